import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { generalRulesOnPetitions, petitionRecorded } from './art-099.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [petitionRecorded, generalRulesOnPetitions];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
