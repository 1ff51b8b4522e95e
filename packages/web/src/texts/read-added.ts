import type { Text } from '@zhargy/logic';
import {
  lettersOf,
  linesOfHtml,
  linesOfParagraphs,
  linesOfText,
  looksLikeHtml,
  splitText,
  type ReadPage,
  type SplitText,
} from '@zhargy/texts';
import { knownInstruments } from './known-instruments.ts';
import { textWords } from './text-words.ts';

/** A file or pasted text read as an official text, or why it could not be. */
export type ReadAdded = { readonly text: SplitText } | { readonly fault: Text; readonly cure?: Text };

/** The largest file that is read, bytes. */
const most = 30_000_000;

/** Reads a saved page, a plain text, a DOCX or a PDF. What the file holds is taken as text and nothing else. */
export async function readAdded(bytes: Uint8Array, name: string): Promise<ReadAdded> {
  if (bytes.length > most) return { fault: textWords.tooLarge };
  const page = isPaper(bytes) ? await pageOfPaper(bytes, name) : pageOfLetters(lettersOf(bytes));
  return 'fault' in page ? page : split(page);
}

/** Reads a text put into the page. */
export const readPasted = (text: string): ReadAdded => split(pageOfLetters(text));

function split(page: ReadPage): ReadAdded {
  const text = splitText(page, knownInstruments());
  return text.pieces.some((piece) => piece.provision !== '') ? { text } : { fault: textWords.noProvisions };
}

const pageOfLetters = (letters: string): ReadPage =>
  looksLikeHtml(letters) ? linesOfHtml(letters) : linesOfText(letters);

/** Whether the first bytes are those of a PDF or of an archive, which a DOCX is, or of an old Word file. */
const isPaper = ([a, b, c, d]: Uint8Array): boolean =>
  [0x25504446, 0x504b0304, 0xd0cf11e0].includes(
    (((a ?? 0) << 24) | ((b ?? 0) << 16) | ((c ?? 0) << 8) | (d ?? 0)) >>> 0,
  );

async function pageOfPaper(
  bytes: Uint8Array,
  name: string,
): Promise<ReadPage | { readonly fault: Text; readonly cure: Text }> {
  const { readPaper } = await import('@zhargy/intake');
  const paper = await readPaper(bytes, name);
  return paper.is === 'paper'
    ? linesOfParagraphs(paper.paragraphs.map((paragraph) => paragraph.text))
    : { fault: paper.says, cure: paper.cure };
}
