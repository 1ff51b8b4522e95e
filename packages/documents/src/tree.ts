import type { Lang } from '@zhargy/logic';

/** What a fact in a text is: decides how it is written in each language and how two languages are compared. */
export type FactKind = 'name' | 'text' | 'day' | 'amount' | 'period' | 'count' | 'article' | 'choice';

/** A fact of the case in the text: `value` is the same in every language, `text` is how this language writes it. */
export interface FactAtom {
  readonly is: 'fact';
  readonly id: string;
  /** Where the fact stands in the case file; for an article the text cites, the article itself. */
  readonly path: string;
  readonly kind: FactKind;
  readonly value: string;
  readonly text: string;
  /** The language the words are in, where it is not that of the document. */
  readonly lang?: Lang;
  /** Words of the one who acts, kept as that person put them. */
  readonly own?: true;
}
/** A fact the case file does not hold: seen in the text and listed. */
export interface GapAtom {
  readonly is: 'gap';
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly text: string;
}
/** What a norm on the content of a document looks for; `about`: the agreement or the charge. */
export interface ElementInline {
  readonly is: 'element';
  readonly id: string;
  readonly about: string;
  readonly value?: string;
  readonly of: readonly Inline[];
}
export type Inline = { readonly is: 'text'; readonly text: string } | FactAtom | GapAtom | ElementInline;

export interface FieldRow {
  readonly label: string;
  readonly text: readonly Inline[];
}
/** One place for a signature: in what quality, and who. */
export interface SignatureRow {
  readonly role: string;
  readonly name: readonly Inline[];
  /** The person in the case file; absent where the case file names nobody. */
  readonly person?: string;
}
export interface PartBlock {
  readonly is: 'part';
  readonly id: string;
  /** "1." and so on; absent where the parts of the document are not numbered. */
  readonly number?: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}
export type Block =
  | { readonly is: 'mark'; readonly text: string }
  | { readonly is: 'addressee'; readonly rows: readonly FieldRow[] }
  | { readonly is: 'title'; readonly text: string; readonly under?: readonly Inline[] }
  | { readonly is: 'dateline'; readonly place: readonly Inline[]; readonly date: readonly Inline[] }
  | PartBlock
  | { readonly is: 'para'; readonly text: readonly Inline[] }
  | { readonly is: 'point'; readonly number: string; readonly text: readonly Inline[] }
  | { readonly is: 'item'; readonly number: string; readonly text: readonly Inline[] }
  | { readonly is: 'fields'; readonly rows: readonly FieldRow[] }
  /** Ruled lines to write on by hand. */
  | { readonly is: 'blank'; readonly lines: number }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      /** Shares of the width of the text, in percent. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly is: 'signatures'; readonly rows: readonly SignatureRow[] };

/** A fact the document needs: missing, or there in another language only. */
export interface Gap {
  readonly path: string;
  readonly label: string;
  readonly why: 'missing' | 'untranslated';
}

/** One act in one language. */
export interface DocumentTree {
  /** The name of its template: "agreement", "consent". */
  readonly name: string;
  /** The name of the file without extension: the template, the person it concerns, the language. */
  readonly file: string;
  readonly lang: Lang;
  readonly title: string;
  readonly layout: string;
  /** The recorded act the paper belongs to, where the case file has it. */
  readonly act?: string;
  /** Whom a paper made for each victim concerns. */
  readonly concerns?: string;
  readonly blocks: readonly Block[];
  readonly gaps: readonly Gap[];
}

/** Every piece of running text of a block, in reading order, with those of its parts. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks)
    switch (block.is) {
      case 'mark':
      case 'blank':
        break;
      case 'addressee':
      case 'fields':
        for (const row of block.rows) yield* row.text;
        break;
      case 'title':
        yield* block.under ?? [];
        break;
      case 'dateline':
        yield* block.place;
        yield* block.date;
        break;
      case 'part':
        yield* inlinesOf(block.blocks);
        break;
      case 'para':
      case 'point':
      case 'item':
        yield* block.text;
        break;
      case 'table':
        for (const row of block.rows) for (const cell of row) yield* cell;
        break;
      case 'signatures':
        for (const row of block.rows) yield* row.name;
        break;
    }
}

/** Pieces of text with the elements opened, so that only text, facts and gaps are left. */
export function* atomsOf(inlines: Iterable<Inline>): Generator<Exclude<Inline, ElementInline>> {
  for (const inline of inlines)
    if (inline.is === 'element') yield* atomsOf(inline.of);
    else yield inline;
}

/** What a reader sees of pieces of text. */
export const plainText = (inlines: Iterable<Inline>): string => [...atomsOf(inlines)].map((atom) => atom.text).join('');
