import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { dayOfAct } from './age-at-the-act.ts';
import {
  civilLiabilityStays,
  convictNoAssetAgreement,
  convictNoPlea,
  insanityBars,
} from './art-612-excluded-persons.ts';
import { amountFinal, claimKept } from './art-614-claims.ts';
import { amountFixed, investigationEnds, mayAskAgain, triedInConciliation } from './art-614-consequences.ts';
import {
  claimAgreed,
  compensationViewTaken,
  nothingEndsProsecution,
  partyStatus,
  personInformed,
  victimHeard,
  voluntary,
} from './art-615-check.ts';
import {
  decideInReasonableTime,
  decideInSevenDays,
  forwardInTime,
  inWriting,
  prosecutorsPreparation,
  refusalInWriting,
  refusalNotAppealable,
} from './art-615-decision.ts';
import { fromSuspectStatus, untilRetirement, whoMayAsk } from './art-615-petition.ts';
import {
  askForPlea,
  bringClaim,
  changeClaim,
  complainOfRefusal,
  refusePlea,
  takeConsentBack,
} from './petition-acts.ts';
import { recognisedVictim } from './victims.ts';
import { affectsOthers } from '../../resolution-2016-4-plea/para-02-other-people.ts';
import { ownWish } from '../../resolution-2016-4-plea/para-03-own-wish.ts';
import { consentIsFinal } from '../../resolution-2016-4-plea/para-11-consent-final.ts';
import { noVictim } from '../../resolution-2016-4-plea/para-12-no-victim.ts';
import { admissionDemanded, admissionNeeded } from '../../resolution-2016-4-plea/para-14-admission.ts';

/** What may be done on the way to a plea and after it: petition, refusal, complaint, claim. */
export const conclusionActs: readonly ActKind[] = [
  askForPlea,
  refusePlea,
  complainOfRefusal,
  takeConsentBack,
  bringClaim,
  changeClaim,
];
/** With whom, on whose petition, after which checks a plea is concluded, and what follows from it. */
export const conclusionNorms: readonly AnyNorm[] = [
  whoMayAsk,
  fromSuspectStatus,
  untilRetirement,
  partyStatus,
  ownWish,
  voluntary,
  personInformed,
  claimAgreed,
  nothingEndsProsecution,
  victimHeard,
  compensationViewTaken,
  inWriting,
  prosecutorsPreparation,
  forwardInTime,
  decideInSevenDays,
  decideInReasonableTime,
  refusalInWriting,
  refusalNotAppealable,
  mayAskAgain,
  insanityBars,
  convictNoPlea,
  convictNoAssetAgreement,
  civilLiabilityStays,
  affectsOthers,
  admissionDemanded,
  consentIsFinal,
  noVictim,
  recognisedVictim,
  investigationEnds,
  triedInConciliation,
  amountFixed,
  amountFinal,
  claimKept,
];
export const conclusionFormulas: readonly AnyFormula[] = [dayOfAct];
export const conclusionDisputes: readonly Dispute[] = [admissionNeeded];
