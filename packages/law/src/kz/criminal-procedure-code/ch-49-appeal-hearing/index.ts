import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import type { Elsewhere } from '../../../elsewhere.ts';
import { notWithConvict } from '../../resolution-2016-4-plea/para-31-convict.ts';
import { notInCassation } from '../../resolution-2016-4-plea/para-32-cassation.ts';
import { appealJudgment, mayAppeal } from './art-414-appeal.ts';
import {
  afterReversalOnly,
  breakForAgreementOnAppeal,
  circumstancesChecked,
  rightExplained,
  rulingOnAppeal,
} from './art-429-agreement.ts';
import { decisionsOnAppeal, inquiryInConciliation, namedGround } from './art-433-grounds.ts';
import { appealElsewhere } from './elsewhere.ts';
import { reviewOnAppeal } from './review.ts';

export const acts: readonly ActKind[] = [reviewOnAppeal, appealJudgment];
export const norms: readonly AnyNorm[] = [
  mayAppeal,
  rightExplained,
  breakForAgreementOnAppeal,
  afterReversalOnly,
  rulingOnAppeal,
  circumstancesChecked,
  decisionsOnAppeal,
  namedGround,
  notWithConvict,
  notInCassation,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [inquiryInConciliation];
export const elsewhere: readonly Elsewhere[] = appealElsewhere;
