import { textOfDocx } from '@zhargy/documents/files';

/** The words of a file: Word, PDF with a text layer, or plain text; undefined where they cannot be read. */
export async function textOfFile(file: File): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const docx = textOfDocx(bytes);
  if (docx !== undefined) return docx;
  const { readPaper } = await import('@zhargy/intake');
  const read = await readPaper(bytes, file.name);
  return read.is === 'paper' ? read.paragraphs.map((paragraph) => paragraph.text).join('\n') : undefined;
}
