import type { Citation } from './citation.ts';
import type { Subjects } from './subjects.ts';
import type { Text } from './text.ts';

/**
 * A procedural act norms can govern. `recordedAs` is the kind under which a case file records it; its roles are the
 * subjects it is about: a recorded act binds them by the ids it names, a candidate act is tried for each of them.
 */
export interface ActKind {
  readonly id: string;
  readonly says: Text;
  readonly recordedAs: string;
  /** Who may do it, as role names of the case file; for people, not for evaluation. */
  readonly by: readonly string[];
  readonly roles: Subjects<unknown>;
  readonly cite: readonly Citation[];
  /** A candidate is not offered for subjects this act was already recorded for. */
  readonly once: boolean;
  /** Decisions: the outcomes a recorded act may carry. */
  readonly outcomes: Readonly<Record<string, Text>>;
}

/** Declares an act. */
export const act = (
  spec: Omit<ActKind, 'once' | 'outcomes'> & {
    readonly once?: boolean;
    readonly outcomes?: Readonly<Record<string, Text>>;
  },
): ActKind => Object.freeze({ once: false, outcomes: {}, ...spec });
