import type { ActKind, AnyNorm, Dispute } from '@zhargy/logic';
import { courtNotBound } from '../../resolution-2016-4-plea/para-13-court-not-bound.ts';
import { costsClause } from '../../resolution-2016-4-plea/para-28-costs.ts';
import { sentWithAgreement } from './art-614-617-concluded.ts';
import { agreementContent, cooperationContent } from './art-616-content.ts';
import { representativeSigns, signatures, talkWithCounsel } from './art-616-signing.ts';
import {
  endedByNewCircumstances,
  evidenceSuffices,
  investigationOver,
  restraintConsidered,
  revisedOnNewCircumstances,
  sendPleaCase,
  toCourtAtOnce,
  toInvestigation,
  victimNotified,
  withoutIndictment,
} from './art-617.ts';

/** What the plea agreement holds, who signs it and what follows its signing: articles 616 and 617 with NR 4/2016 paras 13, 28. */
export const textActs: readonly ActKind[] = [sendPleaCase];
export const textNorms: readonly AnyNorm[] = [
  ...agreementContent,
  ...cooperationContent,
  courtNotBound,
  costsClause,
  signatures,
  talkWithCounsel,
  restraintConsidered,
  toInvestigation,
  toCourtAtOnce,
  victimNotified,
  investigationOver,
  withoutIndictment,
  sentWithAgreement,
  evidenceSuffices,
  revisedOnNewCircumstances,
  endedByNewCircumstances,
];
export const textDisputes: readonly Dispute[] = [representativeSigns];
