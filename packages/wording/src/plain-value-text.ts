import type { Lang } from '@zhargy/logic';
import { sumText, termText, thousandsApart } from './number-words.ts';

const truth = { true: { kk: 'иә', ru: 'да', en: 'yes' }, false: { kk: 'жоқ', ru: 'нет', en: 'no' } } as const;

/**
 * A value as it stands in the data, where a reader may want to find it there again: terms in years, months and days, sums
 * in tenge, days as ISO writes them, words of fixed sets unchanged.
 */
export function plainValueText(value: unknown, lang: Lang): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return truth[`${value}`][lang];
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return value.map((member) => plainValueText(member, lang)).join(', ');
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value);
  const names = fields.map(([name]) => name).join();
  if (names === 'months,days') return termText(Number(fields[0]?.[1]), Number(fields[1]?.[1]), lang);
  if (names === 'tiyn') return sumText(String(fields[0]?.[1]), lang, (digits) => thousandsApart(digits, '\u00A0'));
  return fields
    .map(([name, inner]) => {
      const text = plainValueText(inner, lang);
      return `${name}: ${typeof inner === 'object' && inner !== null && /[,;:]/.test(text) ? `(${text})` : text}`;
    })
    .join('; ');
}
