import type { PlaceCoverage } from '@zhargy/law';
import { law } from '@zhargy/law';
import { citedBy, type AnyNorm, type Text } from '@zhargy/logic';
import { insideOf } from '@zhargy/wording';
import { becomeNames } from './norm-words.ts';

/** How far a norm or a place of a source can be executed, and what of it is in doubt. */
export type Standing = 'norms' | 'guidance' | 'elsewhere' | 'nothing' | 'open' | 'disputed' | 'unread' | 'unverified';

/** In the order of showing: what became of it first, then the doubts. */
export const standings: readonly Standing[] = [
  'norms',
  'guidance',
  'elsewhere',
  'nothing',
  'open',
  'disputed',
  'unread',
  'unverified',
];

export const standingNames: Readonly<Record<Standing, Text>> = {
  ...becomeNames,
  open: { kk: 'біреу бағалайды', ru: 'требует оценки', en: 'somebody weighs it' },
  disputed: { kk: 'даулы', ru: 'спорно', en: 'disputed' },
  unread: { kk: 'оқылмаған редакциясы бар', ru: 'есть непрочитанная редакция', en: 'a version was not read' },
  unverified: { kk: 'тексерілмеген дерегі бар', ru: 'есть непроверенные данные', en: 'rests on unverified data' },
};

const known = new Map<string, readonly Standing[]>();

/** The standing of one norm, computed from the norm itself. */
export function standingOf(norm: AnyNorm): readonly Standing[] {
  const before = known.get(norm.id);
  if (before) return before;
  const { disputes, assessments } = insideOf(norm);
  const rests = citedBy(norm).map((cited) => cited.rests);
  const found: readonly Standing[] = [
    norm.kind === 'guidance' ? 'guidance' : 'norms',
    ...(assessments.length > 0 ? (['open'] as const) : []),
    ...(disputes.length > 0 ? (['disputed'] as const) : []),
    ...(rests.some((r) => r.unread.size > 0) ? (['unread'] as const) : []),
    ...(rests.some((r) => r.unverified.size > 0) ? (['unverified'] as const) : []),
  ];
  known.set(norm.id, found);
  return found;
}

/** The standing of a place of a source: what became of it, and the doubts of the norms that rest on it. */
export function standingOfPlace(place: PlaceCoverage): readonly Standing[] {
  const weighed = place.norms.some((id) => {
    const norm = law.norm(id);
    return norm !== undefined && standingOf(norm).includes('open');
  });
  return [
    place.became,
    ...(weighed ? (['open'] as const) : []),
    ...(place.disputed.length > 0 ? (['disputed'] as const) : []),
    ...(place.unread.length > 0 ? (['unread'] as const) : []),
    ...(place.unverified.length > 0 ? (['unverified'] as const) : []),
  ];
}
