import {
  addDays,
  addPeriod,
  countTerm,
  isoOf,
  kazakhstan,
  momentOf,
  noTime,
  period,
  type Day,
  type Moment,
  type Period,
} from '@zhargy/calendar';
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
  not,
  oneOf,
  or,
  param,
  presume,
  quantity,
  structured,
  theCase,
  timeline,
  types,
  where,
  wholeCase,
  type Expr,
  type Json,
  type Pad,
  type Presumption,
  type Text,
  type Unverified,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { agreementInForce, sentInForce } from '../ch-63/agreement-in-force.ts';
import { codeBegins } from '../ch-63/amending-laws.ts';
import { concludedPretrial } from '../ch-63/art-616-stage.ts';
import { sentToCourtAt } from '../in-court.ts';
import { law384 } from './amending-laws.ts';

/** Why a stretch is left out: the four items of 192(3). */
export const leftOutGrounds = ['materials', 'complaint', 'approval', 'agreementPetition'] as const;
type Ground = (typeof leftOutGrounds)[number];

/** A stretch during which the case was elsewhere, and the day it was sent there if that was an earlier one. */
interface Stretch {
  readonly ground: Ground;
  readonly sent?: Day | Moment;
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
  cite: [cpc.art(192, 2)],
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
const isRow = (row: Json): row is Readonly<Record<string, Json>> =>
  row !== null && typeof row === 'object' && !Array.isArray(row);
const field = (row: Json, name: string): Json | undefined => (isRow(row) ? row[name] : undefined);
const momentIn = (row: Json, name: string): Moment | undefined => {
  const value = field(row, name);
  return typeof value === 'string' ? momentOf(value) : undefined;
};
const readStretch = (row: Json): Stretch | undefined => {
  const ground = leftOutGrounds.find((g) => g === field(row, 'ground'));
  const from = momentIn(row, 'from');
  const to = momentIn(row, 'to');
  const sent = momentIn(row, 'sent');
  return ground && from && to ? { ground, from, to, ...(sent ? { sent } : {}) } : undefined;
};

/** Recorded acts that show the investigation going on, and those that take the case to court and back. */
const traces = [
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
] as const;
type TraceKind = (typeof traces)[number];
interface Trace {
  readonly kind: TraceKind;
  readonly on: Moment;
}
const readTrace = (row: Json): Trace | undefined => {
  const kind = traces.find((k) => k === field(row, 'kind'));
  const on = momentIn(row, 'on');
  return kind && on ? { kind, on } : undefined;
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
    extendedTo: param.period(
      label(
        'ұзартылған мерзім, барлығы (0d: ұзартылмаған)',
        'продлённый срок, всего (0d: не продлевался)',
        'extended term in all (0d: not extended)',
      ),
    ),
    away: param.rows<Stretch>(
      label('іс басқа жерде болған уақыт', 'время нахождения дела в ином месте', 'stretches the case was away'),
      '[{"ground":"agreementPetition","from":"YYYY-MM-DD","to":"YYYY-MM-DD"}]',
      readStretch,
    ),
    course: param.rows<Trace>(
      label('тергеп-тексеру барысындағы әрекеттер', 'действия по ходу расследования', 'acts in its course'),
      '[{"kind":"forwardPetition","on":"YYYY-MM-DD"}]',
      readTrace,
    ),
  },
  result: structured<InvestigationTerm>('investigation term', asJson),
  work: (x, pad): InvestigationTerm => {
    const { form } = x;
    if (form !== 'inquiry' && form !== 'investigation') return pad.unknown('proceeding.form', 'no term in article 192');
    const course = x.course.map(({ kind, on }) => ({ kind, on: dayIn(on) }));
    // Article 192 does not say how the term runs once a court has returned the case.
    if (course.some((act) => act.kind === 'returnToProsecutor')) pad.unknown('acts', 'returned by the court');
    const ordinary = period({ months: form === 'inquiry' ? 1 : 2 });
    const extendedTo = x.extendedTo;
    const nominal = addPeriod(x.registeredOn, isNoTime(extendedTo) ? ordinary : extendedTo, 'clamp');
    const unproven = (note: string): never => pad.unknown('proceeding.termExtendedTo', note);
    const counted: (readonly [Day, Day])[] = [];
    const away = x.away.map(({ ground, sent, from, to }) => ({
      ground,
      sent: dayIn(sent ?? from),
      from: dayIn(from),
      to: dayIn(to),
    }));
    for (const { ground, sent, from, to } of away.toSorted((a, b) => a.from - b.from)) {
      const out = pad.under(leftOut, from, types.truth, (grounds) => grounds.includes(ground));
      // Sent within the term; that the edge days are left out as well nobody says (`edgeDays`).
      if (sent > lastDayAfter(nominal, counted, pad)) unproven('the case was sent away after the term had run out');
      if (!out) continue;
      counted.push([from, to]);
      pad.step(words[ground], { from: isoOf(from), to: isoOf(to) }, cpc.art(192, 3, itemOf[ground]));
    }
    if (counted.length > 0) pad.unverified(edgeDays);
    const leftOutDays = pad.step(
      label('есептелмейтін күндер', 'не включаемые дни', 'days left out'),
      daysIn(counted),
      cpc.art(192, 3),
    );
    const lastDay = lastDayAfter(nominal, counted, pad);
    pad.step(
      label('мерзімнің соңғы күні', 'последний день срока', 'last day of the term'),
      isoOf(lastDay),
      cpc.art(192, 2),
    );
    const toCourt = Math.min(...course.filter((act) => act.kind === 'sendCaseToCourt').map((act) => act.on));
    if (course.some((act) => act.kind !== 'sendCaseToCourt' && act.on > lastDay && act.on <= toCourt))
      unproven('the investigation went on after the last day');
    return { leftOut: leftOutDays, lastDay };
  },
});

/** The last day when these stretches are left out; one that is a day off goes over to the next working day. */
function lastDayAfter(nominal: Day, stretches: readonly (readonly [Day, Day])[], pad: Pad): Day {
  const end = countTerm({
    start: { day: addDays(nominal, daysIn(stretches) - 1) },
    length: { unit: 'days', n: 1 },
    startRule: 'excluded',
    roll: 'nextWorkingDay',
    calendar: kazakhstan,
    endsAt: 'endOfDay',
    zone: 'Asia/Almaty',
  });
  return end.end ? end.end.day : pad.unknown('calendar', end.unknown.code);
}
const isNoTime = ({ months, days }: Period): boolean => months === 0 && days === 0;

/** Petitions for an agreement that took the case to the prosecutor; from court it is not sent there on a petition. */
const forwardings = where(c.acts, (f) =>
  and(
    is(f.kind, 'forwardPetition'),
    exists(where(c.agreements, (g) => contains(f.about, g.id))),
    not(sentToCourtAt(f.on)),
  ),
);
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
/** Where several petitions went with the case, the prosecutor keeps it until the last of them is decided. */
const allDecidedOn = (f: ActFacts) =>
  best(
    where(c.agreements, (g) => contains(f.about, g.id)),
    { which: 'last', by: (g) => decidedOn(g, f), type: types.moment, is: (g) => decidedOn(g, f) },
  );

/** The term of the investigation in a case that went to the prosecutor on petitions for an agreement: one term for the case. */
export const termOfCase = quantity({
  id: 'kz.cpc.192-3-4.term-of-case',
  for: theCase,
  formula: investigationTerm,
  when: () => exists(forwardings),
  from: () => ({
    registeredOn: c.proceeding.registeredOn,
    form: c.proceeding.form,
    extendedTo: presume(noExtension, c.proceeding.termExtendedTo, noTime),
    away: collect(forwardings, (f) => ({
      ground: lit.text<Ground>('agreementPetition'),
      sent: f.on,
      from: f.filed.received,
      to: allDecidedOn(f),
    })),
    course: collect(
      wholeCase(
        where(c.acts, (a) => oneOf(a.kind, traces)),
        'the term is that of the case, whomever an act concerns',
      ),
      (a) => ({ kind: a.kind as Expr<TraceKind>, on: a.on }), // the guard admits no other kind
    ),
  }),
});

/** The term of the investigation ends with the plea that goes to court. */
export const clockStopped = consequence({
  id: 'kz.cpc.192-2.term-ends-with-the-plea',
  for: about({ g: where(c.agreements, (g) => or(is(g.form, 'plea'), is(g.form, 'asset'))) }),
  cite: [cpc.art(192, 2).since(law384)],
  follows: ({ g }) => and(concludedPretrial(g), sentInForce(g), agreementInForce(g)),
  says: {
    kk: 'Мерзім прокурор іс сотқа жіберілетін келісімді жасасқан күнге дейін есептеледі',
    ru: 'Срок исчисляется до дня заключения прокурором соглашения, с которым дело направлено в суд',
    en: 'The term runs to the day on which the prosecutor concluded the agreement that took the case to court',
  },
});
