import type { Text } from '@zhargy/logic';
import { onConcluding } from './conflicts-concluding.ts';
import { onDeciding } from './conflicts-deciding.ts';

/**
 * One place where the sources of the law on procedural agreements disagree, and what the rule set makes of it.
 * `version`: each is right for its time. `specialRule`: both stand, the narrower one governs. `assessment`: a person
 * with that power judges. `reading`: a dispute with a switch. `note`: nothing turns on it here, or it is not encoded.
 */
export interface Conflict {
  readonly id: string;
  readonly kind: 'version' | 'specialRule' | 'assessment' | 'note' | 'reading';
  /** What disagrees with what. */
  readonly says: Text;
  /** How the law encodes it. */
  readonly how: Text;
  /** Ids of the norms and disputes that encode it. */
  readonly rests: readonly string[];
}

/** All of them, in order. */
export const conflicts: readonly Conflict[] = [...onConcluding, ...onDeciding];
