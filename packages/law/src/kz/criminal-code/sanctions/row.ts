import type {
  AdditionalPunishment,
  ChapterNumber,
  EditionBoundary,
  GuiltForm,
  MainPunishment,
  SanctionRow,
  Source,
} from './types.ts';

/** Through which time a sanction stood, and where it was read. */
export type Stretch = Pick<SanctionRow, 'from' | 'to' | 'introduced' | 'removed' | 'amendedWithin' | 'source'>;

interface StretchDetails {
  /** Changes of the article inside the stretch which left the sanction as it was. */
  readonly within?: readonly EditionBoundary[];
  /** `from` brought the part into the Code. */
  readonly introduced?: true;
  /** `to` took the part out of the Code. */
  readonly removed?: true;
}

/** A stretch of time from one change to another (null: up to the last reading), with the redactions read in it. */
export const stretch = (
  from: EditionBoundary,
  to: EditionBoundary | null,
  source: readonly Source[],
  { within = [], introduced, removed }: StretchDetails = {},
): Stretch => ({ from, to, source, amendedWithin: within, introduced: introduced === true, removed: removed === true });

interface RowDetails {
  /** Intentional unless said otherwise (CC 19(4)). */
  readonly guilt?: GuiltForm;
  readonly items?: readonly string[];
  readonly feature?: string;
}

/** Makes the row function of a chapter: article, part, stretch, main punishments, additional ones, details. */
export const rowsOfChapter =
  (chapter: ChapterNumber) =>
  (
    article: string,
    part: string | null,
    when: Stretch,
    main: readonly MainPunishment[],
    additional: readonly AdditionalPunishment[] = [],
    { guilt = 'intentional', items = [], feature }: RowDetails = {},
  ): SanctionRow => ({
    article,
    part,
    items,
    ...(feature === undefined ? {} : { feature }),
    chapter,
    guilt,
    ...when,
    main,
    additional,
  });
