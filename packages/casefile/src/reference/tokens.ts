import type { RefError } from './ref-error.ts';
import { meaningOf, type Meaning } from './words.ts';

/** A piece of a reference with its place in the text. */
export type Token = { readonly at: number } & (
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'word'; readonly means: Extract<Meaning, { kind: 'label' | 'code' }> }
  | { readonly kind: 'open' | 'close' | 'comma' | 'dash' }
);

const digit = /\d/;
const letter = /[\p{L}\p{M}]/u;
// Spaces of every kind, and marks that are not seen: soft hyphen, zero-width characters, byte order mark.
const space = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
const dash = /[-\u2010-\u2015\u2212]/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Articles have at most four digits, their suffix ("-1") at most two. */
const longestNumber = 4;
const longestSuffix = 2;

/** Cuts the text into tokens in one pass; full stops and number signs are passed over. */
export function tokensOf(text: string): readonly Token[] | RefError {
  const tokens: Token[] = [];
  let i = 0;
  const spanEnd = (from: number, of: RegExp): number => {
    let end = from;
    while (end < text.length && of.test(text[end] ?? '')) end += 1;
    return end;
  };
  while (i < text.length) {
    const ch = text[i] ?? '';
    if (space.test(ch) || ch === '.' || ch === '№') i += 1;
    else if (digit.test(ch)) {
      const end = spanEnd(i, digit);
      const suffix = suffixAt(text, end, spanEnd);
      if (end - i > longestNumber || ch === '0' || suffix === undefined)
        return { code: 'badNumber', at: i, expected: 'number' };
      tokens.push({ kind: 'number', value: text.slice(i, end) + suffix.value, at: i });
      i = suffix.end;
    } else if (letter.test(ch)) {
      const end = spanEnd(i, letter);
      const means = meaningOf(text.slice(i, end));
      if (means === undefined) return { code: 'unknownWord', at: i, expected: 'labelOrNumber' };
      if (means.kind === 'otherCode') return { code: 'otherCode', at: i, expected: 'ccOrCpc' };
      if (means.kind === 'ordinal') tokens.push({ kind: 'number', value: means.number, at: i });
      else if (means.kind === 'and') tokens.push({ kind: 'comma', at: i });
      else if (means.kind !== 'noise') tokens.push({ kind: 'word', means, at: i });
      i = end;
    } else {
      const kind = signs.get(ch) ?? (dash.test(ch) ? 'dash' : undefined);
      if (kind === undefined) return { code: 'unexpected', at: i, expected: 'labelOrNumber' };
      tokens.push({ kind, at: i });
      i += 1;
    }
  }
  return tokens;
}

const signs: ReadonlyMap<string, 'open' | 'close' | 'comma'> = new Map([
  ['(', 'open'],
  [')', 'close'],
  [',', 'comma'],
  [';', 'comma'],
  ['/', 'comma'],
]);

/**
 * The "-1" of "108-1", also written as a superscript; empty when no number follows the dash. Undefined for a longer number after it:
 * "188-190" may be a range or two articles.
 */
function suffixAt(
  text: string,
  end: number,
  spanEnd: (from: number, of: RegExp) => number,
): { value: string; end: number } | undefined {
  const raised = superscripts.indexOf(text[end] ?? ' ');
  if (raised > 0) return { value: `-${raised}`, end: end + 1 };
  if (!dash.test(text[end] ?? '')) return { value: '', end };
  const last = spanEnd(end + 1, digit);
  const length = last - end - 1;
  if (length === 0) return { value: '', end };
  return length <= longestSuffix && text[end + 1] !== '0'
    ? { value: `-${text.slice(end + 1, last)}`, end: last }
    : undefined;
}
