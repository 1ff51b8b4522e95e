import {
  adopted,
  and,
  assessment,
  at,
  atLeast,
  best,
  byVersion,
  caseVar,
  collect,
  cond,
  conditionByVersion,
  contains,
  count,
  counts,
  days,
  definition,
  effective,
  every,
  expr,
  firstOf,
  formula,
  ground,
  is,
  lawDay,
  lit,
  named,
  no,
  none,
  not,
  or,
  param,
  precedesAct,
  presume,
  reading,
  same,
  some,
  statedOrDerived,
  the as theOne,
  types,
  underLaw,
  unverified,
  where,
  type Cond,
  type Expr,
  type Id,
  type Node,
  type ValueType,
} from '@zhargy/logic';
import { art, itemEntity, items, say, the } from '../../packages/logic/src/testing/small-world.ts';

const lines = {
  first: effective('2015-01-01'),
  second: adopted('2019-12-27', { provenBy: '2020-05-25', law: '292-VI' }),
};
const cite = [art(1)];
const moment = expr<never>({
  kind: 'fact',
  args: { of: caseVar, field: 'm', type: types.moment as ValueType<unknown> },
});
const words: Expr<readonly Id<string>[]> = expr({
  kind: 'fact',
  args: { of: caseVar, field: 'words', type: { name: 'list', equal: Object.is, json: (v) => v as string[] } },
});
const dispute = {
  id: 'which',
  question: say('which?'),
  options: { one: { says: say('one'), authority: cite }, two: { says: say('two'), authority: cite } },
  byDefault: 'one',
  why: say('nobody knows'),
};
const doubts = { id: 'doubts', asks: say('doubts?'), by: 'court', cite };
const both = definition({ id: 'both', cite, says: say('both'), is: (a: Cond, b: Cond): Cond => and(a, b) });
const sum = formula({
  id: 'sum',
  says: say('sum'),
  cite,
  inputs: { p: param.truth(say('p')), n: param.count(say('n')) },
  result: types.truth,
  // A working that reads its second input only where the first holds.
  work: (x): boolean => x.p && x.n > 1,
});

/** Expressions over facts of the case: every kind that speaks of no list. */
export const plain: Readonly<Record<string, Cond>> = {
  not: not(the.p),
  and: and(the.p, the.q, not(the.r)),
  or: or(the.p, and(the.q, the.r)),
  cond: cond(the.p, the.q, the.r),
  literal: or(the.p, no),
  count: counts.lt(the.n, lit.count(1)),
  equal: counts.eq(the.n, cond(the.p, lit.count(1), lit.count(2))),
  day: and(days.lt(the.day, lit.day('2020-01-15')), days.lt(the.day, lawDay)),
  moment: precedesAct(moment),
  word: is(the.word as Expr<'x' | 'y'>, 'x'),
  contains: contains(words, lit.text('x') as Expr<Id<string>>),
  agreed: statedOrDerived(the.p, the.q, types.truth),
  table: firstOf([
    { when: the.p, out: the.q },
    { when: the.q, out: the.r },
    { when: not(the.p), out: no },
  ]),
  versions: conditionByVersion(
    [
      { from: lines.first, is: the.p },
      { from: lines.second, is: the.q },
    ],
    the.day,
  ),
  quantities: counts.eq(
    byVersion(
      [
        { from: lines.first, is: the.n },
        { from: lines.second, is: lit.count(1) },
      ],
      types.count,
      the.day,
    ),
    lit.count(1),
  ),
  underLaw: underLaw(
    the.day,
    conditionByVersion([
      { from: lines.first, is: the.p },
      { from: lines.second, is: the.r },
    ]),
  ),
  at: at(
    moment,
    conditionByVersion([
      { from: lines.first, is: the.p },
      { from: lines.second, is: the.q },
    ]),
  ),
  reading: reading(dispute, { one: the.p, two: the.q }),
  assessment: assessment(doubts, the.p),
  openOrNot: or(assessment(doubts, the.p), the.q),
  mark: unverified({ id: 'mark', says: say('mark') }, the.p),
  ground: ground({ id: 'ground', cite, says: say('ground') }, the.p),
  use: both(the.p, the.q),
  working: sum.of({ p: the.p, n: the.n }),
};
/** What two accounts agree on, as far as they are known. */
export const accounts = new Set(['agreed']);
/** What a presumption gives may change when the fact is told. */
export const presuming: Readonly<Record<string, Cond>> = {
  presume: presume({ id: 'so', says: say('so'), cite }, the.p, true),
  presumeUnder: and(the.q, not(presume({ id: 'so', says: say('so'), cite }, the.p, true))),
};

const own = (i: { readonly a: Cond; readonly b: Cond }): Cond => i.a;
/** Expressions over the members of a list. */
export const listed: Readonly<Record<string, Cond>> = {
  every: every(items, own),
  some: some(items, (i) => and(i.a, i.b)),
  none: none(where(items, own), (i) => i.b),
  filtered: every(where(items, own), (i) => i.b),
  atLeast: atLeast(2, items, (i) => or(i.a, i.b)),
  many: counts.lt(count(where(items, own)), lit.count(1)),
  two: counts.eq(count(items), lit.count(2)),
  the: theOne(where(items, own), (i) => i.b),
  named: theOne(named(items, lit.text('x') as Expr<Id<string>>), (i) => i.a),
  first: best(items, { which: 'first', by: (i) => i.n, type: types.count as ValueType<never>, is: (i) => i.a }),
  last: best(where(items, own), {
    which: 'last',
    by: (i) => i.n,
    type: types.count as ValueType<never>,
    is: (i) => i.b,
    orElse: no,
  }),
  others: some(items, (i) =>
    some(
      where(items, (j) => not(same(j.id, i.id))),
      (j) => and(i.a, j.b),
    ),
  ),
  collect: formula({
    id: 'any',
    says: say('any'),
    cite,
    inputs: { rows: param.rows<{ readonly a: boolean }>(say('rows'), '-', () => undefined) },
    result: types.truth,
    work: (x): boolean => x.rows.some(({ a }) => a),
  }).of({ rows: collect(items, (i) => ({ a: i.a })) as never }), // rows of exactly what the input takes
};

/** What the plan does not walk: read by the explanations and the decisions alone. */
export const walking: Readonly<Record<string, Cond>> = { chain: chained() };

/** Whether the first member that satisfies `a` leads, from record to record, to one that satisfies `b`. */
function chained(): Cond {
  const from = { name: 'from', entity: 'item' };
  const member = { name: 'member', entity: 'item' };
  const source = { of: caseVar, field: 'items' };
  const body = itemEntity.facts(member).b.node;
  const chain: Node = { kind: 'chain', args: { from, source, link: 'up', member, body } };
  return expr({
    kind: 'the',
    args: { over: { source, member: from, guards: [itemEntity.facts(from).a.node] }, body: chain },
  });
}
