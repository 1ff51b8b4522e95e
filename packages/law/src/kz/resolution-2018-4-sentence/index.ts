import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { operativePart } from '../criminal-procedure-code/art-398.ts';
import { giveJudgment } from './judgment.ts';
import { careElsewhere, noPaymentOnAcquittal } from './not-in-the-sentence.ts';
import { paymentAsFixed, paymentDue } from './para-36-1-payment.ts';
import { chargesBeforeFinal, conditionalLast, institutionLast, orderOfTheLaw } from './para-37-order.ts';

export { elements, type Element } from './elements.ts';
export { numberInKazakh, termInKazakh } from './term-in-words-kk.ts';

export const acts: readonly ActKind[] = [giveJudgment];
export const norms: readonly AnyNorm[] = [
  ...operativePart,
  chargesBeforeFinal,
  institutionLast,
  conditionalLast,
  orderOfTheLaw,
  careElsewhere,
  noPaymentOnAcquittal,
  paymentDue,
  paymentAsFixed,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
