import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { comparingKinds, harsher } from '../../criminal-code/art-040-severity.ts';
import { notHarsher } from '../../resolution-2016-4-plea/para-24-not-harsher.ts';
import { conciliationGrounds, withdrawnInTime } from './art-622-grounds.ts';
import { decideOnArrivedAgreement, decisionsOnArrival, preliminaryHearing } from './art-623-arrival.ts';
import { decideConciliation, decisionsInConciliation } from './art-626-decisions.ts';
import { doubtAndDisagreement, endedBeforeReturn, victimAgainstEnding } from './art-626-disputes.ts';
import {
  afterRefusal,
  afterWithdrawal,
  decideOnAgreementAtTrial,
  decisionsAtTrial,
} from './art-628-decisions-at-trial.ts';
import { trialStageAgreement } from './trial-stage-agreement.ts';

export { agreementInCourt, decideConciliation } from './art-626-decisions.ts';
export { decideOnArrivedAgreement } from './art-623-arrival.ts';
export { decideOnAgreementAtTrial } from './art-628-decisions-at-trial.ts';

export const acts: readonly ActKind[] = [decideOnArrivedAgreement, decideConciliation, decideOnAgreementAtTrial];
export const norms: readonly AnyNorm[] = [
  conciliationGrounds,
  withdrawnInTime,
  decisionsOnArrival,
  preliminaryHearing,
  decisionsInConciliation,
  notHarsher,
  decisionsAtTrial,
  afterRefusal,
  afterWithdrawal,
];
export const formulas: readonly AnyFormula[] = [harsher];
export const disputes: readonly Dispute[] = [
  trialStageAgreement,
  doubtAndDisagreement,
  endedBeforeReturn,
  victimAgainstEnding,
  comparingKinds,
];
