import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, dayOfNumber, isoOf, theDay, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import { kazakhstan } from './kazakhstan/calendar.ts';
import { almaty, elapsedMinutes, isoOfMoment, momentOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { termEnd, withinTerm } from './term.ts';
import type { TermInput, TermUnit } from './term.ts';
import { isWorkingDay } from './work-calendar.ts';

const at = (text: string): Moment => {
  const found = momentOf(text);
  assert.ok(found, text);
  return found;
};

const rolling = {
  startRule: 'excluded',
  roll: 'nextWorkingDay',
  endsAt: 'endOfDay',
  calendar: kazakhstan,
  zone: almaty,
} as const;
const custody = { startRule: 'included', roll: 'none', endsAt: 'endOfDay' } as const;
const term = (
  start: string,
  n: number,
  unit: TermUnit,
  rules: Omit<TermInput, 'start' | 'length'> = rolling,
): TermInput => ({
  start: at(start),
  length: { n, unit },
  ...rules,
});
const ends = (input: TermInput): string => {
  const found = termEnd(input);
  return found.unknown ? `unknown: ${found.unknown.code}` : isoOfMoment(found.end);
};

describe('the end of a term', () => {
  it('of days leaves the first day out and rolls over the weekend', () => {
    assert.equal(ends(term('2025-10-01', 3, 'days')), '2025-10-06');
    assert.equal(ends(term('2025-10-01', 2, 'days')), '2025-10-03');
    assert.equal(ends(term('2025-10-01', 3, 'days', { ...rolling, roll: 'none' })), '2025-10-04');
  });

  it('of months keeps the number of the day or takes the last day', () => {
    assert.equal(ends(term('2025-08-31', 6, 'months')), '2026-03-02');
    assert.equal(ends(term('2025-08-31', 6, 'months', { ...rolling, roll: 'none' })), '2026-02-28');
    assert.equal(ends(term('2025-07-05', 1, 'years')), '2026-07-07');
    assert.equal(ends(term('2024-02-29', 1, 'years', { ...rolling, roll: 'none' })), '2025-02-28');
    assert.equal(ends(term('2025-01-15', 2, 'months', { ...rolling, monthEnd: 'lastDay' })), '2025-03-17');
  });

  it('counts the first day where the rule includes it', () => {
    assert.equal(ends(term('2025-10-01', 3, 'days', custody)), '2025-10-03');
    assert.equal(ends(term('2025-10-01', 1, 'days', custody)), '2025-10-01');
    assert.equal(ends(term('2025-10-01', 2, 'months', custody)), '2025-11-30');
    assert.equal(ends(term('2025-10-01', 1, 'years', custody)), '2026-09-30');
    assert.equal(ends(term('2025-12-28', 2, 'months', custody)), '2026-02-27');
    for (const start of ['2025-12-29', '2025-12-30', '2025-12-31'])
      assert.equal(ends(term(start, 2, 'months', custody)), '2026-02-28');
  });

  it('ends at the minute where days are counted by the clock', () => {
    const clock = { ...custody, endsAt: 'sameMinute' } as const;
    assert.equal(ends(term('2025-10-01T14:30', 3, 'days', clock)), '2025-10-04T14:30');
    assert.equal(ends(term('2025-10-01T14:30', 3, 'days', { ...clock, startRule: 'excluded' })), '2025-10-04T14:30');
    assert.equal(ends(term('2025-10-01T14:30', 2, 'months', clock)), '2025-12-01T14:30');
    assert.equal(ends(term('2025-10-01', 3, 'days', clock)), 'unknown: timeNeeded');
  });

  it('of hours leaves the hour begun out, or runs from the minute', () => {
    const clock = { ...rolling, roll: 'none', endsAt: 'sameMinute' } as const;
    assert.equal(ends(term('2025-10-01T14:30', 72, 'hours', clock)), '2025-10-04T15:00');
    assert.equal(ends(term('2025-10-01T14:00', 72, 'hours', clock)), '2025-10-04T15:00');
    assert.equal(ends(term('2025-10-01T14:30', 72, 'hours', { ...clock, startRule: 'included' })), '2025-10-04T14:30');
    assert.equal(ends(term('2025-10-01T23:30', 1, 'hours', clock)), '2025-10-02T01:00');
    assert.equal(
      ends(term('2025-10-01T23:30', 45, 'minutes', { ...clock, startRule: 'included' })),
      '2025-10-02T00:15',
    );
    assert.equal(ends(term('2025-10-01T23:30', 45, 'minutes', clock)), '2025-10-02T00:16');
    assert.equal(ends(term('2025-10-01T23:30', 1, 'hours', { ...clock, endsAt: 'endOfDay' })), '2025-10-02');
  });

  it('of hours counts the hour that came twice on 29 February 2024', () => {
    const clock = { ...rolling, startRule: 'included', roll: 'none', endsAt: 'sameMinute' } as const;
    assert.equal(ends(term('2024-02-29T12:00', 48, 'hours', clock)), '2024-03-02T11:00');
    assert.equal(ends(term('2024-02-26T12:00', 48, 'hours', clock)), '2024-02-28T12:00');
    assert.equal(ends(term('2024-02-29T23:15', 48, 'hours', clock)), 'unknown: ambiguousTime');
  });

  it('of working days skips the others', () => {
    assert.equal(ends(term('2025-10-01', 3, 'workingDays')), '2025-10-06');
    // The day off of Saturday 25 October 2025 moved to Monday 27 October.
    assert.equal(ends(term('2025-10-24', 1, 'workingDays')), '2025-10-28');
    assert.equal(ends(term('2025-10-24', 1, 'workingDays', { ...rolling, startRule: 'included' })), '2025-10-24');
    assert.equal(ends(term('2022-03-04', 1, 'workingDays')), '2022-03-05');
  });

  it('rolls over holidays and days moved', () => {
    assert.equal(ends(term('2026-03-17', 3, 'days')), '2026-03-20');
    assert.equal(ends(term('2026-03-18', 3, 'days')), '2026-03-26');
    assert.equal(ends(term('2021-12-31', 1, 'days')), '2022-01-05');
  });
});

describe('an end that is not known', () => {
  it('depends on days the calendar does not know', () => {
    const beyond = termEnd(term('2027-12-31', 1, 'days'));
    assert.equal(beyond.unknown?.code, 'outsideCalendar');
    assert.equal(beyond.unknown?.day, theDay('2028-01-01'));
    const unannounced = termEnd(term('2027-05-14', 2, 'days'));
    assert.deepEqual([unannounced.unknown?.code, unannounced.unknown?.day], ['undetermined', theDay('2027-05-17')]);
    assert.ok(
      unannounced.unknown &&
        unannounced.notBefore === theDay('2027-05-17') &&
        unannounced.nominal === theDay('2027-05-16'),
    );
    assert.match(unannounced.unknown?.source ?? '', /Kurban-ait/);
    assert.equal(ends(term('2027-12-20', 15, 'workingDays')), 'unknown: outsideCalendar');
  });

  it('is known beyond the calendar where no rolling is asked for', () => {
    assert.equal(ends(term('2027-12-31', 1, 'days', { ...rolling, roll: 'none' })), '2028-01-01');
    assert.equal(ends(term('2014-12-30', 5, 'days')), '2015-01-05');
    assert.equal(ends(term('2020-01-15', 15, 'years', custody)), '2035-01-14');
  });

  it('lacks an input', () => {
    const { calendar: _, zone: __, ...bare } = rolling;
    assert.equal(ends(term('2025-10-01', 3, 'days', bare)), 'unknown: calendarNeeded');
    assert.equal(ends(term('2025-10-01', 3, 'workingDays', { ...bare, roll: 'none' })), 'unknown: calendarNeeded');
    assert.equal(ends(term('2025-10-01T10:00', 3, 'hours', { ...bare, roll: 'none' })), 'unknown: zoneNeeded');
    assert.equal(ends(term('2025-10-01', 3, 'days', { ...bare, roll: 'none', calendar: undefined })), '2025-10-04');
  });

  it('of hours has no minute on another day to roll to', () => {
    const clock = { ...rolling, startRule: 'included', endsAt: 'sameMinute' } as const;
    assert.equal(ends(term('2025-10-02T10:00', 24, 'hours', clock)), '2025-10-03T10:00');
    assert.equal(ends(term('2025-10-03T10:00', 24, 'hours', { ...clock, endsAt: 'endOfDay' })), '2025-10-06');
    const found = termEnd(term('2025-10-03T10:00', 24, 'hours', clock));
    assert.ok(found.unknown && found.unknown.code === 'rollOfHours' && found.notBefore === theDay('2025-10-04'));
    assert.equal(ends(term('2025-10-03T10:00', 1, 'days', clock)), '2025-10-06T10:00');
  });

  it('has a length that is no count', () => {
    for (const n of [0, -1, 1.5, Number.NaN, Infinity, 200_000])
      assert.equal(ends(term('2025-10-01', n, 'days')), 'unknown: length', String(n));
    assert.equal(ends(term('2025-10-01', 301, 'years')), 'unknown: length');
  });

  it('of hours without a time of day is bounded by the day', () => {
    const clock = { ...rolling, roll: 'none', endsAt: 'sameMinute' } as const;
    const found = termEnd(term('2025-10-01', 72, 'hours', clock));
    assert.ok(found.unknown);
    assert.deepEqual(
      [found.unknown.code, found.notBefore, found.notAfter],
      ['timeNeeded', theDay('2025-10-04'), theDay('2025-10-05')],
    );
    const rolled = termEnd(term('2025-10-01', 72, 'hours', { ...clock, roll: 'nextWorkingDay' }));
    assert.ok(rolled.unknown && rolled.notAfter === undefined);
  });
});

describe('what an end rests on', () => {
  const unverified = (input: TermInput): string[] => {
    const found = termEnd(input);
    assert.ok(!found.unknown);
    return found.unverified.map((entry) => isoOf(entry.day));
  };

  it('names the unverified days that decide', () => {
    assert.deepEqual(unverified(term('2025-10-01', 3, 'days')), []);
    assert.deepEqual(unverified(term('2019-11-29', 2, 'days')), ['2019-12-02']);
    assert.deepEqual(unverified(term('2026-08-28', 3, 'days')), ['2026-08-31']);
    assert.deepEqual(unverified(term('2027-02-01', 1, 'days')), ['2027-02-02']);
    assert.deepEqual(unverified(term('2027-02-01', 1, 'days', { ...rolling, roll: 'none' })), []);
  });

  it('names every unverified day a term of working days passed, once', () => {
    assert.deepEqual(unverified(term('2020-05-06', 2, 'workingDays')), ['2020-05-07', '2020-05-08', '2020-05-11']);
  });
});

describe('within a term', () => {
  it('is in time until 24:00 of the last day, with or without a time', () => {
    const found = termEnd(term('2025-10-01', 3, 'days'));
    assert.equal(withinTerm(found, at('2025-10-06T23:59')), true);
    assert.equal(withinTerm(found, at('2025-10-06')), true);
    assert.equal(withinTerm(found, at('2025-10-07T00:00')), false);
  });

  it('needs a time on the day of an end at a minute', () => {
    const found = termEnd(term('2025-10-01T14:30', 3, 'days', { ...custody, endsAt: 'sameMinute' }));
    assert.equal(withinTerm(found, at('2025-10-04T14:30')), true);
    assert.equal(withinTerm(found, { ...at('2025-10-04T14:30'), order: 3 }), true);
    assert.equal(withinTerm(found, at('2025-10-04T14:31')), false);
    assert.equal(withinTerm(found, at('2025-10-04')), undefined);
    assert.equal(withinTerm(found, at('2025-10-03')), true);
  });

  it('says of an unknown end what is certain all the same', () => {
    const unannounced = termEnd(term('2027-05-14', 2, 'days'));
    assert.equal(withinTerm(unannounced, at('2027-05-17')), true);
    assert.equal(withinTerm(unannounced, at('2027-05-18')), undefined);
    const hours = termEnd(term('2025-10-01', 72, 'hours', { ...rolling, roll: 'none', endsAt: 'sameMinute' }));
    assert.equal(withinTerm(hours, at('2025-10-03T23:59')), true);
    assert.equal(withinTerm(hours, at('2025-10-04T00:00')), undefined);
    assert.equal(withinTerm(hours, at('2025-10-06')), false);
    assert.equal(withinTerm(termEnd(term('2025-10-01', 0, 'days')), at('2025-10-01')), undefined);
  });
});

describe('laws of counting', () => {
  const days = fc
    .integer({ min: theDay('2015-01-01'), max: theDay('2026-12-01') })
    .map((n): Day => dayOfNumber(n) ?? theDay('2015-01-01'));
  const units = fc.constantFrom<TermUnit>('days', 'workingDays', 'months', 'years', 'hours', 'minutes');
  const rules = fc.record({
    startRule: fc.constantFrom('excluded' as const, 'included' as const),
    roll: fc.constantFrom('none' as const, 'nextWorkingDay' as const),
    endsAt: fc.constantFrom('endOfDay' as const, 'sameMinute' as const),
  });
  const starts = fc.record({ day: days, minute: fc.integer({ min: 0, max: 1439 }) });
  const known = { calendar: kazakhstan, zone: almaty };

  it('a longer term never ends earlier', () => {
    fc.assert(
      fc.property(starts, units, fc.integer({ min: 1, max: 40 }), rules, (start, unit, n, rule) => {
        const shorter = termEnd({ start, length: { unit, n }, ...rule, ...known });
        const longer = termEnd({ start, length: { unit, n: n + 1 }, ...rule, ...known });
        if (shorter.unknown || longer.unknown) return;
        assert.notEqual(withinTerm(longer, shorter.end), false);
        assert.ok(longer.end.day >= shorter.end.day);
      }),
      { numRuns: 500 },
    );
  });

  it('a rolled end is a working day and no working day lies between it and the nominal one', () => {
    fc.assert(
      fc.property(starts, units, fc.integer({ min: 1, max: 60 }), rules, (start, unit, n, rule) => {
        const found = termEnd({ start, length: { unit, n }, ...rule, roll: 'nextWorkingDay', ...known });
        if (found.unknown) return;
        assert.equal(isWorkingDay(kazakhstan, found.end.day), true);
        for (let day = found.nominal; day < found.end.day; day = addDays(day, 1))
          assert.equal(isWorkingDay(kazakhstan, day), false);
      }),
      { numRuns: 500 },
    );
  });

  it('a term that includes its first day ends no later than one that leaves it out', () => {
    fc.assert(
      fc.property(starts, units, fc.integer({ min: 1, max: 60 }), rules, (start, unit, n, rule) => {
        const included = termEnd({ start, length: { unit, n }, ...rule, startRule: 'included', ...known });
        const excluded = termEnd({ start, length: { unit, n }, ...rule, startRule: 'excluded', ...known });
        if (included.unknown || excluded.unknown) return;
        assert.ok(included.end.day <= excluded.end.day);
      }),
    );
  });

  it('working days are those between start and end', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const found = termEnd({ start: { day }, length: { unit: 'workingDays', n }, ...rolling });
        if (found.unknown) return;
        let counted = 0;
        for (let d = addDays(day, 1); d <= found.end.day; d = addDays(d, 1))
          if (isWorkingDay(kazakhstan, d)) counted += 1;
        assert.equal(counted, n);
      }),
    );
  });

  it('included months never overlap the next term and leave no day between them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 24 }), (day, n) => {
        const found = termEnd({ start: { day }, length: { unit: 'months', n }, ...custody });
        assert.ok(!found.unknown);
        const same = addMonths(day, n, 'refuse');
        assert.equal(found.end.day, same === undefined ? addMonths(day, n, 'clamp') : addDays(same, -1));
      }),
    );
  });

  it('hours are hours of real time', () => {
    const clock = { startRule: 'included', roll: 'none', endsAt: 'sameMinute', zone: almaty } as const;
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 500 }), (start, n) => {
        const found = termEnd({ start, length: { unit: 'hours', n }, ...clock });
        if (found.unknown) assert.equal(found.unknown.code, 'ambiguousTime');
        else assert.equal(elapsedMinutes(start, found.end, almaty), n * 60);
      }),
    );
  });

  it('knowing the time of day never contradicts what was said without it', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 200 }),
        rules,
        fc.integer({ min: -2, max: 12 }),
        (start, n, rule, offset) => {
          const input = { length: { unit: 'hours' as const, n }, ...rule, ...known };
          const before = termEnd({ start: { day: start.day }, ...input });
          const after = termEnd({ start, ...input });
          const act = { day: addDays(start.day, offset) };
          const said = withinTerm(before, act);
          if (said !== undefined && !after.unknown) assert.equal(withinTerm(after, act), said);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('weekends alone decide for a calendar without rows', () => {
    const bare = { ...kazakhstan, nonWorking: [], workingInstead: [], undetermined: [], provisional: [] };
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const found = termEnd({ start: { day }, length: { unit: 'days', n }, ...rolling, calendar: bare });
        assert.ok(!found.unknown);
        const last = addDays(day, n);
        const late = { 6: 2, 7: 1 }[String(weekdayOf(last))] ?? 0;
        assert.equal(found.end.day, addDays(last, late));
      }),
    );
  });
});
