import type { Paragraph } from '../paper.ts';
import { limits } from './faults.ts';
import { paragraphsOf, type Line } from './paragraphs.ts';

/** What a PDF holds, or why it holds none. `bare`: pages without a text layer, where others have one. */
export type PdfRead =
  | { readonly paragraphs: readonly Paragraph[]; readonly pages: number; readonly bare: readonly number[] }
  | { readonly fault: 'damaged' | 'password' | 'noTextLayer' | 'tooLong' | 'stopped'; readonly found?: string };

/** A piece of text as the PDF sets it. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** How a reading is followed and stopped. */
export interface ReadOptions {
  /** Called after each page of a PDF with how many are read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** An aborted reading answers with the fault `stopped`. */
  readonly signal?: AbortSignal;
}

/** The text layer of a PDF, page by page. The library is fetched from the bundle when the first PDF is read; nothing else is loaded. */
export async function readPdf(bytes: Uint8Array, { onProgress, signal }: ReadOptions = {}): Promise<PdfRead> {
  const { getDocument } = await import('unpdf/pdfjs');
  // A copy: the library takes the bytes it is given.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages = document.numPages;
    if (pages > limits.pages) return { fault: 'tooLong', found: String(pages) };
    const lines: Line[] = [];
    const bare: number[] = [];
    let characters = 0;
    for (let number = 1; number <= pages; number += 1) {
      // One page after another: papers are short, and two at once would hold both in memory.
      if (signal?.aborted === true) return { fault: 'stopped' };
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const set = pageLines(
        items.flatMap((item): readonly Piece[] => ('str' in item ? [item] : [])),
        number,
      );
      const letters = set.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu) ?? []).length, 0);
      if (letters < 10) bare.push(number);
      characters += set.reduce((sum, line) => sum + line.text.length, 0);
      if (characters > limits.characters) return { fault: 'tooLong' };
      lines.push(...set);
      onProgress?.(number, pages);
    }
    if (bare.length === pages) return { fault: 'noTextLayer' };
    return { paragraphs: paragraphsOf(lines), pages, bare };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { fault: name === 'PasswordException' ? 'password' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

interface SetLine {
  text: string;
  readonly y: number;
  readonly height: number;
  end: number;
}

/** The lines of a page: pieces on one height, parted by a space where the gap is wider than letters are apart. */
function pageLines(pieces: readonly Piece[], page: number): readonly Line[] {
  const lines: SetLine[] = [];
  for (const { str, transform, width, height } of pieces) {
    if (str === '') continue;
    const x = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    const size = height > 0 ? height : Math.abs(transform[3] ?? 10) || 10;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < Math.max(last.height, size) * 0.5 && x >= last.end - size * 3) {
      const apart = x - last.end > size * 0.15;
      const wide = x - last.end > size * 3;
      last.text += wide ? `    ${str}` : apart && !/\s$/u.test(last.text) && !/^\s/u.test(str) ? ` ${str}` : str;
      last.end = x + width;
    } else if (str.trim() !== '') lines.push({ text: str, y, height: size, end: x + width });
  }
  // A number alone at the head or the foot of a page is its number.
  const own = lines.filter(
    (line, i) => !((i === 0 || i === lines.length - 1) && /^[-–\s]*\d{1,3}[-–\s]*$/u.test(line.text)),
  );
  const steps = own
    .slice(1)
    .map((line, i) => (own[i]?.y ?? 0) - line.y)
    .filter((step) => step > 0);
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0;
  return own.map((line, i) => {
    const step = i === 0 ? 0 : (own[i - 1]?.y ?? 0) - line.y;
    return { text: line.text, page, gap: step < 0 || (usual > 0 && step > usual * 1.35) };
  });
}
