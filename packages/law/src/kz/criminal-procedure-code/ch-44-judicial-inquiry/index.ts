import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { admissionNotAsked } from './art-382-conditions.ts';
import { conciliationEnds, extendHearingTerm, extension, hearingEnds } from './art-382-term.ts';
import { orderShortenedTrial, shortenedTrial } from './art-382-shortened-trial.ts';
import { borrowed, itemsTogether, termStart } from './disputes.ts';

export const acts: readonly ActKind[] = [extendHearingTerm, orderShortenedTrial];
export const norms: readonly AnyNorm[] = [hearingEnds, extension, admissionNotAsked, ...shortenedTrial];
// A formula is listed by its inputs and result; its own reader types them when it is called.
export const formulas: readonly AnyFormula[] = [conciliationEnds as unknown as AnyFormula];
export const disputes: readonly Dispute[] = [termStart, borrowed, itemsTogether];
