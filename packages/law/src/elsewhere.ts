import type { Citation, Text } from '@zhargy/logic';

/**
 * A provision that states nothing any question of this rule set turns on: the definition of a term of another chapter,
 * or the words by which a text comes into force. Rare and honest: what a machine cannot apply is `guidance`, what was
 * not read is `unread`, what is not encoded yet stands in no list at all and coverage shows it as a gap.
 */
export interface Elsewhere {
  readonly cite: readonly Citation[];
  /** Why no question turns on it, and where it belongs. */
  readonly why: Text;
}

/** Declares a provision as belonging elsewhere. At least one citation is needed: without it nothing is declared. */
export function elsewhere(spec: Elsewhere): Elsewhere {
  if (spec.cite.length === 0) throw new RangeError('elsewhere cites nothing');
  return Object.freeze({ ...spec });
}
