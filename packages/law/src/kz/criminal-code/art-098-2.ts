import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import {
  day,
  formula,
  param,
  readAmount,
  types,
  type Amount,
  type Dispute,
  type Json,
  type Pad,
  type Text,
  type Unverified,
} from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2018 } from '../instruments/resolutions.ts';
import { categories, type Category } from './art-011.ts';
import { mciOn, type MciRow } from './sanctions/mci.ts';

const label = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** The payment by category, in monthly calculation indices (CC 98-2). */
export const paymentIndices: Readonly<Record<Category, number>> = {
  misdemeanour: 5,
  minor: 10,
  medium: 15,
  grave: 20,
  especiallyGrave: 30,
};
/** Offences from this day on carry the payment: articles 98-1 and 98-2 are in force since then. */
export const paymentSince: Day = day('2018-07-01');
const provision = cc.art('98-2');

const sameAmounts = (id: string, ru: string, kk: string, en: string): Unverified => ({ id, says: { kk, ru, en } });
/** The index of the day comes from a page about the budget law, not from its text. */
export const mciSecondary = sameAmounts(
  'kz.mci.secondary',
  'МРП этого дня взят не из текста бюджетного закона',
  'осы күнгі АЕК бюджет туралы заң мәтінінен алынбаған',
  'the index of that day was not read in the budget law itself',
);

/** A2: several gravest offences under different indices. */
export const paymentTie: Dispute = {
  id: 'compulsory-payment-tie',
  question: label(
    'Санаты бірдей, бірақ әртүрлі АЕК кезінде жасалған бірнеше ең ауыр құқық бұзушылық болса, қай АЕК алынады?',
    'Какой МРП берется, если одинаково тяжких правонарушений несколько и МРП при их совершении разный?',
    'Which index counts when several equally grave offences fall under different indices?',
  ),
  options: {
    lowest: { says: label('ең төмені', 'наименьший', 'the lowest'), authority: [cpc.art(19)] },
    highest: { says: label('ең жоғарысы', 'наибольший', 'the highest'), authority: [sc2018.p('36-1', 7)] },
  },
  byDefault: 'lowest',
  why: label(
    'Мәтін үндемейді; қылмыстық заңды қолданудағы күмән сотталушының пайдасына',
    'Текст молчит; сомнения в применении уголовного закона - в пользу подсудимого',
    'The text is silent; doubts in applying criminal law go to the defendant',
  ),
};
/** A3: CC 58(6), the gravest offence of the first sentence has the category of the last. */
export const equalCategory: Dispute = {
  id: 'compulsory-payment-equal-category',
  question: label(
    '58-баптың 6-бөлігі: екі үкімдегі ең ауыр санаттар тең болса, төлем қайта өндіріле ме?',
    'Часть 6 статьи 58: взыскивается ли разница, если категории по двум приговорам равны?',
    'CC 58(6): is anything more collected when both sentences have the same gravest category?',
  ),
  options: {
    nothing: {
      says: label('жоқ, төлем біреу', 'нет: платеж один', 'no: there is one payment'),
      authority: [sc2018.p('36-1', 4).s(1, 2)],
    },
    difference: {
      says: label('иә, АЕК айырмасы', 'да: разница из-за МРП', 'yes: the difference made by the index'),
      authority: [cc.art(58, 6)],
    },
  },
  byDefault: 'nothing',
  why: label(
    'Екі үкім бойынша бір төлем өндіріледі',
    'По двум приговорам взыскивается один платеж',
    'For two sentences there is a single payment',
  ),
};
/** A12: an offence that goes on across 30.06.2018 or across a change of the index. */
export const continuingOffence: Dispute = {
  id: 'compulsory-payment-continuing',
  question: label(
    'Жалғасқан құқық бұзушылық қай күні жасалды деп есептеледі?',
    'Каким днем считается совершенным длящееся или продолжаемое правонарушение?',
    'On which day was a continuing offence committed?',
  ),
  options: {
    completion: {
      says: label('аяқталған күні', 'днем окончания', 'the day it ended'),
      authority: [sc2018.p('36-1', 6)],
    },
    beginning: { says: label('басталған күні', 'днем начала', 'the day it began'), authority: [sc2018.p('36-1', 7)] },
  },
  byDefault: 'completion',
  why: label(
    'Құқық бұзушылық аяқталғанда ғана жасалып біткен болады',
    'Правонарушение совершено целиком лишь с его окончанием',
    'An offence has been committed in full only when it ended',
  ),
};

/** An offence of which the person is convicted: its category, its last day and, where it took more than one, its first. */
export interface PaidOffence {
  readonly category: Category;
  readonly to: Day;
  readonly oneDay: boolean;
  /** Read only when it took more than one day. */
  readonly from: Day;
}
/** The first sentence under CC 58(6): its gravest category among offences that carry the payment, and what it collected. */
export interface FirstSentence {
  readonly category: Category;
  readonly collected: Amount;
}

const fieldsOf = (v: Json): Readonly<Record<string, Json>> | undefined =>
  v !== null && typeof v === 'object' && !Array.isArray(v) ? (v as Readonly<Record<string, Json>>) : undefined; // an object that is no list
const categoryFrom = (v: Json | undefined): Category | undefined => categories.find((x) => x === v);

function readOffence(row: Json): PaidOffence | undefined {
  const fields = fieldsOf(row);
  const category = categoryFrom(fields?.['category']);
  const to = dayFrom(fields?.['to']);
  if (!category || to === undefined) return undefined;
  const from = fields?.['from'] === undefined ? to : dayFrom(fields['from']);
  return from === undefined || from > to ? undefined : { category, to, oneDay: from === to, from };
}
const dayFrom = (v: Json | undefined): Day | undefined => (typeof v === 'string' ? dayOf(v) : undefined);
function readFirst(v: Json): FirstSentence | 'none' | undefined {
  if (v === 'none') return v;
  const fields = fieldsOf(v);
  const category = categoryFrom(fields?.['category']);
  const collected = fields?.['collected'] === undefined ? undefined : readAmount(fields['collected']);
  return category && collected !== undefined ? { category, collected } : undefined;
}

const rank = (k: Category): number => categories.indexOf(k);
const tiyn = (tenge: number): Amount => (BigInt(tenge) * 100n) as Amount; // whole tenge in tiyn
const shown = (a: Amount): Json => ({ tiyn: a.toString() });

const committed = (o: PaidOffence, pad: Pad): Day =>
  o.oneDay ? o.to : pad.reading(continuingOffence, { completion: () => o.to, beginning: () => o.from });

function indexOf(on: Day, pad: Pad): MciRow {
  const row = mciOn(isoOf(on));
  return row ?? pad.unknown('offences', `no index is known for ${isoOf(on)}`);
}

const inputs = {
  offences: param.rows(
    label(
      'кінәлі деп танылған құқық бұзушылықтар',
      'правонарушения, по которым лицо признано виновным',
      'offences the person is convicted of',
    ),
    '[{"category":"medium","to":"2019-05-15"}]',
    readOffence,
  ),
  firstSentence: param.record<FirstSentence | 'none'>(
    label(
      '58-баптың 6-бөлігі бойынша бірінші үкім',
      'первый приговор по части 6 статьи 58',
      'first sentence under CC 58(6)',
    ),
    'none|{"category":"medium","collected":"51750"}',
    readFirst,
  ),
};

/**
 * The compulsory payment to the Victim Compensation Fund of one convict (CC 98-1, 98-2; NR 4/2018 para 36-1), in tiyn: one
 * payment by the gravest offence he is convicted of among those committed after 30.06.2018, at the index of its day. Each
 * convict pays his own. Set off under CC 58(6) only; no ground reduces it, the age of the convict neither.
 */
export const compulsoryPayment = formula({
  id: 'kz.cc.98-2.payment',
  says: label(
    'Мәжбүрлі төлем 2018 жылғы 30 маусымнан кейін жасалған ең ауыр қылмыстық құқық бұзушылықтың санаты мен сол кездегі АЕК бойынша бір рет өндіріледі',
    'Принудительный платеж взыскивается один раз: по категории самого тяжкого правонарушения, совершенного после 30 июня 2018 года, и МРП на день его совершения',
    'The compulsory payment is collected once, by the category of the gravest offence committed after 30 June 2018 and the index of its day',
  ),
  cite: [
    cc.art('98-1'),
    provision,
    sc2018.p('36-1', 2),
    sc2018.p('36-1', 3),
    sc2018.p('36-1', 4).s(1, 2, 3),
    sc2018.p('36-1', 6),
    sc2018.p('36-1', 7),
  ],
  inputs,
  result: types.amount,
  work: (x, pad): Amount => {
    const counting = committedSince(x.offences, pad);
    const top = Math.max(...counting.map((o) => rank(o.category)));
    const gravest = counting.filter((o) => rank(o.category) === top);
    const category = gravest[0]?.category;
    if (category === undefined) return nothingDue(pad);
    pad.step(label('ең ауыр санат', 'самая тяжкая категория', 'gravest category'), category, sc2018.p('36-1', 3));
    const own = payment(
      category,
      gravest.map((o) => o.on),
      pad,
    );
    return x.firstSentence === 'none' ? own : setOff(own, category, x.firstSentence, pad);
  },
});

/** Offences committed after 30 June 2018; how many others there are is written down. */
function committedSince(
  offences: readonly PaidOffence[],
  pad: Pad,
): readonly { readonly category: Category; readonly on: Day }[] {
  const dated = offences.map((o) => ({ category: o.category, on: committed(o, pad) }));
  const counting = dated.filter((o) => o.on >= paymentSince);
  if (counting.length < dated.length)
    pad.step(
      label(
        '2018 жылғы 1 шілдеге дейін жасалғандар есептелмейді',
        'совершенные до 1 июля 2018 года не учитываются',
        'committed before 1 July 2018, left out',
      ),
      dated.length - counting.length,
      sc2018.p('36-1', 6),
    );
  return counting;
}

function payment(category: Category, on: readonly Day[], pad: Pad): Amount {
  const rows = on.map((d) => indexOf(d, pad)).toSorted((a, b) => a.tenge - b.tenge);
  const low = rows[0];
  const high = rows.at(-1);
  if (!low || !high) return pad.unknown('offences', 'no gravest offence');
  const row = low.tenge === high.tenge ? low : pad.reading(paymentTie, { lowest: () => low, highest: () => high });
  if (row.mark !== 'statute') pad.unverified(mciSecondary);
  pad.step(
    label('АЕК, теңге', 'МРП, тенге', 'index, tenge'),
    { since: row.from, tenge: row.tenge },
    sc2018.p('36-1', 7),
  );
  const own = tiyn(row.tenge * paymentIndices[category]);
  pad.step(
    label(
      `төлем: ${paymentIndices[category]} АЕК`,
      `платеж: ${paymentIndices[category]} МРП`,
      `payment: ${paymentIndices[category]} indices`,
    ),
    shown(own),
    provision,
  );
  return own;
}

function setOff(own: Amount, category: Category, first: FirstSentence, pad: Pad): Amount {
  const cite = sc2018.p('36-1', 4);
  const difference = (): Amount => (own > first.collected ? ((own - first.collected) as Amount) : (0n as Amount)); // a difference of two amounts
  const nothing = (): Amount => 0n as Amount; // no tiyn
  const firstIsGraver = rank(first.category) > rank(category);
  if (rank(first.category) >= rank(category) && first.collected === 0n)
    return pad.unknown('firstSentence', 'the graver or equal first sentence collected nothing');
  const left = firstIsGraver
    ? nothing()
    : first.category === category
      ? pad.reading(equalCategory, { nothing, difference })
      : difference();
  pad.step(
    label(
      'бірінші үкім бойынша өндірілгені есепке алынды',
      'зачтено взысканное по первому приговору',
      'set off: collected under the first sentence',
    ),
    { collected: shown(first.collected), left: shown(left) },
    cite,
  );
  return left;
}

function nothingDue(pad: Pad): Amount {
  pad.step(label('төлем өндірілмейді', 'платеж не взыскивается', 'no payment is due'), 0, sc2018.p('36-1', 6));
  return 0n as Amount; // no tiyn
}
