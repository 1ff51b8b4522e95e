import { agreementItems, assetItems, law } from '@zhargy/law';
import { expressionsOf, partsOf, type Lang, type Node, type Text } from '@zhargy/logic';

let known: ReadonlyMap<string, Text> | undefined;

/** The elements of documents that norms look for, with what each is called: its own name, or what the norm asks of the text. */
export function documentElements(): ReadonlyMap<string, Text> {
  if (known) return known;
  const names = new Map<string, Text>();
  for (const item of [...agreementItems, ...assetItems])
    for (const { id, name } of item.elements) if (!names.has(id)) names.set(id, name);
  const seen = new Set<Node>();
  for (const norm of law.norms) {
    const walk = (node: Node): void => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node.kind === 'compare') {
        const [a, b] = [node.args.a, node.args.b];
        for (const [fact, word] of [
          [a, b],
          [b, a],
        ] as const)
          if (fact.kind === 'fact' && fact.args.of.entity === 'content' && fact.args.field === 'element')
            if (word.kind === 'literal' && typeof word.args.value === 'string' && !names.has(word.args.value))
              names.set(word.args.value, norm.says);
      }
      partsOf(node).forEach(walk);
    };
    for (const { node } of Object.values(expressionsOf(norm))) walk(node);
  }
  known = names;
  return known;
}

/** What an element of a document is called; its code where nothing names it. */
export const elementName = (element: string, lang: Lang): string => documentElements().get(element)?.[lang] ?? element;
