import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { and, leavesOf, or, stable } from './index.ts';
import type { Json } from './index.ts';
import { build, dates, exprs, ids, law, worlds } from './testing/random-expressions.ts';
import { ask, type Facts, type World } from './testing/small-world.ts';

const runs = 2000;

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
