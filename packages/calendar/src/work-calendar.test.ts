import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOfNumber, isoOf, theDay, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import { applyMoves, daysMovedByCoincidence } from './moved-days.ts';
import type { CoincidenceRule } from './moved-days.ts';
import {
  calendarFaults,
  dayStatus,
  extendCalendar,
  isWorkingDay,
  nextWorkingDay,
  unverifiedBasis,
  workingDayFrom,
} from './work-calendar.ts';
import type { Mark, Names, NonWorkingDay, WorkCalendar } from './work-calendar.ts';

const name: Names = { kk: 'мереке', ru: 'праздник', en: 'holiday' };
const off = (iso: string, kind: NonWorkingDay['kind'] = 'holiday', mark: Mark = 'verified'): NonWorkingDay => ({
  day: theDay(iso),
  kind,
  name,
  mark,
  source: `test row ${iso}`,
});

const plain: WorkCalendar = {
  id: 'test',
  name,
  years: { from: 2025, to: 2026 },
  weekend: [6, 7],
  nonWorking: [off('2025-01-01'), off('2025-03-08', 'holiday', 'unverified'), off('2025-03-10', 'moved', 'unverified')],
  workingInstead: [{ day: theDay('2025-02-01'), name, mark: 'unverified', source: 'test order' }],
  undetermined: [{ from: theDay('2026-05-26'), to: theDay('2026-05-31'), source: 'not announced' }],
  provisional: [{ from: theDay('2026-06-01'), to: theDay('2026-12-31'), source: 'orders may come' }],
};

describe('what a calendar knows', () => {
  it('tells weekdays, weekends and rows apart', () => {
    assert.deepEqual(dayStatus(plain, theDay('2025-01-02')), {
      day: theDay('2025-01-02'),
      working: true,
      why: 'workday',
      mark: 'verified',
    });
    assert.deepEqual(dayStatus(plain, theDay('2025-01-04')), {
      day: theDay('2025-01-04'),
      working: false,
      why: 'weekend',
      mark: 'verified',
    });
    const holiday = dayStatus(plain, theDay('2025-01-01'));
    assert.equal(holiday.working, false);
    assert.equal(holiday.why, 'holiday');
    assert.equal(dayStatus(plain, theDay('2025-02-01')).working, true);
    assert.equal(dayStatus(plain, theDay('2025-02-01')).why, 'workingInstead');
  });

  it('knows nothing outside its years', () => {
    for (const iso of ['2024-12-31', '2027-01-01', '2027-01-02']) {
      assert.equal(isWorkingDay(plain, theDay(iso)), undefined, iso);
      assert.equal(dayStatus(plain, theDay(iso)).why, 'outsideCalendar');
    }
    assert.equal(isWorkingDay(plain, theDay('2025-01-01')), false);
    assert.equal(isWorkingDay(plain, theDay('2026-12-31')), true);
  });

  it('knows of undetermined days only that their weekends are off', () => {
    assert.equal(isWorkingDay(plain, theDay('2026-05-26')), undefined);
    assert.equal(isWorkingDay(plain, theDay('2026-05-30')), false);
    const announced = extendCalendar(plain, { nonWorking: [off('2026-05-27', 'dayOff')] });
    assert.equal(isWorkingDay(announced, theDay('2026-05-27')), false);
    assert.equal(isWorkingDay(announced, theDay('2026-05-26')), undefined);
  });

  it('gives the next working day, or nothing when the way is unknown', () => {
    assert.equal(nextWorkingDay(plain, theDay('2025-01-03')), theDay('2025-01-06'));
    assert.equal(workingDayFrom(plain, theDay('2025-01-03')), theDay('2025-01-03'));
    assert.equal(nextWorkingDay(plain, theDay('2025-03-07')), theDay('2025-03-11'));
    assert.equal(nextWorkingDay(plain, theDay('2026-05-25')), undefined);
    assert.equal(nextWorkingDay(plain, theDay('2026-12-31')), undefined);
    assert.equal(nextWorkingDay({ ...plain, weekend: [1, 2, 3, 4, 5, 6, 7] }, theDay('2025-02-01')), undefined);
  });

  it('says what rests on unverified data', () => {
    assert.equal(unverifiedBasis(plain, theDay('2025-03-10')), 'test row 2025-03-10');
    assert.equal(unverifiedBasis(plain, theDay('2025-02-01')), 'test order');
    // 8 March 2025 is a Saturday: off with the row or without it.
    assert.equal(unverifiedBasis(plain, theDay('2025-03-08')), undefined);
    assert.equal(unverifiedBasis(plain, theDay('2025-01-01')), undefined);
    assert.equal(unverifiedBasis(plain, theDay('2026-06-03')), 'orders may come');
    assert.equal(unverifiedBasis(plain, theDay('2026-06-06')), undefined);
    assert.equal(unverifiedBasis(plain, theDay('2027-06-03')), undefined);
  });
});

describe('extending a calendar', () => {
  it('replaces the rows of a day and leaves the base alone', () => {
    const own = extendCalendar(plain, {
      id: 'own',
      nonWorking: [off('2025-02-01', 'dayOff')],
      workingInstead: [{ day: theDay('2025-03-10'), name, mark: 'verified', source: 'own order' }],
    });
    assert.equal(isWorkingDay(own, theDay('2025-02-01')), false);
    assert.equal(isWorkingDay(own, theDay('2025-03-10')), true);
    assert.equal(isWorkingDay(plain, theDay('2025-02-01')), true);
    assert.equal(isWorkingDay(plain, theDay('2025-03-10')), false);
    assert.equal(own.id, 'own');
    assert.deepEqual(calendarFaults(own), []);
  });

  it('widens the years and changes the weekend', () => {
    const own = extendCalendar(plain, { years: { from: 2025, to: 2028 }, weekend: [7] });
    assert.equal(isWorkingDay(own, theDay('2028-01-01')), true);
    assert.equal(isWorkingDay(own, theDay('2025-01-05')), false);
    assert.equal(isWorkingDay(own, theDay('2025-01-04')), true);
  });

  it('always answers with the row added last', () => {
    const aDay = fc
      .integer({ min: theDay('2025-01-01'), max: theDay('2026-12-31') })
      .map((n) => dayOfNumber(n) ?? theDay('2025-01-01'));
    fc.assert(
      fc.property(fc.array(fc.tuple(aDay, fc.boolean()), { maxLength: 20 }), (changes) => {
        let calendar = plain;
        const expected = new Map<Day, boolean>();
        for (const [day, works] of changes) {
          const row = { day, name, mark: 'verified' as const, source: 'test' };
          calendar = extendCalendar(
            calendar,
            works ? { workingInstead: [row] } : { nonWorking: [{ ...row, kind: 'dayOff' }] },
          );
          expected.set(day, works);
        }
        for (const [day, works] of expected) assert.equal(isWorkingDay(calendar, day), works);
        assert.deepEqual(calendarFaults(calendar), []);
      }),
    );
  });
});

describe('faults of a calendar', () => {
  it('lists all of them in one pass', () => {
    const bad: WorkCalendar = {
      ...plain,
      weekend: [1, 2, 3, 4, 5, 6, 7],
      nonWorking: [off('2025-01-01'), off('2024-01-01')],
      workingInstead: [{ day: theDay('2025-01-01'), name, mark: 'verified', source: 'test' }],
      provisional: [{ from: theDay('2026-02-02'), to: theDay('2026-02-01'), source: 'test' }],
    };
    assert.deepEqual(
      calendarFaults(bad).map((fault) => fault.code),
      ['neverWorks', 'outsideYears', 'twoRows', 'reversedRange'],
    );
    assert.deepEqual(
      calendarFaults({ ...plain, nonWorking: [], workingInstead: [], years: { from: 2026, to: 2025 } }),
      [{ code: 'years', from: 2026, to: 2025 }],
    );
    assert.deepEqual(calendarFaults(plain), []);
  });

  it('answers nothing for years that are none', () => {
    const broken: WorkCalendar = { ...plain, years: { from: Number.NaN, to: 2026 } };
    assert.equal(isWorkingDay(broken, theDay('2025-01-02')), undefined);
    assert.equal(calendarFaults(broken)[0]?.code, 'years');
  });
});

describe('days moved by coincidence', () => {
  const rule: CoincidenceRule = {
    from: theDay('2002-01-01'),
    weekend: [6, 7],
    name,
    mark: 'verified',
    source: 'test rule',
  };
  const moved = (...rows: NonWorkingDay[]): string[] => daysMovedByCoincidence(rows, rule).map((row) => isoOf(row.day));

  it('takes the first working day after the holiday', () => {
    assert.deepEqual(moved(off('2025-03-08')), ['2025-03-10']);
    assert.deepEqual(moved(off('2025-07-06')), ['2025-07-07']);
    assert.deepEqual(moved(off('2025-05-01')), []);
  });

  it('moves a day for each holiday and skips holidays, days off and days taken', () => {
    assert.deepEqual(moved(off('2022-01-01'), off('2022-01-02')), ['2022-01-03', '2022-01-04']);
    assert.deepEqual(moved(off('2026-03-23'), off('2026-03-21'), off('2026-03-22')), ['2026-03-24', '2026-03-25']);
    assert.deepEqual(moved(off('2022-05-07'), off('2022-05-09')), ['2022-05-10']);
    assert.deepEqual(moved(off('2025-03-08'), off('2025-03-10', 'dayOff')), ['2025-03-11']);
  });

  it('moves no day for a day off, but one for a holiday that meets it', () => {
    assert.deepEqual(moved(off('2023-01-07', 'dayOff')), []);
    assert.deepEqual(moved(off('2025-05-01'), off('2025-05-01', 'dayOff')), ['2025-05-02']);
  });

  it('applies from its first day and carries the doubt of the holiday', () => {
    assert.deepEqual(moved(off('2001-09-01')), []);
    const [row] = daysMovedByCoincidence([off('2025-03-08', 'holiday', 'unverified')], rule);
    assert.equal(row?.mark, 'unverified');
    assert.match(row?.source ?? '', /test row/);
    const [sound] = daysMovedByCoincidence([off('2025-03-08')], rule);
    assert.equal(sound?.mark, 'verified');
    const [doubtful] = daysMovedByCoincidence([off('2025-03-08')], { ...rule, mark: 'unverified' });
    assert.equal(doubtful?.mark, 'unverified');
  });

  it('gives as many days as holidays that coincide, each a weekday of its own after its holiday', () => {
    const holidays = fc.uniqueArray(fc.integer({ min: 20000, max: 20060 }), { maxLength: 12 });
    fc.assert(
      fc.property(holidays, (numbers) => {
        const rows = numbers.map((n) => off(isoOf(dayOfNumber(n) ?? theDay('2025-01-01'))));
        const result = daysMovedByCoincidence(rows, rule);
        assert.equal(result.length, rows.filter((row) => weekdayOf(row.day) > 5).length);
        const all = [...rows, ...result].map((row) => row.day);
        assert.equal(new Set(all).size, all.length);
        for (const { day } of result) assert.ok(weekdayOf(day) <= 5);
        // No working day is left between a coinciding holiday and the day moved for it.
        const taken = new Set(all);
        const coinciding = rows.filter((row) => weekdayOf(row.day) > 5).toSorted((a, b) => a.day - b.day);
        coinciding.forEach((row, i) => {
          const end = result[i]?.day ?? row.day;
          for (let at = addDays(row.day, 1); at < end; at = addDays(at, 1))
            assert.ok(weekdayOf(at) > 5 || taken.has(at));
          assert.ok(end > row.day);
        });
      }),
    );
  });
});

describe('days moved by order', () => {
  it('lets the day moved from work and has the day moved to off', () => {
    const rows = applyMoves(
      { nonWorking: [off('2020-05-11', 'moved')], workingInstead: [] },
      [{ from: theDay('2020-05-11'), to: theDay('2020-05-08'), mark: 'unverified', source: 'order' }],
      { off: name, works: name },
    );
    assert.deepEqual(
      rows.nonWorking.map((row) => isoOf(row.day)),
      ['2020-05-08'],
    );
    assert.deepEqual(
      rows.workingInstead.map((row) => isoOf(row.day)),
      ['2020-05-11'],
    );
    assert.equal(rows.nonWorking[0]?.mark, 'unverified');
    const calendar: WorkCalendar = { ...plain, years: { from: 2020, to: 2020 }, ...rows };
    assert.deepEqual(calendarFaults(calendar), []);
    assert.equal(nextWorkingDay(calendar, theDay('2020-05-07')), theDay('2020-05-11'));
  });
});
