import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOfNumber, isoOf, theDay } from './day.ts';
import type { Day } from './day.ts';
import { intersect, intervalSet, labelOn, lengthDays, minus, soFar, underLabel } from './interval-set.ts';
import type { DayInterval, IntervalSet } from './interval-set.ts';

const span = (from: string, to: string | undefined, label: string, priority = 0): DayInterval => ({
  from: theDay(from),
  ...(to === undefined ? {} : { to: theDay(to) }),
  label,
  priority,
});
const show = (set: IntervalSet): string[] =>
  set.pieces.map(({ from, to, label }) => `${isoOf(from)}..${to === undefined ? '' : isoOf(to)} ${label}`);

describe('sets of intervals', () => {
  it('give overlapping days to the higher priority', () => {
    const set = intervalSet([
      span('2026-01-01', '2026-01-31', 'house arrest', 1),
      span('2026-01-10', '2026-01-12', 'custody', 2),
    ]);
    assert.deepEqual(show(set), [
      '2026-01-01..2026-01-09 house arrest',
      '2026-01-10..2026-01-12 custody',
      '2026-01-13..2026-01-31 house arrest',
    ]);
    assert.deepEqual(lengthDays(set), { open: false, days: 31 });
    assert.deepEqual(lengthDays(underLabel(set, 'custody')), { open: false, days: 3 });
    assert.equal(labelOn(set, theDay('2026-01-12')), 'custody');
    assert.equal(labelOn(set, theDay('2026-02-01')), undefined);
  });

  it('join neighbours under one label and keep the day on which a measure changes once', () => {
    assert.deepEqual(
      show(intervalSet([span('2026-01-01', '2026-01-05', 'a'), span('2026-01-06', '2026-01-09', 'a')])),
      ['2026-01-01..2026-01-09 a'],
    );
    const shared = intervalSet([span('2026-01-01', '2026-01-05', 'a', 1), span('2026-01-05', '2026-01-09', 'b', 2)]);
    assert.deepEqual(show(shared), ['2026-01-01..2026-01-04 a', '2026-01-05..2026-01-09 b']);
    assert.deepEqual(
      show(intervalSet([span('2026-01-01', '2026-01-05', 'a', 1), span('2026-01-06', '2026-01-09', 'a', 2)])).length,
      2,
    );
  });

  it('report ties and reversed input instead of settling them in silence', () => {
    const set = intervalSet([
      span('2026-01-01', '2026-01-05', 'a'),
      span('2026-01-04', '2026-01-09', 'b'),
      span('2026-02-05', '2026-02-01', 'c'),
      span('2026-02-05', '2026-02-04', 'd'),
    ]);
    assert.deepEqual(show(set), ['2026-01-01..2026-01-05 a', '2026-01-06..2026-01-09 b']);
    assert.deepEqual(set.ties, [{ from: theDay('2026-01-04'), to: theDay('2026-01-05'), labels: ['a', 'b'] }]);
    assert.deepEqual(
      set.reversed.map((interval) => interval.label),
      ['c', 'd'],
    );
    assert.deepEqual(intervalSet([span('2026-01-01', undefined, 'a'), span('2026-01-02', undefined, 'b')]).ties, [
      { from: theDay('2026-01-02'), labels: ['a', 'b'] },
    ]);
    assert.deepEqual(
      intervalSet([span('2026-01-01', '2026-01-05', 'a'), span('2026-01-04', '2026-01-09', 'a')]).ties,
      [],
    );
  });

  it('join the ties of one overlap that other intervals cut', () => {
    const set = intervalSet([
      span('2026-01-01', '2026-01-09', 'a', 1),
      span('2026-01-01', '2026-01-09', 'b', 1),
      span('2026-01-03', '2026-01-04', 'c'),
    ]);
    assert.deepEqual(set.ties, [{ from: theDay('2026-01-01'), to: theDay('2026-01-09'), labels: ['a', 'b'] }]);
  });

  it('take days away and keep days in common', () => {
    const custody = intervalSet([span('2026-01-01', '2026-01-31', 'custody')]);
    const hospital = intervalSet([span('2026-01-10', '2026-02-05', 'hospital')]);
    assert.deepEqual(show(minus(custody, hospital)), ['2026-01-01..2026-01-09 custody']);
    assert.deepEqual(show(intersect(custody, hospital)), ['2026-01-10..2026-01-31 custody']);
    assert.deepEqual(show(minus(custody, intervalSet([span('2025-01-01', undefined, 'x')]))), []);
    assert.deepEqual(show(minus(intervalSet([span('2026-01-01', undefined, 'custody')]), hospital)), [
      '2026-01-01..2026-01-09 custody',
      '2026-02-06.. custody',
    ]);
  });

  it('have no length while they are open', () => {
    const set = intervalSet([span('2026-01-01', '2026-01-10', 'custody'), span('2026-02-01', undefined, 'custody')]);
    assert.deepEqual(lengthDays(set), { open: true, closed: 10, since: theDay('2026-02-01') });
    assert.deepEqual(soFar(set, theDay('2026-02-03')), { days: 13, open: true });
    assert.deepEqual(soFar(set, theDay('2026-01-05')), { days: 5, open: true });
    assert.deepEqual(soFar(set, theDay('2025-01-05')), { days: 0, open: true });
    assert.deepEqual(soFar(intervalSet([]), theDay('2025-01-05')), { days: 0, open: false });
    assert.deepEqual(lengthDays(intervalSet([])), { open: false, days: 0 });
  });
});

describe('sets of intervals, day by day', () => {
  const base = 20000;
  const horizon = 60;
  const aDay = (n: number): Day => dayOfNumber(base + n) ?? theDay('1970-01-01');
  const anInterval: fc.Arbitrary<DayInterval> = fc
    .tuple(
      fc.nat(50),
      fc.option(fc.integer({ min: -3, max: 12 }), { freq: 6 }),
      fc.constantFrom('a', 'b', 'c'),
      fc.nat(2),
    )
    .map(([from, length, label, priority]) => {
      const start = { from: aDay(from), label, priority };
      return length === null ? start : { ...start, to: aDay(from + length) };
    });
  const lists = fc.array(anInterval, { maxLength: 7 });

  // The plain reading: of the intervals that cover the day, the first of the highest priority.
  const holder = (intervals: readonly DayInterval[], day: Day): DayInterval | undefined =>
    intervals
      .filter((interval) => interval.from <= day && (interval.to === undefined || day <= interval.to))
      .reduce<DayInterval | undefined>(
        (best, next) => (best && best.priority >= next.priority ? best : next),
        undefined,
      );
  const everyDay = Array.from({ length: horizon }, (_, n) => aDay(n));

  it('each day has the label of its highest interval', () => {
    fc.assert(
      fc.property(lists, (intervals) => {
        const set = intervalSet(intervals);
        for (const day of everyDay) assert.equal(labelOn(set, day), holder(intervals, day)?.label);
        const last = aDay(horizon - 1);
        assert.equal(soFar(set, last).days, everyDay.filter((day) => holder(intervals, day)).length);
        const length = lengthDays(set);
        assert.equal(
          length.open,
          intervals.some((interval) => interval.to === undefined),
        );
        assert.equal(soFar(set, last).open, length.open);
        if (!length.open)
          assert.equal(length.days, everyDay.filter((day) => holder(intervals, day)).length + daysBeyond(intervals));
      }),
      { numRuns: 400 },
    );
  });

  // Days covered after the horizon, counted apart so that the plain reading stays a loop over days.
  function daysBeyond(intervals: readonly DayInterval[]): number {
    const beyond = Array.from({ length: 20 }, (_, n) => aDay(horizon + n));
    return beyond.filter((day) => holder(intervals, day)).length;
  }

  it('pieces are in order, apart, and not divided without need', () => {
    fc.assert(
      fc.property(lists, (intervals) => {
        const { pieces } = intervalSet(intervals);
        pieces.forEach((piece, i) => {
          if (piece.to !== undefined) assert.ok(piece.from <= piece.to);
          const previous = pieces[i - 1];
          if (!previous) return;
          assert.ok(previous.to !== undefined && previous.to < piece.from);
          const meets = previous.to + 1 === piece.from;
          assert.ok(!meets || previous.label !== piece.label || previous.priority !== piece.priority);
        });
      }),
    );
  });

  it('difference and intersection divide the days of a set', () => {
    fc.assert(
      fc.property(lists, lists, (one, two) => {
        const set = intervalSet(one);
        const other = intervalSet(two);
        const without = minus(set, other);
        const common = intersect(set, other);
        for (const day of everyDay) {
          const inOther = labelOn(other, day) !== undefined;
          assert.equal(labelOn(without, day), inOther ? undefined : labelOn(set, day));
          assert.equal(labelOn(common, day), inOther ? labelOn(set, day) : undefined);
        }
        const last = aDay(horizon - 1);
        assert.equal(soFar(without, last).days + soFar(common, last).days, soFar(set, last).days);
      }),
    );
  });

  it('ties are exactly the days on which the first of equals was taken', () => {
    fc.assert(
      fc.property(lists, (intervals) => {
        const { ties } = intervalSet(intervals);
        for (const day of everyDay) {
          const here = intervals.filter(
            (interval) => interval.from <= day && (interval.to === undefined || day <= interval.to),
          );
          const top = Math.max(...here.map((interval) => interval.priority));
          const labels = new Set(
            here.filter((interval) => interval.priority === top).map((interval) => interval.label),
          );
          const tied = ties.some((tie) => tie.from <= day && (tie.to === undefined || day <= tie.to));
          assert.equal(tied, labels.size > 1);
        }
      }),
    );
  });
});
