/**
 * What the command line, the service and the pages all say. The parts that need no law (`/answers`, `/days`, `/numbers`, …)
 * have their own entries, so that a page that only writes a date does not bring the law with it.
 * @module
 */
export { dayText, dayWithName } from './day-words.ts';
export { examplesOf, type ExampleStatus } from './example-index.ts';
export { insideOf, type InsideNorm } from './inside-norm.ts';
export { entityNames, kindNames, normHeadings } from './norm-names.ts';
export { normOutline, type OutlinePart } from './norm-outline.ts';
export { changedLines, versionsOf, type ChangedLines, type NormBoundary, type NormStretch } from './norm-versions.ts';
export type { OutlineLine } from './outline.ts';
export { plainValueText } from './plain-value-text.ts';
