import type { Lang } from '@zhargy/logic';

type Unit = 'years' | 'months' | 'days' | 'hours';
const units: Readonly<Record<Unit, Readonly<Record<Lang, readonly string[]>>>> = {
  years: { kk: ['жыл'], ru: ['год', 'года', 'лет'], en: ['year', 'years'] },
  months: { kk: ['ай'], ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] },
  days: { kk: ['күн'], ru: ['день', 'дня', 'дней'], en: ['day', 'days'] },
  hours: { kk: ['сағат'], ru: ['час', 'часа', 'часов'], en: ['hour', 'hours'] },
};

/** The form of a word that stands after a number: one, few or many (Russian), one or other (English), one (Kazakh). */
export function formFor(n: number, forms: readonly string[], lang: Lang): string {
  const [one = '', few = one, many = few] = forms;
  if (lang === 'en') return n === 1 ? one : few;
  const [tens, ones] = [Math.abs(n) % 100, Math.abs(n) % 10];
  if (ones === 1 && tens !== 11) return one;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}

/** "3 дня", "3 күн", "3 days". */
export const counted = (n: number, unit: string, lang: Lang): string =>
  unit in units ? `${numberText(n, lang)} ${formFor(n, units[unit as Unit][lang], lang)}` : `${n} ${unit}`; // tested just before

/** Whole numbers with thousands apart; the parts of a decimal number by the comma of the language. */
export function numberText(n: number | string, lang: Lang): string {
  const [whole = '', rest] = String(n).split('.');
  const grouped = whole.length > 4 ? thousandsApart(whole, lang === 'en' ? ',' : '\u00A0') : whole;
  return rest === undefined ? grouped : `${grouped}${lang === 'en' ? '.' : ','}${rest}`;
}

/** A term of months and days: twelve months are a year. */
export function termText(months: number, days: number, lang: Lang): string {
  const parts: readonly (readonly [number, Unit])[] = [
    [Math.trunc(months / 12), 'years'],
    [months % 12, 'months'],
    [days, 'days'],
  ];
  const given = parts.filter(([n]) => n !== 0);
  return (given.length > 0 ? given : ([[0, 'days']] as const)).map(([n, unit]) => counted(n, unit, lang)).join(' ');
}

const tenge: Readonly<Record<Lang, string>> = { kk: 'теңге', ru: 'тенге', en: 'tenge' };

/** A sum given in tiyn, a hundredth of a tenge. `whole` writes the whole tenge; by default as any number is written. */
export function sumText(
  tiyn: string,
  lang: Lang,
  whole: (digits: string) => string = (n) => numberText(n, lang),
): string {
  const [, minus = '', digits = '0'] = /^(-?)(\d+)$/.exec(tiyn) ?? [];
  const padded = digits.padStart(3, '0');
  const rest = padded.slice(-2);
  const hundredths = rest === '00' ? '' : `${lang === 'en' ? '.' : ','}${rest}`;
  return `${minus}${whole(padded.slice(0, -2))}${hundredths} ${tenge[lang]}`;
}

/** The digits of a whole number in threes. */
export const thousandsApart = (digits: string, by: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, by);
