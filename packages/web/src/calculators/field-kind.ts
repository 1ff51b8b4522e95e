import { dayAsWritten, isoOf, isoOfMoment, momentAsWritten, periodAsWritten } from '@zhargy/calendar';
import { canonicalRef, parseRefs } from '@zhargy/casefile';
import type { Json } from '@zhargy/logic';
import { columnsOf, type Column } from './row-columns.ts';

/** What a field of a calculator takes, told from how the input says it is written. */
export type FieldKind =
  | { readonly is: 'day' | 'moment' | 'count' | 'truth' | 'period' | 'amount' | 'ratio' | 'article' | 'text' }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  /** A day, or one of the words. */
  | { readonly is: 'dayOr'; readonly values: readonly string[] }
  /** A list of rows; `only`: each row is the value of its one column. */
  | { readonly is: 'rows'; readonly columns: readonly Column[]; readonly only?: true }
  /** One row, or one of the words. */
  | { readonly is: 'record'; readonly columns: readonly Column[]; readonly or: readonly string[] };

const exact: Readonly<Record<string, FieldKind>> = {
  'YYYY-MM-DD': { is: 'day' },
  'YYYY-MM-DD[THH:MM]': { is: 'moment' },
  '0, 1, 2 …': { is: 'count' },
  'true|false': { is: 'truth' },
  '3y6m10d': { is: 'period' },
  '125000.50': { is: 'amount' },
  '3/4': { is: 'ratio' },
  '…': { is: 'text' },
};

/** The kind of a field by the way its input is written; nothing for an input no person can write by hand. */
export function fieldKind(writtenAs: string): FieldKind | undefined {
  const known = exact[writtenAs];
  if (known) return known;
  if (/^\d+(?:-\d+)?\(\d+\)$/.test(writtenAs)) return { is: 'article' };
  const [, list] = /^\[(.*)\](?: \(.*\))?$/.exec(writtenAs) ?? [];
  if (list !== undefined) {
    const columns = columnsOf(list);
    return columns && { is: 'rows', columns, ...(list.startsWith('"') ? { only: true } : {}) };
  }
  const [, words = '', record] = /^((?:[\w-]+\|)*)(\{.*\})$/.exec(writtenAs) ?? [];
  if (record !== undefined) {
    const columns = columnsOf(record);
    return columns && { is: 'record', columns, or: words.split('|').filter((word) => word !== '') };
  }
  if (!/^[\w-]+(?:\|[\w-]+)+$/.test(writtenAs)) return undefined;
  const values = writtenAs.split('|');
  return values[0] === 'YYYY-MM-DD' ? { is: 'dayOr', values: values.slice(1) } : { is: 'choice', values };
}

/** What stands in a field: text, or the rows of a list. */
export type Entered = string | readonly Readonly<Record<string, string>>[];

/** What was entered: nothing yet, a value as the input takes it, or something that cannot be read. */
export type Reading = { readonly blank: true } | { readonly value: Json } | { readonly unread: true };

const blank: Reading = { blank: true };
const unread: Reading = { unread: true };
const given = (value: Json | undefined): Reading => (value === undefined ? unread : { value });

/** Reads what stands in a field as people write it. */
export function readField(kind: FieldKind, entered: Entered): Reading {
  if (typeof entered !== 'string') return kind.is === 'rows' || kind.is === 'record' ? readRows(kind, entered) : unread;
  const text = entered.trim();
  if (text === '') return blank;
  switch (kind.is) {
    case 'day':
      return given(isoDay(text));
    case 'dayOr':
      return given(kind.values.includes(text) ? text : isoDay(text));
    case 'moment': {
      const moment = momentAsWritten(text);
      return given(moment && isoOfMoment(moment));
    }
    case 'period': {
      const period = periodAsWritten(text);
      return given(period && `${period.months}m${period.days}d`);
    }
    case 'count':
      return given(/^\d{1,12}$/.test(text) ? Number(text) : undefined);
    case 'truth':
      return given(text === 'true' ? true : text === 'false' ? false : undefined);
    case 'amount': {
      const plain = text.replaceAll(/[\s\u00A0]|теңге|тенге|тг\.?|₸/gu, '');
      return given(/^\d{1,15}(?:[.,]\d{1,2})?$/.test(plain) ? plain : undefined);
    }
    case 'ratio':
      return given(/^\d{1,9}(?:\/[1-9]\d{0,8})?$/.test(text) ? text : undefined);
    case 'article': {
      const parsed = parseRefs(text);
      const [only, ...more] = parsed.ok ? parsed.refs : [];
      return given(only && more.length === 0 && only.code !== 'cpc' ? canonicalRef(only) : undefined);
    }
    case 'choice':
      return given(kind.values.includes(text) ? text : undefined);
    case 'record':
      return given(kind.or.includes(text) ? text : undefined);
    case 'text':
      return given(text);
    case 'rows':
      return unread;
  }
}

function readRows(
  kind: FieldKind & { is: 'rows' | 'record' },
  rows: readonly Readonly<Record<string, string>>[],
): Reading {
  const read: Record<string, Json>[] = [];
  for (const row of rows) {
    const cells = kind.columns.map((column) => ({ column, reading: readField(column.kind, row[column.name] ?? '') }));
    if (cells.every(({ reading }) => 'blank' in reading)) {
      // An empty row that was opened is not filled yet; one that may be left out is no row.
      return blank;
    }
    if (cells.some(({ reading }) => 'unread' in reading)) return unread;
    if (cells.some(({ column, reading }) => 'blank' in reading && column.optional !== true)) return blank;
    read.push(
      Object.fromEntries(
        cells.flatMap(({ column, reading }) => ('value' in reading ? [[column.name, reading.value]] : [])),
      ),
    );
  }
  if (kind.is === 'record') return read[0] ? { value: read[0] } : blank;
  if (kind.only) return { value: read.map((row) => Object.values(row)[0] ?? null) };
  return { value: read };
}

const isoDay = (text: string): string | undefined => {
  const day = dayAsWritten(text);
  return day === undefined ? undefined : isoOf(day);
};
