import { partsOf, type Day, type Period } from '@zhargy/calendar';
import numberToWords from 'number-to-words-ru';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;
/** Forms after 1, after 2 to 4, and after 5 and more. */
export type Noun = readonly [one: string, few: string, many: string];
export type Gender = 'masculine' | 'feminine' | 'neuter';
const genders: Readonly<Record<Gender, 0 | 1 | 2>> = { masculine: 0, feminine: 1, neuter: 2 };

/** A date as Russian acts write it: "9 октября 2026 года"; the same after "от", "до" and "с". */
export function dayInRussian(day: Day): string {
  const { year, month, dayOfMonth: date } = partsOf(day);
  return `${date} ${months[month - 1] ?? ''} ${year} года`;
}

/** The form of a noun after a number: 1 год, 2 года, 11 лет. */
export function nounAfter(n: bigint, noun: Noun): string {
  const tens = n % 100n;
  const units = n % 10n;
  if (tens > 10n && tens < 20n) return noun[2];
  return units === 1n ? noun[0] : units > 1n && units < 5n ? noun[1] : noun[2];
}

/** A whole number in Russian words, nominative: 2 is "два", "две" or "два" by the gender of what is counted. */
export function wordsInRussian(n: bigint, gender: Gender = 'masculine'): string {
  const noun: [string, string, string] = ['', '', ''];
  const words = numberToWords.convert(n.toString(), {
    currency: {
      currencyNameCases: noun,
      fractionalPartNameCases: noun,
      currencyNounGender: { integer: genders[gender], fractionalPart: 1 },
    },
    showNumberParts: { fractional: false },
    showCurrency: { integer: false },
  });
  return words.trim().toLowerCase();
}

/** A number of things: "240 (двести сорок) часов". */
export const countInRussian = (n: bigint, figures: string, noun: Noun, gender: Gender = 'masculine'): string =>
  `${figures} (${wordsInRussian(n, gender)}) ${nounAfter(n, noun)}`;

const collective: Readonly<Record<string, string>> = { один: 'одни', два: 'двое', три: 'трое', четыре: 'четверо' };
/** Days of arrest, "сутки", which has no singular: "1 (одни) сутки", "3 (трое) суток", "30 (тридцать) суток". */
export function daysOfArrestInRussian(n: bigint, figures: string): string {
  const words = wordsInRussian(n).split(' ');
  const last = words.pop() ?? '';
  const said = [...words, collective[last] ?? last].join(' ');
  return `${figures} (${said}) ${nounAfter(n, ['сутки', 'суток', 'суток'])}`;
}

/** A term in figures and words: "3 (три) года 6 (шесть) месяцев". */
export function termInFiguresAndRussian(term: Period): string {
  const parts: readonly (readonly [number, Noun])[] = [
    [Math.floor(term.months / 12), ['год', 'года', 'лет']],
    [term.months % 12, ['месяц', 'месяца', 'месяцев']],
    [term.days, ['день', 'дня', 'дней']],
  ];
  return parts
    .filter(([n]) => n > 0)
    .map(([n, noun]) => countInRussian(BigInt(n), String(n), noun))
    .join(' ');
}
