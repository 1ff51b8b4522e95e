import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { concludeCooperation } from './any-agreement.ts';
import { clockStopped, investigationTerm, termOfCase } from './art-192-term.ts';
import { headConcludesCooperation, prosecutorConcludes } from './art-193-powers.ts';
import { courseRecorded, meansRecorded, protectedVictim } from './art-199-record.ts';

export { investigationElsewhere as elsewhere } from './elsewhere.ts';

export const acts: readonly ActKind[] = [concludeCooperation];
export const norms: readonly AnyNorm[] = [
  termOfCase,
  clockStopped,
  prosecutorConcludes,
  headConcludesCooperation,
  courseRecorded,
  meansRecorded,
  protectedVictim,
];
export const formulas: readonly AnyFormula[] = [investigationTerm as unknown as AnyFormula]; // listed by its inputs; its own reader types them
export const disputes: readonly Dispute[] = [];
