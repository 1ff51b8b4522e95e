import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import {
  allReturnedLate,
  allWithdrawn,
  appellateOrderObserved,
  notAppealed,
  reviewedForOthers,
} from './para-04-appellate-order.ts';

export { appellateOrderObserved } from './para-04-appellate-order.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [
  appellateOrderObserved,
  notAppealed,
  allWithdrawn,
  allReturnedLate,
  reviewedForOthers,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
