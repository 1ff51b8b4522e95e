import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Lang } from '@zhargy/logic';
import { layoutOf, type Layout } from '../layout.ts';
import { atomsOf, type Block, type DocumentTree, type FieldRow, type Inline } from '../tree.ts';
import { mm, numberingOf, stylesOf, tags } from './docx-styles.ts';
import { settled } from './settled-docx.ts';
import { unbroken } from './unbroken.ts';

/**
 * The paper as a Word file: real styles and numbering, the language of each run, a title and no author; the same bytes for the
 * same tree.
 */
export async function docxOf(tree: DocumentTree): Promise<Uint8Array> {
  const layout = layoutOf(tree.layout);
  const writer = new Writer(tree.lang, layout);
  const children = writer.blocks(tree.blocks);
  const { left, right, top, bottom } = layout.margin;
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new SimpleField('PAGE', '2')] });
  const document = new Document({
    title: tree.title,
    styles: stylesOf(layout, tree.lang),
    numbering: numberingOf(layout, writer.lists),
    sections: [
      {
        properties: {
          titlePage: layout.numberedFrom > 1,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              left: mm(left),
              right: mm(right),
              top: mm(top),
              bottom: mm(bottom),
              header: mm(10),
              footer: mm(10),
            },
          },
        },
        headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) },
        children,
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), {
    title: tree.title,
    language: tags[tree.lang],
  });
}

class Writer {
  /** How many lists of items there are: each begins with 1. */
  lists = 0;
  readonly #lang: Lang;
  readonly #layout: Layout;
  #beforeSignatures = false;

  constructor(lang: Lang, layout: Layout) {
    this.#lang = lang;
    this.#layout = layout;
  }

  blocks(blocks: readonly Block[], inPart = false): readonly (Paragraph | Table)[] {
    let list = -1;
    return blocks.flatMap((block, i): readonly (Paragraph | Table)[] => {
      // What stands before the signatures goes to the next page with them, so that none stand alone.
      const next = blocks[i + 1]?.is === 'blank' ? blocks[i + 2] : blocks[i + 1];
      this.#beforeSignatures = next?.is === 'signatures';
      if (block.is === 'item') {
        if (list < 0) {
          list = this.lists;
          this.lists += 1;
        }
      } else list = -1;
      return this.#block(block, list, inPart);
    });
  }

  #block(block: Block, list: number, inPart: boolean): readonly (Paragraph | Table)[] {
    switch (block.is) {
      case 'mark':
        return [this.#para([{ is: 'text', text: block.text }], { style: 'Mark' })];
      case 'addressee':
        return block.rows.map((r) => this.#para(labelled(r), { style: 'Addressee' }));
      case 'title':
        return [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            ...(block.under ? {} : { spacing: { before: 240, after: 160 } }),
            children: [this.#run(block.text)],
          }),
          ...(block.under ? [this.#para(block.under, { style: 'Subtitle' })] : []),
        ];
      case 'dateline': {
        const { left, right } = this.#layout.margin;
        return [
          new Paragraph({
            style: 'Dateline',
            tabStops: [{ type: TabStopType.RIGHT, position: mm(210 - left - right) }],
            children: [
              ...this.#runs(block.place),
              new TextRun({ children: [new Tab()], language: { value: tags[this.#lang] } }),
              ...this.#runs(block.date),
            ],
          }),
        ];
      }
      case 'part':
        return [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            ...(block.number === undefined ? {} : { numbering: { reference: 'parts', level: 0 } }),
            children: [this.#run(block.heading)],
          }),
          ...this.blocks(block.blocks, block.number !== undefined),
        ];
      case 'para':
        return [this.#para(block.text, {})];
      case 'point':
        return [this.#para(block.text, inPart ? { numbering: { reference: 'parts', level: 1 } } : {})];
      case 'item':
        return [this.#para(block.text, { numbering: { reference: `items-${list}`, level: 0 } })];
      case 'fields':
        return [this.#fields(block.rows), new Paragraph({ style: 'AfterTable', children: [] })];
      case 'blank':
        return Array.from(
          { length: block.lines },
          (_, i) =>
            new Paragraph({
              style: 'Blank',
              keepNext: this.#beforeSignatures,
              ...(i === block.lines - 1 ? { spacing: { before: 120, after: 160 } } : {}),
              children: [],
            }),
        );
      case 'table':
        return [this.#table(block), new Paragraph({ style: 'AfterTable', children: [] })];
      case 'signatures':
        return [
          new Paragraph({ style: 'AfterTable', keepNext: true, spacing: { before: 160 }, children: [] }),
          this.#signatures(block),
        ];
    }
  }

  #para(text: readonly Inline[], more: IParagraphOptions): Paragraph {
    return new Paragraph({
      style: 'BodyText',
      ...(this.#beforeSignatures ? { keepNext: true, keepLines: true } : {}),
      ...more,
      children: this.#runs(text),
    });
  }

  #run(text: string, lang: Lang = this.#lang, gap = false): TextRun {
    return new TextRun({
      children: unbroken(text),
      language: { value: tags[lang] },
      ...(gap ? { highlight: 'yellow' as const } : {}),
    });
  }

  /** Pieces in the same language make one run, so that the text can be edited as it is read. */
  #runs(inlines: readonly Inline[]): TextRun[] {
    const said: { text: string; readonly lang: Lang; readonly gap: boolean }[] = [];
    for (const atom of atomsOf(inlines)) {
      const lang = (atom.is === 'fact' ? atom.lang : undefined) ?? this.#lang;
      const gap = atom.is === 'gap';
      const last = said.at(-1);
      if (last?.lang === lang && last.gap === gap) last.text += atom.text;
      else said.push({ text: atom.text, lang, gap });
    }
    return said.map(({ text, lang, gap }) => this.#run(text, lang, gap));
  }

  #cell(text: readonly Inline[], percent: number, borders: object, strong = false, keepNext = false): TableCell {
    const runs = strong
      ? text.map((inline) => new TextRun({ text: inline.is === 'text' ? inline.text : '', bold: true }))
      : this.#runs(text);
    return new TableCell({
      width: { size: percent, type: WidthType.PERCENTAGE },
      borders,
      margins: { top: 50, bottom: 50, left: 60, right: 60 },
      children: [
        new Paragraph({ style: strong || borders === boxed ? 'SmallCell' : 'Cell', keepNext, children: runs }),
      ],
    });
  }

  #fields(rows: readonly FieldRow[]): Table {
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: this.#columns([38, 62]),
      borders: noBorders,
      rows: rows.map(
        (r) =>
          new TableRow({
            cantSplit: true,
            children: [
              this.#cell([{ is: 'text', text: `${r.label}:` }], 38, underlined),
              this.#cell(r.text, 62, underlined),
            ],
          }),
      ),
    });
  }

  #table(block: Extract<Block, { is: 'table' }>): Table {
    const cells = (row: readonly (readonly Inline[])[], strong: boolean) =>
      row.map((cell, i) => this.#cell(cell, block.widths[i] ?? 10, boxed, strong));
    const head = block.head.map((text): readonly Inline[] => [{ is: 'text', text }]);
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: this.#columns(block.widths),
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
        ...block.rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
      ],
    });
  }

  #signatures(block: Extract<Block, { is: 'signatures' }>): Table {
    const last = block.rows.length - 1;
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: this.#columns([30, 20, 50]),
      borders: noBorders,
      rows: block.rows.map((r, i) => {
        // All who sign stand on one page.
        const cell = (text: readonly Inline[], percent: number): TableCell =>
          this.#cell(text, percent, noCellBorders, false, i < last);
        return new TableRow({
          cantSplit: true,
          height: { value: mm(11), rule: 'atLeast' },
          children: [
            cell([{ is: 'text', text: r.role }], 30),
            cell([{ is: 'text', text: '____________' }], 20),
            cell(r.name, 50),
          ],
        });
      }),
    });
  }

  #columns(percents: readonly number[]): number[] {
    const { left, right } = this.#layout.margin;
    return percents.map((p) => Math.round((mm(210 - left - right) * p) / 100));
  }
}

const labelled = (r: FieldRow): readonly Inline[] => [{ is: 'text', text: `${r.label}: ` }, ...r.text];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA' } as const;
const noCellBorders = { top: none, bottom: none, left: none, right: none };
const noBorders = { ...noCellBorders, insideHorizontal: none, insideVertical: none };
const underlined = { ...noCellBorders, bottom: thin };
const boxed = { top: thin, bottom: thin, left: thin, right: thin };
