import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import type { Elsewhere } from '../../../elsewhere.ts';
import { endDroppedPart, explainPlea } from '../../resolution-2016-4-plea/para-09-lighter-charge.ts';
import {
  noNewIndictment,
  notSentToProsecutor,
  ordinaryWhenNotAgreed,
} from '../../resolution-2016-4-plea/para-22-stays-in-court.ts';
import { changedChargeTried, droppedByAll, dropUnconfirmed, victimKeepsCharge } from './art-337-charge.ts';
import { breakForAgreement, definiteTime, interruptTrial } from './art-341-break.ts';
import { mainTrialElsewhere } from './elsewhere.ts';

export const acts: readonly ActKind[] = [interruptTrial];
export const norms: readonly AnyNorm[] = [
  breakForAgreement,
  definiteTime,
  dropUnconfirmed,
  droppedByAll,
  victimKeepsCharge,
  changedChargeTried,
  endDroppedPart,
  explainPlea,
  notSentToProsecutor,
  ordinaryWhenNotAgreed,
  noNewIndictment,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
export const elsewhere: readonly Elsewhere[] = mainTrialElsewhere;
