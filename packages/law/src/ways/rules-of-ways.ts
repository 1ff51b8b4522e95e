import type { Citation, Text } from '@zhargy/logic';
import { cpc } from '../kz/instruments/criminal-procedure-code.ts';
import { cc } from '../kz/instruments/criminal-code.ts';
import type { WayId, WayRule } from './way.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const hours = (n: number) => ({ n, unit: 'hours' as const });
const days = (n: number) => ({ n, unit: 'days' as const });

interface RulesOfWay {
  readonly says: Text;
  readonly cite: readonly Citation[];
  /** Whose will or assessment it needs, and the norm that asks for it. */
  readonly mustAgree: readonly {
    readonly who: Text;
    readonly norm: string;
    /** The norm says that his agreement is not asked for. */
    readonly notNeeded?: boolean;
    /** It is his decision, whatever the file shows. */
    readonly decides?: boolean;
  }[];
  /** What is given up on it, and what binds on it. */
  readonly givenUp: readonly string[];
  /** What else follows from it. */
  readonly brings: readonly string[];
  /** Norms that give a term, with the lengths they name; a second length is the one after a prolongation. */
  readonly terms: readonly { readonly norm: string; readonly lengths: WayRule['lengths'] }[];
}

const person = t('адамның өзі', 'само лицо', 'the person himself');
const victim = t('жәбірленуші', 'потерпевший', 'the victim');
const prosecutor = t('прокурор', 'прокурор', 'the prosecutor');
const counsel = t('қорғаушы', 'защитник', 'counsel');
const representative = t('заңды өкілі', 'законный представитель', 'the legal representative');
const accomplices = t('сыбайлас қатысушылар', 'соучастники', 'the accomplices');
const court = t('сот', 'суд', 'the court');
const participants = t('қатысушылар', 'участники процесса', 'the participants');

/** What the law says of each way as a whole, by the ids of its norms. */
export const rulesOfWays: Readonly<Record<WayId, RulesOfWay>> = {
  plea: {
    says: t('кінәні мойындау туралы мәміле', 'сделка о признании вины', 'plea agreement'),
    cite: [cpc.art(612, 1, 1)],
    mustAgree: [
      { who: person, norm: 'kz.cpc.613-1-1.own-wish' },
      { who: victim, norm: 'kz.cpc.613-1-3.consent' },
      { who: accomplices, norm: 'kz.sc.2016-4.2-4.all-accomplices' },
      { who: counsel, norm: 'kz.cpc.67-1-11.counsel' },
      { who: representative, norm: 'kz.cpc.537-1.legal-representative' },
      { who: prosecutor, norm: 'kz.cpc.193-1-19.prosecutor-concludes', decides: true },
    ],
    givenUp: [
      'kz.cpc.613-1-2.non-contest',
      'kz.sc.2016-4.19.not-held',
      'kz.cpc.614-2.withdrawal',
      'kz.cpc.612-3.civil-liability',
      'kz.cpc.614-1-3.amount-fixed',
      'kz.sc.2016-4.11-1.consent-final',
      'kz.cpc.615-4.refusal-not-appealable',
      'kz.sc.2016-4.13.court-not-bound',
    ],
    brings: [
      'kz.cpc.614-1-2.conciliatory-trial',
      'kz.sc.2016-4.p24.not-harsher',
      'kz.cpc.614-4.may-ask-again',
      'kz.sc.2016-4.17.appeal',
    ],
    terms: [
      { norm: 'kz.cpc.615-2.forward', lengths: [days(3)] },
      { norm: 'kz.cpc.615-4.seven-days', lengths: [days(7)] },
      { norm: 'kz.cpc.617-4.to-court-at-once', lengths: [] },
      { norm: 'kz.cpc.319-4.first-decision', lengths: [days(5)] },
      { norm: 'kz.cpc.382-2.hearing-ends', lengths: [days(10), days(20)] },
    ],
  },
  assets: {
    says: t(
      'активтерді қайтару туралы келісім',
      'соглашение о возврате активов',
      'agreement with the return of assets',
    ),
    cite: [cpc.art(612, 1, 3)],
    mustAgree: [
      { who: person, norm: 'kz.cpc.617-1-1-1.wish' },
      { who: victim, norm: 'kz.cpc.617-3-4.without-consent', notNeeded: true },
      { who: counsel, norm: 'kz.cpc.67-1-11.counsel' },
      { who: representative, norm: 'kz.cpc.537-1.legal-representative' },
      { who: prosecutor, norm: 'kz.cpc.193-1-19.prosecutor-concludes', decides: true },
    ],
    givenUp: [
      'kz.cpc.617-1-1-2.non-contest',
      'kz.cpc.617-4-1-11.return',
      'kz.cpc.617-2-2.breach',
      'kz.sc.2016-4.19.not-held',
      'kz.cpc.614-2.withdrawal',
      'kz.cpc.612-3.civil-liability',
      'kz.cpc.617-3-4.not-appealable',
    ],
    brings: ['kz.cpc.617-2-1.consequences', 'kz.cc.67-1.may-release', 'kz.cpc.617-3-4.after-refusal'],
    terms: [
      { norm: 'kz.cpc.617-3-2.forward', lengths: [days(3)] },
      { norm: 'kz.cpc.617-3-4.decision', lengths: [days(10)] },
      { norm: 'kz.cpc.617-5-4.send', lengths: [] },
      { norm: 'kz.cpc.319-4.first-decision', lengths: [days(5)] },
      { norm: 'kz.cpc.382-2.hearing-ends', lengths: [days(10), days(20)] },
    ],
  },
  shortened: {
    says: t('қысқартылған сот талқылауы', 'сокращённое судебное разбирательство', 'shortened trial'),
    cite: [cpc.art(382, 1)],
    mustAgree: [
      { who: person, norm: 'kz.cpc.382-1-1.admission' },
      { who: participants, norm: 'kz.cpc.382-1-3.evidence-disputed' },
      { who: court, norm: 'kz.cpc.382-1-2.rights-observed' },
    ],
    givenUp: ['kz.cpc.382-1-1.admission', 'kz.cpc.382-2.shortened-trial'],
    brings: ['kz.cpc.382-3.full-inquiry'],
    terms: [{ norm: 'kz.cpc.382-2.shortened-term', lengths: [days(10), days(20)] }],
  },
  ordinary: {
    says: t('жалпы тәртіптегі сот талқылауы', 'разбирательство в общем порядке', 'ordinary trial'),
    cite: [cpc.art(322, 2)],
    mustAgree: [],
    givenUp: [],
    brings: [],
    terms: [{ norm: 'kz.cpc.322-4.main-trial-begins', lengths: [days(15), days(30)] }],
  },
  writ: {
    says: t('бұйрықтық іс жүргізу', 'приказное производство', 'writ proceedings'),
    cite: [cpc.art('629-1', 1)],
    mustAgree: [
      {
        who: t('күдіктінің өтінішхаты', 'ходатайство подозреваемого', 'petition of the suspect'),
        norm: 'kz.cpc.629-1-2.suspect-petitions',
      },
      {
        who: t('күдіктінің келісуі', 'согласие подозреваемого', 'agreement of the suspect'),
        norm: 'kz.cpc.629-1-2.suspect-agrees',
      },
      {
        who: t('жәбірленуші, талапкер, жауапкер', 'потерпевший, истец, ответчик', 'victim, claimant, civil defendant'),
        norm: 'kz.cpc.629-1-2.others-consent',
      },
      {
        who: t('тергеуші немесе анықтаушы', 'следователь или дознаватель', 'the investigator'),
        norm: 'kz.cpc.629-1-2.proved',
      },
    ],
    givenUp: ['kz.cpc.629-4-1.on-the-papers', 'kz.cpc.629-6-2.fine-size'],
    brings: ['kz.cpc.629-6-2.disagreement', 'kz.cpc.629-7.appeal'],
    terms: [
      { norm: 'kz.cpc.629-1-6.five-days', lengths: [days(5)] },
      { norm: 'kz.cpc.629-3-4.hours', lengths: [hours(24)] },
      { norm: 'kz.cpc.629-4-1.three-days', lengths: [days(3)] },
      { norm: 'kz.cpc.629-6-2.disagreement', lengths: [days(7)] },
    ],
  },
  reconciliation: {
    says: t('жәбірленушімен татуласу', 'примирение с потерпевшим', 'reconciliation with the victim'),
    cite: [cc.art(68, 1), cpc.art(35, 1, 12), cpc.art(36, 1)],
    mustAgree: [{ who: victim, norm: 'kz.cc.68-1.must-release' }],
    givenUp: [],
    brings: ['kz.cc.68-1.must-release', 'kz.cc.68-2.may-release', 'kz.cc.68-3.may-release'],
    terms: [],
  },
  appeal: {
    says: t('үкімге апелляциялық шағым', 'апелляция на приговор', 'appeal against the judgment'),
    cite: [cpc.art(418, 1)],
    mustAgree: [],
    givenUp: [],
    brings: [],
    terms: [{ norm: 'kz.cpc.418-1.term', lengths: [days(15)] }],
  },
};
