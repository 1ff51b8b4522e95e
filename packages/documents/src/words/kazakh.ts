import { partsOf, type Day, type Period } from '@zhargy/calendar';
import { numberInKazakh } from '@zhargy/law';

type Case = 'nominative' | 'locative' | 'dative';
/** Months with the endings a date takes: "9 қазан", "9 қазанда" (on), "9 қазанға" (until). */
const months: readonly Readonly<Record<Case, string>>[] = [
  { nominative: 'қаңтар', locative: 'қаңтарда', dative: 'қаңтарға' },
  { nominative: 'ақпан', locative: 'ақпанда', dative: 'ақпанға' },
  { nominative: 'наурыз', locative: 'наурызда', dative: 'наурызға' },
  { nominative: 'сәуір', locative: 'сәуірде', dative: 'сәуірге' },
  { nominative: 'мамыр', locative: 'мамырда', dative: 'мамырға' },
  { nominative: 'маусым', locative: 'маусымда', dative: 'маусымға' },
  { nominative: 'шілде', locative: 'шілдеде', dative: 'шілдеге' },
  { nominative: 'тамыз', locative: 'тамызда', dative: 'тамызға' },
  { nominative: 'қыркүйек', locative: 'қыркүйекте', dative: 'қыркүйекке' },
  { nominative: 'қазан', locative: 'қазанда', dative: 'қазанға' },
  { nominative: 'қараша', locative: 'қарашада', dative: 'қарашаға' },
  { nominative: 'желтоқсан', locative: 'желтоқсанда', dative: 'желтоқсанға' },
];
const groups = ['', 'мың', 'миллион', 'миллиард', 'триллион'] as const;

/** A date as Kazakh acts write it: "2026 жылғы 9 қазан". */
export function dayInKazakh(day: Day, form: Case = 'nominative'): string {
  const { year, month, dayOfMonth: date } = partsOf(day);
  return `${year} жылғы ${date} ${months[month - 1]?.[form] ?? ''}`;
}

/** A whole number below 10^15 in Kazakh words: 150 000 is "жүз елу мың", 1 000 "бір мың". */
export function wordsInKazakh(n: bigint): string {
  if (n < 0n || n >= 10n ** 15n) throw new RangeError(`no Kazakh words for ${n}`);
  if (n === 0n) return numberInKazakh(0) ?? '';
  const said: string[] = [];
  for (let power = groups.length - 1; power >= 0; power -= 1) {
    const part = Number((n / 1000n ** BigInt(power)) % 1000n);
    if (part > 0) said.push(`${numberInKazakh(part) ?? ''} ${groups[power] ?? ''}`.trim());
  }
  return said.join(' ');
}

/** A number of things: "240 (екі жүз қырық) сағат". Kazakh nouns do not change after a number. */
export const countInKazakh = (n: bigint, figures: string, noun: string): string =>
  `${figures} (${wordsInKazakh(n)}) ${noun}`;

/** A term in figures and words: "3 (үш) жыл 6 (алты) ай". */
export function termInFiguresAndKazakh(term: Period): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(term.months / 12), 'жыл'],
    [term.months % 12, 'ай'],
    [term.days, 'күн'],
  ];
  return parts
    .filter(([n]) => n > 0)
    .map(([n, unit]) => countInKazakh(BigInt(n), String(n), unit))
    .join(' ');
}
