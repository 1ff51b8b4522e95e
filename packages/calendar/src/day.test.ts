import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageOn,
  dayOf,
  dayOfNumber,
  dayOfParts,
  daysInMonth,
  isLeapYear,
  isoOf,
  partsOf,
  theDay,
  weekdayOf,
  yearsBetween,
} from './day.ts';
import type { Day } from './day.ts';

// 0001-01-01 .. 9999-12-31
const days = fc.integer({ min: -719162, max: 2932896 }).map((n): Day => dayOfNumber(n) ?? theDay('1970-01-01'));
const temporal = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(isoOf(day));

describe('days', () => {
  it('counts from 1970-01-01', () => {
    assert.equal(theDay('1970-01-01'), 0);
    assert.equal(theDay('1969-12-31'), -1);
    assert.equal(theDay('2000-03-01'), 11017);
  });

  it('reads the strict form and existing days only', () => {
    const refused = [
      '2026-2-8',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2025-02-29',
      '1900-02-29',
      '',
      '2026-02-28T10:00',
      ' 2026-02-28',
      '2026-02-28\n',
      '20260228',
      '+2026-02-28',
      '２026-02-28',
      '2026-04-31',
    ];
    for (const text of refused) assert.equal(dayOf(text), undefined, text);
    for (const text of ['2026-02-28', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])
      assert.equal(isoOf(theDay(text)), text);
    assert.throws(() => theDay('2026-02-30'), RangeError);
  });

  it('refuses parts that are no whole numbers or no day', () => {
    assert.equal(dayOfParts(2026, 1.5, 1), undefined);
    assert.equal(dayOfParts(2026, 2, 29), undefined);
    assert.equal(dayOfParts(Number.NaN, 1, 1), undefined);
    assert.equal(dayOfParts(2026, 1, 32), undefined);
    assert.equal(dayOfNumber(1.5), undefined);
    assert.throws(() => daysInMonth(2026, 13), RangeError);
    assert.throws(() => addDays(theDay('2026-01-01'), 0.5), RangeError);
    assert.throws(() => addMonths(theDay('2026-01-01'), 0.5, 'clamp'), RangeError);
  });

  it('agrees with Temporal on every part, weekday and text', () => {
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoOf(day);
        const date = Temporal.PlainDate.from(iso);
        assert.equal(dayOf(iso), day);
        assert.deepEqual(partsOf(day), { year: date.year, month: date.month, dayOfMonth: date.day });
        assert.equal(weekdayOf(day), date.dayOfWeek);
        assert.equal(isLeapYear(date.year), date.inLeapYear);
        assert.equal(daysInMonth(date.year, date.month), date.daysInMonth);
        assert.equal(date.since('1970-01-01', { largestUnit: 'day' }).days, day);
      }),
    );
  });

  it('writes years outside 0000..9999 as Temporal does', () => {
    for (const n of [2932897, -719529, 4000000, -4000000]) {
      const day = dayOfNumber(n);
      assert.ok(day !== undefined);
      assert.equal(isoOf(day), Temporal.PlainDate.from('1970-01-01').add({ days: n }).toString());
    }
  });
});

describe('adding months', () => {
  it('keeps the day number and takes the last day where there is none', () => {
    const after = (from: string, n: number): string => isoOf(addMonths(theDay(from), n, 'clamp'));
    assert.equal(after('2026-01-31', 1), '2026-02-28');
    assert.equal(after('2024-01-31', 1), '2024-02-29');
    assert.equal(after('2025-08-31', 6), '2026-02-28');
    assert.equal(after('2025-12-15', 1), '2026-01-15');
    assert.equal(after('2026-03-31', -1), '2026-02-28');
    assert.equal(after('2024-02-29', 12), '2025-02-28');
  });

  it('refuses where there is no such number, and only there', () => {
    assert.equal(addMonths(theDay('2026-01-31'), 1, 'refuse'), undefined);
    assert.equal(addMonths(theDay('2026-01-31'), 2, 'refuse'), theDay('2026-03-31'));
    fc.assert(
      fc.property(days, fc.integer({ min: -1200, max: 1200 }), (day, n) => {
        const clamped = addMonths(day, n, 'clamp');
        const same = partsOf(clamped).dayOfMonth === partsOf(day).dayOfMonth;
        assert.equal(addMonths(day, n, 'refuse'), same ? clamped : undefined);
        const { year, month, dayOfMonth } = partsOf(clamped);
        if (!same) assert.equal(dayOfMonth, daysInMonth(year, month));
      }),
    );
  });

  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1200, max: 1200 }), (day, n) => {
        assert.equal(isoOf(addMonths(day, n, 'clamp')), temporal(day).add({ months: n }).toString());
        assert.equal(isoOf(addDays(day, n)), temporal(day).add({ days: n }).toString());
      }),
    );
  });
});

describe('years and age', () => {
  it('completes a year on the anniversary', () => {
    assert.equal(yearsBetween(theDay('2008-06-15'), theDay('2026-06-14')), 17);
    assert.equal(yearsBetween(theDay('2008-06-15'), theDay('2026-06-15')), 18);
    assert.equal(yearsBetween(theDay('2026-06-15'), theDay('2008-06-15')), -18);
    assert.equal(yearsBetween(theDay('2026-06-15'), theDay('2026-06-15')), 0);
  });

  it('lets the caller choose the anniversary of 29 February', () => {
    const born = theDay('2008-02-29');
    assert.equal(ageOn(born, theDay('2026-02-28')), 18);
    assert.equal(ageOn(born, theDay('2026-02-28'), 'march1'), 17);
    assert.equal(ageOn(born, theDay('2026-03-01'), 'march1'), 18);
    assert.equal(ageOn(born, theDay('2024-02-28')), 15);
    assert.equal(ageOn(born, theDay('2024-02-29'), 'march1'), 16);
  });

  it('has no age before birth', () => {
    assert.equal(ageOn(theDay('2026-01-02'), theDay('2026-01-01')), undefined);
    assert.equal(ageOn(theDay('2026-01-02'), theDay('2026-01-02')), 0);
  });

  it('agrees with Temporal and grows with time', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        assert.equal(yearsBetween(from, to), temporal(from).until(temporal(to), { largestUnit: 'year' }).years);
        assert.equal(yearsBetween(to, from), 0 - yearsBetween(from, to));
        assert.ok(yearsBetween(from, addDays(to, 1)) >= yearsBetween(from, to));
      }),
    );
  });
});
