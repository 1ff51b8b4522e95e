import {
  countTerm,
  isoOf,
  kazakhstan,
  momentOf,
  withinTerm,
  type Day,
  type CountedTerm,
  type Moment,
  type TermInput,
} from '@zhargy/calendar';
import {
  formula,
  param,
  types,
  type Dispute,
  type Json,
  type Pad,
  type Param,
  type Text,
  type Unverified,
} from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Terms in general, and terms of custody: detention, custody, house arrest, a stay in a special medical or educational institution. */
export const termKinds = ['ordinary', 'custody'] as const;
const units = ['hours', 'days', 'months', 'years'] as const;

/** What the end of a term of custody in months is: 48(5) counts the first day, 48(4) names the same number. */
export const custodyMonths: Dispute = {
  id: 'custody-months',
  question: {
    kk: 'Аймен есептелетін күзет мерзімі қай күні бітеді?',
    ru: 'Каким днем оканчивается срок содержания под стражей, исчисляемый месяцами?',
    en: 'On which day does a term of custody counted in months end?',
  },
  options: {
    dayBefore: {
      says: {
        kk: 'бірінші тәулік есептелетіндіктен, сол санның алдындағы күні',
        ru: 'накануне того же числа, так как первые сутки засчитываются',
        en: 'the day before the same number, because the first day counts',
      },
      authority: [cpc.art(48, 5)],
    },
    sameNumber: {
      says: {
        kk: 'соңғы айдың сол күні',
        ru: 'в то же число последнего месяца',
        en: 'on the same number of the last month',
      },
      authority: [cpc.art(48, 4)],
    },
  },
  byDefault: 'dayBefore',
  why: {
    kk: 'Әйтпесе бірінші тәулікті есепке алу туралы ереже мағынасын жоғалтады, ал күзет ұзарады',
    ru: 'Иначе правило о первых сутках теряет смысл, а содержание под стражей удлиняется',
    en: 'Otherwise the rule on the first day has no effect and custody grows longer',
  },
};

/** Rows of the work calendar that could not be checked against the act they rest on. */
export const calendarUnverified: Unverified = {
  id: 'calendar.unverified',
  says: {
    kk: 'жұмыс күнтізбесінің жолы актімен салыстырылмаған',
    ru: 'строка рабочего календаря не сверена с актом',
    en: 'a row of the work calendar was not checked against its act',
  },
};
/** The Code says how hours are counted, but not whether a term of hours goes over to a working day. */
export const hoursRoll: Unverified = {
  id: 'hours.roll',
  says: {
    kk: 'сағатпен есептелетін мерзімнің жұмыс күніне ауысуы заңда тікелей айтылмаған',
    ru: 'перенос срока в часах на рабочий день прямо не урегулирован',
    en: 'whether a term in hours goes over to a working day is not said',
  },
};

const label = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A day, or a day with its time, as a file or the command line writes it. */
const instant = (text: Text): Param<Day | Moment> => ({
  label: text,
  writtenAs: 'YYYY-MM-DD[THH:MM]',
  optional: false,
  read: (written: Json) => (typeof written === 'string' ? momentOf(written) : undefined),
});

const momentFrom = (at: Day | Moment): Moment => (typeof at === 'number' ? { day: at } : at);

const inputs = {
  start: instant(label('мерзімнің басталуы', 'начало срока', 'start of the term')),
  unit: param.oneOf(label('өлшем бірлігі', 'единица', 'unit'), units),
  n: param.count(label('саны', 'число', 'number')),
  kind: param.oneOf(label('мерзім түрі', 'вид срока', 'kind of term'), termKinds),
};
/** A term to be counted: from when, how long, of which kind. */
export interface TermSpec {
  readonly start: Day | Moment;
  readonly unit: (typeof units)[number];
  readonly n: number;
  readonly kind: (typeof termKinds)[number];
}

/** A term counted by article 48, with the rule that was used for its first day and for its last. */
export type TermBy48 = CountedTerm & { readonly rule: Pick<TermInput, 'startRule' | 'roll'> };

/** The end of a term by article 48, with its steps. Unknown where it depends on a day or an hour nobody knows. */
export function ended(x: TermSpec, pad: Pad): TermBy48 {
  const { unit, kind } = x;
  const start = momentFrom(x.start);
  const hours = unit === 'hours';
  const custody = kind === 'custody';
  const inMonths = unit === 'months' || unit === 'years';
  const startRule =
    custody && inMonths
      ? pad.reading<'included' | 'excluded'>(custodyMonths, {
          dayBefore: () => 'included',
          sameNumber: () => 'excluded',
        })
      : custody
        ? 'included'
        : 'excluded';
  const input: TermInput = {
    start,
    length: { unit, n: x.n },
    startRule,
    roll: custody || hours ? 'none' : 'nextWorkingDay',
    calendar: kazakhstan,
    endsAt: hours ? 'sameMinute' : 'endOfDay',
    zone: 'Asia/Almaty',
  };
  if (hours && !custody) pad.unverified(hoursRoll);
  const counted = countTerm(input);
  pad.step(
    label('басталған күн', 'день начала', 'day of the start'),
    isoOf(start.day),
    custody ? cpc.art(48, 5) : cpc.art(48, 2),
  );
  if (counted.nominal !== undefined)
    pad.step(
      label('мерзімнің соңғы күні', 'последний день срока', 'last day of the term'),
      isoOf(counted.nominal),
      cpc.art(48, 4),
    );
  if (counted.end) {
    const { nominal } = counted;
    if (counted.end.day !== nominal) {
      for (const off of counted.crossed.filter((d) => d.day >= nominal))
        pad.step(
          off.name ?? label('жұмыс істемейтін күн', 'нерабочий день', 'non-working day'),
          isoOf(off.day),
          cpc.art(48, 4),
        );
      pad.step(
        label('келесі жұмыс күні', 'следующий рабочий день', 'next working day'),
        isoOf(counted.end.day),
        cpc.art(48, 4),
      );
    }
    if (counted.unverified.length > 0) pad.unverified(calendarUnverified);
  }
  return { ...counted, rule: { startRule, roll: input.roll } };
}

/** The day on which a term ends. A working day unless the term is one of custody or in hours. */
export const termEnds = formula({
  id: 'kz.cpc.48.term-end',
  says: {
    kk: 'Мерзім басталған тәулік есепке алынбайды; мерзім соңғы тәуліктің 24 сағатында, ал соңғы күні жұмыс күні болмаса, келесі жұмыс күні бітеді',
    ru: 'Сутки начала срока не считаются; срок истекает в 24 часа последних суток, а если последний день нерабочий, в следующий рабочий день',
    en: 'The day of the start does not count; the term ends at 24:00 of its last day or, where that day is not a working one, of the next working day',
  },
  cite: [cpc.art(48, 2), cpc.art(48, 3), cpc.art(48, 4), cpc.art(48, 5)],
  inputs,
  result: types.day,
  work: (x, pad): Day => {
    const end = ended(x, pad);
    return end.end ? end.end.day : pad.unknown('calendar', end.unknown.code);
  },
});

/** Whether something was done within a term, its last moment included. */
export const withinTermOf = formula({
  id: 'kz.cpc.48.within-term',
  says: {
    kk: 'Әрекет мерзім біткенге дейін жасалды',
    ru: 'Действие совершено до истечения срока',
    en: 'The action was done before the term ended',
  },
  cite: [cpc.art(48, 2), cpc.art(48, 4), cpc.art(48, 5)],
  inputs: { ...inputs, done: instant(label('әрекет жасалған уақыт', 'время действия', 'time of the action')) },
  result: types.truth,
  work: (x, pad): boolean => {
    const end = ended(x, pad);
    const within = withinTerm(end, momentFrom(x.done));
    return within ?? pad.unknown('calendar', end.unknown?.code ?? 'timeNeeded');
  },
});
