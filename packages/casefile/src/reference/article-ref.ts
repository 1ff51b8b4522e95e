/** A code whose articles are referred to: the Criminal Code or the Criminal Procedure Code. */
export type CodeName = 'cc' | 'cpc';

/** One article of a code as a charge or a decision names it. Numbers are kept as the code writes them: "188", "108-1", "4-1". */
export interface ArticleRef {
  /** Undefined when the text does not name the code. */
  readonly code: CodeName | undefined;
  readonly article: string;
  readonly part?: string;
  /** Items (тармақ, пункт) in the order given, without repeats; empty when none is named. */
  readonly items: readonly string[];
}

/** The canonical form without the code: "188", "188(3)", "188(3)(2)", "188(3)(1,3)"; an item of an article without parts: "396()(2)". */
export function canonicalRef({ article, part, items }: ArticleRef): string {
  const itemsPart = items.length === 0 ? '' : `(${items.join(',')})`;
  return part === undefined && items.length === 0 ? article : `${article}(${part ?? ''})${itemsPart}`;
}

/** Whether two references name the same place; the order of items does not matter. */
export function sameRef(a: ArticleRef, b: ArticleRef): boolean {
  return (
    a.code === b.code &&
    a.article === b.article &&
    a.part === b.part &&
    a.items.length === b.items.length &&
    a.items.every((item) => b.items.includes(item))
  );
}
