import { readFileSync } from 'node:fs';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import fc from 'fast-check';

type Data = Record<string, unknown>;

/** The example case with everything the papers of a plea need. */
export function completeCase(): CaseFile {
  const read = readCaseFile(readFileSync(new URL('../../../../examples/agreement-packet.yaml', import.meta.url)));
  if (!('file' in read)) throw new Error('the example case cannot be read');
  return read.file;
}

/** A copy of the case with the facts at some places changed; undefined takes a fact out. */
export function changed(file: CaseFile, facts: Readonly<Record<string, unknown>>): CaseFile {
  const copy = structuredClone(file) as Data; // a plain JSON value
  for (const [place, value] of Object.entries(facts)) {
    const steps = place.split('.');
    const last = steps.pop() ?? '';
    let here: unknown = copy;
    for (const step of steps)
      here = Array.isArray(here) ? here.find((item: Data) => item['id'] === step) : (here as Data)[step]; // places of the case
    if (value === undefined) delete (here as Data)[last];
    else (here as Data)[last] = value;
  }
  return copy;
}

/** The same agreement as one on the return of assets, with what its text needs. */
export const withAssets = (file: CaseFile): CaseFile =>
  changed(
    { ...file, renderings: [...((file['renderings'] as readonly Data[] | undefined) ?? []), ...assetRenderings] }, // of the example
    {
      'agreements.sdelka.form': 'asset',
      'agreements.sdelka.assets': [
        { id: 'flat', says: 'квартира площадью 64 кв. м', place: 'город Астана', amount: 31_000_000 },
        { id: 'money', says: 'деньги на счёте', place: 'банк за рубежом' },
      ],
      'agreements.sdelka.assetsGoTo': 'specialStateFund',
      'agreements.sdelka.transferWay': 'перечисление на счёт и передача по акту',
      'agreements.sdelka.performBy': '2026-09-30',
      'agreements.sdelka.superProfits': true,
      'agreements.sdelka.otherTermsAgreed': true,
      'agreements.sdelka.otherTerms': 'ежемесячный отчёт прокурору',
    },
  );
const inAgreement = 'agreements.sdelka';
const assetRenderings: readonly Data[] = [
  { id: 'w1', of: `${inAgreement}.assets.flat.says`, kk: 'ауданы 64 ш. м пәтер', en: 'a flat of 64 sq. m' },
  { id: 'w2', of: `${inAgreement}.assets.flat.place`, kk: 'Астана қаласы', en: 'Astana' },
  { id: 'w3', of: `${inAgreement}.assets.money.says`, kk: 'шоттағы ақша', en: 'money in an account' },
  { id: 'w4', of: `${inAgreement}.assets.money.place`, kk: 'шетелдегі банк', en: 'a bank abroad' },
  {
    id: 'w5',
    of: `${inAgreement}.transferWay`,
    kk: 'шотқа аудару және акт бойынша беру',
    en: 'by transfer and by deed',
  },
  { id: 'w6', of: `${inAgreement}.otherTerms`, kk: 'прокурорға ай сайынғы есеп', en: 'a monthly report' },
];

const day = fc
  .tuple(fc.integer({ min: 2016, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const name = fc.constantFrom(
  'Әлімов Ғалым Құдайбергенұлы',
  'Цой Ольга',
  'Ы. Өтеген',
  'O’Нил <Джон> & Ко',
  'Серикқызы Үміт',
);
const sum = fc.integer({ min: 1, max: 2_000_000_000 });
const term = fc.constantFrom('1d', '11m', '1y', '2y', '4y6m', '11y', '21y1m', '5y10d');
const article = fc.constantFrom('188', '188(2)', '188(3)(2)', '190(2)(1,4)', '24(3), 188(2)');
const punishment = fc.oneof(
  fc.record({ kind: fc.constant('imprisonment'), period: term, conditional: fc.boolean() }),
  fc.record({ kind: fc.constant('fine'), mci: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({ kind: fc.constant('communityService'), hours: fc.integer({ min: 1, max: 1200 }) }),
  fc.record({ kind: fc.constant('arrest'), days: fc.integer({ min: 1, max: 90 }) }),
);

/** Places whose fact may be missing, one by one. */
const mayBeMissing = [
  'persons.dauren.birthDate',
  'persons.dauren.birthPlace',
  'persons.prokuror.position',
  'offences.theft.description',
  'offences.theft.from',
  'offences.theft.place',
  'offences.theft.harmAmount',
  'charges.theft-188.article',
  'agreements.sdelka.drawnUpOn',
  'agreements.sdelka.drawnUpAt',
  'agreements.sdelka.counsel',
  'agreements.sdelka.mitigating',
  'agreements.sdelka.undertakings',
  'agreements.sdelka.punishment',
  'agreements.sdelka.claimAgreed',
  'agreements.sdelka.costsBorneBy',
  'agreements.sdelka.talkWithCounsel',
  'proceeding.number',
  'proceeding.language',
  'proceeding.proceduralCosts',
  'acts',
  'roles',
  'renderings',
];

/** Cases as people have them: some facts missing, other values, other people, in court or before trial, in either language. */
export const someCase: fc.Arbitrary<CaseFile> = fc
  .record({
    missing: fc.subarray(mayBeMissing),
    language: fc.constantFrom('kk', 'ru', 'other'),
    sex: fc.constantFrom('female', 'male'),
    party: name,
    victim: name,
    victimKind: fc.constantFrom('human', 'entity'),
    on: day,
    from: day,
    to: day,
    harm: sum,
    punishment,
    article,
    costs: fc.constantFrom('convict', 'state', 'shared'),
    oral: fc.boolean(),
    sent: fc.boolean(),
    refused: fc.boolean(),
    treatment: fc.boolean(),
    twoCrimes: fc.boolean(),
    represented: fc.boolean(),
  })
  .map((v) => {
    const base = completeCase();
    let file = changed(base, {
      'proceeding.language': v.language,
      'persons.dauren.sex': v.sex,
      'persons.dauren.name': v.party,
      'persons.aliya.name': v.victim,
      'persons.aliya.kind': v.victimKind,
      'offences.theft.from': v.from,
      'offences.theft.to': v.to,
      'offences.theft.harmAmount': v.harm,
      'agreements.sdelka.drawnUpOn': v.on,
      'agreements.sdelka.punishment': v.punishment,
      'agreements.sdelka.claimAgreed': v.harm,
      'agreements.sdelka.costsBorneBy': v.costs,
      'agreements.sdelka.compulsoryTreatment': v.treatment,
      'charges.theft-188.article': v.article,
      'acts.a-petition.form': v.oral ? 'oral' : 'written',
    });
    const add = (list: string, entry: Data): void => {
      file = { ...file, [list]: [...(file[list] as readonly Data[]), entry] }; // a list of the example
    };
    if (v.twoCrimes) {
      add('charges', { id: 'second', person: 'dauren', offence: 'theft', article: '190(1)' });
      file = changed(file, { 'agreements.sdelka.charges': ['theft-188', 'second'] });
    }
    if (v.sent) add('acts', { id: 'a-sent', kind: 'sendCaseToCourt', on: '2015-01-01' });
    if (v.refused)
      add('acts', {
        id: 'a-no',
        kind: 'refuseAgreement',
        by: 'prokuror',
        about: ['sdelka'],
        on: v.on,
        stated: 'Причины.',
      });
    if (v.represented) add('roles', { id: 'r-rep', person: 'advokat', as: 'representative', of: 'aliya' });
    return changed(file, Object.fromEntries(v.missing.map((place) => [place, undefined])));
  });
