import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { becameSuspect, hasStanding, isConvict } from './art-064-suspect.ts';
import { accusedByPlea, acquittedByJudgment, convictByJudgment, defendantBySetting } from './art-065-accused.ts';
import { harmedPerson, proposals, representatives } from './victims-and-representatives.ts';

export { participantsElsewhere as elsewhere } from './elsewhere.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [
  becameSuspect,
  hasStanding,
  isConvict,
  accusedByPlea,
  defendantBySetting,
  convictByJudgment,
  acquittedByJudgment,
  harmedPerson,
  representatives,
  proposals,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
