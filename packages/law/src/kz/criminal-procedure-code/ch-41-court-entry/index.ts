import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elsewhere as belongs, type Elsewhere } from '../../../elsewhere.ts';
import {
  changeChargeInCourt,
  endCaseInCourt,
  holdPreliminaryHearing,
  returnForBreach,
  setPreliminaryHearing,
} from './acts.ts';
import { beginsInTime, firstDecision, preliminaryInTenDays, reasonableTerm } from './art-319-322-terms.ts';
import {
  conductOfPreliminary,
  newChargeWritten,
  outcomeByRuling,
  presenceAtPreliminary,
  whenPreliminary,
} from './art-321-hearing.ts';
import { reportsPreliminary, rulingContent } from './art-322-ruling.ts';
import { mainTrial, setMainTrial } from './art-322-main-trial.ts';
import { notToFillGaps, significantBreach } from './art-323-breach.ts';
import { copiesOfEnd, groundsToEnd, rulingOnEnd } from './art-327-termination.ts';
import { termToBegin } from './disputes.ts';

export const acts: readonly ActKind[] = [
  setPreliminaryHearing,
  holdPreliminaryHearing,
  changeChargeInCourt,
  returnForBreach,
  endCaseInCourt,
  setMainTrial,
];
export const norms: readonly AnyNorm[] = [
  firstDecision,
  whenPreliminary,
  preliminaryInTenDays,
  conductOfPreliminary,
  presenceAtPreliminary,
  outcomeByRuling,
  newChargeWritten,
  rulingContent,
  reportsPreliminary,
  beginsInTime,
  reasonableTerm,
  significantBreach,
  notToFillGaps,
  groundsToEnd,
  rulingOnEnd,
  copiesOfEnd,
  ...mainTrial,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [termToBegin];
/** The jury, which no agreement leads to. */
export const elsewhere: readonly Elsewhere[] = [
  belongs({
    cite: [cpc.art(321, 4)],
    why: {
      kk: 'алқабилер туралы өтінішхат: келісімдік іс жүргізуді бір судья өткізеді',
      ru: 'ходатайство о присяжных: согласительное производство ведёт один судья',
      en: 'petitions for a jury: conciliation is held by a single judge',
    },
  }),
];
