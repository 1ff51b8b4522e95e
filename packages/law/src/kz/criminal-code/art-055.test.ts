import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calculate, day } from '@zhargy/logic';
import { unfinishedShare } from './art-056.ts';
import { permittedForOffence } from './art-055.ts';

const plain = {
  category: 'grave',
  stage: 'completed',
  minimum: 60,
  maximum: 144,
  kindIsStrictest: true,
  life: 'none',
  againstLifeOrHealth: false,
  mitigating: false,
  aggravating: false,
  aggravatingIsElement: false,
  agreedOrAccelerated: false,
  exceptional: false,
  intentionalKilling: false,
  sexualAgainstMinor: false,
  violenceAgainstMinor: false,
  offenderMinor: false,
  victimsFrom14To17: false,
  spared: false,
};
type Given = Partial<Record<keyof typeof plain | 'deed' | 'judged', unknown>>;
const run = (given: Given, readings: Readonly<Record<string, string>> = {}) => {
  const all = { ...plain, deed: '2026-01-10', judged: '2026-07-01', ...given };
  const dated = { deed: day(String(all.deed)), judged: day(String(all.judged)) };
  return calculate(permittedForOffence, { ...all, ...dated }, { readings });
};
const max = (given: Given, readings?: Readonly<Record<string, string>>): unknown => {
  const { value } = run(given, readings);
  return value === undefined ? undefined : (value as { readonly max: string }).max; // a permitted range is written as an object
};

const table: readonly (readonly [string, Given, string | undefined])[] = [
  ['preparation for a crime of 12 years (56(2))', { stage: 'preparation' }, '72'],
  ['mitigated, against life or health (55(2)(3))', { mitigating: true, againstLifeOrHealth: true }, '108'],
  ['attempt and 55(2)', { stage: 'attempt', mitigating: true }, '72'],
  ['attempt and 55(3)', { stage: 'attempt', agreedOrAccelerated: true }, '54'],
  ['an aggravating circumstance takes 55(2) away', { mitigating: true, aggravating: true }, '144'],
  ['… but not 55(3)', { mitigating: true, aggravating: true, agreedOrAccelerated: true }, '72'],
  [
    'an aggravating circumstance as an element takes 55(2) away since 2025',
    { mitigating: true, aggravatingIsElement: true },
    '144',
  ],
  ['… not before', { mitigating: true, aggravatingIsElement: true, deed: '2024-01-10' }, '96'],
  [
    'adult and a minor of 15: 55 does not apply',
    { sexualAgainstMinor: true, mitigating: true, victimsFrom14To17: true },
    '144',
  ],
  [
    'minor of 16 and a minor of 15: 55 applies',
    { sexualAgainstMinor: true, mitigating: true, offenderMinor: true, victimsFrom14To17: true },
    '96',
  ],
  [
    'minor and a victim under 14: 55 does not apply',
    { sexualAgainstMinor: true, mitigating: true, offenderMinor: true },
    '144',
  ],
  [
    'violence against a minor by an adult takes away 55(2) and 55(3)',
    { violenceAgainstMinor: true, mitigating: true, agreedOrAccelerated: true },
    '144',
  ],
  ['… not for a deed of 2023', { violenceAgainstMinor: true, agreedOrAccelerated: true, deed: '2023-05-01' }, '72'],
  ['killing leaves nothing of 55 since 2025', { intentionalKilling: true, mitigating: true }, '144'],
  [
    '… 2/3 for a deed of 2024, milder than today (6(3))',
    { intentionalKilling: true, mitigating: true, againstLifeOrHealth: true, deed: '2024-08-01' },
    '96',
  ],
  [
    'sexual crime of 2019: no exclusion yet',
    { sexualAgainstMinor: true, agreedOrAccelerated: true, deed: '2019-05-01' },
    '72',
  ],
  [
    'agreement, especially grave 20 y today',
    { category: 'especiallyGrave', maximum: 240, agreedOrAccelerated: true },
    '180',
  ],
  [
    '… against life or health',
    { category: 'especiallyGrave', maximum: 240, agreedOrAccelerated: true, againstLifeOrHealth: true },
    '192',
  ],
  [
    '… flat half for a deed of 2025-09-15',
    { category: 'especiallyGrave', maximum: 240, agreedOrAccelerated: true, deed: '2025-09-15' },
    '120',
  ],
  [
    '… flat half in 2016, judged in 2016',
    { maximum: 96, agreedOrAccelerated: true, deed: '2016-06-01', judged: '2016-09-01' },
    '48',
  ],
  [
    'especially grave against life or health, mitigated: 4/5 with a part of a month',
    { category: 'especiallyGrave', maximum: 156, mitigating: true, againstLifeOrHealth: true },
    '624/5',
  ],
  [
    'misdemeanour mitigated in 2018: not named',
    { category: 'misdemeanour', maximum: 40, mitigating: true, deed: '2019-01-10', judged: '2019-09-01' },
    '40',
  ],
  [
    '… named since the law of 27.12.2019, milder later law',
    { category: 'misdemeanour', maximum: 40, mitigating: true, deed: '2019-01-10', judged: '2020-09-01' },
    '20',
  ],
  [
    '… judged between adoption and proven effect: unknown',
    { category: 'misdemeanour', maximum: 40, mitigating: true, deed: '2019-01-10', judged: '2020-01-15' },
    undefined,
  ],
  [
    'only life, attempt by a man of 30: 25 years',
    { life: 'only', category: 'especiallyGrave', stage: 'attempt' },
    '300',
  ],
  [
    'only life, attempt by a woman',
    { life: 'only', category: 'especiallyGrave', stage: 'attempt', spared: true },
    '225',
  ],
  [
    'only life, attempt by a minor',
    { life: 'only', category: 'especiallyGrave', stage: 'attempt', offenderMinor: true },
    '180',
  ],
  [
    'only life, preparation by a woman',
    { life: 'only', category: 'especiallyGrave', stage: 'preparation', spared: true },
    '150',
  ],
  [
    'only life, before 2025 the text leaves a gap',
    { life: 'only', category: 'especiallyGrave', stage: 'attempt', deed: '2024-01-10' },
    undefined,
  ],
  [
    'only life, completed, exceptional circumstances (55(9))',
    { life: 'only', category: 'especiallyGrave', exceptional: true },
    '300',
  ],
  [
    'life beside a term in 2016: life has no half',
    {
      life: 'alternative',
      category: 'especiallyGrave',
      maximum: 240,
      agreedOrAccelerated: true,
      deed: '2016-06-01',
      judged: '2016-09-01',
    },
    undefined,
  ],
  [
    'a fine beside imprisonment in 2016 has no share of its own',
    { kindIsStrictest: false, maximum: 1000, agreedOrAccelerated: true, deed: '2016-06-01', judged: '2016-09-01' },
    '1000',
  ],
  ['a deed before the Code', { deed: '2014-12-31' }, undefined],
];
for (const [title, given, expected] of table) test(title, () => assert.equal(max(given), expected));

test('the least size of the sanction binds unless 55(6) or 55(4) lets below it', () => {
  assert.deepEqual(run({}).value, { min: '60', max: '144' });
  assert.deepEqual(run({ mitigating: true }).value, { min: null, max: '96' });
  assert.deepEqual(run({ exceptional: true }).value, { min: null, max: '144' });
  assert.deepEqual(run({ violenceAgainstMinor: true, exceptional: true }).value, { min: null, max: '144' });
  assert.deepEqual(run({ intentionalKilling: true, exceptional: true }).value, { min: '60', max: '144' });
  assert.deepEqual(run({ stage: 'preparation', minimum: 84 }).value, { min: '72', max: '72' });
});

test('readings: the exception for minors, and the kind the share is of', () => {
  const minors = { intentionalKilling: true, mitigating: true, offenderMinor: true, victimsFrom14To17: true };
  assert.equal(max(minors), '144');
  assert.equal(max(minors, { 'kz.cc.55-8.exception': 'both' }), '96');
  const fine = { kindIsStrictest: false, maximum: 3000, category: 'medium', mitigating: true };
  assert.equal(max(fine), '1500');
  assert.equal(max(fine, { 'kz.cc.55-2.which-kind': 'strictest' }), '3000');
});

const asked = { stage: 'attempt', mitigating: true, agreedOrAccelerated: true, againstLifeOrHealth: true } as const;
for (const missing of [
  'deed',
  'judged',
  'category',
  'stage',
  'maximum',
  'minimum',
  'life',
  'againstLifeOrHealth',
  'mitigating',
  'aggravating',
  'aggravatingIsElement',
  'agreedOrAccelerated',
  'exceptional',
  'intentionalKilling',
  'sexualAgainstMinor',
  'violenceAgainstMinor',
  'offenderMinor',
  'kindIsStrictest',
])
  test(`without ${missing} the range is unknown and says what is missing`, () => {
    const all: Record<string, unknown> = { ...plain, ...asked, deed: day('2026-01-10'), judged: day('2026-07-01') };
    const { [missing]: _left, ...given } = all;
    const { value, missing: places } = calculate(permittedForOffence, given);
    assert.equal(value, undefined);
    assert.ok(places.some((place) => place.at === missing));
  });

test('the working names the articles it rests on and the presumption about the sanction', () => {
  const { record } = run({ stage: 'attempt', mitigating: true });
  const cited = new Set(record.steps.flatMap((step) => step.cite.map((cite) => cite.path.join('.'))));
  for (const place of ['5', '6.1', '56.3', '55.2.2', '55.7']) assert.ok(cited.has(place), place);
  assert.deepEqual(
    record.presumed.map((p) => p.what.id),
    ['kz.cc.6.sanction-not-milder-since'],
  );
});

test('for a minor the result says that article 81 was not taken into account', () => {
  assert.deepEqual(
    run({ offenderMinor: true }).record.unverified.map((u) => u.id),
    ['kz.cc.55.limits-of-minors'],
  );
  assert.deepEqual(run({}).record.unverified, []);
});

test('a later judgment never makes the limit higher for an older deed', () => {
  const dates = fc.constantFrom(
    '2016-03-01',
    '2018-09-10',
    '2020-06-01',
    '2021-06-01',
    '2024-01-10',
    '2024-09-01',
    '2025-12-01',
  );
  const facts = fc.record({
    mitigating: fc.boolean(),
    agreedOrAccelerated: fc.boolean(),
    againstLifeOrHealth: fc.boolean(),
    violenceAgainstMinor: fc.boolean(),
    intentionalKilling: fc.boolean(),
    category: fc.constantFrom('medium', 'grave', 'especiallyGrave'),
  });
  fc.assert(
    fc.property(dates, dates, facts, (deed, soon, given) => {
      fc.pre(soon >= deed);
      const [early, late] = [
        Number(evaluated(max({ ...given, deed, judged: soon }))),
        Number(evaluated(max({ ...given, deed, judged: '2026-07-01' }))),
      ];
      assert.ok(late <= early);
    }),
  );
});
const evaluated = (text: unknown): number => {
  const [above = '0', below = '1'] = String(text).split('/');
  return Number(above) / Number(below);
};

test('shares of article 56', () => {
  assert.equal(calculate(unfinishedShare, { stage: 'preparation' }).value, '1/2');
  assert.equal(calculate(unfinishedShare, { stage: 'attempt' }).value, '3/4');
  assert.equal(calculate(unfinishedShare, {}).value, undefined);
});
