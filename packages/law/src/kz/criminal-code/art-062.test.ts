import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, day, readPeriod, type AnyFormula } from '@zhargy/logic';
import { ratio } from '@zhargy/calendar';
import fc from 'fast-check';
import { absorbedByCredit, custodyCredit, remainderAfterCredit, type CreditStretch } from './art-062.ts';
import type { CreditMeasure } from './art-062-rates.ts';

const listed = (f: unknown): AnyFormula => f as AnyFormula; // called by name; the inputs below are of its params
const s = (measure: CreditMeasure, from: string, to?: string): CreditStretch => ({
  measure,
  from: day(from),
  ...(to ? { to: day(to) } : {}),
});
const credit = (given: Record<string, unknown>, readings: Record<string, string> = {}) =>
  calculate(
    listed(custodyCredit),
    { decidedOn: day('2026-02-01'), inForceFrom: { on: day('2026-03-01') }, ...given },
    { readings },
  );
const amountOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;

// 180 days: 2025-07-01 .. 2025-12-27
const halfYear = s('custody', '2025-07-01', '2025-12-27');
const rows: readonly [string, Record<string, unknown>, string][] = [
  [
    'S17 180 days of custody, medium',
    { stretches: [halfYear], punishment: 'imprisonment', institution: 'medium' },
    '270',
  ],
  [
    'S19 183 days of custody, minimum',
    { stretches: [s('custody', '2025-07-01', '2025-12-30')], punishment: 'imprisonment', institution: 'minimum' },
    '366',
  ],
  [
    'maximum security is day for day',
    { stretches: [halfYear], punishment: 'imprisonment', institution: 'maximum' },
    '180',
  ],
  [
    'S21 60 days of custody and 40 of house arrest, medium',
    {
      stretches: [s('custody', '2025-01-01', '2025-03-01'), s('houseArrest', '2025-03-02', '2025-04-10')],
      punishment: 'imprisonment',
      institution: 'medium',
    },
    '110',
  ],
  [
    'S23 30 days of house arrest against service',
    { stretches: [s('houseArrest', '2025-01-01', '2025-01-30')], punishment: 'communityService' },
    '60',
  ],
  [
    'S25 2 days of detention and 13 of custody against arrest',
    {
      stretches: [s('detention', '2025-01-01', '2025-01-02'), s('custody', '2025-01-03', '2025-01-15')],
      punishment: 'arrest',
    },
    '15',
  ],
  ['restriction: two for one', { stretches: [halfYear], punishment: 'restriction' }, '360'],
  ['fine: four indices a day', { stretches: [halfYear], punishment: 'fine' }, '720'],
  [
    'an overlap counts once, as custody',
    {
      stretches: [s('custody', '2025-01-01', '2025-01-10'), s('houseArrest', '2025-01-08', '2025-01-13')],
      punishment: 'imprisonment',
      institution: 'maximum',
    },
    '12',
  ],
  [
    'S27 custody beyond the sentence stops before the entry into force',
    {
      stretches: [s('custody', '2026-01-01')],
      inForceFrom: { on: day('2026-02-16') },
      punishment: 'imprisonment',
      institution: 'maximum',
    },
    '46',
  ],
  [
    'before 2020 imprisonment was day for day',
    { stretches: [halfYear], decidedOn: day('2019-06-01'), punishment: 'imprisonment' },
    '180',
  ],
  ['no measure gives nothing', { stretches: [], punishment: 'imprisonment' }, '0'],
];
for (const [title, given, expected] of rows) test(title, () => assert.equal(amountOf(credit(given).value), expected));

test('half days follow the reading', () => {
  const given = {
    stretches: [s('custody', '2025-01-01', '2025-01-03')],
    punishment: 'imprisonment',
    institution: 'medium',
  };
  assert.equal(amountOf(credit(given).value), '5');
  assert.equal(amountOf(credit(given, { 'custody-credit-rounding': 'exact' }).value), '9/2');
  assert.equal(amountOf(credit(given, { 'custody-credit-rounding': 'down' }).value), '4');
});

test('the day of entry into force follows the reading', () => {
  const given = {
    stretches: [s('custody', '2026-01-01')],
    inForceFrom: { on: day('2026-02-16') },
    punishment: 'imprisonment',
    institution: 'maximum',
  };
  assert.equal(amountOf(credit(given, { 'custody-credit-last-day': 'included' }).value), '47');
});

test('an open end gives the value so far and the rate', () => {
  const found = credit({
    stretches: [s('custody', '2026-01-01')],
    inForceFrom: 'notYet',
    asOf: day('2026-01-10'),
    punishment: 'imprisonment',
    institution: 'medium',
  });
  assert.deepEqual(found.value, {
    unit: 'days',
    exact: '15',
    amount: '15',
    lasting: { asOf: '2026-01-10', perDay: '3/2' },
  });
});

test('what is not known leaves the credit unknown', () => {
  const given = { stretches: [halfYear], punishment: 'imprisonment', institution: 'medium' };
  assert.equal(credit({ ...given, institution: undefined }).value, undefined);
  assert.equal(credit({ ...given, decidedOn: undefined }).value, undefined);
  assert.equal(credit({ ...given, inForceFrom: undefined }).value, undefined);
  assert.equal(credit({ ...given, stretches: undefined }).value, undefined);
  assert.equal(
    credit({ stretches: [s('custody', '2026-01-01')], inForceFrom: 'notYet', punishment: 'arrest' }).value,
    undefined,
  );
  assert.equal(credit({ ...given, stretches: [s('custody', '2025-02-01', '2025-01-01')] }).value, undefined);
});

test('no rate in the text means no number', () => {
  assert.equal(credit({ stretches: [halfYear], decidedOn: day('2017-01-01'), punishment: 'fine' }).value, undefined);
  assert.equal(
    credit({
      stretches: [s('medicalInstitution', '2025-01-01', '2025-01-30')],
      punishment: 'imprisonment',
      institution: 'medium',
    }).value,
    undefined,
  );
});

test('between adoption and certain effect both versions count, and they differ', () => {
  assert.equal(
    credit({ stretches: [halfYear], decidedOn: day('2020-01-15'), punishment: 'imprisonment', institution: 'medium' })
      .value,
    undefined,
  );
  assert.equal(
    amountOf(
      credit({
        stretches: [halfYear],
        decidedOn: day('2020-01-15'),
        punishment: 'imprisonment',
        institution: 'maximum',
      }).value,
    ),
    '180',
  );
});

test('what is left', () => {
  const left = (size: number, c: number) => calculate(listed(remainderAfterCredit), { size, credit: ratio(c) }).value;
  assert.deepEqual(left(200, 60), { left: '140', absorbed: false });
  assert.deepEqual(left(40, 15), { left: '25', absorbed: false });
  assert.deepEqual(left(40, 40), { left: '0', absorbed: true });
  const absorbed = (term: string, c: number) =>
    calculate(listed(absorbedByCredit), { term: readPeriod(term), credit: ratio(c) }).value;
  assert.equal(absorbed('1y', 366), true);
  assert.equal(absorbed('1y', 364), false);
  assert.equal(absorbed('1y', 365), undefined);
});

test('later versions never give less', () => {
  const days = fc.integer({ min: 1, max: 400 });
  const against = fc.constantFrom('imprisonment', 'arrest', 'restriction', 'communityService');
  const institution = fc.constantFrom('minimum', 'medium', 'maximum');
  const measure = fc.constantFrom<CreditMeasure>('custody', 'houseArrest');
  fc.assert(
    fc.property(days, against, institution, measure, (n, punishment, place, m) => {
      const stretches = [{ measure: m, from: day('2015-01-01'), to: day('2015-01-01') + n - 1 }];
      const at = (on: string): number =>
        Number(amountOf(credit({ stretches, punishment, institution: place, decidedOn: day(on) }).value));
      assert.ok(at('2016-01-01') <= at('2019-01-01') && at('2019-01-01') <= at('2026-01-01'));
    }),
  );
});

test('a day is never counted twice', () => {
  const stretch = fc.record({
    measure: fc.constantFrom<CreditMeasure>('custody', 'detention', 'houseArrest'),
    from: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), (list) => {
      const start = day('2025-01-01');
      const covered = new Set(list.flatMap((l) => Array.from({ length: l.length }, (_, i) => l.from + i)));
      const stretches = list.map((l) => ({
        measure: l.measure,
        from: start + l.from,
        to: start + l.from + l.length - 1,
      }));
      const amount = Number(amountOf(credit({ stretches, punishment: 'imprisonment', institution: 'maximum' }).value));
      assert.ok(amount <= covered.size && amount >= covered.size / 2);
    }),
  );
});
