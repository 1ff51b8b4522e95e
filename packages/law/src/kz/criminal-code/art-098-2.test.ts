import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, day, type Amount, type AnyFormula } from '@zhargy/logic';
import fc from 'fast-check';
import { compulsoryPayment, paymentIndices } from './art-098-2.ts';
import { categories, type Category } from './art-011.ts';

const listed = compulsoryPayment as unknown as AnyFormula; // called by name; the inputs below are of its params
const o = (category: Category, to: string, from = to) => ({
  category,
  to: day(to),
  oneDay: from === to,
  from: day(from),
});
const tenge = (n: number): Amount => BigInt(n * 100) as Amount; // whole tenge in tiyn
type Given = { offences?: readonly unknown[]; firstSentence?: unknown };
const run = (given: Given, readings: Record<string, string> = {}) =>
  calculate(listed, { firstSentence: 'none', ...given }, { readings });
const sum = (given: Given, readings: Record<string, string> = {}): unknown => {
  const { value } = run(given, readings);
  return typeof value === 'object' && value !== null && 'tiyn' in value ? Number(value.tiyn) / 100 : value;
};
const first = (category: Category, collected: number) => ({ category, collected: tenge(collected) });

const rows: readonly [string, Given, number][] = [
  ['S1 medium on 15.05.2019', { offences: [o('medium', '2019-05-15')] }, 37_875],
  ['S3 minor on 20.06.2022: the index for benefits does not count', { offences: [o('minor', '2022-06-20')] }, 30_630],
  [
    'S5 three offences of 2025, one payment',
    { offences: [o('misdemeanour', '2025-02-01'), o('medium', '2025-03-01'), o('grave', '2025-04-01')] },
    78_640,
  ],
  ['S7 medium of 2026, whatever the age', { offences: [o('medium', '2026-02-01')] }, 64_875],
  [
    'S9 58(6): the last sentence is graver',
    { offences: [o('grave', '2023-05-01')], firstSentence: first('medium', 51_750) },
    17_250,
  ],
  [
    '58(6): the first sentence was graver',
    { offences: [o('minor', '2024-05-01')], firstSentence: first('grave', 69_000) },
    0,
  ],
  [
    '58(6): collected more than the last payment',
    { offences: [o('medium', '2019-05-01')], firstSentence: first('minor', 43_250) },
    0,
  ],
  [
    'S11 only what was committed after 30.06.2018',
    { offences: [o('medium', '2018-05-10'), o('minor', '2019-02-01')] },
    25_250,
  ],
  ['the last day without payment', { offences: [o('medium', '2018-06-30')] }, 0],
  ['the first day with payment', { offences: [o('medium', '2018-07-01')] }, 36_075],
  ['the index of April 2020', { offences: [o('medium', '2020-04-01')] }, 41_670],
  ['the day before it', { offences: [o('medium', '2020-03-31')] }, 39_765],
  ['nothing to convict of', { offences: [] }, 0],
];
for (const [title, given, expected] of rows) test(title, () => assert.equal(sum(given), expected));

test('A2 a tie under two indices follows the reading', () => {
  const offences = [o('medium', '2019-05-15'), o('medium', '2025-05-15')];
  assert.equal(sum({ offences }), 37_875);
  assert.equal(sum({ offences }, { 'compulsory-payment-tie': 'highest' }), 58_980);
  assert.deepEqual(
    run({ offences }).record.disputes.map((d) => d.id),
    ['compulsory-payment-tie'],
  );
});

test('A3 an equal category follows the reading', () => {
  const given = { offences: [o('medium', '2025-05-15')], firstSentence: first('medium', 51_750) };
  assert.equal(sum(given), 0);
  assert.equal(sum(given, { 'compulsory-payment-equal-category': 'difference' }), 7_230);
});

test('A12 a continuing offence follows the reading', () => {
  const offences = [o('medium', '2018-08-01', '2018-06-01')];
  assert.equal(sum({ offences }), 36_075);
  assert.equal(sum({ offences }, { 'compulsory-payment-continuing': 'beginning' }), 0);
});

test('what is not known leaves the payment unknown', () => {
  assert.equal(run({}).value, undefined);
  assert.equal(run({ offences: [o('medium', '2025-01-01')], firstSentence: undefined }).value, undefined);
  assert.equal(run({ offences: [o('medium', '2027-01-01')] }).value, undefined);
  assert.equal(run({ offences: [o('minor', '2025-01-01')], firstSentence: first('grave', 0) }).value, undefined);
});

test('an index not read in the law is marked', () => {
  assert.deepEqual(
    run({ offences: [o('medium', '2025-01-01')] }).record.unverified.map((u) => u.id),
    ['kz.mci.secondary'],
  );
  assert.deepEqual(run({ offences: [o('medium', '2022-01-01')] }).record.unverified, []);
});

test('inputs of the command line', () => {
  const read = (v: string) => listed.inputs['offences']?.read(v);
  assert.deepEqual(read('[{"category":"medium","to":"2019-05-15"}]'), [o('medium', '2019-05-15')]);
  assert.equal(read('[{"category":"heavy","to":"2019-05-15"}]'), undefined);
  assert.equal(listed.inputs['firstSentence']?.read('none'), 'none');
  assert.deepEqual(
    listed.inputs['firstSentence']?.read('{"category":"medium","collected":"51750"}'),
    first('medium', 51_750),
  );
});

test('in one year the payment is that of the gravest, in any order', () => {
  const list = fc.array(fc.constantFrom(...categories), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(list, (all) => {
      const most = Math.max(...all.map((k) => paymentIndices[k]));
      assert.equal(sum({ offences: all.map((k) => o(k, '2025-06-01')) }), most * 3932);
    }),
  );
});
