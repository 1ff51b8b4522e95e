import { code, law180 } from './amending-laws.ts';
import { july2018, june2026 } from './redactions.ts';
import type { EditionBoundary, Source } from './types.ts';

/** Least and greatest size of a kind of punishment. Money in MCI, service in hours, arrest in days, terms in months. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Limits of the General Part (CC 41-46) through one stretch of time. */
export interface GeneralLimits {
  readonly from: EditionBoundary;
  readonly to: EditionBoundary | null;
  readonly source: readonly Source[];
  /** For a misdemeanour. */
  readonly misdemeanour: {
    readonly fine: Range;
    readonly correctiveWorks: Range;
    readonly communityService: Range;
    readonly arrest: Range;
  };
  /** For a crime; a multiple fine has the limits of its article. No service for crimes before July 2018. */
  readonly crime: {
    readonly fine: Range;
    readonly correctiveWorks: Range;
    readonly communityService: Range | null;
    readonly restriction: Range;
    readonly imprisonment: Range;
    readonly imprisonmentEspeciallyGrave: Range;
    readonly imprisonmentNegligent: Range;
  };
}

const imprisonment = {
  imprisonment: { min: 6, max: 180 },
  imprisonmentEspeciallyGrave: { min: 6, max: 240 },
  imprisonmentNegligent: { min: 6, max: 120 },
} as const;

/**
 * Two editions. The earlier was read in the redaction of 01.07.2018; of its articles 41, 42, 44 and 46 had been amended since 2015,
 * so that before 2018 the numbers rest on the notes of amendments only. Arrest was not applied before 01.01.2017.
 */
export const generalLimits = [
  {
    from: code,
    to: law180,
    source: [july2018('sec003')],
    misdemeanour: {
      fine: { min: 25, max: 500 },
      correctiveWorks: { min: 25, max: 500 },
      communityService: { min: 60, max: 300 },
      arrest: { min: 30, max: 90 },
    },
    crime: {
      fine: { min: 500, max: 10_000 },
      correctiveWorks: { min: 500, max: 10_000 },
      communityService: null,
      restriction: { min: 12, max: 84 },
      ...imprisonment,
    },
  },
  {
    from: law180,
    to: null,
    source: [june2026('sec002')],
    misdemeanour: {
      fine: { min: 20, max: 200 },
      correctiveWorks: { min: 20, max: 200 },
      communityService: { min: 20, max: 200 },
      arrest: { min: 10, max: 50 },
    },
    crime: {
      fine: { min: 200, max: 10_000 },
      correctiveWorks: { min: 200, max: 10_000 },
      communityService: { min: 200, max: 1200 },
      restriction: { min: 6, max: 84 },
      ...imprisonment,
    },
  },
] as const satisfies readonly GeneralLimits[];
