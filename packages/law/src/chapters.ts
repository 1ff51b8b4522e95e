import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import * as ch63 from './kz/criminal-procedure-code/ch-63/index.ts';

/** What each folder of the law gives to the whole. */
export interface Chapter {
  readonly acts: readonly ActKind[];
  readonly norms: readonly AnyNorm[];
  readonly formulas: readonly AnyFormula[];
  readonly disputes: readonly Dispute[];
}

export const chapters: readonly Chapter[] = [ch63];
