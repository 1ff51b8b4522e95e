import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { custodyMonths, termEnds, withinTermOf } from './art-048-counting.ts';
import { termKept } from './art-049-observance.ts';

export { termEnds, withinTermOf } from './art-048-counting.ts';
export { termKept, within, type Term } from './art-049-observance.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [termKept];
// A formula is listed by its inputs and result; its own reader types them when it is called.
export const formulas: readonly AnyFormula[] = [
  termEnds as unknown as AnyFormula,
  withinTermOf as unknown as AnyFormula,
];
export const disputes: readonly Dispute[] = [custodyMonths];
