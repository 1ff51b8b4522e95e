import { parseRefs, formatRefs } from '@zhargy/casefile';
import type { FieldKind } from '@zhargy/documents/drafts';
import { readPeriod, type Lang } from '@zhargy/logic';
import { dayText } from '../language/day-words.ts';
import { termText } from '../language/number-words.ts';

/** A fact of the case as people write it, so that it can be changed in a field. */
export function writtenValue(kind: FieldKind, value: unknown, lang: Lang): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  switch (kind) {
    case 'day':
      return dayText(value.slice(0, 10), lang);
    case 'period': {
      const period = readPeriod(value);
      return period ? termText(period.months, period.days, lang) : value;
    }
    case 'article': {
      const read = parseRefs(value);
      return read.ok ? formatRefs(read.refs, lang) : value;
    }
    default:
      return value;
  }
}
