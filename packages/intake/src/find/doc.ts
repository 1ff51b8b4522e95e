import type { PaperText } from '../paper.ts';
import { languageOfPiece } from '../read/language.ts';
import { articlesIn, type NamedArticles } from './articles.ts';
import { daysIn, type NamedDay } from './days.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { peopleOf, type People } from './people.ts';
import { sumsIn, type NamedSum } from './sums.ts';
import { sentencesOf, type Stretch } from './text-parts.ts';

/** A paragraph with everything a finder asks of it. */
export interface Part {
  readonly number: number;
  readonly text: string;
  readonly kazakh: boolean;
  readonly sentences: readonly Stretch[];
  readonly days: readonly NamedDay[];
  readonly sums: readonly NamedSum[];
  readonly articles: readonly NamedArticles[];
  /** Names of people in it, surnames alone included. */
  readonly mentions: readonly Mention[];
}

/** A paper taken apart: every finder reads the same parts. */
export interface Doc {
  readonly paper: PaperText;
  readonly parts: readonly Part[];
  readonly people: People;
}

/** A place in the paper: a stretch of one paragraph. */
export interface Span extends Stretch {
  readonly paragraph: number;
}

export function docOf(paper: PaperText): Doc {
  const texts = paper.paragraphs.map((p) => p.text);
  const kazakh = texts.map((text) => (languageOfPiece(text) ?? (paper.language === 'kk' ? 'kk' : 'ru')) === 'kk');
  const named = texts.flatMap((text, i) => mentionsIn(text, i + 1, kazakh[i] ?? false));
  const people = peopleOf(texts, kazakh, named);
  const parts = texts.map((text, i): Part => ({
    number: i + 1,
    text,
    kazakh: kazakh[i] ?? false,
    sentences: sentencesOf(text),
    days: daysIn(text),
    sums: sumsIn(text),
    articles: articlesIn(text),
    mentions: people.mentions.filter((m) => m.paragraph === i + 1),
  }));
  return { paper, parts, people };
}

/** A stretch of a paragraph as a place of the paper. */
export const spanIn = (part: Part, { from, to }: Stretch): Span => ({ paragraph: part.number, from, to });
/** What of a list lies inside a stretch. */
export const inside = <S extends Stretch>(list: readonly S[], { from, to }: Stretch): readonly S[] =>
  list.filter((s) => s.from >= from && s.to <= to);

/** The stretch a match covers, widened to whole words and cut to a length a person reads at a glance. */
export function quoteAround(part: Part, from: number, to: number, widest = 220): Span {
  const { text } = part;
  const sentence = part.sentences.find((s) => s.from <= from && to <= s.to) ?? { from: 0, to: text.length };
  const lead = /^\s*/u.exec(text.slice(sentence.from))?.[0].length ?? 0;
  const whole = { from: sentence.from + lead, to: sentence.to };
  if (whole.to - whole.from <= widest) return spanIn(part, whole);
  const room = Math.max(0, widest - (to - from));
  let begin = Math.max(whole.from, from - Math.floor(room / 2));
  let end = Math.min(whole.to, to + Math.ceil(room / 2));
  while (begin > whole.from && begin < from && /[^\s]/u.test(text[begin - 1] ?? ' ')) begin += 1;
  while (end < whole.to && end > to && /[^\s]/u.test(text[end] ?? ' ')) end -= 1;
  return spanIn(part, { from: Math.min(begin, from), to: Math.max(end, to) });
}
