import type { CaseFile } from '@zhargy/casefile';
import type { Json, Text } from '@zhargy/logic';
import type { Quote } from './paper.ts';

/** A change of one fact of a case file, by names and ids: ["persons", "p1", "birthDate"]. */
export interface FactChange {
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

/**
 * How sure a proposal is. `certain`: the paper says it in so many words and says nothing else; `likely`: read from the way such
 * papers are written; `guess`: one of several readings, or a link the paper does not state.
 */
export type Confidence = 'certain' | 'likely' | 'guess';

/** A fact a paper seems to state. Nothing enters a case file before somebody accepts it. */
export interface Proposal {
  /** Names this proposal among those of the same call: two proposals of one path have two ids. */
  readonly id: string;
  readonly path: readonly string[];
  readonly value: Json;
  /** Links without which the fact says nothing, accepted together with it: the person of a role, the kind and maker of an act. */
  readonly along: readonly FactChange[];
  /** The fact by its name in the dictionary: "charge.article", "case.proceeding.number". */
  readonly fact: string;
  /** Its name in words. */
  readonly label: Text;
  /** The words it rests on; the first is the best. Never empty. */
  readonly quotes: readonly [Quote, ...Quote[]];
  readonly confidence: Confidence;
  /** Why it was taken for this fact, in words. */
  readonly why: Text;
  /** The entity it belongs to; absent for facts of the case itself. */
  readonly entity?: EntityNamed;
  /** Somebody gave another value than the paper states: `value` is theirs, the quotes are what the paper says. */
  readonly given?: true;
  /** What the case file given in the options says at this place: the same, or something else. */
  readonly already?: 'same' | 'differs';
}

/** An entity of the case file with words people know it by: a name, an article, the kind of an act. */
export interface EntityNamed {
  readonly list: string;
  readonly id: string;
  readonly title: Text;
}

/** Something a paper says that the case file has no fact for: shown with its quote, never written anywhere. */
export interface Remark {
  readonly about: 'citizenship' | 'convictions' | 'restraint' | 'sanctionedTerm' | 'compensation' | 'maker';
  readonly label: Text;
  readonly quote: Quote;
  /** Whom it is about, where that is clear. */
  readonly person?: string;
}

export interface ProposeOptions {
  /** The id of the paper in quotes; "paper" where none is given. */
  readonly id?: string;
  /** The case file the facts go to: known persons and charges keep their ids, new ids avoid those taken. */
  readonly into?: CaseFile;
}
