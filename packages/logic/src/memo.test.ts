import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  and,
  caseVar,
  counts,
  every,
  exists,
  frameFor,
  lit,
  lowering,
  or,
  reading,
  same,
  some,
  underLaw,
  where,
} from './index.ts';
import type { Cond, Dispute, Expr, Lowering, Scope } from './index.ts';
import { exprs, law, worlds } from './testing/random-expressions.ts';
import { art, dayIn, items, rootOf, say, the, type ItemFacts, type World } from './testing/small-world.ts';

const scopeOf = (to: Lowering, world: World, on: string | undefined, readings: Scope['readings'] = {}): Scope => {
  const slots: Scope['slots'] = [];
  slots[to.slot(caseVar)] = rootOf(world);
  return { slots, moment: undefined, now: undefined, lawDay: on === undefined ? undefined : dayIn(on), readings };
};

test('an answer remembered within a question is the answer found anew', () => {
  fc.assert(
    fc.property(fc.array(exprs, { minLength: 2, maxLength: 4 }), worlds, law, law, (list, world, on, other) => {
      const to = lowering();
      const day = other === undefined ? undefined : lit.day(other);
      const all = list
        .flatMap((e): Expr<unknown>[] => (day ? [e, underLaw(day, e)] : [e]))
        .map((e) => to.lower(e.node));
      const plain = scopeOf(to, world, on);
      const remembering: Scope = { ...plain, frame: frameFor(plain.lawDay, undefined) };
      const anew = all.map((e) => [e.evaluate(plain), e.explain(plain)]);
      for (let again = 0; again < 2; again += 1)
        assert.deepEqual(
          all.map((e) => [e.evaluate(remembering), e.explain(remembering)]),
          anew,
        );
    }),
    { numRuns: 1000 },
  );
});

const dispute = (id: string): Dispute => ({
  id,
  question: say('which?'),
  options: { one: { says: say('one'), authority: [art(1)] }, two: { says: say('two'), authority: [art(2)] } },
  byDefault: 'one',
  why: say('so'),
});

test('a remembered answer serves only under the readings it asked for', () => {
  const to = lowering();
  const [first, second] = [dispute('first'), dispute('second')];
  const anyOf = (one: Cond, two: Cond): Cond =>
    exists(where(items, () => or(reading(first, { one, two }), reading(second, { one: the.q, two: the.r }))));
  const e = to.lower(anyOf(the.p, the.q).node);
  const world: World = { facts: { p: false, q: false, r: true }, items: [{ id: 'x' }], list: 'confirmed' };
  const frame = frameFor(dayIn('2026-01-01'), undefined);
  const under = (readings: Scope['readings']): unknown =>
    e.explain({ ...scopeOf(to, world, '2026-01-01', readings), frame }).value;
  assert.equal(under({}), false);
  assert.equal(under({ second: 'two' }), true);
  assert.equal(under({ first: 'two' }), false);
  assert.equal(under({ first: 'two', second: 'two' }), true);
  assert.equal(under({}), false);
});

test('expressions that differ only in the names of their variables are lowered once', () => {
  const to = lowering();
  const nested = (): Cond =>
    every(items, (i) =>
      some(
        where(items, (j) => same(j.id, i.up)),
        (j) => and(j.a, counts.le(j.n, i.n)),
      ),
    );
  assert.equal(to.lower(nested().node), to.lower(nested().node));
  const turned = every(items, (i) =>
    some(
      where(items, (j) => same(j.id, i.up)),
      (j) => and(i.a, counts.le(j.n, i.n)),
    ),
  );
  assert.notEqual(to.lower(nested().node), to.lower(turned.node));
});

test('an inner variable is never taken for an outer one of the same list', () => {
  const to = lowering();
  const holds = (body: (i: ItemFacts, j: ItemFacts) => Cond, world: World): unknown => {
    const lowered = to.lower(some(items, (i) => every(items, (j) => body(i, j))).node);
    const s = scopeOf(to, world, '2026-01-01');
    return lowered.evaluate({ ...s, frame: frameFor(s.lawDay, undefined) });
  };
  const world: World = {
    items: [
      { id: 'x', a: true, b: false },
      { id: 'y', a: false, b: false },
    ],
    list: 'confirmed',
  };
  assert.equal(
    holds((i) => i.a, world),
    true,
  );
  assert.equal(
    holds((_i, j) => j.a, world),
    false,
  );
  assert.equal(
    holds((i, j) => or(same(i.id, j.id), i.a), world),
    true,
  );
});
