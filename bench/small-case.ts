import type { Random } from './random.ts';

/** The facts of the small rule; every engine gets the same. */
export interface SmallCase {
  readonly form: 'plea' | 'cooperation' | 'asset';
  readonly category: 'misdemeanour' | 'minor' | 'medium' | 'grave' | 'especiallyGrave';
  readonly contested: boolean;
  readonly consentWritten: boolean;
  readonly objection: boolean;
  readonly age: number;
  readonly representative: boolean;
  readonly daysSince: number;
  readonly explained: boolean;
}
export type SmallFact = keyof SmallCase;

/** A made-up rule in the manner of the law: eight grounds, all of which must hold. It states no law. */
export const inWords = [
  'form is plea',
  'category is minor, medium or grave',
  'the charge is not contested',
  'consent is in writing',
  'nobody objected',
  'the victim is of age or has a representative',
  'no more than 30 days since the petition',
  'the consequences were explained',
] as const;

/** A generated case: each ground holds in most cases, all of them together in about one of three. */
export const smallCase = (random: Random): SmallCase => ({
  form: random.chance(0.9) ? 'plea' : random.pick(['cooperation', 'asset']),
  category: random.chance(0.85)
    ? random.pick(['minor', 'medium', 'grave'])
    : random.pick(['misdemeanour', 'especiallyGrave']),
  contested: random.chance(0.12),
  consentWritten: random.chance(0.88),
  objection: random.chance(0.1),
  age: 12 + random.below(60),
  representative: random.chance(0.4),
  daysSince: random.below(34),
  explained: random.chance(0.9),
});
