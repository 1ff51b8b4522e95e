import { sameLetters } from './letters.ts';

/** What the beginning of a line shows it to be. */
export type Begins =
  | { readonly is: 'article' | 'part' | 'item'; readonly number: string }
  | { readonly is: 'heading' | 'footnote' | 'publisher' | 'note' | 'text' };

const number = String.raw`(\d+(?:[-\u2010-\u2013]\d+)*)`;
const articles: readonly RegExp[] = [
  new RegExp(String.raw`^Статья\s+${number}\s*(?:\.|$)`, 'i'),
  new RegExp(String.raw`^${number}\s*[-\u2010-\u2013]\s?бап\s*(?:\.|$)`, 'i'),
  new RegExp(String.raw`^Article\s+${number}\s*(?:\.|$)`, 'i'),
];
const headings: readonly RegExp[] = [
  /^(?:раздел|подраздел|глава|параграф)\s+(?:\d|[IVXLC]+\b)/i,
  /^\d+(?:-\d+)*\s*-?\s*(?:бөлім|тарау|параграф|кіші бөлім)(?![\p{L}])/iu,
  /^(?:section|chapter)\s+\d/i,
  /^(?:общая|особенная) часть$/i,
  /^(?:жалпы|ерекше) бөлік$/i,
  /^(?:оглавление|содержание|мазмұны)$/i,
];

/** Reads the beginning of a line, in the numbering of Kazakh, Russian and English texts. */
export function beginningOf(line: string): Begins {
  const text = sameLetters(line);
  for (const pattern of articles) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return { is: 'article', number: plain(found) };
  }
  if (headings.some((pattern) => pattern.test(text))) return { is: 'heading' };
  if (/^(?:сноска|ескерту|footnote)\s*\./i.test(text)) return { is: 'footnote' };
  if (/^примечание (?:изпи|рцпи|редакции)|^(?:зқаи|рқао|рқаи)\S* ескертпес/i.test(text)) return { is: 'publisher' };
  // A pointer to rulings on the article, which the publisher puts under its heading.
  if (/^(?:примечание|ескертпе)\s*[.:]\s*(?:см\.|қараңыз|қар\.)/i.test(text)) return { is: 'publisher' };
  if (/^(?:примечани[ея]|ескертпе(?:лер)?)\s*(?:[.:]|$)/i.test(text)) return { is: 'note' };
  const part = new RegExp(String.raw`^${number}\.\s+\S`).exec(text)?.[1];
  if (part !== undefined) return { is: 'part', number: plain(part) };
  const item = new RegExp(String.raw`^${number}\)`).exec(text)?.[1];
  return item === undefined ? { is: 'text' } : { is: 'item', number: plain(item) };
}

const plain = (found: string): string => found.replaceAll(/[\u2010-\u2013]/g, '-');
