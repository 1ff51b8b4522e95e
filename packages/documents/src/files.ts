export { docxOf } from './export/docx.ts';
export { zipOf, type ZipFile } from './export/zip.ts';
export { packetArchive, type PdfMaker } from './export/packet-archive.ts';
export { fileNameOf } from './export/file-name.ts';
export { textOfDocx } from './check/docx-text.ts';
