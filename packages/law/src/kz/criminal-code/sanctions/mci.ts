import type { IsoDate } from './types.ts';

/**
 * How well an amount is known. `statute`: in the text of the budget law. `secondary`: in pages about the law.
 * `unverified`: no text seen.
 */
export type MciMark = 'statute' | 'secondary' | 'unverified';

/** The monthly calculation index for fines, taxes and other payments, from a day on. */
export interface MciRow {
  readonly from: IsoDate;
  /** Whole tenge. */
  readonly tenge: number;
  readonly mark: MciMark;
  readonly basis: string;
}

/**
 * MCI for fines, taxes and other payments. On 01.04.2022 only the index for benefits rose (3 180), the one for fines stayed;
 * no other change inside a year was found.
 */
export const mciRows = [
  { from: '2014-01-01', tenge: 1852, mark: 'unverified', basis: 'no text seen' },
  { from: '2015-01-01', tenge: 1982, mark: 'secondary', basis: 'archive.wfin.kz' },
  { from: '2016-01-01', tenge: 2121, mark: 'secondary', basis: 'tables in public code' },
  { from: '2017-01-01', tenge: 2269, mark: 'secondary', basis: 'tables in public code' },
  { from: '2018-01-01', tenge: 2405, mark: 'secondary', basis: 'pravodel.kz, tables in public code' },
  { from: '2019-01-01', tenge: 2525, mark: 'secondary', basis: 'pravodel.kz, tukib.kz' },
  { from: '2020-01-01', tenge: 2651, mark: 'statute', basis: 'budget law 04.12.2019 No 276-VI art 7' },
  { from: '2020-04-01', tenge: 2778, mark: 'statute', basis: 'budget law 04.12.2019 No 276-VI art 7 as amended' },
  { from: '2021-01-01', tenge: 2917, mark: 'secondary', basis: 'tables in public code' },
  { from: '2022-01-01', tenge: 3063, mark: 'statute', basis: 'budget law 02.12.2021 for 2022-2024 art 9' },
  { from: '2023-01-01', tenge: 3450, mark: 'secondary', basis: 'knews.kz' },
  { from: '2024-01-01', tenge: 3692, mark: 'secondary', basis: 'tables in public code' },
  { from: '2025-01-01', tenge: 3932, mark: 'secondary', basis: 'mgorod.kz, korrespondent.one' },
  { from: '2026-01-01', tenge: 4325, mark: 'secondary', basis: 'liter.kz, mgorod.kz' },
] as const satisfies readonly MciRow[];

/** The first day for which no index is known. */
export const mciUnknownFrom: IsoDate = '2027-01-01';

/** The index in force on a day; undefined before the first row and from `mciUnknownFrom` on. */
export function mciOn(day: IsoDate): MciRow | undefined {
  if (day >= mciUnknownFrom) return undefined;
  return mciRows.findLast((row) => row.from <= day);
}
