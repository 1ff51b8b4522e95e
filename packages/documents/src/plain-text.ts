import { plainText, type Block, type DocumentTree } from './tree.ts';

/** The paper as lines of text, as somebody reads it aloud or pastes it elsewhere. */
export const readingText = (tree: DocumentTree): string => tree.blocks.flatMap(linesOf).join('\n');

function linesOf(block: Block): readonly string[] {
  switch (block.is) {
    case 'mark':
      return [block.text, ''];
    case 'addressee':
    case 'fields':
      return block.rows.map((row) => `${row.label}: ${plainText(row.text)}`);
    case 'title':
      return [block.text, ...(block.under ? [plainText(block.under)] : []), ''];
    case 'dateline':
      return [`${plainText(block.place)}    ${plainText(block.date)}`, ''];
    case 'part':
      return [
        '',
        `${block.number === undefined ? '' : `${block.number} `}${block.heading}`,
        ...block.blocks.flatMap(linesOf),
      ];
    case 'para':
      return [plainText(block.text)];
    case 'point':
    case 'item':
      return [`${block.number} ${plainText(block.text)}`];
    case 'blank':
      return Array.from({ length: block.lines }, () => '_'.repeat(40));
    case 'table':
      return [block.head.join(' | '), ...block.rows.map((row) => row.map((cell) => plainText(cell)).join(' | '))];
    case 'signatures':
      return ['', ...block.rows.map((row) => `${row.role} ____________ ${plainText(row.name)}`)];
  }
}
