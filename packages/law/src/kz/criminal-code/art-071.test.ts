import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, theDay, type Day } from '@zhargy/calendar';
import { calculate, type AnyFormula } from '@zhargy/logic';
import { merged, runClock, type Pause } from './art-071-clock.ts';
import { limitation } from './art-071.ts';

const d = (iso: string): Day => theDay(iso);
const run = (given: Readonly<Record<string, unknown>>, readings: Readonly<Record<string, string>> = {}) =>
  calculate(
    limitation as unknown as AnyFormula,
    {
      deed: d('2020-03-15'),
      asked: d('2026-03-01'),
      category: 'medium',
      corruption: false,
      life: 'none',
      never: false,
      hiding: [],
      newCrimes: [],
      petitions: [],
      ends: [],
      ...given,
    },
    { readings },
  );
const lastDay = (given: Readonly<Record<string, unknown>>, readings?: Readonly<Record<string, string>>) =>
  (run(given, readings).value as { lastDay: string | null } | undefined)?.lastDay;

const rows: readonly (readonly [string, Readonly<Record<string, unknown>>, string | null])[] = [
  ['misdemeanour: one year', { category: 'misdemeanour' }, '2021-03-14'],
  ['minor: two years', { category: 'minor' }, '2022-03-14'],
  ['medium: five years', {}, '2025-03-14'],
  ['grave: ten years', { category: 'grave' }, '2030-03-14'],
  ['especially grave: fifteen years', { category: 'especiallyGrave' }, '2035-03-14'],
  ['corruption of minor gravity: ten years', { category: 'minor', corruption: true }, '2030-03-14'],
  [
    'grave, deed of 2016: the shorter period of 2018 reaches back',
    { deed: d('2016-03-15'), category: 'grave' },
    '2026-03-14',
  ],
  [
    'grave, asked in 2017: fifteen years',
    { deed: d('2016-03-15'), asked: d('2017-03-01'), category: 'grave' },
    '2031-03-14',
  ],
  ['29 February', { deed: d('2020-02-29'), category: 'misdemeanour' }, '2021-02-27'],
  [
    'a year of hiding moves the end by its days',
    { hiding: [{ from: d('2021-01-01'), to: d('2022-01-01') }] },
    '2026-03-14',
  ],
  ['hiding without end: the longest period', { hiding: [{ from: d('2021-01-01') }] }, '2030-03-14'],
  [
    'a new grave crime starts the clock of a grave one anew',
    { category: 'grave', newCrimes: [{ on: d('2022-05-01'), category: 'grave', fault: 'intentional' }] },
    '2032-04-30',
  ],
  [
    'a new crime of medium gravity does not, today',
    { category: 'grave', newCrimes: [{ on: d('2022-05-01'), category: 'medium', fault: 'intentional' }] },
    '2030-03-14',
  ],
  [
    'a new crime after the end changes nothing',
    { category: 'grave', newCrimes: [{ on: d('2031-05-01'), category: 'grave', fault: 'intentional' }] },
    '2030-03-14',
  ],
  [
    'asset petition and hiding that overlap are counted once',
    {
      hiding: [{ from: d('2024-01-01'), to: d('2024-03-01') }],
      petitions: [{ at: d('2024-02-01') }],
      ends: [{ at: d('2024-04-01'), kind: 'performed' }],
    },
    '2025-06-13',
  ],
];
for (const [title, given, expected] of rows)
  test(title, () => {
    assert.equal(lastDay(given), expected);
  });

test('the other reading of the first day', () => {
  assert.equal(lastDay({}, { 'kz.cc.71.day-of-the-deed': 'sameNumber' }), '2025-03-15');
});

test('in the summer of 2018 nobody can say which period stood', () => {
  assert.equal(run({ deed: d('2016-03-15'), asked: d('2018-07-30'), category: 'grave' }).value, undefined);
});

test('a crime without limitation has none; a misdemeanour always has', () => {
  assert.deepEqual(run({ never: true }).value, {
    applies: false,
    lastDay: null,
    expired: false,
    pausedDays: 0,
    stoppedFrom: null,
    courtDecides: false,
  });
  assert.equal(lastDay({ category: 'misdemeanour', never: true }), '2021-03-14');
});

test('where life may be imposed the court decides', () => {
  assert.equal(
    (run({ category: 'especiallyGrave', life: 'alternative' }).value as { courtDecides: boolean }).courtDecides,
    true,
  );
});

test('what the category does not ask for need not be known', () => {
  assert.equal(
    lastDay({ category: 'misdemeanour', newCrimes: undefined, never: undefined, corruption: undefined }),
    '2021-03-14',
  );
});

const pause = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, length]): Pause => {
    const start = addDays(theDay('2020-01-01'), from);
    return { from: start, to: addDays(start, length) };
  });
test('pauses never shorten a period, and splitting or doubling them changes nothing', () => {
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 5 }), fc.integer({ min: 0, max: 800 }), (pauses, length) => {
      const end = addDays(theDay('2020-01-01'), length);
      const clock = runClock(end, pauses);
      assert.ok(clock.lastDay !== undefined && clock.lastDay >= end);
      assert.equal(clock.lastDay - end, clock.pausedDays);
      assert.deepEqual(runClock(end, [...pauses, ...pauses]), clock);
      const joined = merged(pauses);
      assert.deepEqual(merged(joined), joined);
    }),
  );
});
