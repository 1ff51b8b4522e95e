import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import {
  appealByWrit,
  applyWrit,
  courtDecides,
  disagreeWithJudgment,
  headOfInquiryDecides,
  prosecutorDecides,
} from './acts.ts';
import {
  fileShown,
  generalRulesApply,
  onlyNeededActs,
  rulingInFiveDays,
  writConditions,
} from './art-629-1-application.ts';
import { fineNamed } from './art-629-1-sanction.ts';
import { writStage } from './art-629-1-stage.ts';
import { rulingSigned, rulingText } from './art-629-2-text.ts';
import {
  committal,
  copiesOfRuling,
  headAtOnce,
  headOfInquiry,
  headsReasons,
  mixedCase,
  othersTold,
  prosecutorOnRuling,
  throughInvestigationDepartment,
} from './art-629-3-decisions.ts';
import { prosecutorInHours } from './art-629-3-term.ts';
import { dayOfMoment } from '../../day-of-moment.ts';
import { courtInThreeDays, courtOnRuling, onThePapers, returnedTo, returnNotAppealable } from './art-629-4-court.ts';
import { writJudgmentText } from './art-629-5-text.ts';
import {
  copyInADay,
  copyOfRulingSameDay,
  disagreement,
  fineSizeIsAppealed,
  furtherInvestigation,
  goesBackTo,
  mustSetAside,
  setAsideJudgment,
  setAsideNotAppealable,
  setAsideOnDisagreement,
} from './art-629-6-judgment.ts';
import { writAppeal, writInForce } from './art-629-7-appeal.ts';

/** Chapter 64-1: writ proceedings. */
export const acts: readonly ActKind[] = [
  applyWrit,
  headOfInquiryDecides,
  prosecutorDecides,
  courtDecides,
  disagreeWithJudgment,
  setAsideJudgment,
  appealByWrit,
];
export const norms: readonly AnyNorm[] = [
  ...writConditions,
  ...writStage,
  generalRulesApply,
  rulingInFiveDays,
  fileShown,
  onlyNeededActs,
  ...rulingText,
  rulingSigned,
  headOfInquiry,
  headsReasons,
  headAtOnce,
  prosecutorInHours,
  prosecutorOnRuling,
  committal,
  copiesOfRuling,
  othersTold,
  throughInvestigationDepartment,
  mixedCase,
  courtInThreeDays,
  onThePapers,
  courtOnRuling,
  returnedTo,
  returnNotAppealable,
  ...writJudgmentText,
  copyInADay,
  disagreement,
  mustSetAside,
  setAsideOnDisagreement,
  goesBackTo,
  furtherInvestigation,
  copyOfRulingSameDay,
  setAsideNotAppealable,
  fineSizeIsAppealed,
  writAppeal,
  writInForce,
];
// A formula is listed by its inputs and result; its own reader types them when it is called.
export const formulas: readonly AnyFormula[] = [
  fineNamed as unknown as AnyFormula,
  dayOfMoment as unknown as AnyFormula,
];
export const disputes: readonly Dispute[] = [];
