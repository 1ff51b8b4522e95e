import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from './zip.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same Word file without what the writing library adds of its own: names of authors, the moment of writing, empty comments. */
export function settled(docx: Uint8Array, about: { readonly title: string; readonly language: string }): Uint8Array {
  const parts = unzipSync(docx);
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith('word/comments'));
  return zipOf(
    kept.map(([name, bytes]) => {
      if (name === 'docProps/core.xml') return { name, bytes: strToU8(coreOf(about)) };
      const xml = name.endsWith('.xml') || name.endsWith('.rels') ? strFromU8(bytes) : undefined;
      return { name, bytes: xml === undefined ? bytes : strToU8(withoutComments(xml)) };
    }),
  );
}

const coreOf = ({ title, language }: { readonly title: string; readonly language: string }): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>`;

/** Leaves out the entries that name the parts for comments. */
const withoutComments = (xml: string): string =>
  xml.replaceAll(/<(?:Relationship|Override) [^>]*comments[^>]*\/>/g, '');
