import type { Period } from '@zhargy/calendar';

const units = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const;
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const;

/** A whole number from 0 to 999 in Kazakh words; undefined outside. */
export function numberInKazakh(n: number): string | undefined {
  if (!Number.isInteger(n) || n < 0 || n > 999) return undefined;
  if (n === 0) return 'нөл';
  const hundreds = Math.floor(n / 100);
  const parts = [
    hundreds > 1 ? units[hundreds] : '',
    hundreds > 0 ? 'жүз' : '',
    tens[Math.floor((n % 100) / 10)],
    units[n % 10],
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** A term in Kazakh words: "екі жыл алты ай". Twelve months are a year. Undefined for no time, and beyond 999 of a unit. */
export function termInKazakh(term: Period): string | undefined {
  const parts: (readonly [number, string])[] = [
    [Math.floor(term.months / 12), 'жыл'],
    [term.months % 12, 'ай'],
    [term.days, 'күн'],
  ];
  const said = parts.filter(([n]) => n !== 0).map(([n, unit]) => [numberInKazakh(n), unit] as const);
  if (said.length === 0 || said.some(([words]) => words === undefined)) return undefined;
  return said.map(([words, unit]) => `${words ?? ''} ${unit}`).join(' ');
}
