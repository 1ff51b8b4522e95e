/** Text out of bytes, and the encoding they were in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
}

const strict = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Plain text in UTF-8, UTF-16 (by its mark, or by its zero bytes) or windows-1251. Bytes that are no valid UTF-8 are taken for
 * windows-1251 only where most letters then are Cyrillic and no control characters appear; anything else is undefined.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return known('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return known('utf-16be', bytes);
  const zeros = zeroShare(bytes);
  if (zeros.odd > 0.2 || zeros.even > 0.2) return wide(bytes, zeros.odd >= zeros.even);
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== undefined) return controls(utf8) > 0 ? wide(bytes, true) : { text: utf8, encoding: 'utf-8' };
  const old = strict('windows-1251', bytes);
  if (old === undefined || controls(old) > 0) return wide(bytes, true);
  const letters = old.match(/\p{L}/gu) ?? [];
  const cyrillic = old.match(/[а-яёА-ЯЁ]/gu) ?? [];
  return letters.length > 0 && cyrillic.length / letters.length > 0.5
    ? { text: old, encoding: 'windows-1251' }
    : wide(bytes, true);
}

const known = (encoding: Decoded['encoding'], bytes: Uint8Array): Decoded | undefined => {
  const text = strict(encoding, bytes);
  return text === undefined || controls(text) > 0 ? undefined : { text, encoding };
};

/** UTF-16 without its mark: Cyrillic letters and spaces must make up most of it. */
function wide(bytes: Uint8Array, littleFirst: boolean): Decoded | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 8) return undefined;
  for (const encoding of littleFirst ? (['utf-16le', 'utf-16be'] as const) : (['utf-16be', 'utf-16le'] as const)) {
    const read = known(encoding, bytes);
    if (!read) continue;
    const familiar = read.text.match(/[\u0400-\u04FF\s\d.,:;()«»"-]/gu) ?? [];
    if (familiar.length / read.text.length > 0.8) return read;
  }
  return undefined;
}

function zeroShare(bytes: Uint8Array): { readonly odd: number; readonly even: number } {
  const seen = Math.min(bytes.length, 4000);
  let odd = 0;
  let even = 0;
  for (let i = 0; i < seen; i += 1)
    if (bytes[i] === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  const half = Math.max(1, seen / 2);
  return { odd: odd / half, even: even / half };
}

/** Characters no text holds. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = (text: string): number => (text.match(/[\u0000-\u0008\u000E-\u001A\u007F]/gu) ?? []).length;
