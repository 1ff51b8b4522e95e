import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string): string =>
  xml.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, dec?: string, hex?: string, named?: string) => {
    if (named !== undefined) return entities[named.toLowerCase()] ?? whole;
    const code = dec === undefined ? Number.parseInt(hex ?? '', 16) : Number(dec);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });

/** No part of a paper of words is larger; whatever unpacks to more is left alone. */
const most = 20_000_000;

/**
 * The words of a Word file, a line for each paragraph and for each row of a table ("Дата рождения: 14 августа 1995 года");
 * undefined where the bytes are no Word file. Numbers that Word counts itself are not in it.
 */
export function textOfDocx(bytes: Uint8Array): string | undefined {
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize < most,
    })['word/document.xml'];
  } catch {
    return undefined;
  }
  if (!part) return undefined;
  const xml = strFromU8(part).replaceAll(/<w:(?:del|instrText)\b[^>]*>[^]*?<\/w:(?:del|instrText)>/g, '');
  let out = '';
  for (const [token, words] of xml.matchAll(
    /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr|noBreakHyphen)\s*\/>|<\/w:(?:p|tc|tr)>/g,
  ))
    if (words !== undefined) out += decoded(words);
    else if (token === '</w:tc>') out = `${out.trimEnd()} `;
    else if (token.startsWith('<w:tab')) out += '\t';
    else if (token.startsWith('<w:noBreakHyphen')) out += '-';
    else if (!out.endsWith('\n')) out += '\n';
    else if (token === '</w:p>') out += '\n';
  return out
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
