import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOfNumber, isoOf, theDay } from './day.ts';
import type { Day } from './day.ts';
import {
  addPeriod,
  comparePeriods,
  comparePeriodsFrom,
  daysInMonths,
  noTime,
  period,
  periodOf,
  scalePeriod,
  subtractPeriods,
  sumPeriods,
} from './period.ts';
import type { Period } from './period.ts';
import { addRatios, compareRatios, multiplyRatios, ratio, ratioText } from './ratio.ts';

const days = fc.integer({ min: -30000, max: 40000 }).map((n): Day => dayOfNumber(n) ?? theDay('1970-01-01'));
const periods: fc.Arbitrary<Period> = fc.record({
  months: fc.integer({ min: 0, max: 300 }),
  days: fc.integer({ min: 0, max: 800 }),
});

describe('periods', () => {
  it('turn years into months and leave days alone', () => {
    assert.deepEqual(period({ years: 1, months: 6, days: 40 }), { months: 18, days: 40 });
    assert.deepEqual(period({}), noTime);
    assert.equal(periodOf({ months: 1.5 }), undefined);
    assert.equal(periodOf({ years: Number.MAX_SAFE_INTEGER }), undefined);
    assert.throws(() => period({ days: Number.NaN }), RangeError);
  });

  it('add and subtract part by part', () => {
    const a = period({ years: 2, days: 5 });
    const b = period({ months: 3, days: 10 });
    assert.deepEqual(sumPeriods(a, b), { months: 27, days: 15 });
    assert.deepEqual(subtractPeriods(a, b), { months: 21, days: -5 });
    assert.equal(isoOf(addPeriod(theDay('2026-01-31'), period({ months: 1, days: 3 }), 'clamp')), '2026-03-03');
    assert.equal(addPeriod(theDay('2026-01-31'), period({ months: 1, days: 3 }), 'refuse'), undefined);
  });
});

describe('comparing periods', () => {
  it('decides within a unit and by dominance', () => {
    assert.equal(comparePeriods(period({ years: 1 }), period({ months: 12 })), 0);
    assert.equal(comparePeriods(period({ months: 5 }), period({ months: 6 })), -1);
    assert.equal(comparePeriods(period({ days: 6 }), period({ days: 5 })), 1);
    assert.equal(comparePeriods(period({ months: 2, days: 1 }), period({ months: 1 })), 1);
  });

  it('decides by the bounds of months and only by them', () => {
    assert.equal(comparePeriods(period({ months: 1 }), period({ days: 27 })), 1);
    for (const n of [28, 29, 30, 31])
      assert.equal(comparePeriods(period({ months: 1 }), period({ days: n })), undefined);
    assert.equal(comparePeriods(period({ months: 1 }), period({ days: 32 })), -1);
    assert.equal(comparePeriods(period({ days: 32 }), period({ months: 1 })), 1);
    assert.equal(comparePeriods(period({ years: 1 }), period({ days: 364 })), 1);
    assert.equal(comparePeriods(period({ years: 1 }), period({ days: 365 })), undefined);
    assert.equal(comparePeriods(period({ years: 400 }), period({ days: 146097 })), 0);
  });

  it('knows how many days months can cover', () => {
    assert.deepEqual(daysInMonths(0), { least: 0, most: 0 });
    assert.deepEqual(daysInMonths(1), { least: 28, most: 31 });
    assert.deepEqual(daysInMonths(2), { least: 59, most: 62 });
    assert.deepEqual(daysInMonths(12), { least: 365, most: 366 });
    assert.throws(() => daysInMonths(-1), RangeError);
  });

  it('bounds every start, days cut off at the end of a month included', () => {
    for (let months = 1; months <= 26; months += 1) {
      const { least, most } = daysInMonths(months);
      let seenLeast = Infinity;
      let seenMost = 0;
      for (let at = 10957; at < 10957 + 1461 * 3; at += 1) {
        const start = dayOfNumber(at) ?? theDay('2000-01-01');
        const covered = addPeriod(start, { months, days: 0 }, 'clamp') - start;
        seenLeast = Math.min(seenLeast, covered);
        seenMost = Math.max(seenMost, covered);
      }
      assert.deepEqual([seenLeast, seenMost], [least, most], `${months} months`);
    }
  });

  it('is always decided from a start', () => {
    assert.equal(comparePeriodsFrom(theDay('2026-02-01'), period({ months: 1 }), period({ days: 30 })), -1);
    assert.equal(comparePeriodsFrom(theDay('2026-04-01'), period({ months: 1 }), period({ days: 30 })), 0);
    assert.equal(comparePeriodsFrom(theDay('2026-03-01'), period({ months: 1 }), period({ days: 30 })), 1);
  });

  it('never contradicts any start', () => {
    fc.assert(
      fc.property(periods, periods, days, (a, b, start) => {
        const general = comparePeriods(a, b);
        const anchored = comparePeriodsFrom(start, a, b);
        if (general !== undefined) assert.equal(anchored, general);
        assert.equal(comparePeriods(b, a), general === undefined ? undefined : 0 - general || 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is undecided only where starts differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 20, max: 950 }), (months, n) => {
        const seen = new Set<number>();
        for (let at = 10957; at < 10957 + 1461 * 2; at += 1) {
          const start = dayOfNumber(at);
          if (start !== undefined) seen.add(comparePeriodsFrom(start, { months, days: 0 }, { months: 0, days: n }));
        }
        if (comparePeriods({ months, days: 0 }, { months: 0, days: n }) === undefined)
          assert.ok(seen.size > 1 || seen.has(0));
        else assert.equal(seen.size, 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('scaling periods', () => {
  it('keeps the fractions apart', () => {
    const { whole, restMonths, restDays } = scalePeriod(period({ years: 5, days: 10 }), ratio(2, 3));
    assert.deepEqual(whole, { months: 40, days: 6 });
    assert.equal(ratioText(restMonths), '0');
    assert.equal(ratioText(restDays), '2/3');
    assert.equal(ratioText(scalePeriod(period({ months: 7 }), ratio(1, 2)).restMonths), '1/2');
    assert.throws(() => scalePeriod(period({ days: Number.MAX_SAFE_INTEGER }), ratio(2)), RangeError);
  });

  it('is exact: whole and rest make up the product', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 60 }), (p, n, d) => {
        const by = ratio(n, d);
        const { whole, restMonths, restDays } = scalePeriod(p, by);
        assert.deepEqual(addRatios(ratio(whole.months), restMonths), multiplyRatios(ratio(p.months), by));
        assert.deepEqual(addRatios(ratio(whole.days), restDays), multiplyRatios(ratio(p.days), by));
        for (const rest of [restMonths, restDays]) {
          assert.ok(compareRatios(rest, ratio(0)) >= 0 && compareRatios(rest, ratio(1)) < 0);
        }
      }),
    );
  });
});
