import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { appellateOrder } from './art-484-appellate-order.ts';
import { protestAuthor } from './art-486-protest.ts';
import {
  filedInYear,
  mayWorsen,
  postedInTime,
  relationBackMeaning,
  relationBackTwoGrounds,
  year,
  yearApplies,
} from './art-487-year.ts';
import {
  complaintOnly,
  form,
  lateGround,
  mayRefile,
  protestUnderFive,
  returnMixedForm,
  returnTermStart,
  term,
  withdrawnGround,
} from './art-489-return.ts';
import { excludedActs, minorCases } from './art-484-excluded.ts';
import { fileCassation, returnFiling } from './filings.ts';
import { countedArrival, countedOn, letterBy, yearEnds } from './term-dates.ts';

export const acts: readonly ActKind[] = [fileCassation, returnFiling];
export const norms: readonly AnyNorm[] = [
  appellateOrder,
  minorCases,
  excludedActs,
  protestAuthor,
  yearApplies,
  filedInYear,
  year,
  mayWorsen,
  form,
  term,
  lateGround,
  withdrawnGround,
  complaintOnly,
  mayRefile,
  letterBy,
  yearEnds,
  countedOn,
];
// A formula is listed by its inputs and result; its own reader types them when it is called.
export const formulas: readonly AnyFormula[] = [countedArrival as unknown as AnyFormula];
export const disputes: readonly Dispute[] = [
  relationBackTwoGrounds,
  relationBackMeaning,
  postedInTime,
  returnMixedForm,
  returnTermStart,
  protestUnderFive,
];
