import fc from 'fast-check';
import {
  adopted,
  and,
  atLeast,
  best,
  byVersion,
  cond,
  conditionByVersion,
  count,
  counts,
  days,
  effective,
  every,
  exists,
  firstOf,
  lit,
  named,
  not,
  or,
  presume,
  same,
  some,
  the as theOne,
  types,
  underLaw,
  where,
} from '../index.ts';
import type { Completeness, Cond, Expr, Many, ValueType } from '../index.ts';
import { art, dayIn, items, say, the, type ItemFacts, type World } from './small-world.ts';

/** Expressions of every kind over a small world, and worlds with facts given, unknown and not asked. */

export const dates = ['2016-05-05', '2019-12-31', '2022-02-02'].map(dayIn);
export const ids = ['x', 'y', 'z'];

/** A value, declared unknown, or not asked. */
const state = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof(value, value, fc.constant(null), fc.constant(undefined));
const facts = fc.record({
  p: state(fc.boolean()),
  q: state(fc.boolean()),
  r: state(fc.boolean()),
  n: state(fc.nat(3)),
  day: state(fc.constantFrom(...dates)),
  item: state(fc.constantFrom(...ids)),
});
const item = fc.record({
  id: fc.constantFrom(...ids),
  a: state(fc.boolean()),
  b: state(fc.boolean()),
  n: state(fc.nat(3)),
  d: state(fc.constantFrom(...dates)),
});
export const worlds: fc.Arbitrary<World> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      facts,
      items: fc.uniqueArray(item, { maxLength: 3, selector: (i) => i.id }),
      list: fc.constantFrom<Completeness>('open', 'closed', 'confirmed', 'confirmed'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ facts }) },
);

const assumed = { id: 'assumed', says: say('so'), cite: [art(1)] };
const first = effective('2015-01-01');
const second = adopted('2019-12-27', { provenBy: '2020-05-25', law: '292-VI' });

export const build = fc.letrec<{
  truth: Cond;
  number: Expr<number>;
  list: Many<ItemFacts>;
  body: (i: ItemFacts) => Cond;
}>((tie) => {
  const truth = tie('truth');
  const number = tie('number');
  const list = tie('list');
  const body = tie('body');
  return {
    truth: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'e' },
      fc.constantFrom(the.p, the.q, the.r),
      truth.map(not),
      fc.tuple(truth, truth).map(([a, b]) => and(a, b)),
      fc.tuple(truth, truth, truth).map((parts) => or(...parts)),
      fc.tuple(truth, truth, truth).map(([a, b, c]) => cond(a, b, c)),
      fc.tuple(list, body).map(([l, b]) => every(l, b)),
      fc.tuple(list, body).map(([l, b]) => some(l, b)),
      fc.tuple(fc.nat(3), list, body).map(([n, l, b]) => atLeast(n, l, b)),
      list.map(exists),
      fc.tuple(number, number).map(([a, b]) => counts.lt(a, b)),
      fc.tuple(number, number).map(([a, b]) => counts.eq(a, b)),
      fc.tuple(fc.constantFrom(the.p, the.q, the.r), fc.boolean()).map(([a, v]) => presume(assumed, a, v)),
      fc.tuple(truth, truth).map(([a, b]) =>
        conditionByVersion([
          { from: first, is: a },
          { from: second, is: b },
        ]),
      ),
      truth.map((a) => underLaw(the.day, a)),
      fc.tuple(truth, truth, truth, truth).map(([a, b, c, d]) =>
        firstOf([
          { when: a, out: b },
          { when: c, out: d },
        ]),
      ),
      fc.tuple(list, body).map(([l, b]) => theOne(l, b)),
    ),
    number: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'e' },
      fc.constant(the.n),
      fc.nat(3).map(lit.count),
      list.map(count),
      fc.tuple(truth, number, number).map(([a, b, c]) => cond(a, b, c)),
      list.map((l) => theOne(l, (i) => i.n)),
      fc.tuple(list, fc.constantFrom<'first' | 'last'>('first', 'last')).map(([l, which]) =>
        best(l, {
          which,
          by: (i) => i.d,
          type: types.day as ValueType<never>,
          is: (i) => i.n,
          orElse: lit.count(0),
        }),
      ),
      fc.tuple(number, number).map(([a, b]) =>
        byVersion(
          [
            { from: first, is: a },
            { from: second, is: b },
          ],
          types.count,
        ),
      ),
    ),
    list: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'e' },
      fc.constant(items),
      fc.constant(named(items, the.item)),
      fc.tuple(list, body).map(([l, b]) => where(l, b)),
    ),
    body: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'e' },
      fc.constant((i: ItemFacts): Cond => i.a),
      fc.constant((i: ItemFacts): Cond => i.b),
      fc.constant((i: ItemFacts): Cond => days.le(i.d, the.day)),
      fc.constant((i: ItemFacts): Cond => same(i.id, the.item)),
      fc.tuple(body, body).map(
        ([f, g]) =>
          (i: ItemFacts): Cond =>
            or(not(f(i)), g(i)),
      ),
      truth.map(
        (t) =>
          (i: ItemFacts): Cond =>
            and(t, i.a),
      ),
      fc.tuple(list, body).map(
        ([l, f]) =>
          (i: ItemFacts): Cond =>
            some(
              where(l, (j) => not(same(j.id, i.id))),
              f,
            ),
      ),
    ),
  };
});
export const exprs: fc.Arbitrary<Expr<unknown>> = fc.oneof(build.truth, build.number);
export const law = fc.constantFrom('2016-01-01', '2020-01-01', '2026-01-01', undefined);
