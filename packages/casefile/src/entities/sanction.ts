import { fact } from '../field.ts';

/** Kinds of main punishment a sanction may name. */
export const sanctionKinds = [
  'fine',
  'correctiveWorks',
  'communityService',
  'arrest',
  'restriction',
  'imprisonment',
  'life',
] as const;

/** A row of a sanction that the user writes down where the rule set has not read the article. */
export const sanctionShape = {
  /** The article part the row is for, as "188(3)". */
  article: fact.text(),
  /** The first day this text of the sanction was in force. */
  from: fact.day(),
  /** The last day it was in force; absent while it stands. */
  to: fact.day(),
  /** Every kind of main punishment the sanction names. */
  kinds: fact.someOf(...sanctionKinds),
  maxImprisonment: fact.period(),
  /** The shortest imprisonment; no time where the sanction names none. */
  minImprisonment: fact.period(),
  category: fact.oneOf('misdemeanour', 'minor', 'medium', 'grave', 'especiallyGrave'),
};
