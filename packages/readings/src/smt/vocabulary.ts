/** What a fact of a list may say, as it is written in a file and as expressions read it. */
export interface Wording {
  readonly written: unknown;
  readonly value: unknown;
}

/** What is known of one fact beside its type. */
export interface FieldSpec {
  /** The only words it may say; absent where it says anything. */
  readonly values?: readonly string[];
  /** The entity it points to; `any` for an entity of any list. */
  readonly to?: string;
  /** Examples of what it may say, where witnesses are sought and the words are not limited. */
  readonly samples?: readonly Wording[];
}

/** What the facts of a case may say, and how many members its lists have. */
export interface Vocabulary {
  /** The fact of an entity by its path (`recordedIn.kind`). */
  field(entity: string, path: string): FieldSpec;
  /** All lists of the case: the field and the entity in it. Only these are pointed to. */
  readonly lists: readonly { readonly field: string; readonly entity: string }[];
}

/** How much of the possible cases a question ranges over. */
export interface Bounds {
  /** How many members each list may have; three where nothing else is said. */
  readonly members?: Readonly<Record<string, number>>;
  /** The days facts may name; every day from 1970 to 2149 where absent. */
  readonly days?: readonly number[];
  /** The minutes of the day acts may be dated with, where witnesses are sought; no hour, ten and eleven where absent. */
  readonly minutes?: readonly number[];
  /** Unlimited text is one of its samples. */
  readonly samples?: boolean;
  /** What is said of the members of a list may be anything: what is proved so holds of lists of any length. */
  readonly listsFree?: boolean;
  /** Nothing was asked in vain: facts are given or not asked, lists whole or absent. */
  readonly tidy?: boolean;
}
