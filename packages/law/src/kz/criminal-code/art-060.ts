import { comparePeriods, dayOf, subtractPeriods, type Day, type Period } from '@zhargy/calendar';
import { formula, param, type Json, type Pad, type Param, type Text } from '@zhargy/logic';
import { punishmentKinds } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';
import { mildest, type UnderVersion } from './art-006.ts';
import { categories, type Category } from './art-011.ts';
import { editions58, type Edition58 } from './art-058-composition.ts';
import { compareSized, finalType, type Final } from './art-058.ts';
import { addedKinds, kindRank, partOfDay, sumOf, type AddedKind, type Sized } from './art-061.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const labels = {
  unserved: l(
    'бұрынғы үкім бойынша өтелмеген бөлік',
    'неотбытая часть по прежнему приговору',
    'unserved part of the former sentence',
  ),
  sum: l('толық қосындысы', 'полное сложение', 'sum in full'),
  cap: l('үкімдер жиынтығының шегі', 'предел по совокупности приговоров', 'limit for cumulative sentences'),
} as const;

/** An offence of either sentence, as far as the limit turns on it. */
export interface SentencedOffence {
  readonly category: Category;
  readonly deed: Day;
  readonly sanction: Period;
}

/** One offence as written; a sanction left out is needed of an especially grave crime alone, and has no length. */
function readSentenced(row: Json): SentencedOffence | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const written = row as { readonly [key: string]: Json }; // an object that is no list has named fields
  const category = categories.find((known) => known === written['category']);
  const { deed, sanction } = written;
  const day = typeof deed === 'string' ? dayOf(deed) : undefined;
  const limit = param.period(labels.cap).read(sanction ?? '0d');
  if (!category || day === undefined || !limit) return undefined;
  if (category === 'especiallyGrave' && sanction === undefined) return undefined;
  return { category, deed: day, sanction: limit };
}

/** The offences of one sentence, each with its category, its day and the upper limit of its sanction. */
export const sentencedOffences = (label: Text): Param<readonly SentencedOffence[]> =>
  param.rows(label, '[{"category":"grave","deed":"2026-01-10","sanction":"10y"}]', readSentenced);

const twenty = 240;

/** The greatest imprisonment: thirty years where a sentence is for an especially grave crime with up to twenty years, else twenty-five. */
function greatest(offences: readonly SentencedOffence[], pad: Pad): number {
  const limits = offences.filter((o) => o.category === 'especiallyGrave').map((o) => o.sanction);
  if (limits.some(({ months, days }) => months === twenty && days === 0)) return 360;
  // Whether a shorter limit is "up to twenty years" is the question of article 58(4); between the two limits it is left open.
  return limits.length > 0 ? pad.unknown('offences', 'whetherUpToTwentyYears') : 300;
}

const kindOf = (kind: string, pad: Pad): AddedKind =>
  addedKinds.find((known) => known === kind) ?? pad.unknown('kind', 'notAddedWithOthers');

function sized(kind: AddedKind, size: () => number, term: () => Period): Sized {
  return kind === 'restriction' || kind === 'imprisonment' ? { kind, term: term() } : { kind, size: size() };
}

/** The unserved part of the former punishment; only of a term, for the file says what was served as a term. */
function unservedOf(kind: AddedKind, term: () => Period, served: () => Period, pad: Pad): Sized {
  if (kind !== 'restriction' && kind !== 'imprisonment') return pad.unknown('served', 'servedIsKnownOfTermsOnly');
  const [whole, done] = [term(), served()];
  const order = comparePeriods(done, whole);
  if (order === undefined) return pad.unknown('served', 'noOrderOfTerms');
  if (order !== -1) return pad.unknown('served', 'nothingIsLeft');
  const left = subtractPeriods(whole, done);
  if (left.days < 0 || left.months < 0)
    return pad.unknown('served', 'the days of a month depend on where the term begins');
  return { kind, term: left };
}

const stricter = (a: Sized, b: Sized, pad: Pad): Sized => {
  const order = compareSized(a, b);
  return order === undefined ? pad.unknown('term', 'noOrderOfTerms') : order === -1 ? b : a;
};

function under(
  edition: Edition58,
  parts: readonly [Sized, Sized],
  cap: (kind: AddedKind) => number | undefined,
  pad: Pad,
): UnderVersion<Final> {
  const added = sumOf(edition, parts);
  if (!added) return { none: 'noConversionInThisEdition' };
  const min = stricter(parts[0], parts[1], pad);
  const limit = cap(added.sum.kind);
  if (limit === undefined) return { none: 'noLimitOfThisKind' };
  const most: Sized =
    'term' in added.sum
      ? { kind: added.sum.kind, term: { months: limit, days: 0 } }
      : { kind: added.sum.kind, size: limit };
  const order = compareSized(added.sum, most);
  if (order === undefined) return { none: 'noOrderOfTerms' };
  const max = order === 1 ? most : added.sum;
  if (compareSized(max, min) !== 1) return { none: 'noSizeAboveBoth' };
  return { value: { method: 'addition', min, max, above: true } };
}

/**
 * The permitted final punishment when a convict commits a new offence before the former punishment is served (CC 60): the new one with
 * all or part of the unserved one, above each of them, within the limits of parts 2 and 3. Conversions are those of article 61.
 */
export const finalForSentences = formula({
  id: 'kz.cc.60.final',
  says: l(
    'Бұрынғы жаза толық өтелгенге дейін жаңа құқық бұзушылық жасалса, жаңа жазаға өтелмеген бөлік толық немесе ішінара қосылады; нәтиже екеуінен де артық болады',
    'За новое правонарушение до полного отбытия прежнего наказания к новому наказанию полностью или частично присоединяется неотбытая часть; итог больше каждого из них',
    'For a new offence before the former punishment is served its unserved part is joined in full or in part; the result is above each of the two',
  ),
  cite: [cc.art(60, 1), cc.art(60, 2), cc.art(60, 3), cc.art(60, 4), cc.art(61, 1), cc.art(6, 1)],
  inputs: {
    judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
    deed: param.day(l('жаңа әрекет күні', 'день нового деяния', 'day of the new deed')),
    newKind: param.oneOf(l('жаңа жаза түрі', 'вид нового наказания', 'kind of the new punishment'), punishmentKinds),
    newSize: param.count(l('жаңа жаза мөлшері', 'размер нового наказания', 'size of the new punishment'), {
      optional: true,
    }),
    newTerm: param.period(l('жаңа жаза мерзімі', 'срок нового наказания', 'term of the new punishment'), {
      optional: true,
    }),
    formerKind: param.oneOf(
      l('бұрынғы жаза түрі', 'вид прежнего наказания', 'kind of the former punishment'),
      punishmentKinds,
    ),
    formerTerm: param.period(l('бұрынғы жаза мерзімі', 'срок прежнего наказания', 'term of the former punishment'), {
      optional: true,
    }),
    served: param.period(l('өтелген мерзім', 'отбытый срок', 'term served'), { optional: true }),
    offences: sentencedOffences(l('жаңа құқық бұзушылықтар', 'новые правонарушения', 'new offences')),
    formerOffences: sentencedOffences(
      l(
        'бұрынғы үкімдегі құқық бұзушылықтар',
        'правонарушения по прежнему приговору',
        'offences of the former sentence',
      ),
    ),
  },
  result: finalType,
  work: (x, pad): Final => {
    if (x.newKind === 'life' || x.formerKind === 'life') {
      pad.step(labels.sum, 'life', cc.art(60, 3));
      return { method: 'life', min: undefined, max: undefined, above: false };
    }
    const fresh = sized(
      kindOf(x.newKind, pad),
      () => x.newSize,
      () => x.newTerm,
    );
    const unserved = unservedOf(
      kindOf(x.formerKind, pad),
      () => x.formerTerm,
      () => x.served,
      pad,
    );
    pad.step(labels.unserved, sizedJson(unserved), cc.art(60, 1));
    const parts = [fresh, unserved] as const;
    const final = mildest(
      pad,
      editions58,
      { deed: x.deed, judged: x.judged },
      (a: Final, b: Final) => (a.max && b.max ? compareSized(a.max, b.max) : 0),
      (edition) =>
        under(
          edition,
          parts,
          (kind) =>
            kind === 'imprisonment' ? greatest([...x.offences, ...x.formerOffences], pad) : edition.generalCrime[kind],
          pad,
        ),
    );
    // Converted smaller punishments leave a part of a day that article 61 does not speak of.
    if (kindRank(fresh.kind) !== kindRank(unserved.kind)) pad.unverified(partOfDay);
    pad.step(labels.cap, finalType.json(final), cc.art(60, 3), cc.art(60, 4));
    return final;
  },
});

const sizedJson = (p: Sized) =>
  'term' in p ? { kind: p.kind, months: p.term.months, days: p.term.days } : { kind: p.kind, size: p.size };
