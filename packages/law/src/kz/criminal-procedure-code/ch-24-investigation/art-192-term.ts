import { addDays, addMonths, countTerm, isoOf, kazakhstan, momentOf, type Day, type Moment } from '@zhargy/calendar';
import {
  about,
  before,
  best,
  collect,
  consequence,
  and,
  contains,
  exists,
  formula,
  is,
  lit,
  oneOf,
  or,
  param,
  quantity,
  structured,
  timeline,
  types,
  where,
  type Json,
  type Presumption,
  type Text,
  type Unverified,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { pleas } from '../ch-63/acts.ts';
import { codeBegins } from '../ch-63/amending-laws.ts';
import { concludedPretrial, sentAfter } from '../ch-63/art-616-stage.ts';
import { law384 } from './amending-laws.ts';

/** Why a stretch is left out: the four items of 192(3). */
export const leftOutGrounds = ['materials', 'complaint', 'approval', 'agreementPetition'] as const;
type Ground = (typeof leftOutGrounds)[number];

/** A stretch during which the case was elsewhere: from the day it left until the day it came back. */
interface Stretch {
  readonly ground: Ground;
  readonly from: Day | Moment;
  readonly to: Day | Moment;
}

const label = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const words: Readonly<Record<Ground, Text>> = {
  materials: label('іс материалдарымен танысу', 'ознакомление с материалами', 'acquaintance with the materials'),
  complaint: label(
    'шағым бойынша сотта, прокуратурада болу',
    'нахождение дела по жалобе',
    'the case is away on a complaint',
  ),
  approval: label(
    'прокурордың келісуі не бекітуі',
    'согласование или утверждение прокурором',
    'approval by the prosecutor',
  ),
  agreementPetition: label(
    'процестік келісім туралы өтінішхатты қарау',
    'рассмотрение ходатайства о процессуальном соглашении',
    'the petition for a procedural agreement is considered',
  ),
};
const itemOf: Readonly<Record<Ground, number>> = { materials: 1, complaint: 2, approval: 3, agreementPetition: 4 };

/** Before 384-VI part 3 had no items: only acquaintance with the materials and complaints were left out. */
const leftOut = timeline<readonly Ground[]>([
  { from: codeBegins, is: ['materials', 'complaint'] },
  { from: law384, is: leftOutGrounds },
]);

const noExtension: Presumption = {
  id: 'investigation.no-extension',
  says: {
    kk: 'прокурор мерзімді ұзартпаған және өзге мерзім белгілемеген деп есептеледі',
    ru: 'срок прокурором не продлевался и иной не устанавливался',
    en: 'the prosecutor neither extended the term nor set another',
  },
  cite: [cpc.art(192, 2), cpc.art(192, 4), cpc.art(192, 5)],
};
const edgeDays: Unverified = {
  id: 'investigation.edge-days',
  says: {
    kk: 'істің кеткен және қайтқан күндерінің қайсысы есептелмейтіні заңда айтылмаған; кеткен күннен бастап алынды',
    ru: 'закон не говорит, какой из крайних дней не считается; взято со дня ухода дела до дня возвращения',
    en: 'the Code does not say which edge day is left out; taken from the day the case left to the day it came back',
  },
};

const dayIn = (at: Day | Moment): Day => (typeof at === 'number' ? at : at.day);
const readStretch = (row: Json): Stretch | undefined => {
  if (row === null || typeof row !== 'object' || !('from' in row) || !('to' in row) || !('ground' in row))
    return undefined;
  const ground = leftOutGrounds.find((g) => g === row['ground']);
  const from = typeof row['from'] === 'string' ? momentOf(row['from']) : undefined;
  const to = typeof row['to'] === 'string' ? momentOf(row['to']) : undefined;
  return ground && from && to ? { ground, from, to } : undefined;
};

/** Days of stretches that may overlap: no day counts twice. */
function daysIn(stretches: readonly (readonly [Day, Day])[]): number {
  const days = new Set<number>();
  for (const [from, to] of stretches) for (let day: number = from; day < to; day += 1) days.add(day);
  return days.size;
}

/** What the term of the investigation comes to: how many days are left out, and its last day. */
interface InvestigationTerm {
  readonly leftOut: number;
  readonly lastDay: Day;
}
const asJson = (x: InvestigationTerm): Json => ({ leftOut: x.leftOut, lastDay: isoOf(x.lastDay) });

/** The term of the pre-trial investigation: one month of inquiry or two of preliminary investigation, and the days left out. */
export const investigationTerm = formula({
  id: 'kz.cpc.192.investigation-term',
  says: {
    kk: 'Сотқа дейінгі тергеп-тексеру мерзімі: тіркелген күннен анықтауда бір ай, алдын ала тергеуде екі ай, есептелмейтін уақыт қосылады',
    ru: 'Срок досудебного расследования: месяц при дознании, два при следствии со дня регистрации, плюс не включаемое время',
    en: 'The term of the investigation: from registration one month of inquiry or two of investigation, plus the time left out',
  },
  cite: [cpc.art(192, 2), ...[1, 2, 3, 4].map((item) => cpc.art(192, 3, item))],
  inputs: {
    registeredOn: param.day(
      label('Бірыңғай тізілімде тіркелген күн', 'день регистрации в Едином реестре', 'day of registration'),
    ),
    form: param.oneOf(label('тергеп-тексеру нысаны', 'форма расследования', 'form of the investigation'), [
      'inquiry',
      'investigation',
      'accelerated',
      'protocol',
      'private',
    ]),
    away: param.rows<Stretch>(
      label('іс басқа жерде болған уақыт', 'время нахождения дела в ином месте', 'stretches the case was away'),
      '[{"ground":"agreementPetition","from":"YYYY-MM-DD","to":"YYYY-MM-DD"}]',
      readStretch,
    ),
  },
  result: structured<InvestigationTerm>('investigation term', asJson),
  work: (x, pad): InvestigationTerm => {
    const { form } = x;
    if (form !== 'inquiry' && form !== 'investigation') return pad.unknown('proceeding.form', 'no term in article 192');
    const registered = x.registeredOn;
    pad.presume(noExtension, 'proceeding');
    const counted: (readonly [Day, Day])[] = [];
    for (const stretch of x.away) {
      const ground = stretch.ground;
      const from = dayIn(stretch.from);
      const to = dayIn(stretch.to);
      const out = pad.under(leftOut, from, types.truth, (grounds) => grounds.includes(ground));
      if (!out) continue;
      counted.push([from, to]);
      pad.unverified(edgeDays);
      pad.step(words[ground], { from: isoOf(from), to: isoOf(to) }, cpc.art(192, 3, itemOf[ground]));
    }
    const leftOutDays = pad.step(
      label('есептелмейтін күндер', 'не включаемые дни', 'days left out'),
      daysIn(counted),
      cpc.art(192, 3),
    );
    const nominal = addDays(addMonths(registered, form === 'inquiry' ? 1 : 2, 'clamp'), leftOutDays);
    const end = countTerm({
      start: { day: addDays(nominal, -1) },
      length: { unit: 'days', n: 1 },
      startRule: 'excluded',
      roll: 'nextWorkingDay',
      calendar: kazakhstan,
      endsAt: 'endOfDay',
      zone: 'Asia/Almaty',
    });
    if (!end.end) return pad.unknown('calendar', end.unknown.code);
    pad.step(
      label('мерзімнің соңғы күні', 'последний день срока', 'last day of the term'),
      isoOf(end.end.day),
      cpc.art(192, 2),
    );
    return { leftOut: leftOutDays, lastDay: end.end.day };
  },
});

const forwardings = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'forwardPetition'), contains(a.about, g.id)));
/** The first decision on the petition after it was sent: concluded, refused, or given back to the investigation. */
const decidedOn = (g: AgreementFacts, f: ActFacts) =>
  best(
    where(c.acts, (a) =>
      and(
        oneOf(a.kind, ['concludeAgreement', 'refuseAgreement', 'returnToInvestigation']),
        contains(a.about, g.id),
        before(f.on, a.on),
      ),
    ),
    { which: 'first', by: (a) => a.on, type: types.moment, is: (a) => a.on },
  );

const forwarded = about({ g: where(pleas, (g) => exists(forwardings(g))) });

/** The term of the investigation in a case that went to the prosecutor on a petition for a plea. */
export const termOfCase = quantity({
  id: 'kz.cpc.192-3-4.term-of-case',
  for: forwarded,
  formula: investigationTerm,
  from: ({ g }) => ({
    registeredOn: c.proceeding.registeredOn,
    form: c.proceeding.form,
    away: collect(forwardings(g), (f) => ({
      ground: lit.text<Ground>('agreementPetition'),
      from: f.filed.received,
      to: decidedOn(g, f),
    })),
  }),
});

/** The term of the investigation ends with the plea that goes to court. */
export const clockStopped = consequence({
  id: 'kz.cpc.192-2.term-ends-with-the-plea',
  for: about({ g: where(c.agreements, (g) => or(is(g.form, 'plea'), is(g.form, 'asset'))) }),
  cite: [cpc.art(192, 2).since(law384)],
  follows: ({ g }) => and(concludedPretrial(g), sentAfter(g)),
  says: {
    kk: 'Мерзім прокурор іс сотқа жіберілетін келісімді жасасқан күнге дейін есептеледі',
    ru: 'Срок исчисляется до дня заключения прокурором соглашения, с которым дело направлено в суд',
    en: 'The term runs to the day on which the prosecutor concluded the agreement that took the case to court',
  },
});
