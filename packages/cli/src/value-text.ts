import type { Lang } from '@zhargy/logic';

/** Units of a term; Russian and English take another form after some numbers. */
const units = {
  years: { kk: ['жыл'], ru: ['год', 'года', 'лет'], en: ['year', 'years'] },
  months: { kk: ['ай'], ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] },
  days: { kk: ['күн'], ru: ['день', 'дня', 'дней'], en: ['day', 'days'] },
} as const;
const tenge = { kk: 'теңге', ru: 'тенге', en: 'tenge' } as const;
const truth = { true: { kk: 'иә', ru: 'да', en: 'yes' }, false: { kk: 'жоқ', ru: 'нет', en: 'no' } } as const;

/** A value of a formula or a step of its working, as people write it: terms in years, months and days, sums in tenge. */
export function valueText(value: unknown, lang: Lang): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return truth[`${value}`][lang];
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return value.map((member) => valueText(member, lang)).join(', ');
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value);
  const names = fields.map(([name]) => name).join();
  if (names === 'months,days') return termText(Number(fields[0]?.[1]), Number(fields[1]?.[1]), lang);
  if (names === 'tiyn') return sumText(String(fields[0]?.[1]), lang);
  return fields
    .map(([name, inner]) => {
      const text = valueText(inner, lang);
      return `${name}: ${typeof inner === 'object' && inner !== null && /[,;:]/.test(text) ? `(${text})` : text}`;
    })
    .join('; ');
}

function termText(months: number, days: number, lang: Lang): string {
  const parts = [
    [Math.trunc(months / 12), units.years],
    [months % 12, units.months],
    [days, units.days],
  ] as const;
  const given = parts.filter(([n]) => n !== 0);
  const shown = given.length > 0 ? given : ([[0, units.days]] as const);
  return shown.map(([n, unit]) => `${n} ${form(n, unit[lang], lang)}`).join(' ');
}

function form(n: number, forms: readonly string[], lang: Lang): string {
  const [one = '', few = one, many = few] = forms;
  if (lang === 'en') return n === 1 ? one : few;
  const [tens, ones] = [n % 100, n % 10];
  if (ones === 1 && tens !== 11) return one;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}

/** A sum given in tiyn (a hundredth of a tenge), thousands apart by a space that does not break. */
function sumText(tiyn: string, lang: Lang): string {
  const [, minus = '', digits = '0'] = /^(-?)(\d+)$/.exec(tiyn) ?? [];
  const padded = digits.padStart(3, '0');
  const whole = padded.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  const rest = padded.slice(-2);
  return `${minus}${whole}${rest === '00' ? '' : `${lang === 'en' ? '.' : ','}${rest}`} ${tenge[lang]}`;
}
