import { comparePeriods, dayOf, type Day, type Period } from '@zhargy/calendar';
import type { punishmentKinds } from '@zhargy/casefile';
import { formula, param, structured, type Json, type Pad, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { mildest, type UnderVersion } from './art-006.ts';
import { categories, type Category } from './art-011.ts';
import { comparingKinds } from './art-040-severity.ts';
import { editions58, ruleOf, type Edition58, type Rule58 } from './art-058-composition.ts';
import { absorbedWithFine, generalPartLimit, upToTwenty } from './art-058-readings.ts';
import { addedKinds, kindRank, partOfDay, sumOf, type AddedKind, type Sized } from './art-061.ts';

/** One offence of the aggregate with the main punishment imposed for it. */
export interface Imposed {
  readonly category: Category;
  /** The last day of the deed. */
  readonly deed: Day;
  readonly kind: (typeof punishmentKinds)[number];
  /** MCI, hours or days by the kind. */
  readonly size: number;
  /** Term of restriction or imprisonment. */
  readonly term: Period;
  /** Upper limit of imprisonment in the sanction; read for an especially grave crime only. */
  readonly sanction: Period;
}

/** The permitted final main punishment. `above`: more than `min`, because only addition is allowed. */
export interface Final {
  readonly method: 'absorption' | 'absorptionOrAddition' | 'addition' | 'life';
  readonly min: Sized | undefined;
  readonly max: Sized | undefined;
  readonly above: boolean;
}
const sizeJson = (p: Sized | undefined): Json =>
  p === undefined
    ? { kind: 'life' }
    : 'term' in p
      ? { kind: p.kind, months: p.term.months, days: p.term.days }
      : { kind: p.kind, size: p.size };
export const finalType = structured<Final>('final', ({ method, min, max, above }) => ({
  method,
  min: sizeJson(min),
  max: sizeJson(max),
  above,
}));

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const labels = {
  method: l('жаза тағайындау тәсілі', 'способ назначения', 'method'),
  strictest: l('ең қатаң жаза', 'наиболее строгое наказание', 'strictest punishment'),
  sum: l('толық қосындысы', 'полное сложение', 'sum in full'),
  cap: l('жиынтық шегі', 'предел по совокупности', 'limit of the aggregate'),
  fine: l(
    'теріс қылық үшін айыппұл сіңірілді',
    'штраф за проступок поглощён',
    'the fine for the misdemeanour is absorbed',
  ),
  final: l('рұқсат етілген түпкілікті жаза', 'допустимое окончательное наказание', 'permitted final punishment'),
} as const;

const silence: Pick<Pad, 'step'> = { step: (_label, value) => value };

/** Order of two punishments by kind, then by size; undefined where the calendar would decide. */
export function compareSized(a: Sized, b: Sized): -1 | 0 | 1 | undefined {
  const kinds = kindRank(a.kind) - kindRank(b.kind);
  if (kinds !== 0) return kinds < 0 ? -1 : 1;
  if ('term' in a && 'term' in b) return comparePeriods(a.term, b.term);
  if ('size' in a && 'size' in b) return a.size < b.size ? -1 : a.size > b.size ? 1 : 0;
  return undefined;
}

function strictestOf(all: readonly Sized[], pad: Pad): Sized {
  if (new Set(all.map((p) => p.kind)).size > 1)
    pad.reading(comparingKinds, {
      kind: () => true,
      conversion: () => pad.unknown('offences', 'comparedByConversion'),
    });
  return all.reduce((best, p) => {
    const order = compareSized(p, best);
    if (order === undefined) return pad.unknown('offences', 'noOrderOfTerms');
    return order === 1 ? p : best;
  });
}

function sizedOf(row: Imposed, pad: Pad): Sized {
  const kind: AddedKind | undefined = addedKinds.find((known) => known === row.kind);
  if (kind === undefined) return pad.unknown('offences', 'notAddedWithOthers');
  return kind === 'restriction' || kind === 'imprisonment' ? { kind, term: row.term } : { kind, size: row.size };
}

const atMost = (p: Sized, limit: number): Sized =>
  'term' in p ? { kind: p.kind, term: { months: limit, days: 0 } } : { kind: p.kind, size: limit };

/** The sum under the limit of the kind, where there is one. */
function limited(
  sum: Sized,
  edition: Edition58,
  rule: Rule58,
  general: () => boolean,
  lines: Pick<Pad, 'step'>,
  pad: Pad,
): Sized {
  const own =
    sum.kind === 'imprisonment' ? rule.imprisonment : rule.pettyOnly ? edition.pettyLimits[sum.kind] : undefined;
  const limit =
    own ?? (general() ? (rule.pettyOnly ? edition.generalPetty : edition.generalCrime)[sum.kind] : undefined);
  if (limit === undefined) return sum;
  const cap = atMost(sum, limit);
  lines.step(labels.cap, sizeJson(cap), rule.cite);
  const order = compareSized(sum, cap);
  if (order === undefined) return pad.unknown('offences', 'noOrderOfTerms');
  return order === 1 ? cap : sum;
}

interface Aggregate {
  readonly rule: Rule58;
  readonly parts: readonly Sized[];
  readonly strictest: Sized;
  readonly general: () => boolean;
}

function under(
  edition: Edition58,
  { rule, parts, strictest, general }: Aggregate,
  lines: Pick<Pad, 'step'>,
  pad: Pad,
): UnderVersion<Final> {
  if (rule.method === 'absorption' || parts.length === 1)
    return { value: { method: rule.method, min: strictest, max: strictest, above: false } };
  const added = sumOf(edition, parts);
  if (!added) return { none: 'noConversionInThisEdition' };
  lines.step(labels.sum, sizeJson(added.sum), cc.art(61, 1));
  if (added.leftOver && lines !== silence) pad.unverified(partOfDay);
  return {
    value: {
      method: rule.method,
      min: strictest,
      max: limited(added.sum, edition, rule, general, lines, pad),
      above: rule.method === 'addition',
    },
  };
}

const milder = (a: Final, b: Final): -1 | 0 | 1 | undefined => (a.max && b.max ? compareSized(a.max, b.max) : 0);

/** Reads one row from JSON. */
function readImposed(row: Json): Imposed | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const written = row as { readonly [key: string]: Json }; // an object that is no list has named fields
  const category = categories.find((c) => c === written['category']);
  const kind = [...addedKinds, 'life' as const].find((c) => c === written['kind']);
  const { size, term, sanction, deed } = written;
  const day = typeof deed === 'string' ? dayOf(deed) : undefined;
  const { read } = param.period(labels.sum);
  const [own, limit] = [read(term ?? '0d'), read(sanction ?? '0d')];
  const byTerm = kind === 'restriction' || kind === 'imprisonment';
  if (!category || !kind || day === undefined || !own || !limit) return undefined;
  if (byTerm ? term === undefined : kind !== 'life' && typeof size !== 'number') return undefined;
  return { category, deed: day, kind, size: typeof size === 'number' ? size : 0, term: own, sanction: limit };
}

/**
 * The permitted final main punishment for an aggregate of offences: the method by the mix of categories, the conversion of article 61,
 * the limits of article 58, under the mildest edition since the first deed (CC 6). The same rules hold where an offence older than an
 * earlier sentence is found later (58(6)): the punishments of both sentences are the rows. The court chooses within the range.
 */
export const finalForAggregate = formula({
  id: 'kz.cc.58.final',
  says: l(
    'Жиынтық бойынша түпкілікті жаза құқық бұзушылықтардың санаттарына қарай сіңіру немесе қосу арқылы, белгіленген шектерде тағайындалады',
    'Окончательное наказание по совокупности назначается поглощением или сложением в зависимости от категорий правонарушений и в установленных пределах',
    'The final punishment for an aggregate is made by absorption or addition as the categories require, within the limits set',
  ),
  cite: [cc.art(58, 1), cc.art(58, 2), cc.art(58, 3), cc.art(58, 4), cc.art(58, 6), cc.art(61, 1), cc.art(6, 1)],
  inputs: {
    judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
    offences: param.rows<Imposed>(
      l('әрбір құқық бұзушылық үшін жаза', 'наказание за каждое правонарушение', 'punishment for each offence'),
      '[{"category":"grave","deed":"2026-01-10","kind":"imprisonment","term":"5y"}]',
      readImposed,
    ),
  },
  result: finalType,
  work: (x, pad): Final => {
    const rows = x.offences;
    if (rows.length < 2) return pad.unknown('offences', 'fewerThanTwo');
    if (rows.some((row) => row.kind === 'life')) {
      pad.step(labels.method, 'life', cc.art(58, 4));
      return { method: 'life', min: undefined, max: undefined, above: false };
    }
    const rule = ruleOf(
      rows.map((row) => row.category),
      () => hasTwenty(rows, pad),
    );
    pad.step(labels.method, rule.method, rule.cite);
    const petty = rule.method === 'addition' && rows.some(isPettyFine);
    const everything = petty && pad.reading(absorbedWithFine, { fineOnly: () => false, everything: () => true });
    if (petty) pad.step(labels.fine, everything ? 'everything' : 'fineOnly', cc.art(58, 4));
    const kept = petty && !everything ? rows.filter((row) => !isPettyFine(row)) : rows;
    const parts = kept.map((row) => sizedOf(row, pad));
    const strictest = strictestOf(parts, pad);
    pad.step(labels.strictest, sizeJson(strictest), rule.cite);
    let asked: boolean | undefined;
    const general = (): boolean => (asked ??= pad.reading(generalPartLimit, { holds: () => true, none: () => false }));
    const firstDeed = rows.map((row) => row.deed).reduce((a, b) => (b < a ? b : a));
    const aggregate: Aggregate = {
      rule: everything ? { ...rule, method: 'absorption' } : rule,
      parts,
      strictest,
      general,
    };
    const final = mildest(pad, editions58, { deed: firstDeed, judged: x.judged }, milder, (edition, silent) =>
      under(edition, aggregate, silent ? silence : pad, pad),
    );
    pad.step(labels.final, finalType.json(final), rule.cite);
    return final;
  },
});

const isPettyFine = (row: Imposed): boolean => row.category === 'misdemeanour' && row.kind === 'fine';

/** Whether a crime of 58(4) is among them; a limit of no length stands for one that was not given. */
function hasTwenty(rows: readonly Imposed[], pad: Pad): boolean {
  const limits = rows.filter((row) => row.category === 'especiallyGrave').map((row) => row.sanction);
  if (limits.some(({ months, days }) => months === 240 && days === 0)) return true;
  if (limits.some(({ months, days }) => months === 0 && days === 0))
    return pad.unknown('offences', 'sanctionOfTheEspeciallyGraveCrime');
  return pad.reading(upToTwenty, {
    limitIsTwenty: () => false,
    anyTermToTwenty: () => limits.some(({ months }) => months <= 240),
  });
}
