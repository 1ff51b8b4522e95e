import { dayAsWritten, isoOf, isoOfMoment, momentAsWritten, periodAsWritten, type Period } from '@zhargy/calendar';
import { parseRefs } from '@zhargy/casefile';
import { readPeriod, type Json, type Lang } from '@zhargy/logic';
import { numberText, termText } from '../../language/number-words.ts';
import type { InputKind } from './form-fields.ts';

/** What stands in one field of a form: what was written or picked, or that the answer is not known or does not apply. */
export type Answer =
  | { readonly is: 'written'; readonly text: string }
  | { readonly is: 'picked'; readonly ids: readonly string[] }
  | { readonly is: 'unknown' }
  | { readonly is: 'notApplicable' };

export const blankAnswer: Answer = { is: 'written', text: '' };

/** What an answer comes to: nothing given, a value for the file (null: declared unknown), not applicable, or not readable. */
export type AnswerRead =
  | { readonly is: 'blank' | 'unread' | 'notApplicable' }
  | { readonly is: 'value'; readonly value: Json };

const unread: AnswerRead = { is: 'unread' };
const value = (of: Json | undefined): AnswerRead => (of === undefined ? unread : { is: 'value', value: of });

/** Reads what stands in a field as people write it: dates, terms, sums, articles. */
export function readAnswer(kind: InputKind, answer: Answer): AnswerRead {
  if (answer.is === 'unknown') return { is: 'value', value: null };
  if (answer.is === 'notApplicable') return { is: 'notApplicable' };
  if (answer.is === 'picked') return { is: 'value', value: answer.ids };
  const text = kind.is === 'long' || kind.is === 'text' ? answer.text.trim() : answer.text.trim().normalize('NFC');
  if (text === '') return { is: 'blank' };
  switch (kind.is) {
    case 'day': {
      const day = dayAsWritten(text);
      return value(day === undefined ? undefined : isoOf(day));
    }
    case 'moment': {
      const moment = momentAsWritten(text);
      return value(moment && isoOfMoment(moment));
    }
    case 'truth':
      return value(text === 'true' ? true : text === 'false' ? false : undefined);
    case 'count':
      return value(/^\d{1,12}$/.test(text) ? Number(text) : undefined);
    case 'amount':
      return value(amountWritten(text));
    case 'period': {
      const period = periodAsWritten(text);
      return value(period && periodInFile(period));
    }
    case 'article':
      return parseRefs(text).ok ? { is: 'value', value: text } : unread;
    case 'codes': {
      const codes = text.split(/[\s,;]+/u).filter((code) => code !== '');
      return value(codes.every((code) => /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(code)) ? codes : undefined);
    }
    case 'choice':
      return value(kind.values.includes(text) ? text : undefined);
    case 'ref':
    case 'text':
    case 'long':
      return { is: 'value', value: text };
    case 'choices':
    case 'refs':
      return unread;
  }
}

/** A sum in tenge: "4 200 000", "4200000,50 тг"; a number where a number holds it exactly. */
function amountWritten(text: string): string | number | undefined {
  const plain = text.replaceAll(/[\s\u00A0\u202F]|теңге|тенге|тг\.?|₸|KZT/giu, '').replace(',', '.');
  if (!/^\d{1,15}(?:\.\d{1,2})?$/.test(plain)) return undefined;
  return plain.includes('.') || plain.length > 12 ? plain : Number(plain);
}

function periodInFile({ months, days }: Period): string {
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  const parts = [years > 0 ? `${years}y` : '', rest > 0 ? `${rest}m` : '', days > 0 ? `${days}d` : ''].join('');
  return parts === '' ? '0d' : parts;
}

/** A value of the file as it stands in a field, the way people write it; what no field can show stays as it is. */
export function answerOf(kind: InputKind, written: unknown, lang: Lang): Answer {
  if (written === undefined)
    return kind.is === 'refs' || kind.is === 'choices' ? { is: 'written', text: '' } : blankAnswer;
  if (written === null) return { is: 'unknown' };
  if (Array.isArray(written)) {
    const ids = written.map(String);
    return kind.is === 'codes' ? { is: 'written', text: ids.join(', ') } : { is: 'picked', ids };
  }
  const text = typeof written === 'object' ? JSON.stringify(written) : String(written as string | number | boolean); // a fact is never another object
  return { is: 'written', text: shown(kind, text, lang) };
}

function shown(kind: InputKind, text: string, lang: Lang): string {
  if (kind.is === 'day' || kind.is === 'moment') {
    const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? [];
    return year === undefined ? text : `${day}.${month}.${year}${time === undefined ? '' : ` ${time}`}`;
  }
  if (kind.is === 'period') {
    const period = readPeriod(text);
    return period === undefined ? text : termText(period.months, period.days, lang);
  }
  if (kind.is === 'amount' && /^\d+(?:\.\d+)?$/.test(text)) return numberText(text, lang === 'en' ? 'ru' : lang);
  return text;
}

/** Whether nothing was answered, not even that the answer is not known. */
export const isBlank = (answer: Answer): boolean => answer.is === 'written' && answer.text.trim() === '';

/** Whether two answers say the same; spaces around what was written say nothing. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.is === 'written' && b.is === 'written') return a.text.trim() === b.text.trim();
  if (a.is === 'picked' && b.is === 'picked')
    return a.ids.length === b.ids.length && a.ids.every((id) => b.ids.includes(id));
  return a.is === b.is;
}
