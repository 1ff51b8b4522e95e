import { isNumberWord, numberInWords, scaleNamed } from './number-words.ts';
import type { Stretch } from './text-parts.ts';

/** A sum of money in tenge, as a case file writes it: "485000", "485000.50". */
export interface NamedSum extends Stretch {
  readonly amount: string;
  /** The figures and the words beside them say two sums. */
  readonly disputed: boolean;
}
/** A number of monthly calculation indices. */
export interface NamedIndices extends Stretch {
  readonly count: number;
}

const figures = String.raw`\d{1,3}(?:[\s\u00A0'’]\d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d{1,3})?`;
const currency = String.raw`(?:тенге|теңге(?:ні|нің|ге|де|ден|сі)?|тг\.?|₸|KZT)(?!\p{L})`;
const inFigures = new RegExp(
  String.raw`(?<![\d.,])(${figures})\s*(тысяч\p{L}{0,2}|тыс\.?|миллион\p{L}{0,2}|млн\.?|миллиард\p{L}{0,2}|млрд\.?|мың)?\s*(?:\(([^()]{3,160})\)\s*)?${currency}(?:\s*(\d{1,2})\s*(?:\([^()]{2,40}\)\s*)?тиын)?`,
  'giu',
);
const named = new RegExp(currency, 'giu');
const indices =
  /(?<![\d.,])(\d{1,3}(?:[\s\u00A0]\d{3})+|\d{1,6})\s*(?:\(([^()]{2,80})\)\s*)?-?\s*(?:кратн\p{L}+\s+)?(?:МРП|АЕК|месячн\p{L}+\s+расч[её]тн\p{L}+\s+показател\p{L}+|айлық\s+есептік\s+көрсеткіш\p{L}*)/giu;

/** Sums of tenge in a text, in figures, in words, or both. */
export function sumsIn(text: string): readonly NamedSum[] {
  const found: NamedSum[] = [];
  for (const match of text.matchAll(inFigures)) {
    const [all, number = '', scale = '', words, tiyn] = match;
    const amount = amountOf(number, scale.replace('.', ''), tiyn);
    if (amount === undefined) continue;
    const said = words === undefined ? undefined : wordsSay(words);
    const disputed = said !== undefined && said !== BigInt(amount.split('.')[0] ?? '0');
    found.push({ from: match.index, to: match.index + all.trimEnd().length, amount, disputed });
  }
  for (const match of text.matchAll(named)) {
    if (found.some((s) => s.from <= match.index && match.index < s.to)) continue;
    const words: string[] = [];
    let from = match.index;
    for (;;) {
      const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, from - 40), from));
      if (!before || !isNumberWord(before[1] ?? '')) break;
      words.unshift(before[1] ?? '');
      from -= before[0].length;
    }
    const value = words.length === 0 ? undefined : numberInWords(words);
    if (value !== undefined && value > 0n)
      found.push({ from, to: match.index + match[0].length, amount: String(value), disputed: false });
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** "485 000", "1.250.000,50" or "1,5 млн" as tenge; undefined where a fraction would be cut. */
function amountOf(number: string, scale: string, tiyn: string | undefined): string | undefined {
  const plain = number.replaceAll(/[\s\u00A0'’]/gu, '');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u.test(plain)
    ? plain.replaceAll('.', '').replace(',', '.')
    : /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/u.test(plain)
      ? plain.replaceAll(',', '')
      : plain.replace(',', '.');
  const [whole = '0', fraction = ''] = grouped.split('.');
  if (whole.length > 15) return undefined;
  const by = scale === '' ? undefined : scaleNamed(scale);
  if (by !== undefined) {
    const digits = BigInt(fraction.length);
    const scaled = BigInt(whole + fraction) * by;
    const divisor = 10n ** digits;
    return scaled % divisor === 0n ? String(scaled / divisor) : undefined;
  }
  if (fraction.length > 2) return undefined;
  const small = tiyn === undefined ? fraction : tiyn.padStart(2, '0');
  const trimmed = BigInt(whole).toString();
  return small === '' || /^0+$/.test(small) ? trimmed : `${trimmed}.${small}`;
}

/** The number the words in parentheses say, where they say one from beginning to end. */
function wordsSay(text: string): bigint | undefined {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:тенге|теңге)$/iu.test(word));
  return words.length === 0 ? undefined : numberInWords(words);
}

/** Numbers of monthly calculation indices: "50 МРП", "200 (двести) месячных расчётных показателей", "50 АЕК". */
export const indicesIn = (text: string): readonly NamedIndices[] =>
  [...text.matchAll(indices)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    count: Number((match[1] ?? '').replaceAll(/\D/gu, '')),
  }));
