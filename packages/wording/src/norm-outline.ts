import { expressionsOf, type AnyNorm, type Lang } from '@zhargy/logic';
import { partNames } from './norm-names.ts';
import { Names, outline, type OutlineLine, type Telling } from './outline.ts';

/** One part of a norm (when it applies, when it is kept, …) as the machine reads it. */
export interface OutlinePart {
  /** The name of the expression in the norm: "when", "except.0", "option.returns.must". */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly OutlineLine[];
}

/** How the machine reads a norm, part by part, with one set of names for all. */
export function normOutline(norm: AnyNorm, lang: Lang, telling: Telling = {}): readonly OutlinePart[] {
  const names = new Names(lang);
  return Object.entries(expressionsOf(norm)).map(([name, { node }]) => {
    const [first = '', second = '', third = ''] = name.split('.');
    const part = partNames[first === 'option' ? third : first]?.[lang] ?? name;
    const option = norm.kind === 'decision' && first === 'option' ? norm.options[second] : undefined;
    return {
      name,
      title: option ? `${option.says[lang]} — ${part}` : part,
      lines: outline(node, lang, names, telling),
    };
  });
}
