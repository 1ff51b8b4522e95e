import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calculate, day } from '@zhargy/logic';
import { additionalForAggregate, foundLater } from './art-058-additional.ts';
import { choiceForAggregate } from './art-058-choice.ts';
import { finalForAggregate } from './art-058.ts';

const term = (months: number, days = 0) => ({ months, days });
const prison = (category: string, months: number, sanction = 0) => ({
  category,
  kind: 'imprisonment',
  size: 0,
  term: term(months),
  sanction: term(sanction),
});
const sized = (category: string, kind: string, size: number) => ({ category, kind, size, term: term(0) });
const run = (
  offences: readonly unknown[],
  readings: Readonly<Record<string, string>> = {},
  deed = '2026-01-10',
  judged = '2026-07-01',
) =>
  calculate(
    finalForAggregate,
    { judged: day(judged), offences: offences.map((row) => ({ deed: day(deed), ...(row as object) })) },
    { readings },
  ); // rows are objects
const final = (...args: Parameters<typeof run>): unknown => run(...args).value;
const years = (n: number, days = 0) => ({ kind: 'imprisonment', months: n * 12, days });
const of = (kind: string, size: number) => ({ kind, size });

const misdemeanour = (kind: string, size: number) => sized('misdemeanour', kind, size);
const table: readonly (readonly [string, readonly unknown[], unknown])[] = [
  [
    'arrest 30 + 30',
    [misdemeanour('arrest', 30), misdemeanour('arrest', 30)],
    { method: 'absorptionOrAddition', min: of('arrest', 30), max: of('arrest', 50), above: false },
  ],
  [
    'service 200 + 200 + 100',
    [200, 200, 100].map((h) => misdemeanour('communityService', h)),
    {
      method: 'absorptionOrAddition',
      min: of('communityService', 200),
      max: of('communityService', 400),
      above: false,
    },
  ],
  [
    'fines 200 + 150',
    [misdemeanour('fine', 200), misdemeanour('fine', 150)],
    { method: 'absorptionOrAddition', min: of('fine', 200), max: of('fine', 350), above: false },
  ],
  [
    'works 150 + 150: the limit of the kind',
    [misdemeanour('correctiveWorks', 150), misdemeanour('correctiveWorks', 150)],
    { method: 'absorptionOrAddition', min: of('correctiveWorks', 150), max: of('correctiveWorks', 200), above: false },
  ],
  [
    'arrest 20 + fine 40 + service 40: 20 + 10 + 10',
    [misdemeanour('arrest', 20), misdemeanour('fine', 40), misdemeanour('communityService', 40)],
    { method: 'absorptionOrAddition', min: of('arrest', 20), max: of('arrest', 40), above: false },
  ],
  [
    'minor fine 300 + medium 2 y: absorption',
    [sized('minor', 'fine', 300), prison('medium', 24)],
    { method: 'absorption', min: years(2), max: years(2), above: false },
  ],
  [
    'grave 12 y + especially grave (to 15) 15 y',
    [prison('grave', 144), prison('especiallyGrave', 180, 180)],
    { method: 'absorptionOrAddition', min: years(15), max: years(20), above: false },
  ],
  [
    'especially grave (to 20) 18 y + fine for a misdemeanour',
    [prison('especiallyGrave', 216, 240), misdemeanour('fine', 50)],
    { method: 'addition', min: years(18), max: years(18), above: false },
  ],
  [
    'especially grave (to 20) 18 y + grave 10 y',
    [prison('especiallyGrave', 216, 240), prison('grave', 120)],
    { method: 'addition', min: years(18), max: years(25), above: true },
  ],
  [
    'grave 5 y + minor fine 400: a hundred days',
    [prison('grave', 60), sized('minor', 'fine', 400)],
    { method: 'absorptionOrAddition', min: years(5), max: years(5, 100), above: false },
  ],
  [
    'life',
    [{ category: 'especiallyGrave', kind: 'life', size: 0, term: term(0) }, prison('grave', 60)],
    { method: 'life', min: { kind: 'life' }, max: { kind: 'life' }, above: false },
  ],
  ['one offence is no aggregate', [prison('grave', 60)], undefined],
  [
    'the sanction of the especially grave crime is not given',
    [prison('especiallyGrave', 180), prison('grave', 60)],
    undefined,
  ],
];
for (const [title, offences, expected] of table) test(title, () => assert.deepEqual(final(offences), expected));

test('editions: the larger limits of before July 2018 give way to the milder law', () => {
  const fines = [misdemeanour('fine', 400), misdemeanour('fine', 400)];
  assert.deepEqual(final(fines, {}, '2016-05-01', '2016-09-01'), {
    method: 'absorptionOrAddition',
    min: of('fine', 400),
    max: of('fine', 800),
    above: false,
  });
  assert.deepEqual(final(fines, {}, '2016-05-01', '2019-09-01'), {
    method: 'absorptionOrAddition',
    min: of('fine', 400),
    max: of('fine', 400),
    above: false,
  });
  assert.equal(final(fines, {}, '2016-05-01', '2018-08-01'), undefined);
});
test('money was not converted before July 2018', () => {
  assert.equal(final([prison('grave', 60), sized('minor', 'fine', 600)], {}, '2016-05-01', '2016-09-01'), undefined);
});
test('an incomplete day is not added and the result says so', () => {
  const { value, record } = run([prison('grave', 60), sized('minor', 'fine', 203)]);
  assert.deepEqual(value, { method: 'absorptionOrAddition', min: years(5), max: years(5, 50), above: false });
  assert.deepEqual(
    record.unverified.map((u) => u.id),
    ['kz.cc.61.part-of-a-day'],
  );
});
test('readings of 58(4) and of the general limits', () => {
  const fifteen = [prison('grave', 144), prison('especiallyGrave', 180, 180)];
  assert.deepEqual(final(fifteen, { 'kz.cc.58-4.up-to-twenty': 'anyTermToTwenty' }), {
    method: 'addition',
    min: years(15),
    max: years(25),
    above: true,
  });
  const withFine = [prison('especiallyGrave', 216, 240), prison('grave', 120), misdemeanour('fine', 50)];
  assert.deepEqual(final(withFine), { method: 'addition', min: years(18), max: years(25), above: true });
  assert.deepEqual(final(withFine, { 'kz.cc.58-4.fine-absorbed': 'everything' }), {
    method: 'absorption',
    min: years(18),
    max: years(18),
    above: false,
  });
  const works = [misdemeanour('correctiveWorks', 150), misdemeanour('correctiveWorks', 150)];
  assert.deepEqual(final(works, { 'kz.cc.58.general-limit': 'none' }), {
    method: 'absorptionOrAddition',
    min: of('correctiveWorks', 150),
    max: of('correctiveWorks', 300),
    above: false,
  });
});
for (const missing of ['judged', 'offences'])
  test(`without ${missing} unknown`, () => {
    const all: Record<string, unknown> = {
      judged: day('2026-07-01'),
      offences: [prison('grave', 60), prison('grave', 24)].map((row) => ({ ...row, deed: day('2026-01-10') })),
    };
    const { [missing]: _left, ...given } = all;
    const { value, missing: places } = calculate(finalForAggregate, given);
    assert.equal(value, undefined);
    assert.ok(places.some((place) => place.at === missing));
  });

const crimes = fc.array(
  fc.tuple(fc.constantFrom('minor', 'medium', 'grave', 'especiallyGrave'), fc.integer({ min: 6, max: 180 })),
  { minLength: 2, maxLength: 5 },
);
test('the range is never empty and never above its limit; a larger part never lowers it', () => {
  fc.assert(
    fc.property(crimes, fc.boolean(), (list, twenty) => {
      const rows = list.map(([category, months]) => prison(category, months, twenty ? 240 : 180));
      const { min, max } = final(rows) as {
        readonly min: { readonly months: number };
        readonly max: { readonly months: number };
      }; // imprisonment only
      assert.ok(min.months <= max.months && max.months <= 300);
      const more = final(rows.map((row) => ({ ...row, term: term(row.term.months + 1) }))) as {
        readonly max: { readonly months: number };
      };
      assert.ok(more.max.months >= max.months);
    }),
  );
});

const choice = (months: number, offences: readonly unknown[]): unknown =>
  calculate(choiceForAggregate, {
    judged: day('2026-07-01'),
    offences: offences.map((row) => ({ deed: day('2026-01-10'), ...(row as object) })),
    chosen: { kind: 'imprisonment', size: 0, term: term(months) },
  }).value;
test('the choice of the court', () => {
  const twenty = [prison('especiallyGrave', 216, 240), prison('grave', 120)];
  assert.equal(choice(216, twenty), false);
  assert.equal(choice(217, twenty), true);
  assert.equal(choice(300, twenty), true);
  assert.equal(choice(301, twenty), false);
  const medium = [prison('medium', 24), prison('medium', 36)];
  assert.equal(choice(36, medium), true);
  assert.equal(choice(37, medium), false);
  assert.equal(choice(35, medium), false);
});
test('additional punishments: 7 y + 6 y come to the limit of ten', () => {
  assert.deepEqual(calculate(additionalForAggregate, { terms: [term(84), term(72)] }).value, term(120));
  assert.deepEqual(calculate(additionalForAggregate, { terms: [term(24), term(36)] }).value, term(60));
  assert.equal(calculate(additionalForAggregate, {}).value, undefined);
});
test('58(6) governs an offence before the first sentence; on the same day the hour decides', () => {
  const ask = (deed: string): unknown =>
    calculate(foundLater, { deed: day(deed), firstSentence: day('2026-03-02') }).value;
  assert.deepEqual([ask('2026-03-01'), ask('2026-03-03'), ask('2026-03-02')], [true, false, undefined]);
});
test('rows are read from JSON', () => {
  const { read } = finalForAggregate.inputs.offences;
  assert.equal(
    read(
      '[{"category":"grave","deed":"2026-01-10","kind":"imprisonment","term":"5y"},{"category":"minor","deed":"2026-01-10","kind":"fine","size":300}]',
    )?.length,
    2,
  );
  assert.equal(read('[{"category":"grave","deed":"2026-01-10","kind":"imprisonment"}]'), undefined);
  assert.equal(read('[{"category":"heavy","deed":"2026-01-10","kind":"fine","size":3}]'), undefined);
});
