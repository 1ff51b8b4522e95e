import { Document, Packer, Paragraph } from 'docx';
import { docxOf, type Block, type DocumentTree } from '@zhargy/documents';
import { pdfOf } from '@zhargy/documents/pdf';

/** A text as a Word file, a paragraph a line. */
export async function docxOfLines(lines: readonly string[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A text as a paper of the project: the layouts of an agreement, paragraphs, a numbered point for each "1." line. */
export function treeOf(text: string, lang: 'kk' | 'ru'): DocumentTree {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => {
      const point = /^(\d{1,2}\.)\s+(.+)$/u.exec(line);
      return point
        ? { is: 'point', number: point[1] ?? '', text: [{ is: 'text', text: point[2] ?? '' }] }
        : { is: 'para', text: [{ is: 'text', text: line.replaceAll(/\s{2,}/gu, ' ') }] };
    });
  return { name: 'paper', file: 'paper', lang, title: 'paper', layout: 'kz-court-default', blocks, gaps: [] };
}

/** A text as a PDF, set without hyphens: the reader of PDFs is not told of soft hyphens at the ends of lines. */
export const typeset = (text: string): Uint8Array => pdfOf(treeOf(text, 'kk'));
export const worded = (text: string, lang: 'kk' | 'ru'): Promise<Uint8Array> => docxOf(treeOf(text, lang));
