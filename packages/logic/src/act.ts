import type { Citation } from './citation.ts';
import type { Cond } from './node.ts';
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
  /**
   * When the case has a place for the act at all: a candidate for which it is false is not offered, one for which it is
   * unknown is. It says nothing about recorded acts: whether those were lawful is for norms.
   */
  readonly possible?: (roles: never) => Cond;
}

/** Declares an act. */
export const act = <F>(
  spec: Omit<ActKind, 'roles' | 'once' | 'outcomes' | 'possible'> & {
    readonly roles: Subjects<F>;
    readonly once?: boolean;
    readonly outcomes?: Readonly<Record<string, Text>>;
    readonly possible?: (roles: F) => Cond;
  },
): ActKind => Object.freeze({ once: false, outcomes: {}, ...spec });
