/** A date as `YYYY-MM-DD`. Such strings compare in the order of time. */
export type IsoDate = string;

/** One text in the three languages of the project. */
export interface Trilingual {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/**
 * How well the date of a change is known. `effective`: the day the text took effect. `adopted`: the day the amending law was
 * adopted; it took effect some days after its publication, and the day of publication was not collected.
 * `mirror`: the day a stored redaction carries, when that day differs from adoption and its cause was inferred.
 */
export type BoundaryMark = 'effective' | 'adopted' | 'mirror';

/**
 * Where one text ends and the next begins. Before `notBefore` (or `on` without it) the older text is certain;
 * from `provenBy` on the newer text is certain; between the two both are possible.
 */
export interface EditionBoundary {
  readonly on: IsoDate;
  readonly mark: BoundaryMark;
  /** For `adopted`: the first day the law can have been in force, had it been published on the day of its adoption. */
  readonly notBefore?: IsoDate;
  readonly provenBy: IsoDate;
  /** The first date a stored redaction with the newer text can carry. */
  readonly shownFrom: IsoDate;
  /** Date and number of the amending law. */
  readonly law: string;
}

/** A file of a stored redaction that was read. */
export interface Source {
  /** The date the redaction carries. */
  readonly version: IsoDate;
  /** First eight digits of the commit that stores it. */
  readonly commit: string;
  readonly file: string;
  readonly readOn: IsoDate;
}

/** What a multiple fine is a multiple of. */
export type FineBase = 'bribe' | 'stolenProperty' | 'unpaidTaxes' | 'transferredValue';

/** Limits of a size; without `min` the least size of the General Part applies. Equal limits: a fixed size. */
export interface Limits {
  readonly min?: number;
  readonly max: number;
}

/** One of the alternative main punishments of a sanction. MCI: monthly calculation index. Terms of years are in months. */
export type MainPunishment =
  | (Limits & { readonly kind: 'fine'; readonly unit: 'mci' })
  | (Limits & { readonly kind: 'fine'; readonly unit: 'multiple'; readonly of: FineBase })
  | (Limits & { readonly kind: 'correctiveWorks'; readonly unit: 'mci' })
  | (Limits & { readonly kind: 'communityService'; readonly unit: 'hours' })
  | (Limits & { readonly kind: 'arrest'; readonly unit: 'days' })
  | (Limits & { readonly kind: 'restriction'; readonly unit: 'months' })
  | (Limits & { readonly kind: 'imprisonment'; readonly unit: 'months' })
  | { readonly kind: 'life' };

export type MainKind = MainPunishment['kind'];

interface Attachable {
  /** Whether the court must add it ("with") or may ("with or without"). */
  readonly mandatory: boolean;
  /**
   * The main punishments it goes with, when the punctuation of the Russian text ties it to some of them only.
   * Absent: it goes with each alternative. The Kazakh text was not compared.
   */
  readonly attachedTo?: readonly MainKind[];
}

/** An additional punishment named by the sanction. */
export type AdditionalPunishment =
  | (Attachable & { readonly kind: 'confiscation' })
  | (Attachable & {
      readonly kind: 'deprivationOfRight';
      readonly term: 'life' | (Limits & { readonly unit: 'months' });
    })
  | (Attachable & { readonly kind: 'lossOfCitizenship' });

/**
 * Form of guilt. `intentional`: the article names no negligence (CC 19(4)). `negligent`: the offence exists only through
 * negligence. `twoForms`: an intentional deed with a consequence caused, or possibly caused, by negligence; intentional as a
 * whole (CC 22). `unclear`: the text speaks of carelessness without the word of the Code.
 */
export type GuiltForm = 'intentional' | 'negligent' | 'twoForms' | 'unclear';

/** Chapters of the Special Part the register has rows of. */
export type ChapterNumber = 1 | 2 | 4 | 6 | 8 | 9 | 10 | 11 | 13 | 14 | 15 | 16 | 17;

/** The sanction of one part of an article (or of some items or a feature of it) through one stretch of time. */
export interface SanctionRow {
  readonly article: string;
  /** Part number as the Code writes it ("3", "3-1"); null for an article without parts. */
  readonly part: string | null;
  /** Items of the part this sanction is for; empty: every item without a row of its own. */
  readonly items: readonly string[];
  /** Set when the sanction is for cases having a feature named in another part of the article, as "189(3)(2)". */
  readonly feature?: string;
  readonly chapter: ChapterNumber;
  readonly guilt: GuiltForm;
  readonly from: EditionBoundary;
  /** The change that ended this sanction, or the first change after which the text was not read; null: none up to the last reading. */
  readonly to: EditionBoundary | null;
  /** Whether `from` brought the part into the Code: before it there was none. */
  readonly introduced: boolean;
  /** Whether `to` took the part out of the Code. */
  readonly removed: boolean;
  /** Changes of the article between `from` and `to` that left this sanction as it was, in order. */
  readonly amendedWithin: readonly EditionBoundary[];
  /** Redactions in which this sanction was read, in order of time; at least one. */
  readonly source: readonly Source[];
  readonly main: readonly MainPunishment[];
  readonly additional: readonly AdditionalPunishment[];
}

/** Category of an offence (CC 10, 11). */
export type OffenceCategory = 'misdemeanour' | 'minor' | 'medium' | 'grave' | 'especiallyGrave';
