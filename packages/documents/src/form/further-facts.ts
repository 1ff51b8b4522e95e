import type { Text } from '@zhargy/logic';
import { factAt, listAt, textOf, valueAt } from '../fact-ref.ts';
import type { PacketFacts } from '../packet-facts.ts';
import type { FactRef } from '../sketch.ts';
import { text, type Paper } from '../template.ts';
import type { FactKind } from '../tree.ts';
import type { FieldKind } from './paper-fields.ts';

/** A fact the text may hold, or that chooses its words; without it no gap is left. */
export type FurtherFact = Omit<FactRef, 'is' | 'kind'> & { readonly kind: FieldKind };

/** A list of the agreement as rows of fields. */
export interface RowsSpec {
  readonly name: 'mitigating' | 'undertakings' | 'additional' | 'assets';
  readonly columns: readonly (readonly [field: string, kind: FactKind])[];
  readonly needed: boolean;
  readonly mayBeNone: boolean;
}

const mitigating: RowsSpec = {
  name: 'mitigating',
  columns: [
    ['says', 'text'],
    ['article', 'article'],
  ],
  needed: true,
  mayBeNone: true,
};
const undertakings: RowsSpec = {
  name: 'undertakings',
  columns: [
    ['kind', 'choice'],
    ['says', 'text'],
    ['amount', 'amount'],
    ['by', 'day'],
  ],
  needed: true,
  mayBeNone: false,
};
const additional: RowsSpec = {
  name: 'additional',
  columns: [
    ['kind', 'choice'],
    ['period', 'period'],
  ],
  needed: false,
  mayBeNone: false,
};
const assets: RowsSpec = {
  name: 'assets',
  columns: [
    ['says', 'text'],
    ['place', 'text'],
    ['amount', 'amount'],
  ],
  needed: true,
  mayBeNone: false,
};

/** The lists a paper holds. */
export const rowsOf = (paper: string): readonly RowsSpec[] =>
  ({ agreement: [mitigating, undertakings, additional], 'asset-agreement': [assets, mitigating, undertakings] })[
    paper
  ] ?? [];

/** Facts beside those that leave a gap: `before` choose the words of the text, `after` add to it. */
export function furtherFacts(d: PacketFacts, paper: Paper, when: 'before' | 'after'): readonly FurtherFact[] {
  return when === 'before' ? ofWords(d, paper) : ofText(d, paper);
}

const labels = {
  proposals: text(
    'жаза мен шарттар жөніндегі өз ұсыныстары',
    'собственные предложения о наказании и условиях',
    'own proposals on punishment and terms',
  ),
  terms: text('жәбірленушінің өз шарттары', 'собственные условия потерпевшего', "the victim's own terms"),
  reasons: text('себептері және өз шарттары', 'причины и собственные условия', 'reasons and own terms'),
};

const fact = (d: PacketFacts, place: string, kind: FactKind | 'truth'): FurtherFact => {
  const { is: _, ...ref } = factAt(d.file, place, kind === 'truth' ? 'choice' : kind);
  return { ...ref, kind };
};
/** The same with fewer values to choose from. */
const of = (some: FurtherFact, values: readonly string[]): FurtherFact => ({
  ...some,
  values: Object.fromEntries(Object.entries(some.values ?? {}).filter(([value]) => values.includes(value))),
});

function ofWords(d: PacketFacts, paper: Paper): readonly FurtherFact[] {
  const role = listAt(d.file, 'roles').find(
    (r) => r['person'] === d.party.id && ['suspect', 'accused', 'defendant'].includes(textOf(r, 'as') ?? ''),
  );
  return [
    of(fact(d, 'proceeding.language', 'choice'), ['kk', 'ru']),
    ...(role ? [of(fact(d, `roles.${role.id}.as`, 'choice'), ['suspect', 'accused', 'defendant'])] : []),
    ...(d.party.id === undefined ? [] : [fact(d, `persons.${d.party.id}.sex`, 'choice')]),
    ...(paper.per === 'victim'
      ? d.victims.flatMap((v) => [
          fact(d, `persons.${v.id}.kind`, 'choice'),
          ...(v.person.entity ? [] : [fact(d, `persons.${v.id}.sex`, 'choice')]),
        ])
      : []),
  ];
}

function ofText(d: PacketFacts, paper: Paper): readonly FurtherFact[] {
  const g = `agreements.${d.agreement}`;
  const stated = (act: string | undefined, label: Text): readonly FurtherFact[] =>
    act === undefined ? [] : [{ ...fact(d, `acts.${act}.stated`, 'text'), label, own: true }];
  switch (paper.name) {
    case 'petition':
    case 'petition-record':
      return stated(d.petition.id, labels.proposals);
    case 'consent':
      return d.victims.flatMap((v) => stated(v.consent.id, labels.terms));
    case 'objection':
      return d.victims.flatMap((v) => stated(v.objection.id, labels.reasons));
    case 'agreement':
    case 'asset-agreement':
      return [...ofCrimes(d), ...(paper.name === 'agreement' ? ofPlea(d, g) : ofAssets(d, g))];
    default:
      return [];
  }
}

const ofCrimes = (d: PacketFacts): readonly FurtherFact[] =>
  d.charges.flatMap((ch) => {
    const known = ch.deed('from', 'day').path.startsWith('offences.');
    const deed = ch.deed('harmAmount', 'amount').path.replace('harmAmount', '');
    return [
      ...(known ? [fact(d, `${deed}from`, 'day'), fact(d, `${deed}harmAmount`, 'amount')] : []),
      fact(d, `charges.${ch.id}.fault`, 'choice'),
    ];
  });

const ofPlea = (d: PacketFacts, g: string): readonly FurtherFact[] => [
  ...(['fine', 'life', undefined].includes(textOf(punishment(d, g), 'kind'))
    ? []
    : [fact(d, `${g}.punishment.conditional`, 'truth')]),
  fact(d, 'proceeding.proceduralCosts', 'truth'),
  fact(d, `${g}.compulsoryTreatment`, 'truth'),
  { ...fact(d, `${g}.otherTerms`, 'text'), own: true },
];
const ofAssets = (d: PacketFacts, g: string): readonly FurtherFact[] => [
  fact(d, `${g}.superProfits`, 'truth'),
  fact(d, `${g}.otherTermsAgreed`, 'truth'),
];

const punishment = (d: PacketFacts, g: string): Readonly<Record<string, unknown>> => {
  const found = valueAt(d.file, `${g}.punishment`);
  return typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>) : {}; // an object, as tested
};
