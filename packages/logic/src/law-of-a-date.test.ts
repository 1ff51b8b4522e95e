import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adopted,
  assessment,
  at,
  byVersion,
  conditionByVersion,
  counts,
  effective,
  expr,
  leavesOf,
  lit,
  mirror,
  or,
  presume,
  standsOn,
  timeline,
  types,
  underLaw,
  unread,
  unverified,
  versionsAt,
  versionsBetween,
} from './index.ts';
import type { Expr } from './index.ts';
import { art, ask, dayIn, say, the } from './testing/small-world.ts';

const limit: Expr<number> = byVersion(
  [
    { from: effective('2015-01-01'), is: lit.count(1) },
    { from: adopted('2019-12-27', { provenBy: '2020-05-25', law: '292-VI' }), is: lit.count(2) },
    unread(mirror('2022-01-01', { provenBy: '2022-01-01', law: '88-VII' }), say('not read')),
    { from: effective('2024-01-01'), is: lit.count(2) },
  ],
  types.count,
);
const under = (law: string | undefined, of: Expr<unknown> = limit): unknown => {
  const { value, because } = ask(of, {}, { law });
  assert.deepEqual(because.value, value);
  return value;
};

test('a version holds from its first day to the last day before the next', () => {
  assert.equal(under('2014-12-31'), undefined);
  assert.equal(under('2015-01-01'), 1);
  assert.equal(under('2019-12-26'), 1);
  assert.equal(under('2020-05-25'), 2);
  assert.equal(under('2021-12-31'), 2);
  assert.equal(under('2024-01-01'), 2);
});

test('between adoption and proven effect both versions are possible', () => {
  assert.equal(under('2019-12-27'), undefined);
  assert.equal(under('2020-05-24'), undefined);
  const [missing] = ask(limit, {}, { law: '2020-01-01' }).because.missing;
  assert.deepEqual(missing, {
    at: 'law',
    why: 'law',
    doubt: { kind: 'boundary', law: '292-VI', mark: 'adopted', on: '2019-12-27', provenBy: '2020-05-25' },
  });
  // What both versions say alike is known, and the doubt is said.
  const small = counts.lt(limit, lit.count(3));
  const eachSays = conditionByVersion([
    { from: effective('2015-01-01'), is: counts.lt(lit.count(1), lit.count(3)) },
    {
      from: adopted('2019-12-27', { provenBy: '2020-05-25', law: '292-VI' }),
      is: counts.lt(lit.count(2), lit.count(3)),
    },
  ]);
  assert.equal(under('2020-01-01', small), undefined);
  assert.equal(under('2020-01-01', eachSays), true);
  assert.deepEqual(
    ask(eachSays, {}, { law: '2020-01-01' }).because.doubts.map((d) => d.kind),
    ['boundary'],
  );
  assert.deepEqual(ask(eachSays, {}, { law: '2021-01-01' }).because.doubts, []);
});

test('a text nobody read answers nothing, and says so', () => {
  assert.equal(under('2022-01-01'), undefined);
  assert.equal(under('2023-12-31'), undefined);
  assert.equal(ask(limit, {}, { law: '2023-01-01' }).because.missing[0]?.doubt?.kind, 'unread');
});

test('without a date every version is possible', () => {
  assert.equal(under(undefined), undefined);
  const alone = byVersion([{ from: effective('2015-01-01'), is: lit.count(1) }], types.count);
  assert.equal(under(undefined, alone), 1);
  assert.deepEqual(ask(alone, {}, { law: undefined }).because.doubts, [{ kind: 'noDate' }]);
  assert.deepEqual(ask(alone, {}, { law: '2020-01-01' }).because.doubts, []);
});

test('an expression can be put under the law of another day, or at another moment', () => {
  const day = dayIn('2016-06-01');
  assert.equal(ask(underLaw(the.day, limit), { facts: { day } }).value, 1);
  assert.equal(ask(underLaw(the.day, limit), {}).value, undefined);
  const { because } = ask(underLaw(the.day, limit), { facts: { day } });
  assert.equal(because.value, 1);
  assert.deepEqual(leavesOf(because.reason), [{ at: 'day', value: '2016-06-01' }]);
  const earlier: Expr<{ readonly day: typeof day }> = expr({
    kind: 'literal',
    args: { value: { day }, type: types.moment as never },
  }); // any moment
  const once = ask(at(earlier, limit), {}, { law: '2026-01-01' });
  assert.equal(once.value, 1);
  assert.equal(once.because.value, 1);
  // The law date outside is untouched.
  assert.equal(ask(counts.lt(at(earlier, limit), limit), {}, { law: '2026-01-01' }).value, true);
  assert.equal(ask(counts.lt(underLaw(the.day, limit), limit), { facts: { day } }, { law: '2026-01-01' }).value, true);
});

test('a later version that is certainly in force ends the doubt about an earlier one', () => {
  const line = timeline([
    { from: effective('2015-01-01'), is: 1 },
    { from: adopted('2019-01-01', { provenBy: '2025-01-01', law: 'A' }), is: 2 },
    { from: effective('2020-01-01', 'B'), is: 3 },
  ]);
  assert.deepEqual(versionsAt(line, dayIn('2021-01-01')), { possible: [line.versions[2]], doubts: [] });
  assert.equal(versionsAt(line, dayIn('2019-06-01')).possible.length, 2);
  assert.deepEqual(versionsAt(line, dayIn('2014-01-01')), { possible: [undefined], doubts: [] });
  assert.equal(versionsBetween(line, dayIn('2016-01-01'), dayIn('2021-01-01')).possible.length, 3);
});

test('boundaries out of order and dates that do not exist are the author’s mistake', () => {
  assert.throws(
    () =>
      timeline([
        { from: effective('2020-01-01'), is: 1 },
        { from: effective('2020-01-01'), is: 2 },
      ]),
    RangeError,
  );
  assert.throws(() => adopted('2020-01-01', { provenBy: '2019-12-31', law: 'A' }), RangeError);
  assert.throws(() => effective('2026-02-30'), RangeError);
  assert.throws(() => lit.day('2025-02-29'), RangeError);
});

test('a citation stands from its boundary to its end, and is in doubt where the date is', () => {
  const cite = art(1)
    .since(effective('2016-01-01'))
    .until(mirror('2020-01-01', { provenBy: '2020-03-01', law: 'A' }));
  const days: readonly (readonly [string, boolean | undefined])[] = [
    ['2015-12-31', false],
    ['2016-01-01', true],
    ['2019-12-31', true],
    ['2020-01-01', undefined],
    ['2020-02-29', undefined],
    ['2020-03-01', false],
  ];
  for (const [day, stands] of days) assert.equal(standsOn(cite, dayIn(day)), stands, day);
  assert.equal(standsOn(cite, undefined), undefined);
  assert.equal(standsOn(art(1), undefined), true);
});

const fairness = { id: 'fairness', by: 'court', cite: [art(1)], asks: say('is it fair?') };

test('a judgment nobody has made is asked for, not missed; one made is a fact', () => {
  const fair = assessment(fairness, the.p);
  const open = ask(fair, {}).because;
  assert.deepEqual([open.value, open.missing, open.assessments], [undefined, [], [{ what: fairness, at: 'p' }]]);
  assert.equal(ask(fair, { facts: { p: false } }).value, false);
  assert.deepEqual(ask(fair, { facts: { p: false } }).because.assessments, []);
  assert.deepEqual(ask(or(fair, the.q), { facts: { q: true } }).because.assessments, []);
});

test('a judgment that belongs to somebody is never presumed', () => {
  const taken = presume({ id: 'assumed', says: say('so'), cite: [art(1)] }, assessment(fairness, the.p), true);
  assert.equal(ask(taken, {}).value, undefined);
  assert.equal(ask(taken, {}).because.value, undefined);
});

test('what could not be verified travels to the answer', () => {
  const marked = unverified({ id: 'rate', says: say('the rate was not found') }, the.n);
  assert.deepEqual(
    ask(marked, { facts: { n: 1 } }).because.unverified.map((u) => u.id),
    ['rate'],
  );
});
