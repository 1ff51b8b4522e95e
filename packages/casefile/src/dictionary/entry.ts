import type { Text } from '@zhargy/logic';
import type { Field } from '../field.ts';

/** What people need to know about one fact: its name, how to ask for it, whom to ask and what proves it. */
export interface FactEntry {
  readonly label: Text;
  /** The question to put when the fact is unknown. */
  readonly question: Text;
  /** Who can answer, the most likely first. */
  readonly who: readonly ('court' | 'prosecutor' | 'investigator' | 'defence' | 'victim' | 'registry')[];
  /** The document that proves the fact. */
  readonly proof: Text;
  /** Names of the allowed words, for a fact with a fixed set of them; for a group, of the words of its kind. */
  readonly values?: Readonly<Record<string, Text>>;
}

/** A name for every allowed word of a fact: a word without one does not compile. */
export type Labels<F> = F extends Field<infer V extends string> ? Readonly<Record<V, Text>> : never;
