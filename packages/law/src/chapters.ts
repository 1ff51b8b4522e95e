import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import * as criminalCode from './kz/criminal-code/index.ts';
import * as ch06 from './kz/criminal-procedure-code/ch-06-time-limits/index.ts';
import * as ch51 from './kz/criminal-procedure-code/ch-51-execution/index.ts';
import * as ch52 from './kz/criminal-procedure-code/ch-52-cassation/index.ts';
import * as ch63 from './kz/criminal-procedure-code/ch-63/index.ts';
import * as ch64 from './kz/criminal-procedure-code/ch-64/index.ts';
import * as routing from './kz/legal-assistance-routing/index.ts';
import * as sc2018 from './kz/resolution-2018-4-sentence/index.ts';
import * as sc2025 from './kz/resolution-2025-1-cassation/index.ts';

/** What each folder of the law gives to the whole. */
export interface Chapter {
  readonly acts: readonly ActKind[];
  readonly norms: readonly AnyNorm[];
  readonly formulas: readonly AnyFormula[];
  readonly disputes: readonly Dispute[];
}

export const chapters: readonly Chapter[] = [criminalCode, ch06, ch51, ch52, ch63, ch64, routing, sc2018, sc2025];
