import { code, law180, law217, law89 } from './amending-laws.ts';
import { generalLimits } from './general-limits.ts';
import { july2018, june2026 } from './redactions.ts';
import type {
  EditionBoundary,
  GuiltForm,
  MainKind,
  MainPunishment,
  OffenceCategory,
  SanctionRow,
  Source,
} from './types.ts';

/**
 * The limits of CC 11, in months of imprisonment: the greatest term of the sanction decides. Read in the redactions of 01.07.2018 and
 * 12.06.2026. The only change noted, Law 89-VII, took the death penalty out of the last category; the limits are the same in both.
 */
export const categoryLimits = {
  from: code,
  to: null,
  amendedWithin: [law89],
  source: [july2018('sec001'), june2026('sec002')],
  /** Greatest term of an intentional crime of each category; above the last, or for life imprisonment: especially grave. */
  intentional: { minor: 24, medium: 60, grave: 144 },
  /** A negligent crime is minor up to this term and medium above it, never grave. */
  negligent: { minor: 60 },
} as const satisfies {
  readonly from: EditionBoundary;
  readonly to: EditionBoundary | null;
  readonly amendedWithin: readonly EditionBoundary[];
  readonly source: readonly Source[];
  readonly intentional: { readonly minor: number; readonly medium: number; readonly grave: number };
  readonly negligent: { readonly minor: number };
};

/** The kinds of main punishment by which CC 10 tells a crime from a misdemeanour, by edition. */
export const kindsByEdition = [
  {
    from: code,
    to: law180,
    source: [july2018('sec001')],
    crime: ['fine', 'correctiveWorks', 'restriction', 'imprisonment', 'life', 'deathPenalty'],
    misdemeanour: ['fine', 'correctiveWorks', 'communityService', 'arrest'],
  },
  {
    // Articles 10(2) and (3) were changed by Laws 180-VI, 217-VI and 89-VII; expulsion came with the first or the second of them.
    from: law180,
    to: null,
    source: [june2026('sec002')],
    amendedWithin: [law217, law89],
    crime: ['fine', 'correctiveWorks', 'communityService', 'restriction', 'imprisonment', 'life'],
    misdemeanour: ['fine', 'correctiveWorks', 'communityService', 'arrest', 'expulsion'],
  },
] as const satisfies readonly {
  readonly from: EditionBoundary;
  readonly to: EditionBoundary | null;
  readonly source: readonly Source[];
  readonly amendedWithin?: readonly EditionBoundary[];
  readonly crime: readonly (MainKind | 'deathPenalty')[];
  readonly misdemeanour: readonly (MainKind | 'expulsion')[];
}[];

/** Category by the greatest term of imprisonment, in months; `life` for life imprisonment. */
export function categoryByTerm(months: number | 'life', guilt: 'intentional' | 'negligent'): OffenceCategory {
  const { intentional, negligent } = categoryLimits;
  if (guilt === 'negligent') {
    if (months === 'life') throw new RangeError('no article threatens a negligent crime with life imprisonment');
    return months <= negligent.minor ? 'minor' : 'medium';
  }
  if (months === 'life') return 'especiallyGrave';
  if (months <= intentional.minor) return 'minor';
  if (months <= intentional.medium) return 'medium';
  return months <= intentional.grave ? 'grave' : 'especiallyGrave';
}

/**
 * Category of the offence a row of the register describes, or `unclear`: when the form of guilt would decide and the text does not
 * give it, or when the sanction has neither imprisonment nor the sizes of a misdemeanour.
 */
export function categoryOf(row: Pick<SanctionRow, 'main' | 'guilt' | 'from'>): OffenceCategory | 'unclear' {
  const term = greatestTerm(row.main);
  if (term === undefined) return isMisdemeanour(row) ? 'misdemeanour' : 'unclear';
  const forms: readonly ('intentional' | 'negligent')[] = formsOf(row.guilt);
  const categories = new Set(forms.map((form) => categoryByTerm(term, form)));
  const [only] = categories;
  return categories.size === 1 && only !== undefined ? only : 'unclear';
}

/** Greatest term of imprisonment among the alternatives, in months; undefined when none of them is imprisonment. */
export function greatestTerm(main: readonly MainPunishment[]): number | 'life' | undefined {
  let longest: number | undefined;
  for (const punishment of main) {
    if (punishment.kind === 'life') return 'life';
    if (punishment.kind === 'imprisonment') longest = Math.max(longest ?? 0, punishment.max);
  }
  return longest;
}

// An offence of two forms is intentional as a whole (CC 22).
function formsOf(guilt: GuiltForm): readonly ('intentional' | 'negligent')[] {
  if (guilt === 'unclear') return ['intentional', 'negligent'];
  return guilt === 'negligent' ? ['negligent'] : ['intentional'];
}

function isMisdemeanour({ main, from }: Pick<SanctionRow, 'main' | 'from'>): boolean {
  const edition = from.shownFrom < law180.shownFrom ? 0 : 1;
  const { misdemeanour } = generalLimits[edition];
  const kinds: readonly string[] = kindsByEdition[edition].misdemeanour;
  return main.every((punishment) => {
    if (!kinds.includes(punishment.kind)) return false;
    if (punishment.kind === 'arrest') return true;
    if (punishment.kind === 'communityService') return punishment.max <= misdemeanour.communityService.max;
    return (
      (punishment.kind === 'fine' || punishment.kind === 'correctiveWorks') &&
      punishment.unit === 'mci' &&
      punishment.max <= misdemeanour.fine.max
    );
  });
}
