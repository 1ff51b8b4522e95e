import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import {
  carryOut,
  closedSession,
  executionHearing,
  forum,
  goToCourt,
  judgmentInForce,
  petitioner,
  petitionToExecutionCourt,
  releaseExists,
} from './cooperation-at-execution.ts';
import { attachmentForOtherRequests, judgmentGivenOrInForce, whichJudgment } from './disputes.ts';
import { confidentiality } from './sealed-cooperation.ts';

export { withoutSealedCooperation } from './sealed-cooperation.ts';

export const acts: readonly ActKind[] = [petitionToExecutionCourt, executionHearing];
export const norms: readonly AnyNorm[] = [
  carryOut,
  goToCourt,
  petitioner,
  judgmentInForce,
  releaseExists,
  forum,
  closedSession,
  confidentiality,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [judgmentGivenOrInForce, attachmentForOtherRequests, whichJudgment];
