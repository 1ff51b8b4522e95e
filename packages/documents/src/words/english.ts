import { partsOf, type Day, type Period } from '@zhargy/calendar';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "9 October 2026". */
export function dayInEnglish(day: Day): string {
  const { year, month, dayOfMonth: date } = partsOf(day);
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

/** "240 hours", "1 hour". */
export const countInEnglish = (n: bigint, figures: string, one: string, many: string): string =>
  `${figures} ${n === 1n ? one : many}`;

/** "3 years 6 months". */
export function termInEnglish(term: Period): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(term.months / 12), 'year'],
    [term.months % 12, 'month'],
    [term.days, 'day'],
  ];
  return parts
    .filter(([n]) => n > 0)
    .map(([n, unit]) => countInEnglish(BigInt(n), String(n), unit, `${unit}s`))
    .join(' ');
}
