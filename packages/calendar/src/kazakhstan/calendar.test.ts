import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, isoOf, theDay, weekdayOf, yearOf } from '../day.ts';
import { calendarFaults, dayStatus, isWorkingDay, unverifiedBasis } from '../work-calendar.ts';
import type { NonWorkingKind } from '../work-calendar.ts';
import { kazakhstan } from './calendar.ts';
import { orders } from './moves.ts';

const daysOf = (year: number, kind: NonWorkingKind): string[] =>
  kazakhstan.nonWorking
    .filter((row) => yearOf(row.day) === year && row.kind === kind)
    .map((row) => isoOf(row.day).slice(5));

describe('the working calendar of Kazakhstan', () => {
  it('is sound data', () => {
    assert.deepEqual(calendarFaults(kazakhstan), []);
    for (const row of [...kazakhstan.nonWorking, ...kazakhstan.workingInstead]) {
      assert.ok(row.source.length > 20, isoOf(row.day));
      for (const text of [row.name.kk, row.name.ru, row.name.en]) assert.ok(text.length > 0);
    }
  });

  it('follows the changes of the list of holidays', () => {
    const before2022 = [
      '01-01',
      '01-02',
      '03-08',
      '03-21',
      '03-22',
      '03-23',
      '05-01',
      '05-07',
      '05-09',
      '07-06',
      '08-30',
      '12-01',
      '12-16',
      '12-17',
    ];
    for (let year = 2015; year <= 2021; year += 1) assert.deepEqual(daysOf(year, 'holiday'), before2022);
    const before2026 = [
      '01-01',
      '01-02',
      '03-08',
      '03-21',
      '03-22',
      '03-23',
      '05-01',
      '05-07',
      '05-09',
      '07-06',
      '08-30',
      '10-25',
      '12-16',
    ];
    for (let year = 2022; year <= 2025; year += 1) assert.deepEqual(daysOf(year, 'holiday'), before2026);
    assert.deepEqual(
      daysOf(2026, 'holiday'),
      before2026.filter((day) => day !== '08-30'),
    );
    assert.deepEqual(daysOf(2027, 'holiday'), before2026.map((day) => (day === '08-30' ? '03-15' : day)).toSorted());
  });

  // By the rule, worked out by hand from the weekdays of each year (2015, 2019, 2026 and 2027 also as published), and by order.
  const moved: readonly (readonly [year: number, days: readonly string[]])[] = [
    [2015, ['03-09', '03-24', '03-25', '05-11', '08-31']],
    [2016, ['01-04', '03-07', '05-02', '05-10', '12-19']],
    [2017, ['01-03', '03-20', '05-08', '07-07', '12-18', '12-19']],
    [2018, ['03-09', '04-30', '05-08', '08-31', '12-03', '12-18', '12-31']],
    [2019, ['03-25', '05-10', '07-08', '12-02']],
    [2020, ['01-03', '03-09', '03-24', '03-25', '05-08', '08-31', '12-18']],
    [2021, ['01-04', '03-24', '05-03', '05-10', '07-05']],
    [2022, ['01-03', '01-04', '03-07', '05-02', '05-10', '08-29', '10-24']],
    [2023, ['01-03', '05-08', '07-07', '12-18']],
    [2024, ['03-25', '05-08', '07-08']],
    [2025, ['01-03', '03-10', '03-24', '03-25', '07-07', '09-01', '10-27']],
    [2026, ['03-09', '03-24', '03-25', '05-11', '10-26']],
    [2027, ['01-04', '03-24', '05-03', '05-10']],
  ];

  for (const [year, days] of moved) {
    it(`moves the days off of ${year}`, () => assert.deepEqual(daysOf(year, 'moved'), days));
  }

  it('knows the days that work instead', () => {
    const works = kazakhstan.workingInstead.map((row) => isoOf(row.day));
    for (const { from, to } of orders) {
      assert.ok(works.includes(isoOf(from)), isoOf(from));
      assert.equal(isWorkingDay(kazakhstan, from), true);
      assert.equal(isWorkingDay(kazakhstan, to), false);
      assert.ok(weekdayOf(to) <= 5, 'an order makes a weekday off');
    }
    assert.equal(works.length, orders.length + 2);
    assert.equal(isWorkingDay(kazakhstan, theDay('2024-06-17')), true);
    assert.equal(isWorkingDay(kazakhstan, theDay('2026-08-31')), true);
  });

  it('does not move 7 January or Kurban-ait off a weekend', () => {
    assert.equal(isWorkingDay(kazakhstan, theDay('2023-01-09')), true);
    assert.equal(isWorkingDay(kazakhstan, theDay('2019-08-12')), true);
    assert.equal(dayStatus(kazakhstan, theDay('2025-06-06')).why, 'dayOff');
  });

  it('does not guess Kurban-ait of 2027', () => {
    assert.equal(isWorkingDay(kazakhstan, theDay('2027-05-17')), undefined);
    assert.equal(isWorkingDay(kazakhstan, theDay('2027-05-14')), true);
    assert.equal(isWorkingDay(kazakhstan, theDay('2027-05-19')), true);
  });

  it('says which rows were not verified', () => {
    const verified = [
      '2015-03-09',
      '2019-03-21',
      '2025-10-27',
      '2026-05-07',
      '2022-03-07',
      '2022-03-05',
      '2024-01-01',
      '2026-01-07',
    ];
    for (const iso of verified) assert.equal(unverifiedBasis(kazakhstan, theDay(iso)), undefined, iso);
    const doubtful = [
      '2019-12-02',
      '2021-12-17',
      '2015-05-07',
      '2026-07-06',
      '2026-10-26',
      '2026-08-31',
      '2027-03-15',
      '2027-02-01',
      '2020-05-11',
      '2025-06-06',
      '2016-01-07',
      '2027-01-07',
    ];
    for (const iso of doubtful) assert.ok(unverifiedBasis(kazakhstan, theDay(iso)), iso);
  });

  it('ends with its years', () => {
    assert.equal(isWorkingDay(kazakhstan, addDays(theDay('2015-01-01'), -1)), undefined);
    assert.equal(isWorkingDay(kazakhstan, theDay('2028-01-03')), undefined);
  });
});
