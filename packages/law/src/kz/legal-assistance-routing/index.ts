import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { routingNorms, routingShown } from './routing.ts';

export { addresseeOf, channelOf, senderOf } from './routing.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = routingNorms;
// A formula is listed by its inputs and result; its own reader types them when it is called.
export const formulas: readonly AnyFormula[] = routingShown.map((f) => f as unknown as AnyFormula);
export const disputes: readonly Dispute[] = [];
