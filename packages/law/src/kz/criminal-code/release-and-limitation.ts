import type { AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { insignificant, isCrime, isMisdemeanour } from './art-010.ts';
import { aggregateInOneDeed, aggregateOfDeeds, differentProvisions, specialNormOnly } from './art-013.ts';
import { assetMayBeReleased, formsOfArticle67, isReleased, mayBeReleased } from './art-067.ts';
import {
  deathOfRelatives,
  educationalMeasures,
  mayRelease,
  mayReleaseForPublicHarm,
  mustRelease,
  reachedAge,
} from './art-068.ts';
import { limitationOfCharge } from './art-071-of-charge.ts';
import { clockAfterWithdrawal, dayOfTheDeed } from './art-071-readings.ts';
import { limitation } from './art-071.ts';

/** Articles 10, 13, 67, 67-1, 68 and 71: what an offence is, several of them, release from liability, limitation. */
export const releaseNorms: readonly AnyNorm[] = [
  isCrime,
  isMisdemeanour,
  insignificant,
  aggregateOfDeeds,
  aggregateInOneDeed,
  specialNormOnly,
  mayBeReleased,
  isReleased,
  assetMayBeReleased,
  mustRelease,
  mayRelease,
  educationalMeasures,
  mayReleaseForPublicHarm,
  limitationOfCharge,
];
// A formula is listed by its inputs and result; its own reader types them when it is called.
export const releaseFormulas: readonly AnyFormula[] = [
  differentProvisions as unknown as AnyFormula,
  reachedAge as unknown as AnyFormula,
  limitation as unknown as AnyFormula,
];
export const releaseDisputes: readonly Dispute[] = [
  formsOfArticle67,
  deathOfRelatives,
  dayOfTheDeed,
  clockAfterWithdrawal,
];
