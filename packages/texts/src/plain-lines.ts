import { savedFrom, tidy, type Line, type ReadPage } from './line.ts';

/**
 * The lines of a plain text. Where paragraphs are set off by an indent and lines are cut at a width, the lines of one
 * paragraph are joined again; marks of a text kept as Markdown are taken off.
 */
export function linesOfText(text: string): ReadPage {
  const raw = withoutHead(text.replaceAll(/\r\n?/g, '\n')).split('\n');
  const joined = indented(raw) ? joinByIndent(raw) : raw;
  const lines: Line[] = [];
  let anchor: string | undefined;
  for (const line of joined) {
    const place = /^\s*<a (?:id|name)="([\w-]+)"><\/a>\s*$/.exec(line)?.[1];
    if (place !== undefined) {
      anchor = place;
      continue;
    }
    const bare = tidy(withoutMarks(line));
    if (bare === '') continue;
    lines.push({ text: bare, fresh: true, ...(anchor === undefined ? {} : { anchor }) });
    anchor = undefined;
  }
  const address = savedFrom(text);
  return address === undefined ? { lines } : { lines, address };
}

/** The lines of a paper read elsewhere, a paragraph each. */
export const linesOfParagraphs = (paragraphs: readonly string[]): ReadPage => ({
  lines: paragraphs.map(tidy).flatMap((text) => (text === '' ? [] : [{ text, fresh: true }])),
});

/** Without the head a kept copy may begin with, between two lines of dashes. */
const withoutHead = (text: string): string => text.replace(/^\uFEFF?---\n[\s\S]*?\n---\n/, '');

const withoutMarks = (line: string): string =>
  line
    .replace(/^\s*(?:>\s*)+/, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/^\s*(\*{1,3})(\S.*?)\1\s*$/, '$2');

const startsParagraph = /^(?: {4,}|\t)\S/;

/** Whether paragraphs begin with an indent and go on without one, as texts cut at a width do. */
function indented(lines: readonly string[]): boolean {
  let starts = 0;
  let goesOn = 0;
  for (const [i, line] of lines.entries()) {
    if (startsParagraph.test(line)) starts += 1;
    else if (line.trim() !== '' && (lines[i - 1] ?? '').trim() !== '' && (lines[i - 1] ?? '').length > 60) goesOn += 1;
  }
  return starts > 2 && goesOn >= starts / 4;
}

/** A line that begins without an indent goes on; after an empty line (the end of a page) only inside a sentence. */
function joinByIndent(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let gap = false;
  for (const line of lines) {
    if (line.trim() === '') {
      gap = true;
      continue;
    }
    const before = joined.at(-1);
    const midway = !gap || (/^\p{Ll}/u.test(line) && !/[.;:!]$/.test(before ?? ''));
    if (before !== undefined && !startsParagraph.test(line) && midway)
      joined[joined.length - 1] = `${before.trimEnd()} ${line.trim()}`;
    else joined.push(line);
    gap = false;
  }
  return joined;
}
