import { ratio, type Ratio } from '@zhargy/calendar';
import { timeline } from '@zhargy/logic';
import type { Category } from './art-011.ts';
import { since } from './versions.ts';

/** The fourth paragraph of shares came in 2025, together with the steps for crimes against life or health. */
type Shares = 'withoutLifeOrHealth' | 'withLifeOrHealth';

/** What differs between the editions of article 55 and of article 56(4). */
export interface Edition55 {
  /** Part 2 names misdemeanours as well as crimes. */
  readonly mitigatedMisdemeanour: boolean;
  readonly mitigated: Shares;
  /** Part 2 does not apply where an aggravating circumstance is an element of the offence. */
  readonly elementBars: boolean;
  /** Part 3: one half for every offence, or by category. */
  readonly agreed: 'half' | 'graded';
  /** The share is taken of the limit of the strictest kind of the sanction, or of the main kind imposed. */
  readonly of: 'strictest' | 'mainKind';
  /** Part 7: the limits of parts 2 and 3 are reckoned from the limit of article 56. */
  readonly withUnfinished: boolean;
  /** Part 8: whom the article leaves out. */
  readonly leavesOut: { readonly killing: boolean; readonly sexual: boolean; readonly violence: boolean };
  /** Part 9 and article 56(4): what stands in place of life imprisonment where the sanction has nothing else. */
  readonly lifeReplaced: boolean;
}

const first: Edition55 = {
  mitigatedMisdemeanour: false,
  mitigated: 'withoutLifeOrHealth',
  elementBars: false,
  agreed: 'half',
  of: 'strictest',
  withUnfinished: false,
  leavesOut: { killing: false, sexual: false, violence: false },
  lifeReplaced: false,
};
const july2018: Edition55 = { ...first, of: 'mainKind', withUnfinished: true };
const december2019: Edition55 = { ...july2018, mitigatedMisdemeanour: true };
const december2020: Edition55 = { ...december2019, leavesOut: { killing: false, sexual: true, violence: false } };
const june2024: Edition55 = { ...december2020, leavesOut: { killing: false, sexual: true, violence: true } };
const september2025: Edition55 = {
  ...june2024,
  mitigated: 'withLifeOrHealth',
  elementBars: true,
  agreed: 'graded',
  leavesOut: { killing: true, sexual: true, violence: true },
  lifeReplaced: true,
};

/**
 * Every edition of the article was read: redactions of 09.04.2016, 12.07.2018, 27.12.2019, 30.12.2020, 2023, 19.04.2024, 05.09.2024,
 * 16.09.2025 and 12.06.2026. The law of 12.07.2023 touched 55(1)(2) only.
 */
export const editions55 = timeline<Edition55>([
  { from: since.code, is: first },
  { from: since.law180, is: july2018 },
  { from: since.law292, is: december2019 },
  { from: since.law393, is: december2020 },
  { from: since.law72, is: june2024 },
  { from: since.law210, is: september2025 },
]);

const [half, twoThirds, threeQuarters, fourFifths]: readonly [Ratio, Ratio, Ratio, Ratio] = [
  ratio(1, 2),
  ratio(2, 3),
  ratio(3, 4),
  ratio(4, 5),
];

/** A share and the item of the part that gives it. */
export interface Share {
  readonly share: Ratio;
  readonly item: 1 | 2 | 3 | 4;
}

/** Share of part 2; undefined where the edition does not name the offence. `against` is asked only where it matters. */
export function mitigatedShare(edition: Edition55, category: Category, against: () => boolean): Share | undefined {
  if (category === 'misdemeanour' && !edition.mitigatedMisdemeanour) return undefined;
  if (category === 'misdemeanour' || category === 'minor' || category === 'medium') return { share: half, item: 1 };
  const step = edition.mitigated === 'withLifeOrHealth' && against();
  if (category === 'grave') return step ? { share: threeQuarters, item: 3 } : { share: twoThirds, item: 2 };
  return step ? { share: fourFifths, item: 4 } : { share: threeQuarters, item: 3 };
}

/** Share of part 3. */
export function agreedShare(edition: Edition55, category: Category, against: () => boolean): Ratio {
  if (edition.agreed === 'half') return half;
  if (category === 'grave') return against() ? threeQuarters : half;
  if (category === 'especiallyGrave') return against() ? fourFifths : threeQuarters;
  return half;
}
