import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { appealStillOpen, appealTerm, appealTermInCustody, fileAppeal } from './art-418-term.ts';

export const acts: readonly ActKind[] = [fileAppeal];
export const norms: readonly AnyNorm[] = [appealStillOpen, appealTerm, appealTermInCustody];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
