import type { CaseFile } from '@zhargy/casefile';
import type { Lang, Text } from '@zhargy/logic';
import { listAt, textOf, valueAt } from './fact-ref.ts';
import type { CiteRef, FactRef, Phrase, Piece, Sketch, SketchRow, Words } from './sketch.ts';
import type { Block, DocumentTree, FieldRow, Gap, Inline } from './tree.ts';
import { worded } from './wording.ts';

/** What a draft is called and where it belongs. */
export interface Named {
  readonly name: string;
  readonly file: string;
  readonly title: Text;
  readonly act?: string | undefined;
  readonly concerns?: string | undefined;
}

const marks = {
  english: 'Translation for information. It has no legal force: acts are drawn up in the language of the proceeding.',
  other: {
    kk: 'Аударма. Акт сот ісін жүргізу тілінде жасалады.',
    ru: 'Перевод. Акт составляется на языке судопроизводства.',
  },
};

/** The mark of a text that is not in the language of the proceeding: English always is a translation. */
function markOf(file: CaseFile, lang: Lang): string | undefined {
  if (lang === 'en') return marks.english;
  const language = valueAt(file, 'proceeding.language');
  return language === undefined || language === lang ? undefined : marks.other[lang];
}

/** Writes a sketch in one language: facts in words, missing ones as gaps, numbers of parts, points and items. */
export function draft(file: CaseFile, named: Named, sketch: readonly Sketch[], lang: Lang): DocumentTree {
  const writer = new Writer(file, lang);
  const mark = markOf(file, lang);
  const blocks = writer.blocks(sketch, '');
  return {
    name: named.name,
    file: `${named.file}.${lang}`,
    lang,
    title: named.title[lang],
    layout: 'kz-court-default',
    ...(named.act === undefined ? {} : { act: named.act }),
    ...(named.concerns === undefined ? {} : { concerns: named.concerns }),
    blocks: mark === undefined ? blocks : [{ is: 'mark', text: mark }, ...blocks],
    gaps: [...writer.gaps.values()],
  };
}

class Writer {
  readonly gaps = new Map<string, Gap>();
  readonly #file: CaseFile;
  readonly #lang: Lang;
  #facts = 0;
  #parts = 0;

  constructor(file: CaseFile, lang: Lang) {
    this.#file = file;
    this.#lang = lang;
  }

  blocks(sketch: readonly Sketch[], partNumber: string): readonly Block[] {
    let points = 0;
    let items = 0;
    return sketch.map((block): Block => {
      items = block.is === 'item' ? items + 1 : 0;
      switch (block.is) {
        case 'item':
          return { is: 'item', number: `${items})`, text: this.words(block.text) };
        case 'para':
          return { is: 'para', text: this.words(block.text) };
        case 'point':
          points += 1;
          return { is: 'point', number: `${partNumber}${points}.`, text: this.words(block.text) };
        case 'title':
          return {
            is: 'title',
            text: block.text[this.#lang],
            ...(block.under ? { under: this.words(block.under) } : {}),
          };
        case 'dateline':
          return { is: 'dateline', place: this.words(block.place), date: this.words(block.date) };
        case 'blank':
          return block;
        case 'addressee':
        case 'fields':
          return { is: block.is, rows: block.rows.map((r) => this.#row(r)) };
        case 'signatures':
          return {
            is: 'signatures',
            rows: block.rows.map((r) => ({
              role: r.role[this.#lang],
              name: this.#fact(r.name),
              ...(r.person === undefined ? {} : { person: r.person }),
            })),
          };
        case 'part': {
          if (!block.numbered)
            return {
              is: 'part',
              id: `part-${block.heading.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
              heading: block.heading[this.#lang],
              blocks: this.blocks(block.blocks, ''),
            };
          this.#parts += 1;
          const number = `${this.#parts}.`;
          return {
            is: 'part',
            id: `part-${this.#parts}`,
            number,
            heading: block.heading[this.#lang],
            blocks: this.blocks(block.blocks, number),
          };
        }
      }
    });
  }

  words(words: Words): readonly Inline[] {
    const said = words[this.#lang];
    return typeof said === 'string' ? [{ is: 'text', text: said }] : this.#phrase(said);
  }

  #row(row: SketchRow): FieldRow {
    return { label: row.label[this.#lang], text: this.words(row.text) };
  }

  #phrase(phrase: Phrase): readonly Inline[] {
    return tidy(phrase.pieces.flatMap((piece) => this.#piece(piece)));
  }

  #piece(piece: Piece): readonly Inline[] {
    if (typeof piece === 'string') return piece === '' ? [] : [{ is: 'text', text: piece }];
    switch (piece.is) {
      case 'ref':
        return this.#fact(piece);
      case 'cite':
        return [this.#cite(piece)];
      case 'phrase':
        return this.#phrase(piece);
      case 'elementRef':
        return [
          {
            is: 'element',
            id: piece.id,
            about: piece.about,
            ...(piece.value === undefined ? {} : { value: piece.value }),
            of: this.#phrase(piece.of),
          },
        ];
    }
  }

  #next(): string {
    this.#facts += 1;
    return `f${this.#facts}`;
  }

  #cite({ ref, text }: CiteRef): Inline {
    return { is: 'fact', id: this.#next(), path: ref, kind: 'article', value: ref, text };
  }

  #gap(ref: FactRef, why: Gap['why']): Inline {
    const label = ref.label[this.#lang];
    this.gaps.set(`${ref.path} ${label}`, { path: ref.path, label, why });
    return { is: 'gap', id: this.#next(), path: ref.path, label, text: `________ [${label}]` };
  }

  /** A fact in the words of this language; a text of the file in its own language, until somebody renders it. */
  #fact(ref: FactRef): readonly Inline[] {
    const said = worded(ref, this.#lang);
    if (!said) return [this.#gap(ref, 'missing')];
    const atom = {
      is: 'fact',
      id: this.#next(),
      path: ref.path,
      kind: ref.kind,
      ...said,
      ...(ref.own ? { own: ref.own } : {}),
    } as const;
    if (ref.kind !== 'text') return [atom];
    const language = valueAt(this.#file, 'proceeding.language');
    const rendered = textOf(
      listAt(this.#file, 'renderings').find((r) => r['of'] === ref.path),
      this.#lang,
    );
    if (rendered !== undefined) return [{ ...atom, text: rendered }];
    if (language === undefined || language === this.#lang) return [atom];
    const label = ref.label[this.#lang];
    this.gaps.set(`${ref.path} ${label}`, { path: ref.path, label, why: 'untranslated' });
    const written = (['kk', 'ru'] as const).find((known) => known === language);
    return [written ? { ...atom, lang: written } : atom, { is: 'text', text: untranslated[this.#lang] }];
  }
}

/**
 * Pieces of text that touch become one. Where a text of the file ends its own sentence before a full stop of the template, one
 * of the two is enough.
 */
function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (last?.is === 'text' && inline.is === 'text') {
      out[out.length - 1] = { is: 'text', text: last.text + inline.text };
      continue;
    }
    if (last?.is === 'fact' && last.text.endsWith('.') && inline.is === 'text' && inline.text.startsWith('.'))
      out[out.length - 1] = { ...last, text: last.text.slice(0, -1) };
    out.push(inline);
  }
  return out;
}

const untranslated: Text = { kk: ' [аудармасы жоқ]', ru: ' [без перевода]', en: ' [not translated]' };
