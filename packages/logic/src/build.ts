import type { Day, Moment, Period } from '@zhargy/calendar';
import type { Citation } from './citation.ts';
import {
  expr,
  type Assessment,
  type Cond,
  type Dispute,
  type Expr,
  type Node,
  type Presumption,
  type Unverified,
} from './node.ts';
import type { Text } from './text.ts';
import { day as dayOf, type Timeline, type Version } from './timeline.ts';
import { types, type Amount, type Id, type ValueType } from './types.ts';

const literal = <T>(value: T, type: ValueType<T>): Expr<T> =>
  expr({ kind: 'literal', args: { value, type: type as ValueType<unknown> } }); // a literal is shown by its own type only

export const yes: Cond = literal(true, types.truth);
export const no: Cond = literal(false, types.truth);
export const lit = {
  day: (iso: string): Expr<Day> => literal(dayOf(iso), types.day),
  count: (n: number): Expr<number> => literal(n, types.count),
  text: <V extends string>(value: V): Expr<V> =>
    literal(value, types.text as ValueType<string> as unknown as ValueType<V>), // a narrower name for the same string
  period: (value: Period): Expr<Period> => literal(value, types.period),
  amount: (value: Amount): Expr<Amount> => literal(value, types.amount),
  data: <T>(value: T, type: ValueType<T>): Expr<T> => literal(value, type),
};

/** What is unknown whatever the file says; `why` is a short English code for the finding. */
export const unknowable = (at: string, why: string): Cond =>
  expr({
    kind: 'working',
    args: { name: at, inputs: {}, type: types.truth as ValueType<unknown>, work: (_read, pad) => pad.unknown(at, why) },
  });

export const not = (of: Cond): Cond => expr({ kind: 'not', args: { of: of.node } });
export const and = (...parts: readonly Cond[]): Cond =>
  expr({ kind: 'and', args: { parts: parts.map((p) => p.node) } });
export const or = (...parts: readonly Cond[]): Cond => expr({ kind: 'or', args: { parts: parts.map((p) => p.node) } });
export const implies = (a: Cond, b: Cond): Cond => or(not(a), b);

/** One value or the other, by a condition; unknown while the condition is. */
export const cond = <T>(when: Cond, then: Expr<T>, otherwise: Expr<NoInfer<T>>): Expr<T> =>
  expr({ kind: 'cond', args: { when: when.node, then: then.node, otherwise: otherwise.node } });

/** The value is one of those named. */
export function oneOf<V extends string>(of: Expr<V>, values: readonly NoInfer<V>[]): Cond {
  if (values.length === 0) throw new RangeError('oneOf needs at least one value');
  return expr({ kind: 'oneOf', args: { of: of.node, values } });
}
export const is = <V extends string>(of: Expr<V>, value: NoInfer<V>): Cond => oneOf(of, [value]);

/** The same entity, or the same word. */
export const same = <T extends string>(a: Expr<T>, b: Expr<NoInfer<T>>): Cond => compare(a, b, 'eq', types.text);

/** The list of ids names this one. */
export const contains = (list: Expr<readonly Id<string>[]>, item: Expr<Id<string>>): Cond =>
  expr({ kind: 'contains', args: { list: list.node, item: item.node } });

const compare = (a: Expr<unknown>, b: Expr<unknown>, test: 'lt' | 'le' | 'eq', type: ValueType<never>): Cond =>
  expr({ kind: 'compare', args: { a: a.node, b: b.node, test, type: type as unknown as ValueType<unknown> } }); // both sides are of that type by the builders below

interface Order<T> {
  /** a < b */ lt(a: Expr<T>, b: Expr<T>): Cond;
  /** a ≤ b */ le(a: Expr<T>, b: Expr<T>): Cond;
  /** a > b */ gt(a: Expr<T>, b: Expr<T>): Cond;
  /** a ≥ b */ ge(a: Expr<T>, b: Expr<T>): Cond;
  /** a = b */ eq(a: Expr<T>, b: Expr<T>): Cond;
}
const orderOf = <T>(type: ValueType<never>): Order<T> => ({
  lt: (a, b) => compare(a, b, 'lt', type),
  le: (a, b) => compare(a, b, 'le', type),
  gt: (a, b) => compare(b, a, 'lt', type),
  ge: (a, b) => compare(b, a, 'le', type),
  eq: (a, b) => compare(a, b, 'eq', type),
});

/** Comparisons, one set a value type; two values without an order leave the test unknown. */
export const days: Order<Day> = orderOf(types.day);
export const moments: Order<Moment> = orderOf(types.moment);
export const counts: Order<number> = orderOf(types.count);
export const amounts: Order<Amount> = orderOf(types.amount);
export const periods: Order<Period> = orderOf(types.period);

/** The moment of the act under judgment; for a candidate act, now. */
export const momentOfAct: Expr<Moment> = expr({ kind: 'moment', args: { which: 'act' } });
/** The end of the day of the question. */
export const now: Expr<Moment> = expr({ kind: 'moment', args: { which: 'now' } });
/** The law date of what is being evaluated. */
export const lawDay: Expr<Day> = expr({ kind: 'lawDay', args: {} });

/** Strictly before, in the order of the day where both moments fall on one day. */
export const before = moments.lt;
export const notAfter = moments.le;
/** Recorded before the act under judgment. */
export const precedesAct = (moment: Expr<Moment>): Cond => before(moment, momentOfAct);

/** What holds under the version of the law date; while several versions may be in force, what they agree on. */
export function byVersion<T>(
  versions: readonly Version<Expr<T>>[],
  type: ValueType<T>,
  on: Expr<Day> = lawDay,
): Expr<T> {
  const line: Timeline<Node> = {
    versions: versions.map((v) => ('is' in v ? { from: v.from, is: v.is.node } : v)),
  };
  return expr({ kind: 'byVersion', args: { on: on.node, line, type: type as ValueType<unknown> } }); // every version yields a T
}

/** The same for conditions. */
export const conditionByVersion = (versions: readonly Version<Cond>[], on: Expr<Day> = lawDay): Cond =>
  byVersion(versions, types.truth, on);

/** Evaluates under the law of another day (the day of the offence, say). */
export const underLaw = <T>(on: Expr<Day>, of: Expr<T>): Expr<T> =>
  expr({ kind: 'underLaw', args: { on: on.node, of: of.node } });

/** Evaluates as things stood, and under the law in force, at another moment. */
export const at = <T>(on: Expr<Moment>, of: Expr<T>): Expr<T> =>
  expr({ kind: 'at', args: { on: on.node, of: of.node } });

/** Takes a fact nobody gave as `value`, by a named presumption; a fact declared unknown stays unknown. */
export const presume = <T>(what: Presumption, of: Expr<T>, value: NoInfer<T>): Expr<T> =>
  expr({ kind: 'presume', args: { what, of: of.node, value } });

/** The reading chosen for a dispute; coupled readings name the same dispute. */
export function reading<T>(dispute: Dispute, options: Readonly<Record<string, Expr<T>>>): Expr<T> {
  for (const name of Object.keys(dispute.options))
    if (!(name in options)) throw new RangeError(`${dispute.id}: reading ${name} has no expression`);
  const nodes = Object.fromEntries(Object.entries(options).map(([name, e]) => [name, e.node]));
  return expr({ kind: 'reading', args: { dispute, options: nodes } });
}

/** A judgment of somebody; unknown means that it is theirs to make, not that a fact is missing. */
export const assessment = <T>(what: Assessment, of: Expr<T>): Expr<T> =>
  expr({ kind: 'assessment', args: { what, of: of.node } });

/** What rests on data that nobody could verify. */
export const unverified = <T>(what: Unverified, of: Expr<T>): Expr<T> =>
  expr({ kind: 'mark', args: { what, of: of.node } });

/** The smallest proposition with its own id, citation and words. */
export const ground = (
  spec: { readonly id: string; readonly cite: readonly Citation[]; readonly says: Text },
  of: Cond,
): Cond => expr({ kind: 'ground', args: { ...spec, of: of.node } });

/** The first row that applies gives the value; an unknown earlier row leaves only what all possible rows agree on. */
export function firstOf<T>(rows: readonly { readonly when: Cond; readonly out: Expr<T> }[]): Expr<T> {
  return expr({
    kind: 'table',
    args: { mode: 'first', rows: rows.map((r) => ({ when: r.when.node, out: r.out.node })) },
  });
}

/** A value the file states beside the same value derived by law; where the two differ the value is unknown. */
export const statedOrDerived = <T>(stated: Expr<T>, derived: Expr<NoInfer<T>>, type: ValueType<T>): Expr<T> =>
  expr({ kind: 'agreed', args: { parts: [stated.node, derived.node], type: type as ValueType<unknown> } }); // both yield a T
