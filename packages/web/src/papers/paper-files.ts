import type { CaseFile } from '@zhargy/casefile';
import { contentsSheet, type DocumentTree } from '@zhargy/documents/drafts';
import { docxOf, fileNameOf, zipOf, type ZipFile } from '@zhargy/documents/files';
import type { Lang } from '@zhargy/logic';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives the user a file; nothing is kept. */
export function give(bytes: Uint8Array, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Each paper as a Word file. */
export async function giveDocx(file: CaseFile, trees: readonly DocumentTree[]): Promise<void> {
  for (const tree of trees) give(await docxOf(tree), `${fileNameOf(file, tree)}.docx`, docx);
}

/**
 * All papers in one archive, a sheet of contents first that lists who has not signed what. Each language has a folder of its own
 * where there are several.
 */
export async function giveZip(
  file: CaseFile,
  agreement: string,
  packets: readonly { readonly lang: Lang; readonly trees: readonly DocumentTree[] }[],
  name: string,
): Promise<void> {
  const files: ZipFile[] = [];
  for (const { lang, trees } of packets) {
    const folder = packets.length > 1 ? `${lang}/` : '';
    const all = [contentsSheet(file, agreement, trees, lang), ...trees];
    const width = String(trees.length).length;
    for (const [i, tree] of all.entries())
      files.push({
        name: `${folder}${String(i).padStart(width, '0')}. ${fileNameOf(file, tree)}.docx`,
        bytes: await docxOf(tree),
      });
  }
  give(zipOf(files), `${name}.zip`, 'application/zip');
}
