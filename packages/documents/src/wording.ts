import { dayOf } from '@zhargy/calendar';
import { canonicalRef, parseRefs } from '@zhargy/casefile';
import { readAmount, readPeriod, type Lang } from '@zhargy/logic';
import type { FactRef } from './sketch.ts';
import { articlesInFull } from './words/articles.ts';
import { countInEnglish, dayInEnglish, termInEnglish } from './words/english.ts';
import { countInKazakh, dayInKazakh, termInFiguresAndKazakh, wordsInKazakh } from './words/kazakh.ts';
import {
  countInRussian,
  dayInRussian,
  daysOfArrestInRussian,
  termInFiguresAndRussian,
  wordsInRussian,
} from './words/russian.ts';

/** A fact as a language writes it, and the value all languages share. */
export interface Worded {
  readonly value: string;
  readonly text: string;
}

const nbsp = '\u00a0';
/** "1 850 000": groups of three with spaces that do not break. */
const grouped = (n: bigint): string => n.toString().replaceAll(/\B(?=(\d{3})+$)/g, nbsp);

/** A fact in words of a language; undefined where the file does not hold it or holds something else. Texts are left to the caller. */
export function worded(ref: FactRef, lang: Lang): Worded | undefined {
  const { value } = ref;
  switch (ref.kind) {
    case 'name':
    case 'text':
      return typeof value === 'string' ? { value, text: value } : undefined;
    case 'choice':
      return typeof value === 'string' ? choice(ref, value, lang) : undefined;
    case 'day':
      return typeof value === 'string' ? day(value, lang, ref.form) : undefined;
    case 'amount':
      return typeof value === 'string' || typeof value === 'number' ? amount(value, lang) : undefined;
    case 'period':
      return typeof value === 'string' ? term(value, lang) : undefined;
    case 'count':
      return typeof value === 'number' ? count(ref.path, value, lang) : undefined;
    case 'article':
      return typeof value === 'string' ? articles(value, lang) : undefined;
  }
}

const choice = (ref: FactRef, value: string, lang: Lang): Worded | undefined => {
  const text = ref.values?.[value];
  return text === undefined ? undefined : { value, text: text[lang] };
};

function day(written: string, lang: Lang, form: FactRef['form']): Worded | undefined {
  const found = dayOf(written.slice(0, 10));
  if (found === undefined) return undefined;
  const text = { kk: () => dayInKazakh(found, form), ru: () => dayInRussian(found), en: () => dayInEnglish(found) };
  return { value: written.slice(0, 10), text: text[lang]() };
}

/** A sum in figures and words; tiyn in figures only, as "150 000,50". */
function amount(written: string | number, lang: Lang): Worded | undefined {
  const tiyn = readAmount(written);
  if (tiyn === undefined) return undefined;
  const whole = tiyn / 100n;
  const rest = tiyn % 100n;
  const parts = rest.toString().padStart(2, '0');
  const figures = grouped(whole);
  const text = {
    kk: () =>
      rest === 0n
        ? countInKazakh(whole, figures, 'теңге')
        : `${figures},${parts} (${wordsInKazakh(whole)} теңге ${parts} тиын) теңге`,
    ru: () =>
      rest === 0n
        ? countInRussian(whole, figures, ['тенге', 'тенге', 'тенге'], 'neuter')
        : `${figures},${parts} (${wordsInRussian(whole, 'neuter')} тенге ${parts} тиын) тенге`,
    en: () => `${figures}${rest === 0n ? '' : `.${parts}`} tenge`,
  };
  return { value: `${whole}.${parts}`, text: text[lang]() };
}

function term(written: string, lang: Lang): Worded | undefined {
  const found = readPeriod(written);
  if (found === undefined || (found.months === 0 && found.days === 0)) return undefined;
  const text = { kk: termInFiguresAndKazakh, ru: termInFiguresAndRussian, en: termInEnglish };
  return { value: `${found.months}m${found.days}d`, text: text[lang](found) };
}

/** Numbers of hours, days and monthly calculation indices: what is counted follows from the field. */
function count(path: string, n: number, lang: Lang): Worded | undefined {
  const unit = units[path.slice(path.lastIndexOf('.') + 1)];
  if (!unit || !Number.isSafeInteger(n) || n < 0) return undefined;
  const figures = grouped(BigInt(n));
  const text = {
    kk: () => countInKazakh(BigInt(n), figures, unit.kk),
    ru: () =>
      unit === units['days'] ? daysOfArrestInRussian(BigInt(n), figures) : countInRussian(BigInt(n), figures, unit.ru),
    en: () => countInEnglish(BigInt(n), figures, ...unit.en),
  };
  return { value: String(n), text: text[lang]() };
}

interface Unit {
  readonly kk: string;
  readonly ru: readonly [string, string, string];
  readonly en: readonly [string, string];
}
const units: Readonly<Record<string, Unit>> = {
  hours: { kk: 'сағат', ru: ['час', 'часа', 'часов'], en: ['hour', 'hours'] },
  days: { kk: 'тәулік', ru: ['сутки', 'суток', 'суток'], en: ['day', 'days'] },
  mci: {
    kk: 'айлық есептік көрсеткіш',
    ru: ['месячный расчётный показатель', 'месячных расчётных показателя', 'месячных расчётных показателей'],
    en: ['monthly calculation index', 'monthly calculation indices'],
  },
};

/** References to the Criminal Code. */
function articles(written: string, lang: Lang): Worded | undefined {
  const read = parseRefs(written);
  if (!read.ok || read.refs.length === 0) return undefined;
  const text = articlesInFull(read.refs, lang);
  return { value: read.refs.map(canonicalRef).join('; '), text };
}
