import { dayOf, ratio, type Day, type Period, type Ratio } from '@zhargy/calendar';
import type { Param } from './formula.ts';
import type { Text } from './text.ts';
import type { Amount, Json } from './types.ts';

interface Options {
  readonly optional?: boolean;
}
const make = <T>(
  label: Text,
  writtenAs: string,
  read: (input: Json) => T | undefined,
  options: Options = {},
): Param<T> => ({
  label,
  writtenAs,
  read,
  optional: options.optional ?? false,
});

const whole = (input: Json): number | undefined => {
  const n =
    typeof input === 'number'
      ? input
      : typeof input === 'string' && /^\d{1,12}$/.test(input)
        ? Number(input)
        : Number.NaN;
  return Number.isSafeInteger(n) && n >= 0 ? n : undefined;
};

/** Kinds of inputs of formulas, as written at the command line or in JSON. */
export const param = {
  text: (label: Text, o?: Options): Param<string> =>
    make(label, '…', (v) => (typeof v === 'string' ? v : undefined), o),
  day: (label: Text, o?: Options): Param<Day> =>
    make(label, 'YYYY-MM-DD', (v) => (typeof v === 'string' ? dayOf(v) : undefined), o),
  count: (label: Text, o?: Options): Param<number> => make(label, '0, 1, 2 …', whole, o),
  truth: (label: Text, o?: Options): Param<boolean> =>
    make(
      label,
      'true|false',
      (v) => (v === true || v === 'true' ? true : v === false || v === 'false' ? false : undefined),
      o,
    ),
  oneOf: <const V extends string>(label: Text, values: readonly V[], o?: Options): Param<V> =>
    make(label, values.join('|'), (v) => values.find((x) => x === v), o),
  /** Months and days, written "3y 6m 10d" in any part; years are twelve months. */
  period: (label: Text, o?: Options): Param<Period> => make(label, '3y6m10d', readPeriod, o),
  /** Money in tenge with at most two decimals; a value in tiyn. */
  amount: (label: Text, o?: Options): Param<Amount> => make(label, '125000.50', readAmount, o),
  ratio: (label: Text, o?: Options): Param<Ratio> => make(label, '3/4', readRatio, o),
  /** Rows of several fields, as JSON. `readRow` reads one; a row that is not one spoils the whole. */
  rows: <T>(label: Text, writtenAs: string, readRow: (row: Json) => T | undefined, o?: Options): Param<readonly T[]> =>
    make(
      label,
      writtenAs,
      (v) => {
        const list = typeof v === 'string' ? parsed(v) : v;
        if (!Array.isArray(list)) return undefined;
        const rows: T[] = [];
        for (const item of list as readonly Json[]) {
          const row = readRow(item);
          if (row === undefined) return undefined;
          rows.push(row);
        }
        return rows;
      },
      o,
    ),
  /** One value with fields of its own, as JSON. */
  record: <T>(label: Text, writtenAs: string, read: (value: Json) => T | undefined, o?: Options): Param<T> =>
    make(label, writtenAs, (v) => read(typeof v === 'string' ? (parsed(v) ?? v) : v), o),
};

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // JSON.parse yields exactly Json
  } catch {
    return undefined;
  }
}

/** Reads "3y6m10d", "6 m", "45d"; `undefined` when it is none. */
export function readPeriod(input: Json): Period | undefined {
  if (typeof input !== 'string') return undefined;
  const match = /^\s*(?:(\d{1,3})\s*y)?\s*(?:(\d{1,4})\s*m)?\s*(?:(\d{1,5})\s*d)?\s*$/.exec(input);
  if (!match || (match[1] ?? match[2] ?? match[3]) === undefined) return undefined;
  return { months: Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0), days: Number(match[3] ?? 0) };
}

/** Reads tenge with at most two decimals into tiyn. */
export function readAmount(input: Json): Amount | undefined {
  const text = typeof input === 'number' ? String(input) : input;
  if (typeof text !== 'string') return undefined;
  const match = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s\u00A0]/g, ''));
  if (!match) return undefined;
  return (BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0') || '0')) as Amount; // tiyn by construction
}

function readRatio(input: Json): Ratio | undefined {
  if (typeof input === 'number' && Number.isSafeInteger(input)) return ratio(BigInt(input), 1n);
  if (typeof input !== 'string') return undefined;
  const match = /^(\d{1,9})(?:\/([1-9]\d{0,8}))?$/.exec(input.trim());
  return match ? ratio(BigInt(match[1] ?? '0'), BigInt(match[2] ?? '1')) : undefined;
}
