import { ratio, type Ratio } from '@zhargy/calendar';
import { timeline, type Citation, type Timeline } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { since } from './versions.ts';

/** Measures that can be credited. Detention by the police is the beginning of custody and has its rate. */
export const creditMeasures = [
  'detention',
  'custody',
  'custodyAbroad',
  'compulsoryTreatment',
  'houseArrest',
  'medicalInstitution',
] as const;
export type CreditMeasure = (typeof creditMeasures)[number];

/** Punishments a measure can be credited against. */
export const creditPunishments = [
  'imprisonment',
  'arrest',
  'restriction',
  'communityService',
  'correctiveWorks',
  'fine',
] as const;
export type CreditPunishment = (typeof creditPunishments)[number];

export const creditInstitutions = ['minimum', 'medium', 'maximum', 'emergency', 'complete'] as const;
export type CreditInstitution = (typeof creditInstitutions)[number];

/** In what a credit is measured: days of the punishment, hours of service, monthly calculation indices. */
export type CreditUnit = 'days' | 'hours' | 'mci';

/** What one day of a measure gives, or why the text names no rate (a short English code). */
export type Rate = { readonly perDay: Ratio; readonly cite: Citation } | { readonly none: string };

/** What one day of custody gives against imprisonment: one rate for all, or one by the institution. */
type Imprisonment = { readonly all: Rate } | { readonly by: Readonly<Record<CreditInstitution, Rate>> };
export interface CreditRates {
  readonly custody: { readonly imprisonment: Imprisonment } & Readonly<
    Record<Exclude<CreditPunishment, 'imprisonment'>, Rate>
  >;
  readonly houseArrest: Readonly<Record<CreditPunishment, Rate>>;
}

const rate = (perDay: Ratio, cite: Citation): Rate => ({ perDay, cite });
const whole = (n: number): Ratio => ratio(n);

const houseArrestPart = cc.art(62, 4);
const half = rate(ratio(1, 2), houseArrestPart);
const byMci = {
  communityService: rate(whole(2), houseArrestPart),
  correctiveWorks: rate(whole(2), houseArrestPart),
  fine: rate(whole(2), houseArrestPart),
};
const houseArrest = { imprisonment: half, restriction: half, arrest: half, ...byMci };

const one = rate(whole(1), cc.art(62, 3));
const noRate: Rate = { none: 'the text of that time names no rate for this punishment' };

/**
 * The rates of article 62, parts 3, 3-1 and 4. Until 2018 a fine after custody was softened or remitted by the court,
 * without a rate. The later law of 07.07.2020 touched part 7 only.
 */
export const creditRates: Timeline<CreditRates> = timeline([
  {
    from: since.code,
    is: {
      custody: {
        imprisonment: { all: one },
        arrest: one,
        restriction: one,
        communityService: rate(whole(4), cc.art(62, 3)),
        correctiveWorks: noRate,
        fine: { none: 'left to the court by the text of that time' },
      },
      houseArrest: { ...houseArrest, correctiveWorks: noRate, fine: noRate },
    },
  },
  {
    from: since.law180,
    is: {
      custody: {
        imprisonment: { all: one },
        arrest: one,
        restriction: one,
        communityService: rate(whole(4), cc.art(62, 3)),
        correctiveWorks: rate(whole(4), cc.art(62, 3)),
        fine: rate(whole(4), cc.art(62, 3)),
      },
      houseArrest,
    },
  },
  {
    from: since.law292,
    is: {
      custody: {
        imprisonment: {
          by: {
            minimum: rate(whole(2), cc.art(62, 3, 3)),
            medium: rate(ratio(3, 2), cc.art(62, 3, 2)),
            maximum: rate(whole(1), cc.art(62, 3, 1)),
            emergency: rate(whole(1), cc.art(62, 3, 1)),
            complete: rate(whole(1), cc.art(62, 3, 1)),
          },
        },
        arrest: rate(whole(1), cc.art(62, '3-1', 1)),
        restriction: rate(whole(2), cc.art(62, '3-1', 2)),
        communityService: rate(whole(4), cc.art(62, '3-1', 3)),
        correctiveWorks: rate(whole(4), cc.art(62, '3-1', 4)),
        fine: rate(whole(4), cc.art(62, '3-1', 4)),
      },
      houseArrest,
    },
  },
]);

/** The unit in which a punishment is credited. */
export const unitOf = (p: CreditPunishment): CreditUnit =>
  p === 'communityService' ? 'hours' : p === 'fine' || p === 'correctiveWorks' ? 'mci' : 'days';

/** What one day of a measure gives against a punishment; the institution is asked only where a rate depends on it. */
export function rateOf(
  v: CreditRates,
  measure: CreditMeasure,
  against: CreditPunishment,
  institution: () => CreditInstitution,
): Rate {
  if (measure === 'houseArrest') return v.houseArrest[against];
  if (measure === 'compulsoryTreatment')
    return against === 'imprisonment' || against === 'arrest'
      ? rate(whole(1), cc.art(97, 2))
      : { none: 'compulsory treatment has a rate against imprisonment and arrest only' };
  if (measure === 'medicalInstitution')
    return { none: 'the texts read name no rate for a stay in a medical organisation for examination' };
  if (measure === 'custodyAbroad')
    return against === 'imprisonment'
      ? rate(whole(1), cc.art(62, 5))
      : { none: 'custody abroad has a rate against imprisonment only' };
  if (against !== 'imprisonment') return v.custody[against];
  const { imprisonment } = v.custody;
  return 'all' in imprisonment ? imprisonment.all : imprisonment.by[institution()];
}
