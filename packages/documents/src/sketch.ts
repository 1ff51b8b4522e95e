import type { Text } from '@zhargy/logic';
import type { FactKind } from './tree.ts';

/** A fact of the case file as a template uses it: what is there, or nothing. */
export interface FactRef {
  readonly is: 'ref';
  readonly path: string;
  readonly kind: FactKind;
  /** What to call it where it is missing. */
  readonly label: Text;
  /** As the case file writes it; undefined where it does not. */
  readonly value: unknown;
  /** For a choice: the words of each value. */
  readonly values?: Readonly<Record<string, Text>>;
  /** For a Kazakh date: 'locative' (қазанда), 'dative' (қазанға). */
  readonly form?: 'locative' | 'dative';
  /** Words of the one who acts: kept as they are and marked in the text. */
  readonly own?: true;
}
/** An article the text cites: the reference, and the words of the sentence around its numbers. */
export interface CiteRef {
  readonly is: 'cite';
  readonly ref: string;
  readonly text: string;
}
export interface ElementRef {
  readonly is: 'elementRef';
  readonly id: string;
  readonly about: string;
  readonly value?: string;
  readonly of: Phrase;
}
export type Piece = string | FactRef | CiteRef | ElementRef | Phrase;
/** A sentence with facts in it, not yet written in a language. */
export interface Phrase {
  readonly is: 'phrase';
  readonly pieces: readonly Piece[];
}
/** The same statement as each language says it. */
export type Words = Readonly<Record<'kk' | 'ru' | 'en', Phrase | string>>;

/** A sentence with facts: s`Я, ${party.name}, прошу`. */
export const s = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Phrase => ({
  is: 'phrase',
  pieces: strings.flatMap((text, i) => {
    const piece = pieces[i];
    return piece === undefined ? [text] : [text, piece];
  }),
});

export const phrase = (...pieces: readonly Piece[]): Phrase => ({ is: 'phrase', pieces });
/** The same in every language: a fact alone. */
export const alike = (piece: Piece): Words => ({ kk: phrase(piece), ru: phrase(piece), en: phrase(piece) });
export const words = (kk: Phrase | string, ru: Phrase | string, en: Phrase | string): Words => ({ kk, ru, en });
/** A date in "on" (locative) or "until, by" (dative): Kazakh alone changes it. */
export const on = (ref: FactRef): FactRef => ({ ...ref, form: 'locative' });
/** The words of the one who acts: own terms, reasons, proposals, special clauses. */
export const own = (ref: FactRef): FactRef => ({ ...ref, own: true });
export const until = (ref: FactRef): FactRef => ({ ...ref, form: 'dative' });
/** An article in the words of a sentence: cite('cpc 615(2)', 'частью 2 статьи 615'). */
export const cite = (ref: string, text: string): CiteRef => ({ is: 'cite', ref, text });
/** Marks what an element of the law is shown by. */
const element = (id: string, about: string, of: Piece, value?: string): ElementRef => ({
  is: 'elementRef',
  id,
  about,
  of: typeof of === 'object' && of.is === 'phrase' ? of : phrase(of),
  ...(value === undefined ? {} : { value }),
});
/** The element in all three languages. */
export const elementIn = (id: string, about: string, of: Words, value?: string): Words => ({
  kk: phrase(element(id, about, of.kk, value)),
  ru: phrase(element(id, about, of.ru, value)),
  en: phrase(element(id, about, of.en, value)),
});
/** Statements one after another, with a separator. */
export const joined = (all: readonly Words[], separator: string): Words => {
  const of = (lang: 'kk' | 'ru' | 'en') =>
    phrase(...all.flatMap((w, i) => (i === 0 ? [w[lang]] : [separator, w[lang]])));
  return { kk: of('kk'), ru: of('ru'), en: of('en') };
};

export interface SketchRow {
  readonly label: Text;
  readonly text: Words;
}
export interface SketchSignature {
  readonly role: Text;
  readonly name: FactRef;
  readonly person?: string;
}
export type Sketch =
  | { readonly is: 'addressee'; readonly rows: readonly SketchRow[] }
  | { readonly is: 'title'; readonly text: Text; readonly under?: Words }
  | { readonly is: 'dateline'; readonly place: Words; readonly date: Words }
  | { readonly is: 'part'; readonly heading: Text; readonly numbered: boolean; readonly blocks: readonly Sketch[] }
  | { readonly is: 'para' | 'point' | 'item'; readonly text: Words }
  | { readonly is: 'fields'; readonly rows: readonly SketchRow[] }
  | { readonly is: 'blank'; readonly lines: number }
  | { readonly is: 'signatures'; readonly rows: readonly SketchSignature[] };

export const addressee = (...rows: readonly SketchRow[]): Sketch => ({ is: 'addressee', rows });
export const row = (kk: string, ru: string, en: string, text: Words): SketchRow => ({ label: { kk, ru, en }, text });
export const title = (kk: string, ru: string, en: string, under?: Words): Sketch => ({
  is: 'title',
  text: { kk, ru, en },
  ...(under === undefined ? {} : { under }),
});
export const dateline = (place: Words, date: Words): Sketch => ({ is: 'dateline', place, date });
/** A part with a number of its own ("1."), whose points continue it ("1.1."). */
export const part = (kk: string, ru: string, en: string, ...blocks: readonly Sketch[]): Sketch => ({
  is: 'part',
  heading: { kk, ru, en },
  numbered: true,
  blocks,
});
/** A part with a heading only. */
export const section = (kk: string, ru: string, en: string, ...blocks: readonly Sketch[]): Sketch => ({
  is: 'part',
  heading: { kk, ru, en },
  numbered: false,
  blocks,
});
const textBlock =
  (is: 'para' | 'point' | 'item') =>
  (kk: Phrase | string, ru: Phrase | string, en: Phrase | string): Sketch => ({ is, text: words(kk, ru, en) });
export const para = textBlock('para');
/** A numbered point of a part. */
export const point = textBlock('point');
/** A numbered item of a list: "1)". */
export const item = textBlock('item');
export const pointOf = (text: Words): Sketch => ({ is: 'point', text });
export const itemOf = (text: Words): Sketch => ({ is: 'item', text });
/** Items of one list: a semicolon after each, a full stop after the last. */
export const itemsOf = (all: readonly Words[]): readonly Sketch[] =>
  all.map((w, i) => {
    const end = i === all.length - 1 ? '.' : ';';
    return itemOf({ kk: phrase(w.kk, end), ru: phrase(w.ru, end), en: phrase(w.en, end) });
  });
export const fields = (...rows: readonly SketchRow[]): Sketch => ({ is: 'fields', rows });
/** Ruled lines to write on by hand. */
export const blank = (lines: number): Sketch => ({ is: 'blank', lines });
export const signatures = (...rows: readonly SketchSignature[]): Sketch => ({ is: 'signatures', rows });
