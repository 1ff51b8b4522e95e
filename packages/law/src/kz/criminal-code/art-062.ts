import {
  addDays,
  addRatios,
  ceilRatio,
  compareRatios,
  dayOf,
  daysInMonths,
  floorRatio,
  intervalSet,
  isoOf,
  multiplyRatios,
  ratio,
  ratioText,
  type Day,
  type DayInterval,
  type Ratio,
} from '@zhargy/calendar';
import { day, formula, param, structured, type Json, type Pad, type Text, types } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import {
  creditInstitutions,
  creditMeasures,
  creditPunishments,
  creditRates,
  rateOf,
  unitOf,
  type CreditMeasure,
  type CreditUnit,
  type Rate,
} from './art-062-rates.ts';
import { creditLastDay, creditRounding, dayCountsOnce } from './art-062-readings.ts';

const label = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

// The stricter measure holds a day that two measures cover. Detention is counted as the custody it begins.
const priorities: Readonly<Record<CreditMeasure, number>> = {
  detention: 5,
  custody: 5,
  custodyAbroad: 4,
  compulsoryTreatment: 3,
  medicalInstitution: 2,
  houseArrest: 1,
};
type Counted = Exclude<CreditMeasure, 'detention'>;
const counted = (m: CreditMeasure): Counted => (m === 'detention' ? 'custody' : m);

/** Stands for the end of a measure that lasts, where a row has to have an end. */
export const withoutEnd: Day = day('9999-12-31');

/** One stretch of a measure; without an end it lasts. */
export interface CreditStretch {
  readonly measure: CreditMeasure;
  readonly from: Day;
  readonly to?: Day;
}

function readStretch(row: Json): CreditStretch | undefined {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return undefined;
  const { measure, from, to } = row as Readonly<Record<string, Json>>; // an object that is no list
  const known = creditMeasures.find((m) => m === measure);
  const start = typeof from === 'string' ? dayOf(from) : undefined;
  if (known === undefined || start === undefined) return undefined;
  if (to === undefined || to === null) return { measure: known, from: start };
  const end = typeof to === 'string' ? dayOf(to) : undefined;
  return end === undefined ? undefined : { measure: known, from: start, to: end };
}

/** The day of entry into force, or that the sentence has not entered into force. */
export type Entry = { readonly on: Day } | 'notYet';
const readEntry = (v: Json): Entry | undefined => {
  if (v === 'notYet') return v;
  const on = typeof v === 'string' ? dayOf(v) : undefined;
  return on === undefined ? undefined : { on };
};

/** What is credited. `lasting` is there while a measure lasts and the sentence is not in force. */
export interface Credit {
  readonly unit: CreditUnit;
  readonly exact: Ratio;
  /** After rounding by the chosen reading. */
  readonly amount: Ratio;
  readonly lasting?: { readonly asOf: Day; readonly perDay: Ratio };
}
const creditType = structured<Credit>('credit', ({ unit, exact, amount, lasting }) => ({
  unit,
  exact: ratioText(exact),
  amount: ratioText(amount),
  lasting: lasting ? { asOf: isoOf(lasting.asOf), perDay: ratioText(lasting.perDay) } : null,
}));

const inputs = {
  stretches: param.rows(
    label('шаралар', 'меры', 'measures'),
    '[{"measure":"custody","from":"2025-01-01","to":"2025-03-01"}] (to left out while it lasts)',
    readStretch,
  ),
  punishment: param.oneOf(label('жаза түрі', 'вид наказания', 'kind of punishment'), creditPunishments),
  institution: param.oneOf(label('мекеме түрі', 'вид учреждения', 'kind of institution'), creditInstitutions, {
    optional: true,
  }),
  decidedOn: param.day(label('есептеу шешілген күн', 'день решения о зачете', 'day the credit is decided')),
  inForceFrom: param.record<Entry>(
    label('заңды күшіне енген күн', 'день вступления в силу', 'day of entry into force'),
    'YYYY-MM-DD|notYet',
    readEntry,
  ),
  asOf: param.day(label('қай күнге есептеледі', 'на какой день считать', 'as of which day'), { optional: true }),
};

const stepLabels: Readonly<Record<Counted, Text>> = {
  custody: label('ұстау және қамау', 'задержание и содержание под стражей', 'detention and custody'),
  custodyAbroad: label(
    'шетелдегі қамау мен өтелген мерзім',
    'стража и отбытый срок за рубежом',
    'custody and time served abroad',
  ),
  compulsoryTreatment: label('мәжбүрлеп емдеу', 'принудительное лечение', 'compulsory treatment'),
  houseArrest: label('үйқамақ', 'домашний арест', 'house arrest'),
  medicalInstitution: label('медициналық ұйым', 'медицинская организация', 'medical organisation'),
};

type Days = readonly DayInterval<Counted>[];
/** Up to which day the days are credited, and whether a measure without an end goes on after it. */
interface Until {
  readonly day: Day | undefined;
  readonly lasts: boolean;
}
/** What the days give before rounding, and what a further day adds. */
interface Given {
  readonly exact: Ratio;
  readonly perDay?: Ratio;
}

/** The stretches asked about; one without an end, or with the mark for it, lasts. */
function measuresOf(given: readonly CreditStretch[], pad: Pad): readonly CreditStretch[] {
  const stretches = given.map(({ measure, from, to }): CreditStretch =>
    to === undefined || to >= withoutEnd ? { measure, from } : { measure, from, to },
  );
  if (stretches.some((s) => s.to !== undefined && s.to < s.from))
    return pad.unknown('stretches', 'a measure ends before it begins');
  return stretches;
}

/** Each day once, under the strictest measure that covers it; an overlap of measures rests on a presumption. */
function daysUnder(stretches: readonly CreditStretch[], pad: Pad): Days {
  const { pieces } = intervalSet(
    stretches.map((s): DayInterval<Counted> => ({
      from: s.from,
      label: counted(s.measure),
      priority: priorities[s.measure],
      ...(s.to === undefined ? {} : { to: s.to }),
    })),
  );
  const open = stretches.filter((s) => s.to === undefined).length;
  if (lengthOf(stretches) !== lengthOf(pieces) || open > 1) pad.presume(dayCountsOnce, 'stretches');
  return pieces;
}
const lengthOf = (of: readonly { readonly from: Day; readonly to?: Day }[]): number =>
  of.reduce((n, s) => n + (s.to === undefined ? Infinity : s.to - s.from + 1), 0);

/** The last day that is credited, once the sentence is in force. */
const lastDay = (entry: Entry, pad: Pad): Day | undefined =>
  entry === 'notYet'
    ? undefined
    : pad.reading(creditLastDay, { excluded: () => addDays(entry.on, -1), included: () => entry.on });

/** What all the days give at the rates, line by line. */
function atRates(days: Days, { day: end, lasts }: Until, rateFor: (measure: Counted) => Rate, pad: Pad): Given {
  let exact = ratio(0);
  let perDay: Ratio | undefined;
  for (const piece of days) {
    const to = piece.to === undefined ? end : end === undefined ? piece.to : Math.min(piece.to, end);
    const count = to === undefined ? 0 : Math.max(0, to - piece.from + 1);
    if (count === 0 && (piece.to !== undefined || !lasts)) continue;
    const found = rateFor(piece.label);
    if ('none' in found) return pad.unknown('punishment', found.none);
    const gives = multiplyRatios(found.perDay, ratio(count));
    exact = addRatios(exact, gives);
    if (piece.to === undefined && lasts) perDay = found.perDay;
    pad.step(
      stepLabels[piece.label],
      { from: isoOf(piece.from), days: count, perDay: ratioText(found.perDay), gives: ratioText(gives) },
      found.cite,
    );
  }
  return perDay ? { exact, perDay } : { exact };
}

const round = (exact: Ratio, pad: Pad): Ratio =>
  exact.denominator === 1n
    ? exact
    : pad.reading(creditRounding, {
        inFavour: () => ratio(ceilRatio(exact)),
        exact: () => exact,
        down: () => ratio(floorRatio(exact)),
      });

/** The credit as it is stated: rounded by the chosen reading, and as of which day while a measure lasts. */
function creditOf(unit: CreditUnit, { exact, perDay }: Given, { day: end }: Until, pad: Pad): Credit {
  const credit: Credit = {
    unit,
    exact,
    amount: round(exact, pad),
    ...(perDay && end !== undefined ? { lasting: { asOf: end, perDay } } : {}),
  };
  pad.step(
    label('барлығы есептеледі', 'всего засчитывается', 'credited in all'),
    creditType.json(credit),
    cc.art(62, 2),
  );
  return credit;
}

/**
 * The credit of detention, custody, house arrest and treatment against a punishment (CC 62, 97(2)), each day once, up to
 * the entry into force. The rates are those in force when the credit is decided: later versions never made one worse, and a
 * milder law reaches back (CC 6(1)). While a measure lasts the value stands as of `asOf`, with what a further day adds.
 */
export const custodyCredit = formula({
  id: 'kz.cc.62.credit',
  says: label(
    'Үкім заңды күшіне енгенге дейінгі қамауда және үйқамақта болған уақыт жаза мерзіміне заңда белгіленген мөлшермен есептеледі',
    'Время под стражей и домашним арестом до вступления приговора в силу засчитывается в наказание по установленным соотношениям',
    'Time in custody and house arrest before the sentence enters into force is credited at the rates of the law',
  ),
  cite: [cc.art(62, 3), cc.art(62, '3-1'), cc.art(62, 4), cc.art(62, 5), cc.art(97, 2), cpc.art(398, 1, 7)],
  inputs,
  result: creditType,
  work: (x, pad): Credit => {
    const { inForceFrom, punishment } = x;
    // A norm that does not speak of this punishment is worked out as well where many cases are judged at once.
    if (!creditPunishments.includes(punishment))
      return pad.unknown('punishment', 'no measure is credited against a punishment of this kind');
    const days = daysUnder(measuresOf(x.stretches, pad), pad);
    const last = lastDay(inForceFrom, pad);
    const open = days.some((piece) => piece.to === undefined);
    const until: Until = { day: last ?? (open ? x.asOf : undefined), lasts: last === undefined };
    return pad.under(creditRates, x.decidedOn, creditType, (rates) => {
      const rateFor = (measure: Counted): Rate => rateOf(rates, measure, punishment, () => x.institution);
      return creditOf(unitOf(punishment), atRates(days, until, rateFor, pad), until, pad);
    });
  },
});

/** What is left of a punishment measured in days, hours or indices after the credit; nothing is left when it is absorbed (CPC 393(6)(2)). */
export const remainderAfterCredit = formula({
  id: 'kz.cc.62.remainder',
  says: label(
    'Есептеуден кейін қалған жаза; есептеу жазаны жұтса, адам жазаны өтеуден босатылады',
    'Остаток наказания после зачета; если зачет поглощает наказание, лицо освобождается от отбывания',
    'What is left after the credit; where the credit absorbs the punishment the person is released from serving',
  ),
  cite: [cc.art(62, 2), cpc.art(393, 6, 2)],
  inputs: {
    size: param.count(
      label(
        'тағайындалған мөлшер (күн, сағат, АЕК)',
        'назначенный размер (дни, часы, МРП)',
        'size imposed (days, hours, indices)',
      ),
    ),
    credit: param.ratio(label('есептелген мөлшер', 'засчитываемый размер', 'credit')),
  },
  result: structured<{ readonly left: Ratio; readonly absorbed: boolean }>('remainder', ({ left, absorbed }) => ({
    left: ratioText(left),
    absorbed,
  })),
  work: (x, pad) => {
    const left = addRatios(ratio(x.size), multiplyRatios(ratio(-1), x.credit));
    const absorbed = compareRatios(left, ratio(0)) <= 0;
    pad.step(label('қалғаны', 'остаток', 'left'), absorbed ? '0' : ratioText(left), cc.art(62, 2));
    return { left: absorbed ? ratio(0) : left, absorbed };
  },
});

/** Whether a credit in days absorbs a term of imprisonment or restriction in months and days; unknown where it hangs on the calendar. */
export const absorbedByCredit = formula({
  id: 'kz.cc.62.absorbed',
  says: label(
    'Есептелген күндер жаза мерзімін толық жабады',
    'Засчитанные дни полностью поглощают срок',
    'The credited days absorb the whole term',
  ),
  cite: [cpc.art(393, 6, 2), cc.art(62, 3)],
  inputs: {
    term: param.period(label('тағайындалған мерзім', 'назначенный срок', 'term imposed')),
    credit: param.ratio(label('есептелген күн', 'засчитанные дни', 'days credited')),
  },
  result: types.truth,
  work: (x, pad) => {
    const { least, most } = daysInMonths(x.term.months);
    const days = Number(floorRatio(x.credit)) - x.term.days;
    if (days >= least && days < most)
      return pad.unknown('term', 'whether the days fill the months depends on where the term begins');
    return pad.step(label('жаза жұтылды', 'наказание поглощено', 'absorbed'), days >= most, cpc.art(393, 6, 2));
  },
});
