import type { FieldKind } from './field-kind.ts';

/** One column of a list of rows. */
export interface Column {
  /** The field of the row, by which it also has its name on the page. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly optional?: true;
}

const day: FieldKind = { is: 'day' };
const truth: FieldKind = { is: 'truth' };
const period: FieldKind = { is: 'period' };
const category: FieldKind = { is: 'choice', values: ['misdemeanour', 'minor', 'medium', 'grave', 'especiallyGrave'] };
const mainKind: FieldKind = {
  is: 'choice',
  values: ['fine', 'correctiveWorks', 'communityService', 'arrest', 'restriction', 'imprisonment', 'life'],
};
const sized: readonly Column[] = [
  { name: 'kind', kind: mainKind },
  { name: 'term', kind: period, optional: true },
  { name: 'size', kind: { is: 'count' }, optional: true },
];
const measures = ['detention', 'custody', 'custodyAbroad', 'compulsoryTreatment', 'houseArrest', 'medicalInstitution'];

/** Acts that show an investigation going on, or take the case to court and back. */
const courseOfInvestigation = [
  'recogniseSuspect',
  'qualifyDeed',
  'interrogateSuspect',
  'petitionForAgreement',
  'forwardPetition',
  'concludeAgreement',
  'refuseAgreement',
  'returnToInvestigation',
  'sendCaseToCourt',
  'returnToProsecutor',
];

/** The columns of each list the calculators take, by the fields of the row that stands as its example. */
const byFields: Readonly<Record<string, readonly Column[]>> = {
  'category,deed,kind,term': [
    { name: 'category', kind: category },
    { name: 'deed', kind: day },
    ...sized,
    { name: 'sanction', kind: period, optional: true },
  ],
  'category,deed,sanction': [
    { name: 'category', kind: category },
    { name: 'deed', kind: day },
    { name: 'sanction', kind: period, optional: true },
  ],
  'kind,term': sized,
  'category,deed,againstLifeOrHealth': [
    { name: 'category', kind: category },
    { name: 'deed', kind: day },
    ...['againstLifeOrHealth', 'sexualAgainstMinor', 'offenderMinor', 'victimsFrom14To17'].map((name): Column => ({
      name,
      kind: truth,
    })),
  ],
  'category,to': [
    { name: 'category', kind: category },
    { name: 'to', kind: day },
  ],
  'category,collected': [
    { name: 'category', kind: category },
    { name: 'collected', kind: { is: 'amount' } },
  ],
  'measure,from,to': [
    { name: 'measure', kind: { is: 'choice', values: measures } },
    { name: 'from', kind: day },
    { name: 'to', kind: day, optional: true },
  ],
  'ground,from,to': [
    { name: 'ground', kind: { is: 'choice', values: ['materials', 'complaint', 'approval', 'agreementPetition'] } },
    { name: 'from', kind: day },
    { name: 'to', kind: day },
  ],
  'from,to': [
    { name: 'from', kind: day },
    { name: 'to', kind: day, optional: true },
  ],
  'on,category,fault': [
    { name: 'on', kind: day },
    { name: 'category', kind: category },
    { name: 'fault', kind: { is: 'choice', values: ['intentional', 'negligent'] } },
  ],
  at: [{ name: 'at', kind: day }],
  'at,kind': [
    { name: 'at', kind: day },
    { name: 'kind', kind: { is: 'choice', values: ['performed', 'refused', 'withdrawn'] } },
  ],
  'kind,on': [
    { name: 'kind', kind: { is: 'choice', values: courseOfInvestigation } },
    { name: 'on', kind: day },
  ],
  'kind,period': additional(),
  '': additional(),
  // A list of terms and nothing else.
  '"': [{ name: 'term', kind: period }],
};

function additional(): readonly Column[] {
  const kinds = ['confiscation', 'lossOfRank', 'deprivationOfRight', 'lossOfCitizenship', 'expulsion'];
  return [
    { name: 'kind', kind: { is: 'choice', values: kinds } },
    { name: 'period', kind: period, optional: true },
  ];
}

/** The columns for an example of a row, written as JSON; nothing where no list of that kind is known. */
export function columnsOf(example: string): readonly Column[] | undefined {
  if (example.startsWith('"')) return byFields['"'];
  const names = [...example.matchAll(/"(\w+)":/g)].map(([, name]) => name);
  return byFields[names.join()];
}
