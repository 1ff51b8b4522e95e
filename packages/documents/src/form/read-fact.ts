import { dayAsWritten, isoOf, periodAsWritten } from '@zhargy/calendar';
import { canonicalRef, parseRefs } from '@zhargy/casefile';
import type { Json } from '@zhargy/logic';
import type { FieldKind } from './paper-fields.ts';

/** What somebody entered: nothing, a value as the case file writes it, or something that cannot be read. */
export type ReadFact = { readonly blank: true } | { readonly value: Json } | { readonly unread: true };

const unread: ReadFact = { unread: true };
const given = (value: Json | undefined): ReadFact => (value === undefined ? unread : { value });

/** Reads a fact as people write it: "14 августа 1995 года", "1 жыл 6 ай", "485 000 тенге", "п. 3) ч. 2 ст. 188". */
export function readFact(kind: FieldKind, written: string): ReadFact {
  const text = written.trim();
  if (text === '') return { blank: true };
  switch (kind) {
    case 'name':
    case 'text':
    case 'choice':
      return { value: text };
    case 'truth':
      return given(text === 'true' ? true : text === 'false' ? false : undefined);
    case 'day': {
      const day = dayAsWritten(text);
      return given(day === undefined ? undefined : isoOf(day));
    }
    case 'period': {
      const period = periodAsWritten(text);
      return given(period && `${period.months}m${period.days}d`);
    }
    case 'amount': {
      const plain = text.replaceAll(/[\s\u00a0]|теңге|тенге|тг\.?|₸/gu, '').replace(',', '.');
      return given(/^\d{1,15}(?:\.\d{1,2})?$/.test(plain) ? plain : undefined);
    }
    case 'count': {
      const plain = text.replaceAll(/[\s\u00a0]/g, '');
      return given(/^\d{1,9}$/.test(plain) ? Number(plain) : undefined);
    }
    case 'article': {
      const read = parseRefs(text);
      const ours = read.ok && read.refs.length > 0 && read.refs.every((ref) => ref.code !== 'cpc');
      return given(ours ? read.refs.map((ref) => canonicalRef(ref)).join(', ') : undefined);
    }
  }
}
