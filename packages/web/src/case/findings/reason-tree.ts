import type { Leaf, Reason } from '@zhargy/logic';

/** What decided, as people can follow it: facts of one entity together, joined by "all of" and "one of". */
export type ReasonTree =
  | { readonly is: 'facts'; readonly entity: string; readonly facts: readonly Leaf[] }
  | { readonly is: 'all' | 'any'; readonly of: readonly ReasonTree[] };

/** Facts that tell only which act is looked at: its name says them already. */
const telling = ({ at }: Leaf): boolean => !/^acts\.[^.]+\.(?:kind|on|by)$/.test(at) && !at.endsWith('.id');

/** The entity a fact is of: "charges.c1"; facts of the case itself are of its group. */
const entityOf = (at: string): string => at.split('.').slice(0, 2).join('.');

/** A reason without what says nothing, what is said twice and brackets nobody needs; nothing where nothing is left. */
export function reasonTree(reason: Reason): ReasonTree | undefined {
  const tree = gathered(reason);
  return tree.is !== 'facts' && tree.of.length === 0 ? undefined : tree;
}

const keys = new WeakMap<object, string>();
const keyOf = (tree: ReasonTree): string => {
  const known =
    keys.get(tree) ??
    (tree.is === 'facts'
      ? `${tree.entity}:${tree.facts
          .map((leaf) => leaf.at)
          .toSorted()
          .join(',')}`
      : `${tree.is}(${tree.of.map(keyOf).toSorted().join('|')})`);
  keys.set(tree, known);
  return known;
};

function gathered(reason: Reason): ReasonTree {
  if ('at' in reason)
    return telling(reason) ? { is: 'facts', entity: entityOf(reason.at), facts: [reason] } : { is: 'all', of: [] };
  const is = 'all' in reason ? 'all' : 'any';
  const parts: ReasonTree[] = [];
  const add = (part: ReasonTree): void => {
    if (part.is === 'facts') {
      parts.push(part);
      return;
    }
    if (part.of.length === 0) return;
    const [only] = part.of;
    if (only && part.of.length === 1) add(only);
    else if (part.is === is) for (const inner of part.of) add(inner);
    else parts.push(part);
  };
  for (const one of 'all' in reason ? reason.all : reason.any) add(gathered(one));
  return joined(is, parts);
}

/** Facts of one entity in one line, the same once; an alternative that another alternative already contains says nothing. */
function joined(is: 'all' | 'any', parts: readonly ReasonTree[]): ReasonTree {
  const rest = new Map<string, ReasonTree>();
  const facts = new Map<string, Map<string, Leaf>>();
  for (const part of parts)
    if (part.is === 'facts' && is === 'all') {
      const known = facts.get(part.entity) ?? new Map<string, Leaf>();
      for (const leaf of part.facts) known.set(leaf.at, leaf);
      facts.set(part.entity, known);
    } else rest.set(keyOf(part), part);
  const of: ReasonTree[] = [...facts].map(([entity, leaves]) => ({ is: 'facts', entity, facts: [...leaves.values()] }));
  const said = new Set([...facts.values()].flatMap((leaves) => [...leaves.keys()]));
  for (const part of rest.values()) if (is === 'any' || !leavesIn(part).every((at) => said.has(at))) of.push(part);
  const [only] = of;
  return only && of.length === 1 ? only : { is, of };
}

/** The places of the facts of a tree. */
export const leavesIn = (tree: ReasonTree): readonly string[] =>
  tree.is === 'facts' ? tree.facts.map(({ at }) => at) : tree.of.flatMap(leavesIn);
