import { readPeriod, type Json, type Lang } from '@zhargy/logic';
import { formatRefs, parseRefs } from '@zhargy/casefile';
import type { FactField } from '../case/sections/form-fields.ts';
import { dayText } from '../language/day-words.ts';
import { numberText, sumText, termText } from '../language/number-words.ts';
import { valueName } from '../lawbook/value-names.ts';

/** What the entities a value points to are called, by their ids. */
export type NameOf = (id: string) => string | undefined;

/** The entities a value can point to: what they are called, and which there are of a kind ("person"). */
export interface Named {
  readonly nameOf: NameOf;
  readonly idsOf: (kind: string) => readonly string[];
}

/** The value of a fact as people of the language write it: dates, terms, sums, articles, names instead of ids. */
export function valueInWords(field: FactField | undefined, value: Json, lang: Lang, nameOf: NameOf): string {
  if (value === null) return '—';
  if (Array.isArray(value))
    return value.length === 0 ? '—' : value.map((one) => single(field, String(one), lang, nameOf)).join('; ');
  if (typeof value === 'boolean') return valueName(String(value))?.[lang] ?? String(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return single(field, String(value), lang, nameOf);
}

function single(field: FactField | undefined, text: string, lang: Lang, nameOf: NameOf): string {
  const kind = field?.kind;
  switch (kind?.is) {
    case 'day':
    case 'moment':
      return dayText(text, lang);
    case 'period': {
      const period = readPeriod(text);
      return period === undefined ? text : termText(period.months, period.days, lang);
    }
    case 'amount': {
      const [, whole, part = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
      return whole === undefined ? text : sumText(whole + part.padEnd(2, '0'), lang);
    }
    case 'count':
      return numberText(text, lang);
    case 'article': {
      const parsed = parseRefs(text);
      return parsed.ok
        ? formatRefs(
            parsed.refs.map((ref) => ({ ...ref, code: ref.code ?? 'cc' })),
            lang,
          )
        : text;
    }
    case 'choice':
    case 'choices':
      return field?.entry?.values?.[text]?.[lang] ?? text;
    case 'ref':
    case 'refs':
      return nameOf(text) ?? text;
    default:
      return text;
  }
}
