import type { AdditionalPunishment, FineBase, Limits, MainKind, MainPunishment } from './types.ts';

// Words for sanctions. Money in MCI, service in hours, arrest in days, everything else in years (kept as months).

const years = (min: number | undefined, max: number): Limits =>
  min === undefined ? { max: max * 12 } : { min: min * 12, max: max * 12 };
const sizes = (min: number | undefined, max: number): Limits => (min === undefined ? { max } : { min, max });

/** Fine up to, or between, so many MCI. */
export const fine = (max: number, min?: number): MainPunishment => ({ kind: 'fine', unit: 'mci', ...sizes(min, max) });
/** Fine as a multiple of a sum: from so many times to so many times; one number for a fixed multiple. */
export const fineTimes = (of: FineBase, min: number, max: number = min): MainPunishment => ({
  kind: 'fine',
  unit: 'multiple',
  of,
  min,
  max,
});
export const works = (max: number, min?: number): MainPunishment => ({
  kind: 'correctiveWorks',
  unit: 'mci',
  ...sizes(min, max),
});
export const service = (max: number, min?: number): MainPunishment => ({
  kind: 'communityService',
  unit: 'hours',
  ...sizes(min, max),
});
export const arrest = (max: number, min?: number): MainPunishment => ({
  kind: 'arrest',
  unit: 'days',
  ...sizes(min, max),
});
export const restrictionUpTo = (max: number): MainPunishment => ({
  kind: 'restriction',
  unit: 'months',
  ...years(undefined, max),
});
export const restriction = (min: number, max: number): MainPunishment => ({
  kind: 'restriction',
  unit: 'months',
  ...years(min, max),
});
export const prisonUpTo = (max: number): MainPunishment => ({
  kind: 'imprisonment',
  unit: 'months',
  ...years(undefined, max),
});
export const prison = (min: number, max: number): MainPunishment => ({
  kind: 'imprisonment',
  unit: 'months',
  ...years(min, max),
});
export const life: MainPunishment = { kind: 'life' };

/** Fine, or corrective works of the same size. */
export const fineOrWorks = (max: number, min?: number): readonly MainPunishment[] => [fine(max, min), works(max, min)];
/** Restriction of freedom, or imprisonment for the same term, up to so many years. */
export const freedomUpTo = (max: number): readonly MainPunishment[] => [restrictionUpTo(max), prisonUpTo(max)];
/** Restriction of freedom, or imprisonment for the same term, between so many years. */
export const freedom = (min: number, max: number): readonly MainPunishment[] => [
  restriction(min, max),
  prison(min, max),
];
/** The common sanction of a lesser crime since 2018: fine or works, service, restriction or imprisonment, each up to a size. */
export const ladder = (mci: number, hours: number, term: number): readonly MainPunishment[] => [
  ...fineOrWorks(mci),
  service(hours),
  ...freedomUpTo(term),
];
/** The same without service, which was no punishment for crimes before July 2018 and is missing in some articles since. */
export const ladderWithoutService = (mci: number, term: number): readonly MainPunishment[] => [
  ...fineOrWorks(mci),
  ...freedomUpTo(term),
];
/** The common sanction of a misdemeanour: fine or works, service, arrest, each up to a size. */
export const petty = (mci: number, hours: number, days: number): readonly MainPunishment[] => [
  ...fineOrWorks(mci),
  service(hours),
  arrest(days),
];

export const confiscation: AdditionalPunishment = { kind: 'confiscation', mandatory: true };
/** "With confiscation or without it". */
export const mayConfiscate: AdditionalPunishment = { kind: 'confiscation', mandatory: false };

const deprivation = (mandatory: boolean, term: 'life' | Limits): AdditionalPunishment => ({
  kind: 'deprivationOfRight',
  mandatory,
  term: term === 'life' ? term : { unit: 'months', ...term },
});
/** Deprivation of the right to hold a post or do an activity, up to so many years. */
export const banUpTo = (max: number): AdditionalPunishment => deprivation(true, years(undefined, max));
export const mayBanUpTo = (max: number): AdditionalPunishment => deprivation(false, years(undefined, max));
export const ban = (min: number, max: number = min): AdditionalPunishment => deprivation(true, years(min, max));
export const mayBan = (min: number, max: number = min): AdditionalPunishment => deprivation(false, years(min, max));
export const banForLife: AdditionalPunishment = deprivation(true, 'life');
export const mayBanForLife: AdditionalPunishment = deprivation(false, 'life');
/** "With loss of citizenship or without it". */
export const mayLoseCitizenship: AdditionalPunishment = { kind: 'lossOfCitizenship', mandatory: false };

/** The additional punishment goes only with the main punishments named. */
export const onlyWith = (addition: AdditionalPunishment, ...kinds: readonly MainKind[]): AdditionalPunishment => ({
  ...addition,
  attachedTo: kinds,
});
