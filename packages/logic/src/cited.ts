import { citationJson, type Citation } from './citation.ts';
import type { AnyNorm } from './norm.ts';
import { partsOf, type Dispute, type Node, type Relation, type Unverified } from './node.ts';
import { expressionsOf } from './ready.ts';
import type { Text } from './text.ts';
import { stable } from './types.ts';

/** What makes an answer less than certain, and the formulas worked, somewhere inside an expression. */
export interface Rests {
  /** Formulas by id. A formula's own steps are code and are not looked into. */
  readonly formulas: ReadonlySet<string>;
  readonly disputes: ReadonlySet<Dispute>;
  readonly unverified: ReadonlySet<Unverified>;
  /** Stretches of time whose text was not read, each with its reason. */
  readonly unread: ReadonlySet<Text>;
}

/** One text a norm cites: by the norm itself, or by a notion, ground, judgment, presumption or reading inside it. */
export interface Cited {
  readonly cite: Citation;
  /** The id of what cites it. */
  readonly by: string;
  /** What that, and nothing else of the norm, rests on. */
  readonly rests: Rests;
}

/** Every text a norm cites, in its own words and in the expressions inside it, each once for each that cites it. */
export function citedBy(norm: AnyNorm): readonly Cited[] {
  const found = new Map<string, Cited>();
  const add = (list: readonly Citation[], by: string, rests: Rests): void => {
    for (const cite of list) {
      const key = `${by} ${stable({ ...citationJson(cite) })} ${cite.sentences.join()}`;
      const known = found.get(key);
      found.set(key, { cite, by, rests: known ? joined([known.rests, rests]) : rests });
    }
  };
  const inside = insideOf(add);
  const expressions = expressionsOf(norm);
  const of = (name: string): Rests => {
    const e = expressions[name];
    return e ? inside(e.node) : nothing;
  };
  const relations = norm.kind === 'guidance' || norm.kind === 'definition' ? [] : norm.for.list;
  const guards = relations.flatMap((subject) => guardsOf(subject.relation)).map(inside);
  add(norm.cite, norm.id, joined([...guards, ...Object.keys(expressions).map(of)]));
  if (norm.kind === 'guidance' || norm.kind === 'definition') return [...found.values()];
  for (const [i, exception] of (norm.except ?? []).entries()) add(exception.cite, exception.id, of(`except.${i}`));
  if (norm.kind === 'decision') {
    for (const [name, option] of Object.entries(norm.options))
      add(
        option.cite,
        `${norm.id}.${name}`,
        joined(['must', 'may', 'mustNot'].map((part) => of(`option.${name}.${part}`))),
      );
    for (const { between, cite, dispute } of norm.choices) {
      const rests = dispute ? { ...nothing, disputes: new Set([dispute]) } : nothing;
      add(cite, `${norm.id}.${between.join('-or-')}`, rests);
      if (dispute) authorities(dispute, rests, add);
    }
  }
  return [...found.values()];
}

type Add = (list: readonly Citation[], by: string, rests: Rests) => void;

const nothing: Rests = { formulas: new Set(), disputes: new Set(), unverified: new Set(), unread: new Set() };

/** Walks an expression once, however often its parts are shared, and says what it rests on. */
function insideOf(add: Add): (node: Node) => Rests {
  const known = new Map<Node, Rests>();
  const inside = (node: Node): Rests => {
    const before = known.get(node);
    if (before) return before;
    const rests = joined([...partsOf(node).map(inside), ownOf(node)]);
    known.set(node, rests);
    if (node.kind === 'ground') add(node.args.cite, node.args.id, rests);
    else if (node.kind === 'use') add(node.args.cite, node.args.name, rests);
    else if (node.kind === 'assessment' || node.kind === 'presume') add(node.args.what.cite, node.args.what.id, rests);
    else if (node.kind === 'reading') authorities(node.args.dispute, rests, add);
    return rests;
  };
  return inside;
}

function authorities(dispute: Dispute, rests: Rests, add: Add): void {
  for (const option of Object.values(dispute.options)) add(option.authority, dispute.id, rests);
}

function ownOf(node: Node): Rests {
  if (node.kind === 'working') return { ...nothing, formulas: new Set([node.args.name]) };
  if (node.kind === 'reading') return { ...nothing, disputes: new Set([node.args.dispute]) };
  if (node.kind === 'mark') return { ...nothing, unverified: new Set([node.args.what]) };
  if (node.kind !== 'byVersion') return nothing;
  const unread = node.args.line.versions.flatMap((version) => ('unread' in version ? [version.unread] : []));
  return unread.length > 0 ? { ...nothing, unread: new Set(unread) } : nothing;
}

function joined(all: readonly Rests[]): Rests {
  const some = new Set(all.filter((one) => one !== nothing));
  const [only = nothing] = some;
  if (some.size <= 1) return only;
  const each = [...some];
  return {
    formulas: new Set(each.flatMap((one) => [...one.formulas])),
    disputes: new Set(each.flatMap((one) => [...one.disputes])),
    unverified: new Set(each.flatMap((one) => [...one.unverified])),
    unread: new Set(each.flatMap((one) => [...one.unread])),
  };
}

/** Everything a relation reads to tell its members. */
export const guardsOf = (relation: Relation): readonly Node[] =>
  relation.key ? [...relation.guards, relation.key] : relation.guards;
