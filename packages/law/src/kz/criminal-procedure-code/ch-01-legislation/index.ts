import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import type { Elsewhere } from '../../../elsewhere.ts';
import { evidence, lawOfTheAct } from './art-005.ts';
import { otherTerms, terms } from './art-007.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [lawOfTheAct, ...terms];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
export const elsewhere: readonly Elsewhere[] = [...evidence, ...otherTerms];
