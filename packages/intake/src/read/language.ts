import type { PaperLanguage } from '../paper.ts';

/** Letters Kazakh has and Russian has not. */
const kazakhLetter = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/gu;
const russianWords = new Set(
  'и в на по что от не с к для из о об при это как был была были его её их или также года году лет статьи часть ст ч п тенге который которые'.split(
    ' ',
  ),
);
const kazakhWords = new Set(
  'және мен бойынша туралы үшін бар деп осы сол жылғы жылы бап бөлігі қр қк іс ісі оның ол бұл болып болған немесе арқылы дейін кейін теңге'.split(
    ' ',
  ),
);

/** Which of the two languages a piece of text is in, by its letters and function words; undefined where neither shows. */
export function languageOfPiece(text: string): 'kk' | 'ru' | undefined {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const cyrillic = (text.match(/[\u0400-\u04FF]/gu) ?? []).length;
  if (letters < 3 || cyrillic / letters < 0.6) return undefined;
  const kazakh = (text.match(kazakhLetter) ?? []).length;
  let ru = 0;
  let kk = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (russianWords.has(word)) ru += 1;
    if (kazakhWords.has(word)) kk += 1;
  }
  if (kazakh / cyrillic > 0.08) return 'kk';
  if (kazakh / cyrillic > 0.03) return kk >= ru ? 'kk' : 'ru';
  return ru >= kk ? 'ru' : 'kk';
}

/**
 * The language of a whole text. Kazakh and Russian side by side are `mixed` where each has a share of at least an eighth;
 * `undefined` is a third language: other letters, or Cyrillic in which neither the words of Russian nor those of Kazakh occur.
 */
export function languageOf(pieces: readonly string[]): PaperLanguage | undefined {
  const size = { kk: 0, ru: 0, none: 0 };
  let words = 0;
  let familiar = 0;
  for (const piece of pieces) {
    const letters = (piece.match(/\p{L}/gu) ?? []).length;
    size[languageOfPiece(piece) ?? 'none'] += letters;
    for (const word of piece.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words += 1;
      if (russianWords.has(word) || kazakhWords.has(word)) familiar += 1;
    }
  }
  const read = size.kk + size.ru;
  if (read === 0 || size.none > read * 2) return undefined;
  // A text of some length without a single everyday word of either language is neither.
  if (words > 60 && familiar / words < 0.02) return undefined;
  if (size.kk > 0 && size.ru > 0 && Math.min(size.kk, size.ru) / read >= 0.125) return 'mixed';
  return size.kk > size.ru ? 'kk' : 'ru';
}
