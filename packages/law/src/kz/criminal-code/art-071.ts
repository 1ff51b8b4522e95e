import { addDays, addPeriod, isoOf, dayOf, type Day } from '@zhargy/calendar';
import { formula, param, structured, timeline, type Json, type Pad, type Text } from '@zhargy/logic';
import { law23 as assetLaw } from '../criminal-procedure-code/ch-63/amending-laws.ts';
import { cc } from '../instruments/criminal-code.ts';
import { mildest } from './art-006.ts';
import { categories, type Category } from './art-011.ts';
import { pausesAfter, runClock, type Pause } from './art-071-clock.ts';
import { clockAfterWithdrawal, dayOfTheDeed, noHiding } from './art-071-readings.ts';
import { since } from './versions.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Years of limitation by one text of article 71, and the longest that hiding can make them; none where there is no limitation. */
interface Terms {
  readonly years: Readonly<Record<Category, number>>;
  readonly longest: Readonly<Record<Category, number>>;
  /** A corruption crime of minor or medium gravity; undefined: limitation did not apply to corruption crimes. */
  readonly corruption: { readonly years: number; readonly longest: number } | undefined;
  /** What interrupts the period of a grave crime: a new grave crime, or any new intentional one. */
  readonly interruptedBy: 'grave' | 'intentional';
}
const terms = timeline<Terms>([
  {
    from: since.code,
    is: {
      years: { misdemeanour: 1, minor: 2, medium: 5, grave: 15, especiallyGrave: 20 },
      longest: { misdemeanour: 1, minor: 10, medium: 15, grave: 20, especiallyGrave: 25 },
      corruption: undefined,
      interruptedBy: 'intentional',
    },
  },
  {
    from: since.law180,
    is: {
      years: { misdemeanour: 1, minor: 2, medium: 5, grave: 10, especiallyGrave: 15 },
      longest: { misdemeanour: 1, minor: 5, medium: 10, grave: 15, especiallyGrave: 20 },
      corruption: { years: 10, longest: 15 },
      interruptedBy: 'grave',
    },
  },
]);
const item: Readonly<Record<Category, number>> = { misdemeanour: 1, minor: 2, medium: 3, grave: 4, especiallyGrave: 5 };

/** A new crime of the same person. */
export interface NewCrime {
  readonly on: Day;
  readonly category: Category;
  readonly fault: 'intentional' | 'negligent';
}
/** The arrival of a petition for an agreement with the return of assets. */
export interface Arrival {
  readonly at: Day;
}
/** What ends the pause such a petition makes. */
export interface PauseEnd {
  readonly at: Day;
  readonly kind: 'performed' | 'refused' | 'withdrawn';
}

/** When the period of limitation ends. */
export interface Limitation {
  /** The last day; undefined while the clock stands still, or where there is no limitation. */
  readonly lastDay: Day | undefined;
  readonly pausedDays: number;
  readonly stoppedFrom: Day | undefined;
  readonly applies: boolean;
  /** On the day asked about the period is over. */
  readonly expired: boolean;
  /** Life imprisonment may be imposed: whether limitation is applied the court decides (71(5)). */
  readonly courtDecides: boolean;
}
const iso = (day: Day | undefined): string | null => (day === undefined ? null : isoOf(day));
const toJson = (x: Limitation): Json => ({
  applies: x.applies,
  lastDay: iso(x.lastDay),
  expired: x.expired,
  pausedDays: x.pausedDays,
  stoppedFrom: iso(x.stoppedFrom),
  courtDecides: x.courtDecides,
});

const dayIn = (v: Json, key: string): Day | undefined => {
  const text = typeof v === 'object' && v !== null && !Array.isArray(v) ? (v as { [k: string]: Json })[key] : undefined;
  return typeof text === 'string' ? dayOf(text) : undefined;
};
const word = <V extends string>(v: Json, key: string, words: readonly V[]): V | undefined => {
  const text = typeof v === 'object' && v !== null && !Array.isArray(v) ? (v as { [k: string]: Json })[key] : undefined;
  return words.find((w) => w === text);
};

/** The pauses made by petitions for an agreement with the return of assets (71(4-1)); there were none before the form existed. */
function assetPauses(petitions: readonly Arrival[], ends: readonly PauseEnd[], pad: Pad): readonly Pause[] {
  const counted = petitions.length === 0 ? [] : endsThatCount(ends, pad);
  return petitions.map(({ at }) => {
    if (at < assetLaw.on) return pad.unknown('petitions', 'theFormDidNotExist');
    if (at < assetLaw.provenBy) return pad.unknown('petitions', 'effectOfTheLawInDoubt');
    const later = counted.filter((end) => end >= at);
    const to = later.length === 0 ? undefined : later.reduce((a, b) => (a < b ? a : b));
    pad.step(
      l('мерзім тоқтап тұрған кезең', 'период остановки срока', 'stretch in which the clock stood'),
      { from: isoOf(at), to: iso(to) },
      cc.art(71, '4-1'),
    );
    return { from: at, to };
  });
}
/** Performance and refusal end the pause; a withdrawal from a concluded agreement does by one reading. */
function endsThatCount(ends: readonly PauseEnd[], pad: Pad): readonly Day[] {
  const always = ends.filter(({ kind }) => kind !== 'withdrawn').map(({ at }) => at);
  const withdrawn = ends.filter(({ kind }) => kind === 'withdrawn').map(({ at }) => at);
  if (withdrawn.length === 0) return always;
  return pad.reading(clockAfterWithdrawal, { resumes: () => [...always, ...withdrawn], stands: () => always });
}

/**
 * The end of the period of limitation of one offence with its working: the years of the category by the mildest text since the deed,
 * a new start on a new crime, pauses for hiding and for a petition for an agreement with the return of assets. Whole days.
 */
export const limitation = formula({
  id: 'kz.cc.71.limitation',
  says: l(
    'Ескіру мерзімі санат бойынша есептеліп, активтерді қайтару туралы өтінішхат түскеннен толық орындалғанға не бас тартылғанға дейін тоқтайды',
    'Срок давности считается по категории и стоит с поступления ходатайства о возврате активов до полного исполнения или отказа',
    'Limitation runs by the category and stands still from the receipt of an asset petition until full performance or refusal',
  ),
  cite: [
    cc.art(71, 1, 1),
    cc.art(71, 1, 2),
    cc.art(71, 1, 3),
    cc.art(71, 1, 4),
    cc.art(71, 1, 5),
    cc.art(71, 2),
    cc.art(71, 3),
    cc.art(71, 4),
    cc.art(71, 4, 1),
    cc.art(71, 4, 2),
    cc.art(71, 4, 3),
    cc.art(71, 4, 4),
    cc.art(71, '4-1'),
    cc.art(71, 5),
    cc.art(71, 6),
  ],
  inputs: {
    deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
    asked: param.day(l('сұралған күн', 'день вопроса', 'day asked about')),
    category: param.oneOf(l('санаты', 'категория', 'category'), categories),
    corruption: param.truth(l('сыбайлас жемқорлық', 'коррупционное', 'corruption crime')),
    life: param.oneOf(l('өмір бойына бас бостандығынан айыру', 'пожизненное лишение свободы', 'life imprisonment'), [
      'none',
      'alternative',
      'only',
    ]),
    never: param.truth(
      l('мерзім қолданылмайтын қылмыс', 'преступление без срока давности', 'a crime without limitation'),
    ),
    hiding: param.rows<Pause>(l('жалтару', 'уклонение', 'hiding'), '[{"from":"YYYY-MM-DD","to":"YYYY-MM-DD"}]', (v) => {
      const from = dayIn(v, 'from');
      return from === undefined ? undefined : { from, to: dayIn(v, 'to') };
    }),
    newCrimes: param.rows<NewCrime>(
      l('жаңа қылмыстар', 'новые преступления', 'new crimes'),
      '[{"on":"YYYY-MM-DD","category":"grave","fault":"intentional"}]',
      (v) => {
        const on = dayIn(v, 'on');
        const category = word(v, 'category', categories);
        const fault = word(v, 'fault', ['intentional', 'negligent'] as const);
        return on === undefined || category === undefined || fault === undefined ? undefined : { on, category, fault };
      },
    ),
    petitions: param.rows<Arrival>(
      l('өтінішхат түскен күндер', 'дни поступления ходатайств', 'days petitions arrived'),
      '[{"at":"YYYY-MM-DD"}]',
      (v) => {
        const at = dayIn(v, 'at');
        return at === undefined ? undefined : { at };
      },
    ),
    ends: param.rows<PauseEnd>(
      l('орындалу, бас тарту', 'исполнение, отказ', 'performance, refusal'),
      '[{"at":"YYYY-MM-DD","kind":"performed"}]',
      (v) => {
        const at = dayIn(v, 'at');
        const kind = word(v, 'kind', ['performed', 'refused', 'withdrawn'] as const);
        return at === undefined || kind === undefined ? undefined : { at, kind };
      },
    ),
  },
  result: structured<Limitation>('limitation', toJson),
  work: (x, pad): Limitation => {
    const { deed, asked, category } = x;
    const none = { lastDay: undefined, pausedDays: 0, stoppedFrom: undefined, expired: false };
    const light = category === 'minor' || category === 'medium';
    if (category !== 'misdemeanour' && x.never) {
      pad.step(
        l('ескіру мерзімі қолданылмайды', 'сроки давности не применяются', 'no limitation'),
        true,
        cc.art(71, 6),
      );
      return { ...none, applies: false, courtDecides: false };
    }
    const corruption = category === 'misdemeanour' ? false : x.corruption;
    const found = mildest(pad, terms, { deed, judged: asked }, milderTerms, (text) => ({
      value:
        corruption && (light || text.corruption === undefined)
          ? { years: text.corruption?.years, longest: text.corruption?.longest, by: text.interruptedBy }
          : { years: text.years[category], longest: text.longest[category], by: text.interruptedBy },
    }));
    const { years, longest } = found;
    if (years === undefined || longest === undefined) return { ...none, applies: false, courtDecides: false };
    pad.step(
      l('мерзім, жыл', 'срок, лет', 'period, years'),
      years,
      cc.art(71, 1, corruption && light ? 4 : item[category]),
    );
    const lastOf = (from: Day, n: number): Day => {
      const same = addPeriod(from, { months: n * 12, days: 0 }, 'clamp');
      return pad.reading(dayOfTheDeed, { dayBefore: () => addDays(same, -1), sameNumber: () => same });
    };
    const serious = category === 'grave' || category === 'especiallyGrave';
    let start = deed;
    const hiding = category === 'misdemeanour' ? [] : x.hiding;
    if (category !== 'misdemeanour' && hiding.length === 0) pad.presume(noHiding, 'hiding');
    const pauses = category === 'misdemeanour' ? [] : [...hiding, ...assetPauses(x.petitions, x.ends, pad)];
    if (serious)
      for (const crime of x.newCrimes.toSorted((a, b) => a.on - b.on)) {
        const again =
          found.by === 'grave'
            ? crime.category === 'grave' || crime.category === 'especiallyGrave'
            : crime.category !== 'misdemeanour' && crime.fault === 'intentional';
        const { lastDay } = runClock(lastOf(start, years), pausesAfter(pauses, start));
        if (!again || crime.on <= start || (lastDay !== undefined && crime.on > lastDay)) continue;
        start = crime.on;
        pad.step(
          l('мерзім қайта басталды', 'срок начался заново', 'the period began anew'),
          isoOf(start),
          cc.art(71, 4),
        );
      }
    const clock = runClock(lastOf(start, years), pausesAfter(pauses, start));
    const cap = hiding.length > 0 && start === deed ? lastOf(deed, longest) : undefined;
    const lastDay = capped(clock.lastDay, cap);
    if (clock.pausedDays > 0)
      pad.step(l('тоқтап тұрған күндер', 'дней остановки', 'days it stood still'), clock.pausedDays, cc.art(71, 4));
    if (lastDay !== undefined) pad.step(l('соңғы күн', 'последний день', 'last day'), isoOf(lastDay), cc.art(71, 2));
    return {
      applies: true,
      lastDay,
      pausedDays: clock.pausedDays,
      stoppedFrom: lastDay === undefined ? clock.stoppedFrom : undefined,
      expired: lastDay !== undefined && asked > lastDay,
      courtDecides: category === 'especiallyGrave' && x.life !== 'none',
    };
  },
});

const capped = (end: Day | undefined, cap: Day | undefined): Day | undefined =>
  cap === undefined ? end : end === undefined || end > cap ? cap : end;

interface Found {
  readonly years: number | undefined;
  readonly longest: number | undefined;
  readonly by: 'grave' | 'intentional';
}
/** A shorter period is milder; some period is milder than none. A text shorter in one and longer in the other has no order. */
function milderTerms(a: Found, b: Found): -1 | 0 | 1 | undefined {
  const compare = (m: number | undefined, n: number | undefined) => (m ?? Infinity) - (n ?? Infinity) || 0;
  const signs = [
    compare(a.years, b.years),
    compare(a.longest, b.longest),
    a.by === b.by ? 0 : a.by === 'grave' ? -1 : 1,
  ];
  const less = signs.some((n) => n < 0);
  const more = signs.some((n) => n > 0);
  return less && more ? undefined : less ? -1 : more ? 1 : 0;
}
