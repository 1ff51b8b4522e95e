import type { Lang } from '@zhargy/logic';
import { dayText, isDayText } from './day-words.ts';
import { counted, numberText, sumText, termText } from './number-words.ts';
import { partNames, valueName } from './value-names.ts';

/** A value of a finding or a calculator as people write it: dates, terms, sums, names of kinds. */
export function valueText(value: unknown, lang: Lang): string {
  if (typeof value === 'string')
    return isDayText(value)
      ? dayText(value, lang)
      : (valueName(value)?.[lang] ?? ofDayText(value, lang) ?? (/^\d+$/.test(value) ? numberText(value, lang) : value));
  if (typeof value === 'boolean') return valueName(String(value))?.[lang] ?? String(value);
  if (typeof value === 'number') return numberText(value, lang);
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map((one) => inBrackets(one, lang)).join(', ');
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value);
  const names = fields.map(([name]) => name).join();
  const of = value as Readonly<Record<string, unknown>>; // read by the names found just above
  if (names === 'months,days') return termText(Number(of['months']), Number(of['days']), lang);
  if (names === 'kind,months,days')
    return `${valueText(of['kind'], lang)}: ${termText(Number(of['months']), Number(of['days']), lang)}`;
  if (names === 'kind') return valueText(of['kind'], lang);
  if (names === 'unit,exact,amount,lasting') return creditText(of, lang);
  if (names === 'since,tenge')
    return `${valueText(of['tenge'], lang)} (${partNames['since']?.[lang]} ${valueText(of['since'], lang)})`;
  if (names === 'tiyn') return sumText(String(of['tiyn']), lang);
  return fields
    .filter(([, inner]) => inner !== null)
    .map(([name, inner]) => `${partNames[name]?.[lang] ?? name}: ${inBrackets(inner, lang)}`)
    .join('; ');
}

/** Words told of a day, as workings write them: "2026-01-10: grave / medium". */
function ofDayText(value: string, lang: Lang): string | undefined {
  const [, day = '', words] = /^(\d{4}-\d{2}-\d{2}): (\w+(?: \/ \w+)*)$/.exec(value) ?? [];
  if (words === undefined || !isDayText(day)) return undefined;
  const named = words.split(' / ').map((word) => valueName(word)?.[lang] ?? word);
  return `${dayText(day, lang)}: ${named.join(' / ')}`;
}

/** What is credited, in the unit of the punishment; the exact figure where it was rounded, and what a further day adds. */
function creditText(of: Readonly<Record<string, unknown>>, lang: Lang): string {
  const unit = of['unit'] === 'mci' ? ` ${valueText('mci', lang)}` : '';
  const amount =
    unit === '' && /^\d+$/.test(String(of['amount']))
      ? counted(Number(of['amount']), String(of['unit']), lang)
      : `${valueText(of['amount'], lang)}${unit}`;
  const exact = of['exact'] === of['amount'] ? [] : [`${partNames['exact']?.[lang]}: ${valueText(of['exact'], lang)}`];
  const lasting = of['lasting'] === null ? [] : [`${partNames['lasting']?.[lang]}: ${inBrackets(of['lasting'], lang)}`];
  return [amount, ...exact, ...lasting].join('; ');
}

/** Brackets keep a value of several parts together inside a larger one. */
function inBrackets(value: unknown, lang: Lang): string {
  const text = valueText(value, lang);
  return typeof value === 'object' && value !== null && /[,;:]/.test(text) ? `(${text})` : text;
}
