import {
  expr,
  expressionsOf,
  thisActVar,
  type AnyFormula,
  type AnyNorm,
  type Expr,
  type Node,
  type Pad,
  type Quantity,
  type Relation,
  type Subjects,
  type ValueType,
  type Var,
} from '@zhargy/logic';
import { countingFormulas, termAccount } from './term-account.ts';

/** How a norm holds its term: a duty to be met, a limit on an act, or a date worked out for its own sake. */
export type TermRole = 'duty' | 'act' | 'date';

/** A term found in a norm, as a quantity of its own that counts it for each binding of the norm's subjects. */
export interface FoundTerm {
  readonly norm: AnyNorm;
  readonly role: TermRole;
  /** True where the act under judgment starts the term instead of meeting it. */
  readonly startedByAct: boolean;
  /** The norm counts another term as well, on a condition the act itself has to meet. */
  readonly others: boolean;
  readonly count: Quantity<unknown>;
}

interface Found {
  readonly node: Node;
  /** Lists between the norm's subjects and the term whose member the term speaks of. */
  readonly over: readonly Relation[];
  /** The other side of the comparison, the thing done, is the act under judgment. */
  readonly limitsAct: boolean;
  /** It counts only where the act under judgment meets a further condition: a longer term after a prolongation, say. */
  readonly ifAct: boolean;
}

/** Where the walk through an expression stands. */
interface Sight {
  readonly limitsAct: boolean;
  /** True where being within the term speaks for the norm; where it speaks against it, the term is one to wait for. */
  readonly keeps: boolean;
  /** Inside one of several alternatives: what stands beside the term there is its condition. */
  readonly alternative: boolean;
}

const result: ValueType<unknown> = termAccount.result as ValueType<unknown>; // written by its own type only
const noTerm: Node = { kind: 'literal', args: { value: null, type: result } };

/** Every variable and moment an expression looks at. */
function mentions(node: Node, wanted: Var | 'act'): boolean {
  const seen = new Set<unknown>();
  const look = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    seen.add(value);
    if (wanted === 'act' ? value === thisActVar : value === wanted) return true;
    if (wanted === 'act' && 'which' in value && value.which === 'act') return true;
    // Citations and types lead out of the expression.
    if ('provisions' in value || 'instrument' in value) return false;
    return Object.values(value).some(look);
  };
  return look(node);
}

const counts = (node: Node): boolean => node.kind === 'working' && countingFormulas.has(node.args.name);

const flipped = (sight: Sight): Sight => ({ ...sight, keeps: !sight.keeps });

/** The terms in an expression, each under the versions, readings and conditions it stands under. */
function termsIn(node: Node, sight: Sight): readonly Found[] {
  const through = (of: Node): readonly Found[] => termsIn(of, sight);
  switch (node.kind) {
    case 'working':
      // What another formula is told on the way to its own result is no term of this norm.
      return counts(node) ? counted(node.args.inputs, sight) : [];
    case 'compare': {
      const { a, b, test } = node.args;
      if (test === 'eq') return [];
      const against = (other: Node): Sight => ({ ...sight, limitsAct: sight.limitsAct || mentions(other, 'act') });
      return [...termsIn(a, flipped(against(b))), ...termsIn(b, against(a))];
    }
    case 'byVersion': {
      const { line } = node.args;
      const each = line.versions.map((v) => ('is' in v ? through(v.is) : []));
      return together(each, (pick) => ({
        ...node,
        args: {
          ...node.args,
          type: result,
          line: { versions: line.versions.map((v, i) => ('is' in v ? { from: v.from, is: pick(i) } : v)) },
        },
      }));
    }
    case 'reading': {
      const names = Object.keys(node.args.options);
      return together(Object.values(node.args.options).map(through), (pick) => ({
        ...node,
        args: { ...node.args, options: Object.fromEntries(names.map((name, i) => [name, pick(i)])) },
      }));
    }
    case 'cond': {
      const { when, then, otherwise } = node.args;
      return together([through(then), through(otherwise)], (pick) => ({
        ...node,
        args: { when, then: pick(0), otherwise: pick(1) },
      }));
    }
    case 'table': {
      const { rows } = node.args;
      return together(
        rows.map((row) => through(row.out)),
        (pick) => ({ ...node, args: { ...node.args, rows: rows.map((row, i) => ({ when: row.when, out: pick(i) })) } }),
      );
    }
    case 'underLaw':
      return through(node.args.of).map((f) => ({ ...f, node: { ...node, args: { ...node.args, of: f.node } } }));
    case 'at':
      return through(node.args.of).map((f) => ({ ...f, node: { ...node, args: { ...node.args, of: f.node } } }));
    case 'mark':
      return through(node.args.of).map((f) => ({ ...f, node: { ...node, args: { ...node.args, of: f.node } } }));
    case 'not':
      return termsIn(node.args.of, flipped(sight));
    case 'presume':
    case 'assessment':
    case 'ground':
    case 'use':
      return through(node.args.of);
    case 'and':
      return node.args.parts.flatMap((part) =>
        sight.alternative ? under(otherParts(node.args.parts, part, sight), through(part)) : through(part),
      );
    case 'or':
      return node.args.parts.flatMap((part) =>
        termsIn(part, { ...sight, alternative: sight.alternative || node.args.parts.length > 1 }),
      );
    case 'agreed':
      return node.args.parts.flatMap(through);
    case 'every':
      return inList(node.args.over, through(node.args.body), flipped(sight));
    case 'some':
    case 'atLeast':
      return inList(node.args.over, through(node.args.body), sight);
    case 'the':
    case 'best':
      return inList(node.args.over, through(node.args.body), undefined);
    default:
      return [];
  }
}

function counted({ done, ...inputs }: Readonly<Record<string, Node>>, sight: Sight): readonly Found[] {
  if (!sight.keeps) return [];
  const node: Node = {
    kind: 'working',
    args: {
      name: termAccount.id,
      inputs,
      type: result,
      work: termAccount.work as (read: Readonly<Record<string, unknown>>, pad: Pad) => unknown, // reads exactly these inputs
    },
  };
  const limitsAct = sight.limitsAct || (done !== undefined && mentions(done, 'act'));
  return [{ node, over: [], limitsAct, ifAct: false }];
}

/** The conditions that stand beside a term in its alternative. */
const otherParts = (parts: readonly Node[], part: Node, sight: Sight): readonly Node[] =>
  parts.filter((other) => other !== part && termsIn(other, sight).length === 0);

/** Terms that count where all the conditions hold. Conditions on the act itself are known only once it was done. */
function under(conditions: readonly Node[], found: readonly Found[]): readonly Found[] {
  if (conditions.length === 0) return found;
  const when: Node = { kind: 'and', args: { parts: conditions } };
  if (mentions(when, 'act')) return found.map((f) => ({ ...f, ifAct: true }));
  return found.map((f) => ({ ...f, node: { kind: 'cond', args: { when, then: f.node, otherwise: noTerm } } }));
}

/** Alternatives of which one applies: the first term of each together, then the second of each, and so on. */
function together(each: readonly (readonly Found[])[], make: (pick: (i: number) => Node) => Node): readonly Found[] {
  const alternatives = each.map(withoutRepeats);
  const most = Math.max(0, ...alternatives.map((found) => found.length));
  return Array.from({ length: most }, (_, k) => {
    const row = alternatives.map((found) => found[k]);
    return {
      node: make((i) => row[i]?.node ?? noTerm),
      over: [...new Set(row.flatMap((found) => found?.over ?? []))],
      limitsAct: row.some((found) => found?.limitsAct === true),
      ifAct: row.every((found) => found?.ifAct !== false),
    };
  });
}

/** Terms in the body and in the guards of a list; the list matters only to a term that speaks of its member. */
function inList(over: Relation, body: readonly Found[], guards: Sight | undefined): readonly Found[] {
  const ofMember = (found: Found, list: Relation): Found =>
    mentions(found.node, list.member) || found.over.some((inner) => mentionedIn(inner, list.member))
      ? { ...found, over: [list, ...found.over] }
      : found;
  const guarded = over.guards.flatMap((guard) => {
    // The guard that holds the term is left out: members that are late have the term too.
    const others: Relation = { ...over, guards: over.guards.filter((g) => g !== guard) };
    return guards ? termsIn(guard, guards).map((found) => ofMember(found, others)) : [];
  });
  return [...guarded, ...body.map((found) => ofMember(found, over))];
}

const identities = new WeakMap<object, number>();
let lastIdentity = 0;
const identityOf = (of: object): number => {
  const known = identities.get(of);
  if (known !== undefined) return known;
  lastIdentity += 1;
  identities.set(of, lastIdentity);
  return lastIdentity;
};

/** The same text for the same expression over the same variables. */
const signature = (node: Node): string =>
  JSON.stringify(node, (_key, value: unknown) => {
    if (typeof value === 'function') return undefined;
    if (typeof value === 'bigint') return String(value);
    if (typeof value === 'object' && value !== null && 'entity' in value && 'name' in value) return identityOf(value);
    if (typeof value === 'object' && value !== null && 'provisions' in value) return undefined;
    return value;
  });

function withoutRepeats(found: readonly Found[]): readonly Found[] {
  const kept = new Map<string, Found>();
  for (const one of found) {
    const key = signature(one.node);
    const known = kept.get(key);
    kept.set(
      key,
      known ? { ...known, limitsAct: known.limitsAct || one.limitsAct, ifAct: known.ifAct && one.ifAct } : one,
    );
  }
  return [...kept.values()];
}

const roleOf = (norm: AnyNorm): TermRole | undefined => {
  if (norm.kind === 'duty') return 'duty';
  if (norm.kind === 'formula') return 'date';
  if ('governs' in norm && 'holds' in norm) return 'act';
  return norm.kind === 'bar' ? 'act' : undefined;
};

/** The terms of a norm. A norm that only asks whether some other term was kept has none of its own. */
export function termsOf(norm: AnyNorm): readonly FoundTerm[] {
  const role = roleOf(norm);
  if (role === undefined || !('for' in norm)) return [];
  const parts: Readonly<Record<string, Expr<unknown> | undefined>> = expressionsOf(norm);
  const inside = (name: string, keeps = true): readonly Found[] => {
    const part = parts[name];
    return part ? termsIn(part.node, { limitsAct: false, keeps, alternative: false }) : [];
  };
  // A duty that works its day out in a way of its own is shown with that day, not with a test of another.
  const ofDuty = norm.kind === 'duty' && norm.by ? 'by' : 'doneInTime';
  const all = role === 'duty' ? inside(ofDuty) : [...inside('value'), ...inside('holds'), ...inside('bars', false)];
  const terms = withoutRepeats(all);
  const plain = terms.filter((found) => !found.ifAct);
  const shown = plain.length > 0 ? plain : terms;
  const amongOfAct = (found: Found): boolean => found.over.some((list) => mentionedIn(list, 'act'));
  const others =
    plain.length > 0 && terms.some((found) => found.ifAct && !mentions(found.node, 'act') && !amongOfAct(found));
  return shown.flatMap((found, k) => {
    const ofAct = mentions(found.node, 'act') || amongOfAct(found);
    // Either the act is what has to be in time, or it is what the time runs from; a term between other acts is another's.
    const startedByAct = !found.limitsAct && mentions(found.node, 'act');
    if (role === 'act' ? !found.limitsAct && !startedByAct : ofAct) return [];
    return [{ norm, role, startedByAct, others, count: quantityOf(norm, found, k, ofAct) }];
  });
}

const mentionedIn = (list: Relation, wanted: Var | 'act'): boolean =>
  list.source.of === (wanted === 'act' ? thisActVar : wanted) ||
  list.guards.some((guard) => mentions(guard, wanted)) ||
  (list.key !== undefined && mentions(list.key, wanted));

function quantityOf(
  norm: Exclude<AnyNorm, { readonly kind: 'guidance' | 'definition' }>,
  found: Found,
  k: number,
  governed: boolean,
): Quantity<unknown> {
  const inner = found.over.map((relation, i) => ({ name: `${relation.member.name}${i + 1}`, relation, guarded: true }));
  const own: Subjects<unknown> = norm.for;
  return {
    kind: 'formula',
    id: `${norm.id}#${k}`,
    for: inner.length === 0 ? own : { list: [...own.list, ...inner], facts: own.facts },
    cite: norm.cite,
    says: norm.says,
    formula: termAccount as unknown as AnyFormula, // read for its result alone
    value: () => expr<unknown>(found.node),
    // A norm with `governs` is put to recorded acts and to nothing else.
    ...(governed && 'governs' in norm ? { governs: norm.governs } : {}),
  };
}
