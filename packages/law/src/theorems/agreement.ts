import {
  and,
  before,
  contains,
  every,
  exists,
  is,
  none,
  not,
  oneOf,
  precedesAct,
  same,
  some,
  where,
  yes,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { agreementAndParty } from '../kz/criminal-procedure-code/ch-24-investigation/any-agreement.ts';
import {
  concludeAssetAgreement,
  concludePlea,
  assetAndParty,
  pleaAndParty,
} from '../kz/criminal-procedure-code/ch-63/acts.ts';
import { categoryAtAct, chargesOf, liveCrimesOf } from '../kz/criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { consentsTo } from '../kz/criminal-procedure-code/ch-63/art-613-consent.ts';
import { onBehalfOf, pleaAndVictim, takesPart } from '../kz/criminal-procedure-code/ch-63/victims.ts';
import { cpc } from '../kz/instruments/criminal-procedure-code.ts';
import { sc2016 } from '../kz/instruments/resolutions.ts';
import { theorem, type Theorem } from './theorem.ts';

/** Theorems on when a plea agreement may be concluded. */
export const onConcluding: readonly Theorem[] = [
  theorem({
    id: 'no-agreement-without-counsel',
    says: {
      kk: 'Іс бойынша қорғаушы болмаса, мәміле жасалмайды',
      ru: 'Если защитника в деле нет, сделка не заключается',
      en: 'Where there is no counsel in the case no plea agreement is concluded',
    },
    cite: [cpc.art(67, 1, 11)],
    act: concludePlea,
    on: 'candidates',
    for: agreementAndParty,
    assumes: () => not(exists(where(c.roles, (r) => is(r.as, 'counsel')))),
    claim: { is: 'faulted' },
    without: 'kz.cpc.67-1-11.counsel',
    beside: ['kz.cpc.616-2.signatures'],
  }),
  theorem({
    id: 'no-agreement-without-prosecutor',
    says: {
      kk: 'Прокурор қатыспаса, мәміле жасалмайды',
      ru: 'Без прокурора сделка не заключается',
      en: 'Without a prosecutor no plea agreement is concluded',
    },
    cite: [cpc.art(193, 1, 19)],
    act: concludePlea,
    on: 'candidates',
    for: agreementAndParty,
    assumes: () =>
      not(exists(where(c.roles, (r) => oneOf(r.as, ['prosecutor', 'prosecutorGeneral', 'deputyProsecutorGeneral'])))),
    claim: { is: 'faulted' },
    without: 'kz.cpc.193-1-19.prosecutor-concludes',
  }),
  theorem({
    id: 'no-plea-for-especially-grave',
    says: {
      kk: 'Тағылған қылмыстардың бірі аса ауыр болса, мәміле жасалмайды',
      ru: 'Если хотя бы одно из вменённых преступлений особо тяжкое, сделка не заключается',
      en: 'Where one of the crimes charged is especially grave no plea is concluded',
    },
    cite: [cpc.art(612, 1, 1)],
    act: concludePlea,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ p }) => exists(where(liveCrimesOf(p), (ch) => is(categoryAtAct(ch), 'especiallyGrave'))),
    claim: { is: 'faulted' },
    without: 'kz.cpc.612-1-1.gravity',
  }),
  theorem({
    id: 'no-plea-without-crime',
    says: {
      kk: 'Адамға бірде-бір айып тағылмаса, мәміле жасалмайды',
      ru: 'Лицу, которому ничего не вменено, сделка недоступна',
      en: 'With a person charged with nothing no plea is concluded',
    },
    cite: [cpc.art(612, 1, 1)],
    act: concludePlea,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ p }) => not(exists(where(c.charges, (ch) => same(ch.person, p.id)))),
    claim: { is: 'faulted' },
    without: 'kz.cpc.612-1-1.gravity',
  }),
  theorem({
    id: 'no-misdemeanour-in-a-plea',
    says: {
      kk: 'Теріс қылық мәмілеге енгізілмейді',
      ru: 'Проступок в сделку не входит',
      en: 'No misdemeanour enters a plea',
    },
    cite: [cpc.art(612, 1, 1)],
    act: concludePlea,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ g }) => exists(where(chargesOf(g), (ch) => is(categoryAtAct(ch), 'misdemeanour'))),
    claim: { is: 'faulted' },
    without: 'kz.cpc.612-1-1.crimes-only',
  }),
  theorem({
    id: 'no-agreement-with-the-insane',
    says: {
      kk: 'Есі дұрыс емес күйде әрекет еткен адаммен мәміле жасалмайды',
      ru: 'С действовавшим в невменяемости сделка не заключается',
      en: 'No plea is concluded with one who acted while insane',
    },
    cite: [cpc.art(612, 2)],
    act: concludePlea,
    on: 'candidates',
    for: agreementAndParty,
    assumes: ({ p }) => p.insaneAtTheAct,
    claim: { is: 'faulted' },
    without: 'kz.cpc.612-2.insanity',
  }),
  theorem({
    id: 'admission-is-not-demanded',
    says: {
      kk: 'Кінәні мойындау талап етілсе, мәміле жасалмайды',
      ru: 'Если требовали признать вину, сделка не заключается',
      en: 'Where an admission of guilt was demanded no plea is concluded',
    },
    cite: [sc2016.p(14)],
    act: concludePlea,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ g }) => is(g.admissionOfGuilt, 'demanded'),
    claim: { is: 'faulted' },
    without: 'kz.sc.2016-4.14.admission-demanded',
    fallsUnder: ['kz.sc.2016-4.14.admission=admission'],
  }),
  theorem({
    id: 'each-victim-consents',
    says: {
      kk: 'Іске қатысатын жәбірленуші келіспесе, мәміле жасалмайды',
      ru: 'Без согласия потерпевшего, который участвует в деле, сделка не заключается',
      en: 'Without the consent of a victim who takes part no plea is concluded',
    },
    cite: [cpc.art(613, 1, 3)],
    act: concludePlea,
    on: 'candidates',
    for: pleaAndVictim,
    assumes: ({ v }) => and(takesPart(v), not(exists(where(c.acts, (a) => is(a.kind, 'consent'))))),
    claim: { is: 'faulted' },
    without: 'kz.cpc.613-1-3.consent',
  }),
  theorem({
    id: 'last-word-of-the-victim',
    says: {
      kk: 'Жәбірленуші кейін келіспесе, бұрынғы келісуі мәмілеге жол ашпайды',
      ru: 'Если потерпевший возразил после своего согласия, сделка не заключается',
      en: 'Where a victim objected and consented no more afterwards no plea is concluded',
    },
    cite: [cpc.art(613, 2, 2)],
    act: concludePlea,
    on: 'candidates',
    for: pleaAndVictim,
    assumes: ({ g, v }) =>
      some(
        where(c.acts, (a) =>
          and(is(a.kind, 'objectToAgreement'), contains(a.about, g.id), onBehalfOf(a, v), precedesAct(a.on)),
        ),
        (o) => none(consentsTo(g, v), (a) => before(o.on, a.on)),
      ),
    claim: { is: 'faulted' },
    without: 'kz.cpc.613-2-2.no-refusal',
    fallsUnder: ['kz.cpc.613-2-2.objection-after-consent=consentStays'],
  }),
  theorem({
    id: 'no-consent-where-no-victim',
    says: {
      kk: 'Жәбірленуші жоқ іс бойынша ешкімнің келісуі қажет емес',
      ru: 'По делу без потерпевших ничьё согласие не нужно',
      en: 'In a case without victims nobody’s consent is needed',
    },
    cite: [sc2016.p(12, 2)],
    on: 'case',
    for: pleaAndParty,
    // Of a list of persons that is not whole nobody can say so.
    assumes: () =>
      and(
        every(c.persons, () => yes),
        not(exists(where(c.roles, (r) => is(r.as, 'victim')))),
      ),
    claim: { is: 'status', status: 'satisfied' },
    without: 'kz.sc.2016-4.12-2.no-victim',
  }),
  theorem({
    id: 'no-asset-form-before-its-law',
    says: {
      kk: '2023 жылғы заңға дейін активтерді қайтару туралы келісім жасалмайды',
      ru: 'До закона 2023 года соглашение о возврате активов не заключается',
      en: 'Before the law of 2023 no agreement on the return of assets is concluded',
    },
    cite: [cpc.art(612, 1)],
    act: concludeAssetAgreement,
    on: 'candidates',
    for: assetAndParty,
    assumes: () => yes,
    claim: { is: 'faulted' },
    without: 'kz.cpc.612-1-3.form-exists',
    until: '2023-07-12',
  }),
];
