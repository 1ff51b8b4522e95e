/**
 * Official texts that a user saved from a database of law: read as plain lines, split into provisions, two editions
 * compared. Pure: nothing is fetched, nothing of a saved page is run, and no input makes these functions throw.
 * @module
 */
export { lettersOf, looksLikeHtml } from './bytes.ts';
export { compareTexts, touches, type Change, type Comparison, type Run } from './compare-texts.ts';
export type { Edition } from './edition.ts';
export { linesOfHtml } from './html-lines.ts';
export type { KnownInstrument } from './instrument-of.ts';
export type { Line, ReadPage } from './line.ts';
export { linesOfParagraphs, linesOfText } from './plain-lines.ts';
export { provisionPieces, splitText, type Piece, type PieceKind, type SplitText } from './split-text.ts';
