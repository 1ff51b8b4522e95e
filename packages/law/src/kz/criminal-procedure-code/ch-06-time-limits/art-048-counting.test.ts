import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, isWorkingDay, isoOf, kazakhstan, momentOf, theDay } from '@zhargy/calendar';
import { calculate, type AnyFormula } from '@zhargy/logic';
import { termEnds, withinTermOf } from './art-048-counting.ts';

const run = (start: string, n: number, unit: string, kind = 'ordinary', readings: Record<string, string> = {}) =>
  calculate(termEnds as unknown as AnyFormula, { start: momentOf(start), n, unit, kind }, { readings });

const ends: readonly (readonly [string, string, number, string, string, string?])[] = [
  ['a letter of return, over a weekend', '2025-10-01', 3, 'days', '2025-10-06'],
  ['handed over on Friday', '2025-10-03', 3, 'days', '2025-10-06'],
  ['six months from the last day of August end in February, then on Monday', '2025-08-31', 6, 'months', '2026-03-02'],
  [
    'a year ends on the same number; Sunday and the moved holiday are passed over',
    '2025-07-05',
    1,
    'years',
    '2026-07-07',
  ],
  ['ten days inside the week', '2025-11-03', 10, 'days', '2025-11-13'],
  ['29 February has no number in a common year', '2024-02-29', 1, 'years', '2025-02-28'],
  ['custody counts its first day and does not roll', '2025-10-01', 4, 'days', '2025-10-04', 'custody'],
  ['custody of two months ends the day before the number', '2025-03-15', 2, 'months', '2025-05-14', 'custody'],
];
for (const [title, start, n, unit, expected, kind] of ends)
  test(title, () => {
    assert.equal(run(start, n, unit, kind).value, expected);
  });

test('the other reading of custody in months ends on the same number', () => {
  assert.equal(run('2025-03-15', 2, 'months', 'custody', { 'custody-months': 'sameNumber' }).value, '2025-05-15');
});

test('a day outside the calendar leaves the end unknown and says so', () => {
  const found = run('2027-12-29', 3, 'days');
  assert.equal(found.value, undefined);
  assert.equal(found.missing[0]?.at, 'calendar');
});

test('a term of custody needs no calendar', () => {
  assert.equal(run('2031-01-01', 10, 'days', 'custody').value, '2031-01-10');
});

test('the last day is in time until its end', () => {
  const on = (done: string) =>
    calculate(withinTermOf as unknown as AnyFormula, {
      start: momentOf('2025-10-01'),
      n: 3,
      unit: 'days',
      kind: 'ordinary',
      done: momentOf(done),
    }).value;
  assert.equal(on('2025-10-06T23:59'), true);
  assert.equal(on('2025-10-07T00:00'), false);
});

test('detention runs from the minute, other hours from the next full hour', () => {
  const on = (kind: string, done: string) =>
    calculate(withinTermOf as unknown as AnyFormula, {
      start: momentOf('2025-10-01T10:20'),
      n: 72,
      unit: 'hours',
      kind,
      done: momentOf(done),
    }).value;
  assert.equal(on('custody', '2025-10-04T10:20'), true);
  assert.equal(on('custody', '2025-10-04T10:21'), false);
  assert.equal(on('ordinary', '2025-10-04T11:00'), true);
  assert.equal(on('ordinary', '2025-10-04T11:01'), false);
});

test('an ordinary term ends on a working day, not before its length, and never earlier for a later start', () => {
  const first = theDay('2016-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: 1, max: 60 }), (offset, n) => {
      const start = addDays(first, offset);
      const one = run(isoOf(start), n, 'days').value;
      const next = run(isoOf(addDays(start, 1)), n, 'days').value;
      if (typeof one !== 'string' || typeof next !== 'string') return;
      assert.ok(theDay(one) >= addDays(start, n));
      assert.equal(isWorkingDay(kazakhstan, theDay(one)), true);
      assert.ok(one <= next);
    }),
  );
});
