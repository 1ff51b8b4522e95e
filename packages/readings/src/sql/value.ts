import type { Column } from '../plan/column.ts';

/**
 * How a column stands in a table. A truth is one code: 0 false, 1 true, and from 2 the reasons why it is not known,
 * doubled. Any other value is a column of its own, NULL where it is not known, beside a code that is 0 where it is.
 */
export interface Cell {
  readonly value: string;
  /** The code of a truth itself; 0 or the doubled reasons otherwise. */
  readonly code: string;
  readonly truth: boolean;
}

/** The kinds of values that tables hold; anything else is worked out when cases are loaded. */
const numbers = new Set(['day', 'count', 'moment', 'amount']);
const texts = new Set(['text', 'id', 'status', 'modality']);

export function sqlKind(type: string | undefined): 'code' | 'text' | 'number' | 'list' | undefined {
  if (type === 'truth') return 'code';
  if (type === 'list') return 'list';
  if (type !== undefined && numbers.has(type)) return 'number';
  return type !== undefined && texts.has(type) ? 'text' : undefined;
}

/** Whether a column is one code. */
export const isTruth = (column: Column): boolean =>
  column.type === 'truth' || column.op === 'wanting' || (column.op === 'unknown' && column.type === undefined);

/** Operations that hold no value of their own: what they look at is loaded, where it has to be. */
const seenThrough: ReadonlySet<Column['op']> = new Set(['unknown', 'first', 'via']);

/**
 * Whether a column is worked out when cases are loaded and stored with them: workings, which no database can do, and
 * values no database has, like terms of months and days.
 */
export const isLoaded = (column: Column): boolean =>
  column.op === 'work' ||
  column.op === 'collect' ||
  (!isTruth(column) && !seenThrough.has(column.op) && sqlKind(column.type) === undefined) ||
  (column.op === 'compare' &&
    ![column.args.a, column.args.b].every((c) => isTruth(c) || sqlKind(c.type) !== undefined));
