import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Paragraph } from '../paper.ts';
import { numbersOf, type NumberWriter } from './docx-numbers.ts';
import { limits } from './faults.ts';
import { paragraphsOf, type Line } from './paragraphs.ts';

/** What a Word file holds, or why it holds none. */
export type DocxRead =
  | { readonly paragraphs: readonly Paragraph[]; readonly tracked: boolean }
  | { readonly fault: 'damaged' | 'tooLarge' | 'unknownFormat' | 'tooLong'; readonly found?: string };

const wanted = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml', 'mimetype']);

/**
 * The running text of a DOCX: paragraphs and tables (a row is one paragraph, its cells parted by a space) with the numbers of lists written
 * out. Deleted text of tracked changes, headers, footnotes and comments are not read.
 */
export function readDocx(bytes: Uint8Array): DocxRead {
  let files: Record<string, Uint8Array>;
  let huge = false;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.has(name)) return false;
        huge ||= originalSize > limits.bytes;
        return originalSize <= limits.bytes;
      },
    });
  } catch {
    return { fault: 'damaged' };
  }
  if (huge) return { fault: 'tooLarge' };
  const xml = files['word/document.xml'];
  if (!xml) {
    const type = files['mimetype'];
    return { fault: 'unknownFormat', found: type ? strFromU8(type).slice(0, 80) : 'ZIP' };
  }
  try {
    const numbering = files['word/numbering.xml'];
    const styles = files['word/styles.xml'];
    const body = linesOf(
      strFromU8(xml),
      numbersOf(numbering && strFromU8(numbering)),
      styleNumbers(styles && strFromU8(styles)),
    );
    if (body.characters > limits.characters) return { fault: 'tooLong' };
    return { paragraphs: paragraphsOf(body.lines), tracked: body.tracked };
  } catch {
    return { fault: 'damaged' };
  }
}

interface NumberOf {
  readonly numId: string;
  readonly level: number;
}

/** Styles that number their paragraphs. */
function styleNumbers(xml: string | undefined): ReadonlyMap<string, NumberOf> {
  const found = new Map<string, NumberOf>();
  if (xml === undefined) return found;
  let style = '';
  let level = 0;
  const parser = broken();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:style') {
      style = String(attributes['w:styleId'] ?? '');
      level = 0;
    } else if (name === 'w:ilvl') level = Number(attributes['w:val'] ?? 0);
    else if (name === 'w:numId') found.set(style, { numId: String(attributes['w:val'] ?? ''), level });
  });
  parser.write(xml).close();
  return found;
}

function broken(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  return parser;
}

/** Text that is not there any more, or stands twice for old readers. */
const left = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:rPrChange', 'w:pPrChange']);

function linesOf(
  xml: string,
  number: NumberWriter,
  styles: ReadonlyMap<string, NumberOf>,
): { readonly lines: readonly Line[]; readonly tracked: boolean; readonly characters: number } {
  const lines: Line[] = [];
  /** Texts of the cells of the row being read; rows inside cells go into the cell. */
  const rows: string[][] = [];
  let text = '';
  let numId: string | undefined;
  let level = 0;
  let style: string | undefined;
  let skipped = 0;
  let inText = false;
  let tracked = false;
  let characters = 0;
  const parser = broken();
  parser.on('opentag', ({ name, attributes }) => {
    if (left.has(name)) {
      skipped += 1;
      tracked ||= name === 'w:del';
    }
    if (skipped > 0) return;
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:p') {
      text = '';
      numId = undefined;
      style = undefined;
      level = 0;
    } else if (name === 'w:pStyle') style = value;
    else if (name === 'w:numId') numId = value;
    else if (name === 'w:ilvl') level = Number(value) || 0;
    else if (name === 'w:t') inText = true;
    else if (name === 'w:tab') text += ' ';
    else if (name === 'w:br' || name === 'w:cr') text += '\n';
    else if (name === 'w:noBreakHyphen') text += '-';
    else if (name === 'w:tr') rows.push([]);
    else if (name === 'w:tc') rows.at(-1)?.push('');
  });
  parser.on('text', (chunk) => {
    if (inText && skipped === 0) text += chunk;
  });
  parser.on('closetag', ({ name }) => {
    if (left.has(name)) skipped -= 1;
    if (skipped > 0) return;
    if (name === 'w:t') inText = false;
    else if (name === 'w:p') {
      const byStyle = style === undefined ? undefined : styles.get(style);
      const count = numId === undefined ? byStyle : { numId, level };
      const label = count === undefined || text.trim() === '' ? '' : number(count.numId, count.level);
      const whole = label === '' ? text : `${label} ${text}`;
      characters += whole.length;
      const cells = rows.at(-1);
      if (cells && cells.length > 0) cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${whole}`.trim();
      else
        for (const [i, line] of whole.split('\n').entries())
          lines.push({ text: line, gap: i === 0 && !(label === '' && /^\s*\p{Ll}{2}/u.test(line)) });
      text = '';
    } else if (name === 'w:tr') {
      const cells = rows.pop() ?? [];
      const row = cells
        .map((cell) => cell.replaceAll('\n', ' ').trim())
        .filter((cell) => cell !== '')
        .join(' ');
      const outer = rows.at(-1);
      if (outer && outer.length > 0) outer[outer.length - 1] = `${outer.at(-1) ?? ''} ${row}`.trim();
      else lines.push({ text: row, gap: true });
    }
  });
  parser.write(xml).close();
  return { lines, tracked, characters };
}
