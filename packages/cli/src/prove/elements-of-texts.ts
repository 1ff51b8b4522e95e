import { expressionsOf, partsOf, type AnyNorm, type Node } from '@zhargy/logic';
import type { Space, Term } from '@zhargy/readings/smt';

/** The elements of texts that norms ask for by name. */
export function elementsIn(norms: readonly AnyNorm[]): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'compare')
      for (const [of, to] of [
        [node.args.a, node.args.b],
        [node.args.b, node.args.a],
      ] as const)
        if (of.kind === 'fact' && of.args.field === 'element' && to.kind === 'literal')
          names.add(String(to.args.value));
    if (node.kind === 'oneOf' && node.args.of.kind === 'fact' && node.args.of.args.field === 'element')
      for (const name of node.args.values) names.add(name);
    for (const part of partsOf(node)) walk(part);
  };
  for (const norm of norms) for (const { node } of Object.values(expressionsOf(norm))) walk(node);
  return [...names];
}

/** One place of the case for each element of a text, so that the solver need not deal them out. */
export function placeElements(names: readonly string[], { terms, codes, world }: Space): void {
  for (const [slot, name] of names.entries()) {
    const { value } = world.fact(world.member(world.root, 'contents', 'content', slot), 'element', 'text');
    if (value.is === 'code') world.suppose(terms.eq(value.term, terms.number(codes.of(name), value.term.width)));
  }
}

/** The text of the first act of the case holds each of these elements. */
export function heldByFirstAct(names: readonly string[], { terms, algebra, codes, world }: Space): Term {
  const says = (slot: number, path: string, word: string): Term => {
    const { value, mask } = world.fact(world.member(world.root, 'contents', 'content', slot), path, 'text');
    if (value.is !== 'code') return terms.no;
    return terms.and(
      terms.not(algebra.anyOf(mask)),
      terms.eq(value.term, terms.number(codes.of(word), value.term.width)),
    );
  };
  return terms.and(
    ...names.flatMap((_, slot) => [
      world.member(world.root, 'contents', 'content', slot).stands,
      says(slot, 'act', 'acts-1'),
      says(slot, 'state', 'present'),
    ]),
  );
}
