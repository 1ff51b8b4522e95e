import type { Lang } from '@zhargy/logic';
import { editionOf, type Edition } from './edition.ts';
import { instrumentOf, languageOf, type KnownInstrument } from './instrument-of.ts';
import type { Line, ReadPage } from './line.ts';
import { beginningOf, type Begins as Begin } from './number-lines.ts';

/** What a piece of a text is. */
export type PieceKind =
  | 'preface'
  | 'heading'
  | 'article'
  | 'part'
  | 'item'
  | 'text'
  | 'note'
  | 'footnote'
  | 'publisher';

/** A piece of a text: one line of it. */
export interface Piece {
  readonly kind: PieceKind;
  /** The provision it belongs to, as sources are cited here ("613", "613.1", "613.1.2", "10.2"); empty outside of any. */
  readonly provision: string;
  readonly text: string;
  readonly anchor?: string;
}

/** An official text split into its provisions. */
export interface SplitText {
  /** The known source it is taken for; undefined where nothing in it names one. */
  readonly instrument: string | undefined;
  readonly edition: Edition | undefined;
  readonly lang: Lang;
  /** What the text calls itself. */
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** Splits a text; every line of it is one piece, in its order, so that the pieces joined are the text. Never throws. */
export function splitText(page: ReadPage, known: readonly KnownInstrument[]): SplitText {
  const lines = page.lines.filter((line) => !junk.some((pattern) => pattern.test(line.text)));
  const closing = lines.findIndex(
    (line) => line.text.length < 80 && signed.test(line.text) && !/[.;:]$/.test(line.text),
  );
  const begin = lines.map((line, i): Begin =>
    closing > 0 && i >= closing ? { is: 'heading' } : beginningOf(line.text),
  );
  const byArticle = begin.some((b) => b.is === 'article');
  const pieces = byArticle ? byArticles(lines, begin) : byParagraphs(lines, begin);
  const preface = pieces.slice(0, 40).filter((p) => p.kind === 'preface');
  const instrument = instrumentOf({ preface: preface.map((p) => p.text), page }, known);
  const title = preface.find((p) => /[\p{L}]{4}/u.test(p.text))?.text ?? page.title ?? lines[0]?.text ?? '';
  return {
    instrument,
    edition: editionOf(page, pieces),
    lang: languageOf(lines.map((line) => line.text)),
    title,
    pieces,
  };
}

/** Who signed: from here on a text has no more provisions. */
const signed =
  /^(?:председатель|судья верховного|секретарь|президент республики|төраға|(?:қазақстан республикасы(?:ның)?\s+)?(?:жоғарғы сот|президенті)|chair)/i;

/** Lines of the frame of a page that its code does not tell from the text. */
const junk: readonly RegExp[] = [
  /^©/,
  /^(?:печать|скачать|поделиться|распечатать|наверх|поиск|закладки|сравнение редакций|вход|регистрация)$/i,
  /^(?:басып шығару|жүктеу|бөлісу|жоғары|іздеу|кіру|тіркелу)$/i,
  /^(?:қаз|рус|eng|қазақша|русский|english)$/i,
  /^(?:kaz|rus|eng)(?: ?[|/] ?(?:kaz|rus|eng))+$/i,
];

const piece = (kind: PieceKind, provision: string, { text, anchor }: Line): Piece => ({
  kind,
  provision,
  text,
  ...(anchor === undefined ? {} : { anchor }),
});

/** A remark goes on over the further lines of its paragraph; one that is a bare headline, over the next paragraph. */
const goesOn = (before: { readonly kind: string; readonly text: string } | undefined, line: Line): boolean =>
  (before?.kind === 'publisher' || before?.kind === 'footnote') &&
  (!line.fresh || (before.kind === 'publisher' && before.text.endsWith('!')));

/** A code: articles, their parts, items of parts; an item right under its article is the article's own. */
function byArticles(lines: readonly Line[], begin: readonly Begin[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let article = '';
  let part = '';
  let noted = false;
  let begun = false;
  for (const [i, line] of lines.entries()) {
    const b = begin[i] ?? { is: 'text' };
    const here = part === '' ? article : `${article}.${part}`;
    const before = pieces.at(-1);
    if (b.is === 'article') {
      [article, part, noted, begun] = [b.number, '', false, true];
      pieces.push(piece('article', article, line));
    } else if (b.is === 'heading') {
      [article, part, noted] = ['', '', false];
      pieces.push(piece('heading', '', line));
    } else if (b.is === 'footnote' || b.is === 'publisher') pieces.push(piece(b.is, article, line));
    else if (goesOn(before, line)) pieces.push(piece(before?.kind ?? 'text', article, line));
    else if (article === '') pieces.push(piece(begun ? 'text' : 'preface', '', line));
    else if (b.is === 'note') {
      // A note that stands before the words of its article is a remark on it, and the article goes on.
      noted = before?.kind !== 'article' && before?.kind !== 'publisher';
      pieces.push(piece('note', article, line));
    } else if (noted) pieces.push(piece('note', article, line));
    else if (b.is === 'part') {
      part = b.number;
      pieces.push(piece('part', `${article}.${part}`, line));
    } else if (b.is === 'item') pieces.push(piece('item', `${here}.${b.number}`, line));
    else pieces.push(piece('text', here, line));
  }
  return pieces;
}

/**
 * A resolution: numbered paragraphs, whose further lines are their subparagraphs by number ("10.2"); a paragraph of one
 * line is cited whole.
 */
function byParagraphs(lines: readonly Line[], begin: readonly Begin[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const inside = new Map<string, number>();
  let paragraph = '';
  let last = 0;
  for (const [i, line] of lines.entries()) {
    const b = begin[i] ?? { is: 'text' };
    const before = pieces.at(-1);
    if (b.is === 'footnote' || b.is === 'publisher') pieces.push(piece(b.is, paragraph, line));
    else if (before && goesOn(before, line)) pieces.push(piece(before.kind, paragraph, line));
    else if (b.is === 'heading') {
      paragraph = '';
      pieces.push(piece('heading', '', line));
    } else {
      if (b.is === 'part' && follows(b.number, last)) {
        paragraph = b.number;
        last = Number.parseInt(b.number, 10);
      }
      const nth = (inside.get(paragraph) ?? 0) + 1;
      inside.set(paragraph, nth);
      if (paragraph === '') pieces.push(piece(last === 0 ? 'preface' : 'text', '', line));
      else pieces.push(piece(nth === 1 ? 'part' : 'text', `${paragraph}.${nth}`, line));
    }
  }
  return pieces.map((p) => {
    const [whole = '', nth] = p.provision.split('.');
    return nth !== undefined && inside.get(whole) === 1 ? { ...p, provision: whole } : p;
  });
}

/** Paragraphs of a resolution follow one another: "36" then "36-1" then "37"; a number that jumps is no paragraph. */
const follows = (number: string, last: number): boolean => {
  const n = Number.parseInt(number, 10);
  return number.includes('-') ? n === last : n === last + 1;
};

/** The text of one provision with everything inside it, in order; remarks of the publisher and footnotes left out. */
export const provisionPieces = (text: SplitText, provision: string): readonly Piece[] =>
  text.pieces.filter(
    (p) =>
      (p.provision === provision || p.provision.startsWith(`${provision}.`)) &&
      p.kind !== 'publisher' &&
      p.kind !== 'footnote',
  );
