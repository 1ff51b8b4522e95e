/** The letters of a saved page or text: UTF-8, or the older encoding the page names or its bytes show. */
export function lettersOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** Whether a text is the code of a page rather than plain text. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype html|html|head|body|div|p|table)[\s>]/i.test(text.slice(0, 20_000));
