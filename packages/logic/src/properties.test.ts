import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  leavesOf,
  lit,
  named,
  not,
  or,
  presume,
  same,
  some,
  stable,
  the as theOne,
  types,
  underLaw,
  where,
} from './index.ts';
import type { Completeness, Cond, Expr, Json, Many, ValueType } from './index.ts';
import { art, ask, dayIn, items, say, the, type Facts, type ItemFacts, type World } from './testing/small-world.ts';

const runs = 2000;
const dates = ['2016-05-05', '2019-12-31', '2022-02-02'].map(dayIn);
const ids = ['x', 'y', 'z'];

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
const worlds: fc.Arbitrary<World> = fc.oneof(
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

const build = fc.letrec<{ truth: Cond; number: Expr<number>; list: Many<ItemFacts>; body: (i: ItemFacts) => Cond }>(
  (tie) => {
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
  },
);
const exprs: fc.Arbitrary<Expr<unknown>> = fc.oneof(build.truth, build.number);
const law = fc.constantFrom('2016-01-01', '2020-01-01', '2026-01-01', undefined);

test('both ways of running an expression agree, and an unknown always says what is missing', () => {
  fc.assert(
    fc.property(exprs, worlds, law, (e, world, on) => {
      const { value, because } = ask(e, world, { law: on });
      assert.deepEqual(because.value, value);
      assert.equal(because.missing.length > 0, value === undefined);
    }),
    { numRuns: runs },
  );
});

/** Every unknown place of a world, with the values it may turn out to have. */
function learned(world: World, choose: (options: readonly unknown[]) => unknown): World {
  const known: Readonly<Record<string, readonly unknown[]>> = {
    p: [true, false],
    q: [true, false],
    r: [true, false],
    a: [true, false],
    b: [true, false],
    n: [0, 1, 2, 3],
    day: dates,
    d: dates,
    item: ids,
  };
  const fill = (given: Facts): Facts =>
    Object.fromEntries(
      Object.entries(given).map(([k, v]) => [
        k,
        (v === undefined || v === null) && known[k] && choose([0, 1]) === 1 ? choose(known[k]) : v,
      ]),
    );
  const grown = (world.items ?? []).map((i) => ({ ...fill(i), id: i.id }));
  const open = world.list === 'open' || world.items === undefined;
  const more = ids
    .filter((id) => open && !grown.some((i) => i.id === id) && choose([0, 1]) === 1)
    .map((id) => ({ ...fill({ a: null, b: null, n: null, d: null }), id }));
  return {
    facts: fill(world.facts ?? {}),
    items: [...grown, ...more],
    list: open && choose([0, 1]) === 1 ? 'open' : open ? 'confirmed' : (world.list ?? 'closed'),
  };
}

test('learning what was unknown never changes an answer that rests on no presumption and no doubt', () => {
  let definite = 0;
  fc.assert(
    fc.property(exprs, worlds, law, fc.infiniteStream(fc.nat(1000)), (e, world, on, stream) => {
      const { value, because } = ask(e, world, { law: on });
      if (value === undefined || because.presumed.length > 0 || because.doubts.some((d) => d.kind === 'noDate')) return;
      definite += 1;
      const choose = (options: readonly unknown[]): unknown => options[Number(stream.next().value) % options.length];
      assert.deepEqual(ask(e, learned(world, choose), { law: on }).value, value);
    }),
    { numRuns: runs * 3 },
  );
  assert.ok(definite > runs / 4, `only ${definite} definite answers were tried`);
});

test('hiding every fact but the leaves of the reason keeps a definite answer', () => {
  let definite = 0;
  fc.assert(
    fc.property(exprs, worlds, law, (e, world, on) => {
      const { value, because } = ask(e, world, { law: on });
      if (value === undefined) return;
      definite += 1;
      const visible = new Set(leavesOf(because.reason).map((leaf) => leaf.at));
      assert.deepEqual(ask(e, world, { law: on, visible }).value, value);
    }),
    { numRuns: runs * 3 },
  );
  assert.ok(definite > runs / 2, `only ${definite} definite answers were tried`);
});

test('the order of members never matters', () => {
  fc.assert(
    fc.property(exprs, worlds, law, (e, world, on) => {
      const turned: World = { ...world, ...(world.items ? { items: world.items.toReversed() } : {}) };
      assert.deepEqual(ask(e, turned, { law: on }).value, ask(e, world, { law: on }).value);
    }),
    { numRuns: runs },
  );
});

test('the same question twice gives the same stable JSON', () => {
  const written = (because: unknown): string =>
    stable(
      JSON.parse(
        JSON.stringify(because, (key, v: unknown) => (key === 'instrument' || v === undefined ? null : v)),
      ) as Json,
    ); // what JSON.stringify wrote is JSON
  fc.assert(
    fc.property(exprs, worlds, law, (e, world, on) => {
      assert.equal(written(ask(e, world, { law: on }).because), written(ask(e, world, { law: on }).because));
    }),
    { numRuns: runs },
  );
});

test('the order of the parts of and and or never matters', () => {
  fc.assert(
    fc.property(build.truth, build.truth, worlds, (a, b, world) => {
      for (const join of [and, or]) assert.equal(ask(join(a, b), world).value, ask(join(b, a), world).value);
    }),
    { numRuns: runs },
  );
});
