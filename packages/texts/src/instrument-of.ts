import type { Lang, Text } from '@zhargy/logic';
import { forComparing, sameLetters } from './letters.ts';
import type { ReadPage } from './line.ts';

/** A source a text may turn out to be. */
export interface KnownInstrument {
  readonly id: string;
  /** Its full title with number and date. */
  readonly title: Text;
  /** Its names in databases of law, as they stand in addresses ("K1400000231", "81164"). */
  readonly documents: readonly string[];
}

/** Which of the known sources a text is: by its address, else by its name, else by its number and date; none on a draw. */
export function instrumentOf(
  of: { readonly preface: readonly string[]; readonly page: ReadPage },
  known: readonly KnownInstrument[],
): string | undefined {
  const address = of.page.address ?? '';
  const byAddress = known.find((k) =>
    k.documents.some((name) => new RegExp(String.raw`[/=]${name}(?:\W|$)`).test(address)),
  );
  if (byAddress) return byAddress.id;
  const head = [of.page.title ?? '', ...of.preface].map(asWords);
  const scored = known.map((k) => ({
    id: k.id,
    score: Math.max(...[k.title.kk, k.title.ru, k.title.en].map((title) => score(title, head))),
  }));
  const [first, second] = scored.toSorted((a, b) => b.score - a.score);
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.id : undefined;
}

const asWords = (text: string): string => forComparing(text).toLowerCase();

/** 4: its number and date stand in one line; 3: a line begins with the name. A name inside a sentence is none. */
function score(title: string, head: readonly string[]): number {
  const [date, number] = [dateIn(title), numberIn(title)];
  if (date !== undefined && number !== undefined)
    if (head.some((line) => (line.includes(date) || dateIn(line) === date) && numberIn(line) === number)) return 4;
  const name = asWords(title)
    .replace(/(?:,| от | of \d|\d{4} жылғы).*$/, '')
    .trim();
  return name.length > 12 && head.some((line) => line.startsWith(name)) ? 3 : 0;
}

/** The date as a title writes it, in small letters: "7 июля 2016", "2016 жылғы 7 шілде", "7 july 2016". */
function dateIn(title: string): string | undefined {
  const text = asWords(title).replace(/\b([a-z]+) (\d{1,2}), (\d{4})/, '$2 $1 $3');
  const found = /\d{4} жылғы \d{1,2} \p{L}+|\d{1,2} [\p{L}]+ \d{4}/u.exec(text)?.[0];
  return found?.replace(/(?:дегі|дағы|тегі|тағы)$/, '');
}

const numberIn = (text: string): string | undefined =>
  /(?:№|\bno\.?)\s*([\dIVX]+(?:-[\dIVX]+)?)/i.exec(text)?.[1]?.toLowerCase();

/** The language most of a text is in, by its letters. */
export function languageOf(lines: readonly string[]): Lang {
  const text = sameLetters(lines.slice(0, 400).join(' '));
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  if (count(/[a-z]/gi) > cyrillic) return 'en';
  return count(/[әғқңөұүһі]/gi) > cyrillic / 40 ? 'kk' : 'ru';
}
