export * from './types.ts';
export { chapterTitles, lifeOrHealth, type LifeOrHealth } from './chapters.ts';
export { categoryByTerm, categoryLimits, categoryOf, greatestTerm, kindsByEdition } from './category.ts';
export { generalLimits, type GeneralLimits, type Range } from './general-limits.ts';
export { mciOn, mciRows, mciUnknownFrom, type MciMark, type MciRow } from './mci.ts';
export { killingBy, type Killing } from './killing.ts';
export {
  daysOfList,
  listing,
  offenceLists,
  type ListCondition,
  type ListedRef,
  type Listing,
  type OffenceListName,
} from './offence-lists.ts';
export { mirrorRepository, readUntil } from './redactions.ts';
export {
  registerExtent,
  sanctionRegister,
  sanctionsOf,
  type Certainty,
  type SanctionAnswer,
  type SanctionRef,
} from './register.ts';
