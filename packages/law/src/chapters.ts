import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import type { Elsewhere } from './elsewhere.ts';
import * as criminalCode from './kz/criminal-code/index.ts';
import * as ch01 from './kz/criminal-procedure-code/ch-01-legislation/index.ts';
import * as ch03 from './kz/criminal-procedure-code/ch-03-prosecution/index.ts';
import * as ch05 from './kz/criminal-procedure-code/ch-05-conduct-of-case/index.ts';
import * as ch06 from './kz/criminal-procedure-code/ch-06-time-limits/index.ts';
import * as ch09Counsel from './kz/criminal-procedure-code/ch-09-counsel/index.ts';
import * as participants from './kz/criminal-procedure-code/ch-09-participants/index.ts';
import * as ch11 from './kz/criminal-procedure-code/ch-11-recusal/index.ts';
import * as petitions from './kz/criminal-procedure-code/ch-13-petitions/index.ts';
import * as ch24 from './kz/criminal-procedure-code/ch-24-investigation/index.ts';
import * as ch41 from './kz/criminal-procedure-code/ch-41-court-entry/index.ts';
import * as ch42 from './kz/criminal-procedure-code/ch-42-main-trial/index.ts';
import * as ch44 from './kz/criminal-procedure-code/ch-44-judicial-inquiry/index.ts';
import * as ch45 from './kz/criminal-procedure-code/ch-45-arguments/index.ts';
import * as ch46 from './kz/criminal-procedure-code/ch-46-sentence/index.ts';
import * as ch48 from './kz/criminal-procedure-code/ch-48-appeal/index.ts';
import * as ch49 from './kz/criminal-procedure-code/ch-49-appeal-hearing/index.ts';
import * as ch51 from './kz/criminal-procedure-code/ch-51-execution/index.ts';
import * as ch52 from './kz/criminal-procedure-code/ch-52-cassation/index.ts';
import * as ch55 from './kz/criminal-procedure-code/ch-55-misdemeanours/index.ts';
import * as ch56 from './kz/criminal-procedure-code/ch-56-minors/index.ts';
import * as ch63 from './kz/criminal-procedure-code/ch-63/index.ts';
import * as ch64 from './kz/criminal-procedure-code/ch-64/index.ts';
import * as writ from './kz/criminal-procedure-code/ch-64-1-writ/index.ts';
import * as routing from './kz/legal-assistance-routing/index.ts';
import * as sc2016 from './kz/resolution-2016-4-plea/index.ts';
import * as sc2018 from './kz/resolution-2018-4-sentence/index.ts';
import * as sc2025 from './kz/resolution-2025-1-cassation/index.ts';

/** What each folder of the law gives to the whole. */
export interface Chapter {
  readonly acts: readonly ActKind[];
  readonly norms: readonly AnyNorm[];
  readonly formulas: readonly AnyFormula[];
  readonly disputes: readonly Dispute[];
  /** Provisions of its texts that no question of this rule set turns on, each with its reason. */
  readonly elsewhere?: readonly Elsewhere[];
}

export const chapters: readonly Chapter[] = [
  criminalCode,
  ch01,
  ch03,
  ch05,
  ch06,
  participants,
  ch09Counsel,
  ch11,
  petitions,
  ch24,
  ch41,
  ch42,
  ch44,
  ch45,
  ch46,
  ch48,
  ch49,
  ch51,
  ch52,
  ch55,
  ch56,
  ch63,
  ch64,
  writ,
  routing,
  sc2016,
  sc2018,
  sc2025,
];
