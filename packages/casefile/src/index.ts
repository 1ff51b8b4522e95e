export * from './field.ts';
export * from './schema.ts';
export * from './prepare.ts';
export * from './punishment.ts';
export { actKinds, actShape } from './entities/act.ts';
export { sanctionKinds, sanctionShape } from './entities/sanction.ts';
export { readCaseFile, caseSchema, type ReadResult } from './read/read-case-file.ts';
export { readCaseLine } from './read/read-case-line.ts';
export { faultText, type Fault, type FaultCode } from './read/fault.ts';
export { expand } from './read/short-forms.ts';

export * from './reference/index.ts';
export { factNames } from './fact-names.ts';
export { asKnownOn } from './known-on.ts';
export { dictionary } from './dictionary/index.ts';
export type { FactEntry } from './dictionary/entry.ts';
export { entryAt, entryOf, nameOfPlace } from './dictionary/place.ts';
export { factKinds, placeOf } from './dictionary/fact-kinds.ts';
