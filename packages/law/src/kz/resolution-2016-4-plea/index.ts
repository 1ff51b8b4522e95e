import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import type { Elsewhere } from '../../elsewhere.ts';
import { aim } from './para-01.ts';
import { entryIntoForce } from './para-33.ts';

// The other paragraphs stand with the articles they explain, in chapters 63 and 64.
export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [aim];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
export const elsewhere: readonly Elsewhere[] = entryIntoForce;
