export { deskOf, type Desk, type Opened, type Ports, type Refused, type Wanted, type Written } from './desk.ts';
export { faultsOfFile } from './journal/accept.ts';
export { verifyExport, type Broken, type ChainFault, type Verified, type Whole } from './journal/chain.ts';
export { brokenText } from './journal/chain-words.ts';
export {
  bodySchema,
  entrySchema,
  placeSchema,
  proofSchema,
  statementSchema,
  type Body,
  type Entry,
  type Proof,
  type Sealed,
  type Statement,
} from './journal/entry.ts';
export { findingKey, known, type Conflict, type Decision, type Given, type Known } from './journal/fold.ts';
export { disagreements, entriesToSave, type Disagreement, type SaveManner } from './journal/entries-to-save.ts';
export { sourceOf, type CaseToSave, type Proven } from './journal/wanted-case.ts';
export type { Dangling } from './journal/dangling.ts';
export { dayOfInstant, type View } from './journal/in-view.ts';
export { placeIn, placeKey, placeText, standingAt, type Place } from './journal/place.ts';
export { contentOf, statementsOf, statementsOfAct, type Said } from './journal/statements.ts';
export { memoryStore } from './store/memory.ts';
export { follows, lastChangedFirst, type JournalStore, type StoredEntry, type Summary } from './store/port.ts';
