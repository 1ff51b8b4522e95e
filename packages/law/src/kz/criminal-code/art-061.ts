import { type Period } from '@zhargy/calendar';
import type { Unverified } from '@zhargy/logic';
import { timeline } from '@zhargy/logic';
import { since } from './versions.ts';

/** Kinds of main punishment that can be added up, from the mildest to the strictest in the order of the table of article 61. */
export const addedKinds = [
  'fine',
  'correctiveWorks',
  'communityService',
  'arrest',
  'restriction',
  'imprisonment',
] as const;
export type AddedKind = (typeof addedKinds)[number];

/** One main punishment: MCI, hours or days as `size`, or a term. */
export type Sized =
  | { readonly kind: 'fine' | 'correctiveWorks' | 'communityService' | 'arrest'; readonly size: number }
  | { readonly kind: 'restriction' | 'imprisonment'; readonly term: Period };

/** Article 61 speaks of a whole day for four units and is silent about less than four. */
export const partOfDay: Unverified = {
  id: 'kz.cc.61.part-of-a-day',
  says: {
    kk: 'ҚК 61-бабы тәуліктің бөлігін қалай есептеуді айтпайды, толық емес күн қосылмаған',
    ru: 'Статья 61 УК не говорит о части дня, неполный день не прибавлен',
    en: 'Article 61 does not speak of a part of a day; the incomplete day was not added',
  },
};

/** Which units each edition converts: money and works have been in the table since July 2018. */
export const editions61 = timeline<{ readonly money: boolean; readonly intoLesser: boolean }>([
  { from: since.code, is: { money: false, intoLesser: false } },
  { from: since.law180, is: { money: true, intoLesser: true } },
]);
export type Edition61 = { readonly money: boolean; readonly intoLesser: boolean };

/** A sum of punishments in the unit of the strictest of them, and whether an incomplete day was left out. */
export interface Sum {
  readonly sum: Sized;
  readonly leftOver: boolean;
}

const rank = (kind: AddedKind): number => addedKinds.indexOf(kind);
export const kindRank = rank;

/** Quarters of a day: one MCI, one hour of service, a quarter of a day of arrest. */
const quarters = (p: Sized): number => ('term' in p ? 0 : p.kind === 'arrest' ? p.size * 4 : p.size);

/** Whether the edition has a row for one unit of `into` and the unit of `from`. */
function converts(edition: Edition61, from: AddedKind, into: AddedKind): boolean {
  if (from === into) return true;
  const money = from === 'fine' || from === 'correctiveWorks';
  if (money && !edition.money) return false;
  return into === 'imprisonment' || edition.intoLesser;
}

/** The punishments added in full, in the unit of the strictest kind; undefined where the edition has no row for a conversion. */
export function sumOf(edition: Edition61, all: readonly Sized[]): Sum | undefined {
  const strictest = all.reduce<AddedKind>((kind, p) => (rank(p.kind) > rank(kind) ? p.kind : kind), 'fine');
  if (!all.every((p) => converts(edition, p.kind, strictest))) return undefined;
  const months = all.reduce((n, p) => n + ('term' in p ? p.term.months : 0), 0);
  const days = all.reduce((n, p) => n + ('term' in p ? p.term.days : 0), 0);
  const less = all.reduce((n, p) => n + quarters(p), 0);
  if (strictest === 'restriction' || strictest === 'imprisonment')
    return { sum: { kind: strictest, term: { months, days: days + Math.floor(less / 4) } }, leftOver: less % 4 !== 0 };
  if (strictest === 'arrest') return { sum: { kind: strictest, size: Math.floor(less / 4) }, leftOver: less % 4 !== 0 };
  return { sum: { kind: strictest, size: less }, leftOver: false };
}
