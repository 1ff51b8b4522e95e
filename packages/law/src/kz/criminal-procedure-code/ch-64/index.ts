import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { comparingKinds, harsher } from '../../criminal-code/art-040-severity.ts';
import { treatmentByClauseOnly } from '../../resolution-2016-4-plea/para-16-treatment.ts';
import { notHeld, setByRuling } from '../../resolution-2016-4-plea/para-19-hearing.ts';
import { withinAgreement } from '../../resolution-2016-4-plea/para-20-within-agreement.ts';
import { notHarsher } from '../../resolution-2016-4-plea/para-24-not-harsher.ts';
import { conciliationGrounds, withdrawnInTime } from './art-622-grounds.ts';
import { decideOnArrivedAgreement, decisionsOnArrival, preliminaryHearing, setOnGrounds } from './art-623-arrival.ts';
import { refusalOnArrivalAppealable } from './art-623-appeal.ts';
import { participants, victimNotSummoned } from './art-624-participants.ts';
import { legalityQuestions, orderKept, paymentAsked, stepsHeld } from './art-625-order.ts';
import { decideConciliation, decisionsInConciliation } from './art-626-decisions.ts';
import {
  doubtAndDisagreement,
  endedBeforeReturn,
  groundNeedsExamination,
  innocenceAndCoercion,
  releaseByAnyAgreement,
  victimAgainstEnding,
} from './art-626-disputes.ts';
import {
  heardInConciliation,
  ordinaryInvestigation,
  refusalAppealable,
  sendNewAgreement,
} from './art-626-next-steps.ts';
import {
  copyOfJudgment,
  furtherQuestions,
  judgmentContent,
  judgmentFollowsDecision,
  openToAppeal,
} from './art-627-judgment.ts';
import {
  afterRefusal,
  afterWithdrawal,
  decideOnAgreementAtTrial,
  decisionsAtTrial,
} from './art-628-decisions-at-trial.ts';
import { agreementInCourtNorms } from './art-629-agreement-in-court.ts';
import { holdConciliatoryHearing } from './conciliatory-hearing.ts';
import { trialStageAgreement } from './trial-stage-agreement.ts';

export { agreementInCourt, decideConciliation } from './art-626-decisions.ts';
export { decideOnArrivedAgreement } from './art-623-arrival.ts';
export { decideOnAgreementAtTrial } from './art-628-decisions-at-trial.ts';

export const acts: readonly ActKind[] = [
  decideOnArrivedAgreement,
  decideConciliation,
  decideOnAgreementAtTrial,
  holdConciliatoryHearing,
];
export const norms: readonly AnyNorm[] = [
  conciliationGrounds,
  withdrawnInTime,
  decisionsOnArrival,
  setOnGrounds,
  preliminaryHearing,
  refusalOnArrivalAppealable,
  setByRuling,
  participants,
  victimNotSummoned,
  stepsHeld,
  paymentAsked,
  orderKept,
  legalityQuestions,
  notHeld,
  withinAgreement,
  decisionsInConciliation,
  notHarsher,
  treatmentByClauseOnly,
  ...agreementInCourtNorms,
  ordinaryInvestigation,
  sendNewAgreement,
  refusalAppealable,
  heardInConciliation(conciliationGrounds),
  ...judgmentContent,
  furtherQuestions,
  copyOfJudgment,
  openToAppeal,
  judgmentFollowsDecision,
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
  groundNeedsExamination,
  innocenceAndCoercion,
  releaseByAnyAgreement,
  comparingKinds,
];
