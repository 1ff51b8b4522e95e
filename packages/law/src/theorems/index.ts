import { onConcluding } from './agreement.ts';
import { onFollowing } from './after.ts';
import type { Theorem } from './theorem.ts';

export type { Claim, Theorem } from './theorem.ts';

/** Statements about all cases that the norms must bear out, each with the norm it rests on. */
export const theorems: readonly Theorem[] = [...onConcluding, ...onFollowing];
