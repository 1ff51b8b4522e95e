import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { categoryBySanction } from './art-011.ts';
import { categoryByArticle } from './art-011-by-article.ts';
import { comparingKinds, harsher } from './art-040-severity.ts';
import { permittedForOffence } from './art-055.ts';
import { imprisonmentForCharge } from './art-055-of-charge.ts';
import { noImprisonment, writFine } from './art-055-parts-1-3.ts';
import { exceptionOfMinors, whichKind } from './art-055-readings.ts';
import { unfinishedShare } from './art-056.ts';
import { finalForAggregate } from './art-058.ts';
import { additionalForAggregate, foundLater } from './art-058-additional.ts';
import { choiceForAggregate } from './art-058-choice.ts';
import { finalWithEarlier, finalWithinEarlier, leftWithEarlier } from './art-058-6.ts';
import { finalOfSentence, finalWithin } from './art-058-of-sentence.ts';
import { absorbedWithFine, generalPartLimit, upToTwenty } from './art-058-readings.ts';
import { finalOfSentences, finalOfSentencesWithin } from './art-060-of-sentence.ts';
import { absorbedByCredit, custodyCredit, remainderAfterCredit } from './art-062.ts';
import { creditOfSentence, creditRight } from './art-062-of-sentence.ts';
import { creditLastDay, creditRounding } from './art-062-readings.ts';
import { leastBeforeParole, agreementNotWorse } from './art-072.ts';
import { cutWithinLimit, paroleOfParty, reductionOfParty, servedBeforePetition } from './art-072-at-execution.ts';
import { mostReduction } from './art-073.ts';
import { compulsoryPayment, continuingOffence, equalCategory, paymentTie } from './art-098-2.ts';
import { formAtExecution } from './execution-benefit.ts';
import { sanctionByArticle } from './sanction-by-article.ts';
import { releaseDisputes, releaseFormulas, releaseNorms } from './release-and-limitation.ts';
import { sanctionOfCharge } from './sanction-of-charge.ts';

export { permittedForOffence, type Permitted } from './art-055.ts';
export { finalForAggregate, type Final, type Imposed } from './art-058.ts';
export { categoryByArticle } from './art-011-by-article.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [
  sanctionOfCharge,
  imprisonmentForCharge,
  finalOfSentence,
  finalWithin,
  finalWithEarlier,
  finalWithinEarlier,
  leftWithEarlier,
  finalOfSentences,
  finalOfSentencesWithin,
  creditOfSentence,
  creditRight,
  paroleOfParty,
  servedBeforePetition,
  reductionOfParty,
  cutWithinLimit,
  ...releaseNorms,
];
export const formulas: readonly AnyFormula[] = [
  // A formula is listed by its inputs and result; its own reader types them when it is called.
  categoryBySanction as unknown as AnyFormula,
  categoryByArticle as unknown as AnyFormula,
  harsher as unknown as AnyFormula,
  permittedForOffence as unknown as AnyFormula,
  noImprisonment as unknown as AnyFormula,
  writFine as unknown as AnyFormula,
  unfinishedShare as unknown as AnyFormula,
  finalForAggregate as unknown as AnyFormula,
  choiceForAggregate as unknown as AnyFormula,
  additionalForAggregate as unknown as AnyFormula,
  foundLater as unknown as AnyFormula,
  custodyCredit as unknown as AnyFormula,
  remainderAfterCredit as unknown as AnyFormula,
  absorbedByCredit as unknown as AnyFormula,
  sanctionByArticle as unknown as AnyFormula,
  leastBeforeParole as unknown as AnyFormula,
  mostReduction as unknown as AnyFormula,
  compulsoryPayment as unknown as AnyFormula,
  ...releaseFormulas,
];
export const disputes: readonly Dispute[] = [
  comparingKinds,
  exceptionOfMinors,
  whichKind,
  upToTwenty,
  absorbedWithFine,
  generalPartLimit,
  creditRounding,
  creditLastDay,
  paymentTie,
  equalCategory,
  continuingOffence,
  formAtExecution,
  agreementNotWorse,
  ...releaseDisputes,
];
