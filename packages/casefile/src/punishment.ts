import { fact } from './field.ts';

/** Kinds of punishment named by the Criminal Code; which of them may be main is a matter of law. */
export const punishmentKinds = [
  'fine',
  'correctiveWorks',
  'communityService',
  'arrest',
  'restriction',
  'imprisonment',
  'life',
  'confiscation',
  'lossOfRank',
  'deprivationOfRight',
  'lossOfCitizenship',
  'expulsion',
] as const;

/** Facts of one punishment: its kind and its size in the unit of that kind. */
export const punishmentShape = {
  kind: fact.oneOf(...punishmentKinds),
  /** Fine and corrective works, in monthly calculation indices. */
  mci: fact.count(),
  /** Fine as a sum. */
  amount: fact.amount(),
  hours: fact.count(),
  days: fact.count(),
  period: fact.period(),
  /** Served conditionally under probation control. */
  conditional: fact.truth(),
  institution: fact.oneOf('minimum', 'medium', 'maximum', 'emergency', 'complete'),
};
