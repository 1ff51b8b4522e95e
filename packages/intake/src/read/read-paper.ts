import type { Text } from '@zhargy/logic';
import type { Paragraph, PaperFault, PaperText } from '../paper.ts';
import { decodeText } from './decode.ts';
import { readDocx } from './docx.ts';
import { limits, paperFault } from './faults.ts';
import { languageOf } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readPdf, type ReadOptions } from './pdf.ts';

const notes = {
  mixed: {
    kk: 'Құжатта қазақ және орыс тілдері қатар қолданылған.',
    ru: 'В бумаге стоят рядом казахский и русский тексты.',
    en: 'The paper holds Kazakh and Russian text side by side.',
  },
  tracked: {
    kk: 'Қадағаланған түзетулерде жойылған мәтін оқылмады.',
    ru: 'Текст, удалённый в режиме исправлений, не прочитан.',
    en: 'Text deleted in tracked changes was not read.',
  },
  oldEncoding: {
    kk: 'Мәтін ескі кодталумен (windows-1251) сақталған; онда қазақ әріптерінің көбі жоқ.',
    ru: 'Текст сохранён в старой кодировке (windows-1251); большинства казахских букв в ней нет.',
    en: 'The text is in an old encoding (windows-1251), which lacks most Kazakh letters.',
  },
} as const satisfies Record<string, Text>;

const bareNote = (pages: readonly number[]): Text => {
  const list = pages.length > 12 ? `${pages.slice(0, 12).join(', ')}…` : pages.join(', ');
  return {
    kk: `Мәтін қабаты жоқ беттер оқылмады: ${list}.`,
    ru: `Страницы без текстового слоя не прочитаны: ${list}.`,
    en: `Pages without a text layer were not read: ${list}.`,
  };
};

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((b, i) => bytes[i] === b);

/**
 * Reads a paper: DOCX, PDF with a text layer, or plain text (UTF-8, UTF-16, windows-1251), told apart by their bytes, not by their
 * name. Never throws for what a file holds: a fault is a value with its cure.
 */
export async function readPaper(
  bytes: Uint8Array,
  name?: string,
  options: ReadOptions = {},
): Promise<PaperText | PaperFault> {
  if (options.signal?.aborted === true) return paperFault('stopped');
  if (bytes.length === 0) return paperFault('empty');
  if (bytes.length > limits.bytes) return paperFault('tooLarge', `${Math.ceil(bytes.length / 1_000_000)} MB`);
  if (startsWith(bytes, 0x50, 0x4b)) {
    const read = readDocx(bytes);
    if ('fault' in read) return paperFault(read.fault, read.found);
    return settled('docx', read.paragraphs, { name, notes: read.tracked ? [notes.tracked] : [] });
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return paperFault(holds(bytes, 'EncryptedPackage') ? 'password' : 'oldWord');
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const read = await readPdf(bytes, options);
    if ('fault' in read) return paperFault(read.fault, read.found);
    return settled('pdf', read.paragraphs, {
      name,
      pages: read.pages,
      notes: read.bare.length > 0 ? [bareNote(read.bare)] : [],
    });
  }
  const head = latin(bytes.subarray(0, 200)).trimStart();
  if (head.startsWith('{\\rtf')) return paperFault('unknownFormat', 'RTF');
  if (/^(?:<!doctype html|<html|<\?xml)/i.test(head)) return paperFault('unknownFormat', 'HTML / XML');
  const decoded = decodeText(bytes);
  if (!decoded) return paperFault(looksBinary(bytes) ? 'unknownFormat' : 'encoding');
  return readPastedText(decoded.text, name, decoded.encoding === 'windows-1251' ? [notes.oldEncoding] : []);
}

/** Reads text that was pasted, or decoded already. */
export function readPastedText(text: string, name?: string, said: readonly Text[] = []): PaperText | PaperFault {
  if (text.trim() === '') return paperFault('empty');
  if (text.length > limits.characters) return paperFault('tooLong', `${text.length}`);
  const lines = text
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|[\n\r\f\u2028\u2029]/u);
  return settled('text', paragraphsOf(lines.map((line) => ({ text: line }))), { name, notes: said });
}

function settled(
  format: PaperText['format'],
  paragraphs: readonly Paragraph[],
  {
    name,
    notes: said,
    pages,
  }: { readonly name: string | undefined; readonly notes: readonly Text[]; readonly pages?: number },
): PaperText | PaperFault {
  if (paragraphs.length === 0) return paperFault('empty');
  const language = languageOf(paragraphs.map((p) => p.text));
  if (language === undefined) return paperFault('thirdLanguage');
  return {
    is: 'paper',
    ...(name === undefined ? {} : { name }),
    format,
    language,
    paragraphs,
    ...(pages === undefined ? {} : { pages }),
    notes: language === 'mixed' ? [notes.mixed, ...said] : said,
  };
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Whether a name stands in the bytes as UTF-16, the way old Office files write the names of their parts. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((ch) => [ch.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wide.every((b, i) => bytes[at + i] === b)) return true;
  return false;
}

const looksBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4000).some((b) => b < 9 || (b > 13 && b < 27));
