import type { Paragraph } from '../paper.ts';

/** A line of a paper as it was set, and the page it stands on. */
export interface Line {
  readonly text: string;
  readonly page?: number;
  /** A gap above it greater than that between lines: a new paragraph begins here. */
  readonly gap?: boolean;
}

/** Spaces of every kind made one; marks that are not seen taken out. */
export const plainSpaces = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();

/** What begins a paragraph whatever stood before it: a number of a point, a dash, a heading in capitals. */
const opens = /^(?:\d{1,2}[.)]\s|[-–—•]\s|\d{1,2}\.\d{1,2}\.?\s)/u;
const label = /^[\p{Lu}][\p{L} ]{2,40}:\s/u;
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
/** Abbreviations after which a sentence goes on although a full stop stands there. */
const abbreviation = /(?:^|[\s(«.])(?:г|гг|ст|ч|п|пп|ул|д|кв|обл|р|тг|тыс|млн|ж|т|им|с|м|б|к|№|[А-ЯӘҒҚҢӨҰҮҺІЁ])\.$/u;

/**
 * Lines put together to paragraphs: a line that ends inside a sentence goes on in the next, a word cut by a hyphen is made
 * whole. A blank line, a gap, a heading in capitals, a numbered point or a label begins a new one.
 */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const found: { text: string; page?: number }[] = [];
  const longest = lines.reduce((most, line) => Math.max(most, plainSpaces(line.text).length), 0);
  /** The line before, as long as no blank line stood after it. */
  let before = '';
  for (const line of lines) {
    const text = plainSpaces(line.text);
    const last = found.at(-1);
    // Two columns in one line, as a town and a date: nothing goes on before or after them.
    const columns = /\S(?: {4,}|\t)\S/u.test(line.text.replaceAll('\u00A0', ' '));
    if (last && before !== '' && text !== '' && !columns && line.gap !== true && goesOn(before, text, longest))
      last.text = joined(last.text, text);
    else if (text !== '') found.push(line.page === undefined ? { text } : { text, page: line.page });
    before = columns ? '' : text;
  }
  return found.map((p, i) => ({ number: i + 1, ...p }));
}

/** "соверше-" and "нного" make one word; "188-" and "бап" keep their hyphen. */
function joined(before: string, next: string): string {
  if (/\d[-‐]$/u.test(before) && /^\p{Ll}/u.test(next)) return before + next;
  return /\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(next) ? before.slice(0, -1) + next : `${before} ${next}`;
}

function goesOn(before: string, next: string, longest: number): boolean {
  if (before.length < 80 && capitals.test(before)) return false;
  if (next.length > 3 && next.length < 80 && capitals.test(next)) return false;
  if (/^\p{Ll}[\p{Ll}\s.]/u.test(next))
    return !before.endsWith(';') && !(before.endsWith(':') && before.length < longest * 0.6);
  if (opens.test(next) || label.test(next)) return false;
  if (/[,(«]$|[-–—]$/u.test(before)) return true;
  if (/[.!?;:]["»)]?$/u.test(before)) return abbreviation.test(before) && before.length >= longest * 0.6;
  // No mark at the end of a line about as long as any: the sentence was broken by the margin.
  return longest > 40 && before.length >= longest * 0.6;
}
