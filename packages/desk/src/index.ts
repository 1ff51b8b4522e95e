export { deskOf, type Desk, type Opened, type Ports, type Refused, type Wanted, type Written } from './desk.ts';
export { faultsOfFile } from './journal/accept.ts';
export { verifyExport, type Broken, type ChainFault, type Verified, type Whole } from './journal/chain.ts';
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
export type { Dangling } from './journal/dangling.ts';
export { dayOfInstant, type View } from './journal/in-view.ts';
export { placeIn, placeText, type Place } from './journal/place.ts';
export { statementsOf, type Said } from './journal/statements.ts';
export { memoryStore } from './store/memory.ts';
export type { JournalStore, StoredEntry, Summary } from './store/port.ts';
export { sqliteStore, StoreError } from './store/sqlite.ts';
