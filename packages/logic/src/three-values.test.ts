import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  and,
  atLeast,
  cond,
  count,
  every,
  leavesOf,
  lit,
  named,
  none,
  not,
  or,
  presume,
  single,
  some,
  statedOrDerived,
  the as theOne,
  types,
  where,
  best,
  firstOf,
  expr,
  caseVar,
  days,
  counts,
  unknowable,
} from './index.ts';
import type { Completeness, Cond, Expr, ValueType, Var } from './index.ts';
import { art, ask, dayIn, items, itemEntity, say, the, type World } from './testing/small-world.ts';

const T = true;
const F = false;
const U = undefined;
type Truth = boolean | undefined;

const both = <E>(of: Expr<E>, world: World): unknown => {
  const { value, because } = ask(of, world);
  assert.deepEqual(because.value, value, 'evaluate and explain differ');
  if (value === undefined)
    assert.ok(because.missing.length + because.assessments.length > 0, 'an unknown says what is missing');
  else assert.deepEqual(because.missing, []);
  return value;
};

test('and, or and not are strong Kleene connectives', () => {
  const table: readonly (readonly [Truth, Truth, Truth, Truth])[] = [
    [T, T, T, T],
    [T, F, F, T],
    [T, U, U, T],
    [F, T, F, T],
    [F, F, F, F],
    [F, U, F, U],
    [U, T, U, T],
    [U, F, F, U],
    [U, U, U, U],
  ];
  for (const [p, q, both_, either] of table) {
    assert.equal(both(and(the.p, the.q), { facts: { p, q } }), both_);
    assert.equal(both(or(the.p, the.q), { facts: { p, q } }), either);
  }
  assert.equal(both(not(the.p), { facts: { p: T } }), F);
  assert.equal(both(not(the.p), { facts: { p: F } }), T);
  assert.equal(both(not(the.p), { facts: {} }), U);
  assert.equal(both(and(), {}), T);
  assert.equal(both(or(), {}), F);
});

test('a choice is unknown while its condition is, even when both ways lead to one place', () => {
  const choice = cond(the.p, the.q, the.r);
  assert.equal(both(choice, { facts: { p: T, q: T } }), T);
  assert.equal(both(choice, { facts: { p: F, r: F } }), F);
  assert.equal(both(choice, { facts: { p: T, r: F } }), U);
  assert.equal(both(choice, { facts: { q: T, r: T } }), U);
});

const lists: readonly Completeness[] = ['absent', 'open', 'closed', 'confirmed'];
const member = (id: string, a: Truth, b: Truth = T): { id: string; a: Truth; b: Truth } => ({ id, a, b });

test('quantifiers: what the known members decide is known in any list, the rest only in a whole one', () => {
  const all = every(items, (i) => i.a);
  const any = some(items, (i) => i.a);
  const two = atLeast(2, items, (i) => i.a);
  // members' a; every, some, atLeast(2) in an open list; the same in a whole list
  const table: readonly (readonly [readonly Truth[], Truth, Truth, Truth, Truth, Truth, Truth])[] = [
    [[], U, U, U, T, F, F],
    [[T], U, T, U, T, T, F],
    [[F], F, U, U, F, F, F],
    [[U], U, U, U, U, U, F],
    [[T, T], U, T, T, T, T, T],
    [[T, F], F, T, U, F, T, F],
    [[T, U], U, T, U, U, T, U],
    [[F, U], F, U, U, F, U, F],
    [[U, U], U, U, U, U, U, U],
  ];
  for (const [as, allOpen, anyOpen, twoOpen, allWhole, anyWhole, twoWhole] of table)
    for (const list of lists) {
      if (list === 'absent' && as.length > 0) continue;
      const world: World = { items: as.map((a, i) => member(`i${i}`, a)), list };
      const whole = list === 'closed' || list === 'confirmed';
      const name = `${list} ${as.map(String).join()}`;
      assert.equal(both(all, world), whole ? allWhole : allOpen, `every ${name}`);
      assert.equal(both(any, world), whole ? anyWhole : anyOpen, `some ${name}`);
      assert.equal(
        both(
          none(items, (i) => i.a),
          world,
        ),
        { true: F, false: T, undefined: U }[String(whole ? anyWhole : anyOpen)],
        `none ${name}`,
      );
      assert.equal(both(two, world), whole ? twoWhole : twoOpen, `atLeast ${name}`);
    }
});

test('a member there can be but one of counts although the list may hold others', () => {
  const named_ = where(items, (i) => i.b);
  const anybody = theOne(named_, (i) => i.a);
  const alone = single(named_, (i) => i.a);
  const open: World = { items: [member('x', T, T), member('y', F, F)], list: 'open' };
  assert.equal(both(anybody, open), U);
  assert.equal(both(alone, open), T);
  assert.equal(both(alone, { items: [member('y', F, F)], list: 'open' }), U);
  assert.equal(both(alone, { items: [member('x', T, T), member('y', F, U)], list: 'open' }), U);
  assert.deepEqual(ask(alone, { ...open, list: 'closed' }).because.presumed, []);
});

test('a count needs a whole list and certain membership', () => {
  const some_ = count(where(items, (i) => i.b));
  const given = [member('x', T, T), member('y', T, F)];
  assert.equal(both(some_, { items: given, list: 'confirmed' }), 1);
  assert.equal(both(some_, { items: given, list: 'closed' }), 1);
  assert.equal(both(some_, { items: given, list: 'open' }), U);
  assert.equal(both(some_, {}), U);
  assert.equal(
    both(some_, {
      items: [...given, member('z', T, U)].map((m) => ({ ...m, b: m.id === 'z' ? null : m.b })),
      list: 'confirmed',
    }),
    U,
  );
});

test('a closed list is taken to be whole by a presumption, a confirmed one without it', () => {
  const all = every(items, (i) => i.a);
  const world: World = { items: [member('x', T)] };
  assert.deepEqual(
    ask(all, world).because.presumed.map((p) => [p.what.id, p.at]),
    [['list.complete', ['items']]],
  );
  assert.deepEqual(ask(all, { ...world, list: 'confirmed' }).because.presumed, []);
  // One member decides: whether the list is whole no longer matters.
  assert.deepEqual(ask(all, { items: [member('x', F)] }).because.presumed, []);
});

test('the reason an answer is unknown names the list or the facts', () => {
  const any = some(items, (i) => i.a);
  assert.deepEqual(ask(any, {}).because.missing, [{ at: 'items', why: 'listAbsent' }]);
  assert.deepEqual(ask(any, { items: [], list: 'open' }).because.missing, [{ at: 'items', why: 'listOpen' }]);
  assert.deepEqual(ask(any, { items: [{ id: 'x' }] }).because.missing, [{ at: 'items.x.a', why: 'notAsked' }]);
  assert.deepEqual(ask(any, { items: [{ id: 'x', a: null }] }).because.missing, [
    { at: 'items.x.a', why: 'declaredUnknown' },
  ]);
});

test('the one member there is: nobody, two, or perhaps another leave it unknown', () => {
  const value = theOne(
    where(items, (i) => i.a),
    (i) => i.n,
  );
  assert.equal(
    both(value, {
      items: [
        { id: 'x', a: T, n: 3 },
        { id: 'y', a: F, n: 4 },
      ],
    }),
    3,
  );
  assert.equal(
    both(value, {
      items: [
        { id: 'x', a: T, n: 3 },
        { id: 'y', a: T, n: 3 },
      ],
    }),
    U,
  );
  assert.equal(
    both(value, {
      items: [
        { id: 'x', a: T, n: 3 },
        { id: 'y', n: 4 },
      ],
    }),
    U,
  );
  assert.equal(both(value, { items: [{ id: 'x', a: F }] }), U);
  assert.equal(both(value, { items: [{ id: 'x', a: T, n: 3 }], list: 'open' }), U);
  const { because } = ask(value, {
    items: [
      { id: 'x', a: T, n: 3 },
      { id: 'y', a: F, n: 4 },
    ],
  });
  assert.deepEqual(
    because.presumed.map((p) => p.what.id),
    ['list.complete'],
  );
  assert.deepEqual(
    leavesOf(because.reason)
      .map((l) => l.at)
      .toSorted(),
    ['items.x.a', 'items.x.n', 'items.y.a'],
  );
  const byId = theOne(named(items, the.item), (i) => i.n);
  assert.equal(
    both(byId, {
      facts: { item: 'x' },
      items: [
        { id: 'x', n: 3 },
        { id: 'y', n: 4 },
      ],
      list: 'open',
    }),
    3,
  );
  assert.equal(both(byId, { facts: { item: 'z' }, items: [{ id: 'x', n: 3 }] }), U);
});

const assumed = { id: 'assumed', says: say('it is so'), cite: [art(1)] };

test('a presumption speaks where nobody asked, never where somebody asked and nobody knew', () => {
  const taken = presume(assumed, the.p, T);
  assert.equal(both(taken, {}), T);
  assert.deepEqual(ask(taken, {}).because.presumed, [{ what: assumed, at: ['p'] }]);
  assert.equal(both(taken, { facts: { p: null } }), U);
  assert.equal(both(taken, { facts: { p: F } }), F);
  assert.deepEqual(ask(taken, { facts: { p: F } }).because.presumed, []);
  assert.equal(both(presume(assumed, and(the.p, the.q), T), { facts: { q: null } }), U);
});

test('an answer that also follows without the presumption does not rest on it', () => {
  const { because } = ask(or(presume(assumed, the.p, T), the.q), { facts: { q: T } });
  assert.equal(because.value, T);
  assert.deepEqual(because.presumed, []);
});

test('the first row that applies; behind an unknown row only what all possible rows agree on', () => {
  const table = firstOf([
    { when: the.p, out: lit.count(1) },
    { when: the.q, out: lit.count(2) },
    { when: the.r, out: lit.count(1) },
  ]);
  assert.equal(both(table, { facts: { p: T } }), 1);
  assert.equal(both(table, { facts: { p: F, q: T } }), 2);
  assert.equal(both(table, { facts: { q: T } }), U);
  assert.equal(both(table, { facts: { q: F, r: T } }), 1);
  assert.equal(both(table, { facts: { q: F } }), U);
  assert.equal(both(table, { facts: { p: F, q: F, r: F } }), U);
});

test('the last by date: a tie, an unknown date and an open list leave it unknown', () => {
  const last = best(items, {
    which: 'last',
    by: (i) => i.d,
    type: types.day as ValueType<never>,
    is: (i) => i.n,
    orElse: lit.count(0),
  });
  const early = dayIn('2025-01-01');
  const late = dayIn('2025-02-01');
  const world = (d: unknown): World => ({
    items: [
      { id: 'x', d: early, n: 1 },
      { id: 'y', d, n: 2 },
    ],
  });
  assert.equal(both(last, world(late)), 2);
  assert.equal(both(last, world(early)), U);
  assert.equal(ask(last, world(early)).because.missing[0]?.why, 'tie');
  assert.equal(both(last, world(null)), U);
  assert.equal(both(last, { ...world(late), list: 'open' }), U);
  assert.equal(both(last, { items: [] }), 0);
  const rests = leavesOf(ask(last, world(late)).because.reason).map((l) => l.at);
  assert.deepEqual(rests.toSorted(), ['items.x.d', 'items.y.d', 'items.y.n']);
});

test('a chain ends at the record that names no other; a circle is unknown', () => {
  const from: Var = { name: 'from', entity: 'item' };
  const member_: Var = { name: 'member', entity: 'item' };
  const body = itemEntity.facts(member_).n;
  const chain: Expr<number> = expr({
    kind: 'chain',
    args: { from, source: { of: caseVar, field: 'items' }, link: 'up', member: member_, body: body.node },
  });
  // The chain begins at a bound member: an entity whose variable is exactly `from`.
  const entity = { name: 'item', facts: () => itemEntity.facts(from) };
  const origin = expr<number>({
    kind: 'the',
    args: {
      over: { source: { of: caseVar, field: 'items' }, member: from, guards: [entity.facts().a.node] },
      body: chain.node,
    },
  });
  const first = { id: 'x', a: F, n: 7 };
  const found = ask(origin, { items: [first, { id: 'y', a: T, n: 8, up: 'x' }] });
  assert.equal(found.value, 7);
  assert.deepEqual(found.because.presumed.map((p) => p.what.id).toSorted(), ['chain.ends', 'list.complete']);
  assert.equal(
    both(origin, {
      items: [
        { ...first, up: null },
        { id: 'y', a: T, up: 'x' },
      ],
    }),
    U,
  );
  const circle: World = {
    items: [
      { ...first, up: 'y' },
      { id: 'y', a: T, n: 8, up: 'x' },
    ],
  };
  assert.equal(both(origin, circle), U);
  assert.deepEqual(
    ask(origin, circle).because.missing.map((m) => m.why),
    ['circular'],
  );
});

test('stated and derived: either serves, agreement serves, a difference is unknown', () => {
  const value = statedOrDerived(the.n, cond(the.p, lit.count(5), lit.count(6)), types.count);
  assert.equal(both(value, { facts: { n: 5 } }), 5);
  assert.equal(both(value, { facts: { p: T } }), 5);
  assert.equal(both(value, { facts: { n: 5, p: T } }), 5);
  assert.equal(both(value, { facts: { n: 5, p: F } }), U);
  assert.match(ask(value, { facts: { n: 5, p: F } }).because.missing[0]?.note ?? '', /5 \/ 6/);
  assert.equal(both(value, {}), U);
});

test('comparisons of known values, and what is unknown whatever the file says', () => {
  const table: readonly (readonly [Cond, Truth])[] = [
    [counts.lt(the.n, lit.count(2)), F],
    [counts.le(the.n, lit.count(2)), T],
    [counts.gt(the.n, lit.count(1)), T],
    [counts.ge(the.n, lit.count(3)), F],
    [counts.eq(the.n, lit.count(2)), T],
    [days.lt(the.day, lit.day('2026-01-01')), U],
    [unknowable('p', 'nobodyCanTell'), U],
  ];
  for (const [i, [test_, expected]] of table.entries())
    assert.equal(both(test_, { facts: { n: 2 } }), expected, String(i));
});
