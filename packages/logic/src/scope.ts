import type { Day, Moment } from '@zhargy/calendar';
import type { Frame } from './memo.ts';

/** Why a fact has no value. */
export type FactState = 'notAsked' | 'declaredUnknown' | 'notApplicable';

/** Whether a list names everybody: by the file's own word, by presumption, no, or the list is not there. */
export type Completeness = 'confirmed' | 'closed' | 'open' | 'absent';

/** An entity of the case file made ready for evaluation: values of expressions, not text. */
export interface Rec {
  readonly id: string;
  /** Its place by ids: "charges.c1". */
  readonly at: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Facts without a value that were declared unknown or not applicable; all others were not asked. */
  readonly states: Readonly<Record<string, FactState>>;
  readonly lists: Readonly<Record<string, RecList>>;
}

export interface RecList {
  readonly at: string;
  readonly members: readonly Rec[];
  readonly byId: ReadonlyMap<string, Rec>;
  readonly completeness: Completeness;
}

/** What an evaluation sees: the bound records, the moments and dates, the chosen readings. */
export interface Scope {
  readonly slots: (Rec | undefined)[];
  /** The moment of the act under judgment. */
  moment: Moment | undefined;
  /** The end of the day of the question. */
  now: Moment | undefined;
  /** The law date in force for what is being evaluated. */
  lawDay: Day | undefined;
  readonly readings: Readonly<Record<string, string>>;
  /** Facts that may be seen, by place; absent: all. For tests of explanations and for views by access. */
  readonly visible?: ReadonlySet<string>;
  /** What this question has already found out; absent: nothing is remembered. */
  frame?: Frame | undefined;
}
