import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { teacherTakesPart } from './art-538-teacher.ts';
import { minorAtTheAct, representativeTakesPart } from './legal-representative.ts';
import { underSixteen } from './under-sixteen.ts';

export { minorsElsewhere as elsewhere } from './elsewhere.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [minorAtTheAct, representativeTakesPart, teacherTakesPart];
export const formulas: readonly AnyFormula[] = [underSixteen];
export const disputes: readonly Dispute[] = [];
