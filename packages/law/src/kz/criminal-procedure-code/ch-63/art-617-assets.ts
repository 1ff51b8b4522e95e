import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { assetNonContest, assetWish } from './art-617-1-conditions.ts';
import { assetAgreementFollows, breachResumes, resumedForBreach } from './art-617-2-consequences.ts';
import { assetChecks, assetExplained, assetViewsHeard, consentNotNeeded, groundsOf613 } from './art-617-3-checks.ts';
import {
  afterAssetRefusal,
  assetPetition,
  assetRefusalNotAppealed,
  assetRefusalWritten,
  decideInTenDays,
  forwardInThreeDays,
  prosecutorConcludesAsset,
} from './art-617-3-petition.ts';
import { assetSignatures, assetTalkWithCounsel, assetTextNorms, superProfitsReturned } from './art-617-4-text.ts';
import {
  assetBackToInvestigation,
  assetEvidence,
  assetMeasureOfRestraint,
  assetNotSentUnrevised,
  assetRevised,
  assetSentAtOnce,
  assetsReturned,
  assetVictimNotified,
  assetWithoutIndictment,
  doneBy,
} from './art-617-5-after.ts';
import {
  complainOfAssetRefusal,
  forwardAssetPetition,
  petitionForAsset,
  refuseAsset,
  resumeAfterBreach,
  sendAssetCase,
} from './art-617-acts.ts';

/** Articles 617-1 to 617-5: the agreement on admission of guilt and the return of illegally acquired assets. */
export const assetActs: readonly ActKind[] = [
  petitionForAsset,
  forwardAssetPetition,
  refuseAsset,
  complainOfAssetRefusal,
  sendAssetCase,
  resumeAfterBreach,
];
export const assetNorms: readonly AnyNorm[] = [
  assetWish,
  assetNonContest,
  assetAgreementFollows,
  breachResumes,
  resumedForBreach,
  assetPetition,
  forwardInThreeDays,
  decideInTenDays,
  prosecutorConcludesAsset,
  assetRefusalWritten,
  afterAssetRefusal,
  assetRefusalNotAppealed,
  assetChecks,
  assetExplained,
  assetViewsHeard,
  consentNotNeeded,
  ...assetTextNorms,
  superProfitsReturned,
  assetSignatures,
  assetTalkWithCounsel,
  assetMeasureOfRestraint,
  assetBackToInvestigation,
  assetEvidence,
  assetRevised,
  assetNotSentUnrevised,
  assetSentAtOnce,
  assetWithoutIndictment,
  assetVictimNotified,
  assetsReturned,
];
export const assetFormulas: readonly AnyFormula[] = [
  doneBy as unknown as AnyFormula, // listed by its inputs and result; its own reader types them when it is called
];
export const assetDisputes: readonly Dispute[] = [groundsOf613];
