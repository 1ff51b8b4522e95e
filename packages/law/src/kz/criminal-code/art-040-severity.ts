import { comparePeriods, type Period } from '@zhargy/calendar';
import {
  adopted,
  effective,
  formula,
  param,
  timeline,
  types,
  type Dispute,
  type Json,
  type Pad,
  type Text,
} from '@zhargy/logic';
import { punishmentKinds } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';

/** Kinds of punishment; `life` is imprisonment for life. Those that cannot be main have no order as main ones. */
export type MainKind = (typeof punishmentKinds)[number];

/** One additional punishment; `period` for those that have a term. */
export interface Additional {
  readonly kind: string;
  readonly period: Period;
}

/** 1: the first is harsher; -1: milder; 0: equal; undefined: the law gives no order. */
type Order = -1 | 0 | 1 | undefined;

/** How punishments of different kinds are compared. No text says it in words. */
export const comparingKinds: Dispute = {
  id: 'kz.cc.40.comparing-kinds',
  question: {
    kk: 'Түрі әртүрлі жазалардың қайсысы қатаң екені қалай анықталады?',
    ru: 'Как определить, какое из наказаний разного вида строже?',
    en: 'How is it told which of two punishments of different kinds is harsher?',
  },
  options: {
    kind: {
      says: {
        kk: 'Түрлер ҚК 40-бабында жеңілден қатаңға қарай тізілген, жаза түрі мөлшерден басым',
        ru: 'Виды перечислены в статье 40 УК от мягкого к строгому, вид важнее размера',
        en: 'Article 40 lists the kinds from milder to harsher, and the kind outweighs the size',
      },
      authority: [cc.art(40, 1), cc.art(40, 2), cc.art(52, 2), cc.art(55, 1)],
    },
    conversion: {
      says: {
        kk: 'Мөлшерлер ҚК 61-бабының есебімен бас бостандығынан айыру күндеріне келтіріліп салыстырылады',
        ru: 'Размеры сравниваются после перевода в дни лишения свободы по статье 61 УК',
        en: 'Sizes are compared after conversion into days of imprisonment under article 61',
      },
      authority: [cc.art(61, 1)],
    },
  },
  byDefault: 'kind',
  why: {
    kk: 'ҚК 52-бабы жазаның қатаңдау және жеңілдеу түрі туралы айтады, ал 61-баптың есебі тек жазаларды қосуға арналған',
    ru: 'Статья 52 УК говорит о более и менее строгом виде наказания, а пересчёт статьи 61 дан только для сложения наказаний',
    en: 'Article 52 speaks of a stricter and a less strict kind, while the conversion of article 61 serves the adding of punishments only',
  },
};

const lists: readonly (readonly MainKind[])[] = [
  ['fine', 'correctiveWorks', 'communityService', 'arrest'],
  ['fine', 'correctiveWorks', 'communityService', 'restriction', 'imprisonment', 'life'],
];

/** Order by the lists of article 40: misdemeanours (part 1), crimes (part 2); none for kinds without a common list. */
function byKind(a: MainKind, b: MainKind): Order {
  for (const list of lists) {
    const [i, j] = [list.indexOf(a), list.indexOf(b)];
    if (i >= 0 && j >= 0) return i < j ? -1 : i > j ? 1 : 0;
  }
  return undefined;
}

/** What of a punishment is read, and only when it is needed. */
interface Side {
  readonly kind: () => MainKind;
  readonly mci: () => number;
  readonly hours: () => number;
  readonly days: () => number;
  readonly period: () => Period;
  readonly conditional: () => boolean;
  readonly additional: () => readonly Additional[];
}

const order = (a: number, b: number): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

function bySize(kind: MainKind, a: Side, b: Side): Order {
  if (kind === 'fine' || kind === 'correctiveWorks') return order(a.mci(), b.mci());
  if (kind === 'communityService') return order(a.hours(), b.hours());
  if (kind === 'arrest') return order(a.days(), b.days());
  if (kind === 'restriction' || kind === 'imprisonment') return comparePeriods(a.period(), b.period());
  return kind === 'life' || kind === 'expulsion' ? 0 : undefined;
}

/** Since July 2018 money and works have rows of their own; before, article 61 converted service, restriction and arrest only. */
const moneyConverts = timeline<boolean>([
  { from: effective('2015-01-01', '226-V'), is: false },
  { from: adopted('2018-07-12', { provenBy: '2018-12-28', law: '180-VI' }), is: true },
]);

/** Days of imprisonment a punishment comes to, as quarters of a day, or its term. */
function converted(
  kind: MainKind,
  side: Side,
  money: () => boolean,
): { readonly quarters: number } | { readonly term: Period } | undefined {
  if (kind === 'fine' || kind === 'correctiveWorks') return money() ? { quarters: side.mci() } : undefined;
  if (kind === 'communityService') return { quarters: side.hours() };
  if (kind === 'arrest') return { quarters: side.days() * 4 };
  if (kind === 'restriction' || kind === 'imprisonment') return { term: side.period() };
  return undefined;
}

function byConversion(kinds: readonly [MainKind, MainKind], a: Side, b: Side, pad: Pad): Order {
  if (kinds[0] === 'life' || kinds[1] === 'life') return byKind(...kinds);
  const money = (): boolean => pad.under(moneyConverts, pad.lawDay, types.truth, (v) => v);
  const [x, y] = [converted(kinds[0], a, money), converted(kinds[1], b, money)];
  if (!x || !y) return undefined;
  if ('quarters' in x)
    return 'quarters' in y ? order(x.quarters, y.quarters) : reversed(termAgainst(y.term, x.quarters));
  return 'quarters' in y ? termAgainst(x.term, y.quarters) : comparePeriods(x.term, y.term);
}

const reversed = (o: Order): Order => (o === undefined ? undefined : o === 0 ? 0 : o === 1 ? -1 : 1);

/** A term of whole days against so many quarters of a day. */
function termAgainst(term: Period, quarters: number): Order {
  const floor = comparePeriods(term, { months: 0, days: Math.floor(quarters / 4) });
  if (quarters % 4 === 0) return floor;
  if (floor !== undefined && floor <= 0) return -1;
  const ceil = comparePeriods(term, { months: 0, days: Math.ceil(quarters / 4) });
  return ceil !== undefined && ceil >= 0 ? 1 : undefined;
}

/** Imprisonment served against imprisonment on probation: only what one includes of the other has an order. */
function withProbation(size: Order, aConditional: boolean, bConditional: boolean): Order {
  if (aConditional === bConditional) return size;
  if (!aConditional) return size === 1 || size === 0 ? 1 : undefined;
  return size === -1 || size === 0 ? -1 : undefined;
}

function compareMain(a: Side, b: Side, pad: Pad): Order {
  const [x, y] = [a.kind(), b.kind()];
  if (x === y)
    return x === 'imprisonment' ? withProbation(bySize(x, a, b), a.conditional(), b.conditional()) : bySize(x, a, b);
  // Imprisonment on probation is not served as imprisonment: against another kind the law gives no order.
  if ((x === 'imprisonment' && a.conditional()) || (y === 'imprisonment' && b.conditional())) return undefined;
  return pad.reading(comparingKinds, { kind: () => byKind(x, y), conversion: () => byConversion([x, y], a, b, pad) });
}

/** Each additional kind is a part of its own; the extent of a confiscation is not compared. */
function compareAdditional(a: readonly Additional[], b: readonly Additional[]): readonly Order[] {
  const kinds = new Set([...a, ...b].map((x) => x.kind));
  return [...kinds].map((kind) => {
    const [mine, theirs] = [a.filter((x) => x.kind === kind), b.filter((x) => x.kind === kind)];
    const [one, other] = [mine[0], theirs[0]];
    if (mine.length > 1 || theirs.length > 1) return undefined;
    if (!one) return -1;
    if (!other) return 1;
    if (kind === 'confiscation') return undefined;
    return kind === 'deprivationOfRight' ? comparePeriods(one.period, other.period) : 0;
  });
}

const labels: Readonly<Record<'main' | 'additional' | 'whole', Text>> = {
  main: {
    kk: 'негізгі жаза: 1 қатаң, 0 тең, -1 жеңіл',
    ru: 'основное наказание: 1 строже, 0 равно, -1 мягче',
    en: 'main punishment: 1 harsher, 0 equal, -1 milder',
  },
  additional: { kk: 'қосымша жазалар', ru: 'дополнительные наказания', en: 'additional punishments' },
  whole: {
    kk: 'жаза тұтастай қатаң ба',
    ru: 'строже ли наказание в целом',
    en: 'whether the punishment as a whole is harsher',
  },
};

const side = (name: string, o: { readonly kk: string; readonly ru: string }): Record<string, Text> => ({
  kind: { kk: `${o.kk}: түрі`, ru: `${o.ru}: вид`, en: `${name}: kind` },
  mci: { kk: `${o.kk}: АЕК`, ru: `${o.ru}: МРП`, en: `${name}: monthly calculation indices` },
  hours: { kk: `${o.kk}: сағат`, ru: `${o.ru}: часы`, en: `${name}: hours` },
  days: { kk: `${o.kk}: тәулік`, ru: `${o.ru}: сутки`, en: `${name}: days` },
  period: { kk: `${o.kk}: мерзім`, ru: `${o.ru}: срок`, en: `${name}: term` },
  conditional: { kk: `${o.kk}: шартты`, ru: `${o.ru}: условно`, en: `${name}: conditional` },
  additional: { kk: `${o.kk}: қосымша жазалар`, ru: `${o.ru}: дополнительные`, en: `${name}: additional` },
});
const a = side('first', { kk: 'бірінші жаза', ru: 'первое' });
const b = side('second', { kk: 'екінші жаза', ru: 'второе' });
const label = (of: Record<string, Text>, key: string): Text => of[key] ?? labels.whole;

const readAdditional = (row: Json): Additional | undefined => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const { kind, period } = row as { readonly [key: string]: Json }; // an object that is no list has named fields
  const term = param.period(labels.additional).read(period ?? '0d');
  return typeof kind === 'string' && term ? { kind, period: term } : undefined;
};

/**
 * Whether the first punishment is harsher than the second: by kind, size, probation and additional punishments. Parts that
 * differ in opposite directions, and parts without an order in law, leave it unknown. Sizes: MCI, hours, days, months and days.
 * The institution is not compared: it follows from law (CC 46). Community service became a punishment for crimes in July 2018.
 */
export const harsher = formula({
  id: 'kz.cc.40.harsher',
  says: {
    kk: 'Жазалардың қатаңдығы түрі, мөлшері, шарттылығы және қосымша жазалары бойынша салыстырылады',
    ru: 'Строгость наказаний сравнивается по виду, размеру, условности и дополнительным наказаниям',
    en: 'Punishments are compared by kind, size, probation and additional punishments',
  },
  cite: [cc.art(40, 1), cc.art(40, 2), cc.art(40, 3), cc.art(61, 1), cc.art(63, 1)],
  inputs: {
    aKind: param.oneOf(label(a, 'kind'), punishmentKinds),
    aMci: param.count(label(a, 'mci'), { optional: true }),
    aHours: param.count(label(a, 'hours'), { optional: true }),
    aDays: param.count(label(a, 'days'), { optional: true }),
    aPeriod: param.period(label(a, 'period'), { optional: true }),
    aConditional: param.truth(label(a, 'conditional'), { optional: true }),
    aAdditional: param.rows(label(a, 'additional'), '[{"kind":"deprivationOfRight","period":"2y"}]', readAdditional),
    bKind: param.oneOf(label(b, 'kind'), punishmentKinds),
    bMci: param.count(label(b, 'mci'), { optional: true }),
    bHours: param.count(label(b, 'hours'), { optional: true }),
    bDays: param.count(label(b, 'days'), { optional: true }),
    bPeriod: param.period(label(b, 'period'), { optional: true }),
    bConditional: param.truth(label(b, 'conditional'), { optional: true }),
    bAdditional: param.rows(label(b, 'additional'), '[]', readAdditional),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const first: Side = {
      kind: () => x.aKind,
      mci: () => x.aMci,
      hours: () => x.aHours,
      days: () => x.aDays,
      period: () => x.aPeriod,
      conditional: () => x.aConditional,
      additional: () => x.aAdditional,
    };
    const second: Side = {
      kind: () => x.bKind,
      mci: () => x.bMci,
      hours: () => x.bHours,
      days: () => x.bDays,
      period: () => x.bPeriod,
      conditional: () => x.bConditional,
      additional: () => x.bAdditional,
    };
    const main = compareMain(first, second, pad);
    if (main !== undefined) pad.step(labels.main, main, cc.art(40, 2));
    const extra = compareAdditional(first.additional(), second.additional());
    const parts = [main, ...extra];
    if (parts.includes(undefined)) return pad.unknown('punishments', 'noOrderInLaw');
    if (extra.length > 0)
      pad.step(
        labels.additional,
        extra.map((o) => o ?? null),
        cc.art(40, 3),
      );
    const [more, less] = [parts.includes(1), parts.includes(-1)];
    if (more && less) return pad.unknown('punishments', 'harsherAndMilder');
    return pad.step(labels.whole, more);
  },
});
