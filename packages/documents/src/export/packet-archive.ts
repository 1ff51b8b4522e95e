import { strToU8 } from 'fflate';
import type { DocumentTree } from '../tree.ts';
import { docxOf } from './docx.ts';
import { htmlOf } from './html.ts';
import { zipOf, type ZipFile } from './zip.ts';

/** Makes a PDF of a paper; given where one can be made, for PDFs need Node. */
export type PdfMaker = (tree: DocumentTree) => Uint8Array;

/**
 * The packet in one ZIP: the sheet of contents first, then every paper as DOCX and HTML, and as PDF where a maker is given. The
 * numbers in the names are those of the sheet.
 */
export async function packetArchive(
  contents: DocumentTree,
  trees: readonly DocumentTree[],
  pdf?: PdfMaker,
): Promise<Uint8Array> {
  const files: ZipFile[] = [];
  const width = String(trees.length).length;
  for (const [i, tree] of [contents, ...trees].entries()) {
    const name = `${String(i).padStart(width, '0')}.${tree.file}`;
    files.push(
      { name: `${name}.docx`, bytes: await docxOf(tree) },
      { name: `${name}.html`, bytes: strToU8(htmlOf(tree)) },
    );
    if (pdf) files.push({ name: `${name}.pdf`, bytes: pdf(tree) });
  }
  return zipOf(files);
}
