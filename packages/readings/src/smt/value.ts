import { stable, type Json } from '@zhargy/logic';
import type { Term, Terms } from './term.ts';

/** Widths of what numbers stand for. */
export const bits = { day: 16, minute: 11, code: 12, count: 16, source: 16 } as const;
/** The minute of a moment without an hour. */
export const noMinute = 2047;
/** Days are counted from 1899-11-30, so that no number is below nought. */
export const dayBias = 25_600;

/** A value as terms. Values of other types than these are numbered; `only` limits what it can be. */
export type Value =
  | { readonly is: 'truth'; readonly term: Term }
  | { readonly is: 'day' | 'count' | 'code'; readonly term: Term; readonly only: ReadonlySet<number> | undefined }
  | {
      readonly is: 'moment';
      readonly day: Term;
      readonly minute: Term;
      /** Which written moment it is: one and the same is equal to itself even without an hour. */
      readonly source: Term;
      readonly days: ReadonlySet<number> | undefined;
      readonly minutes: ReadonlySet<number> | undefined;
    }
  /** A list of words or ids: for each that may stand in it, whether it does. */
  | {
      readonly is: 'list';
      readonly has: ReadonlyMap<number, Term>;
      /** Of a list whose words are not limited: whether it has this one. Words asked for are among `has` from then on. */
      readonly free?: ((code: number) => Term) | undefined;
    }
  | { readonly is: 'rows'; readonly rows: readonly RowValue[] }
  | { readonly is: 'none' };

/** Why a value is not known: in the order of the bits of `why`. All false where it is known. */
export type Mask = readonly [soft: Term, hard: Term, judgment: Term, own: Term];

export interface Cell {
  readonly value: Value;
  readonly mask: Mask;
}

/** One member of a collected relation. */
export interface RowValue {
  readonly belongs: Term;
  readonly id: string;
  readonly fields: Readonly<Record<string, Cell>>;
}

/** Numbers for values that are only ever compared for equality. */
export interface Codes {
  of(value: unknown): number;
  /** The value of a number; `undefined` where nothing can stand behind it. */
  value(code: number): { readonly is: unknown } | undefined;
  readonly size: number;
}

/** Numbers are dealt out by kind, so that a fact of one kind cannot be a value of another. */
export const ranges = {
  text: [0, 2048],
  period: [2048, 2560],
  amount: [2560, 2816],
  other: [2816, 4096],
} as const;
export const rangeOf = (type: string): readonly [number, number] =>
  type === 'period' || type === 'amount' ? ranges[type] : type === 'text' || type === 'id' ? ranges.text : ranges.other;

export function codesOf(): Codes {
  const byKey = new Map<string, number>();
  const values = new Map<number, unknown>();
  const next: Record<keyof typeof ranges, number> = {
    text: ranges.text[0],
    period: ranges.period[0],
    amount: ranges.amount[0],
    other: ranges.other[0],
  };
  return {
    of(value) {
      const key = keyOfValue(value);
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const kind = kindOf(value);
      const code = next[kind];
      if (code >= ranges[kind][1]) throw new RangeError('too many different values');
      next[kind] += 1;
      byKey.set(key, code);
      values.set(code, value);
      return code;
    },
    // A number nobody gave out stands for a value nobody named.
    value(code) {
      if (values.has(code)) return { is: values.get(code) };
      if (code < ranges.text[1]) return { is: `other ${String(code)}` };
      if (code < ranges.period[1]) return { is: { months: code, days: 17 } };
      if (code < ranges.amount[1]) return { is: BigInt(code) * 1_000_003n };
      return undefined;
    },
    get size() {
      return values.size;
    },
  };
}

function kindOf(value: unknown): keyof typeof ranges {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'bigint') return 'amount';
  return typeof value === 'object' && value !== null && 'months' in value && 'days' in value ? 'period' : 'other';
}

/** An empty list written in a norm stands for no rows where rows are meant. */
const asRows = (value: Value): Value =>
  value.is === 'list' && value.has.size === 0 ? { is: 'rows', rows: [] } : value;

const keyOfValue = (value: unknown): string =>
  stable(
    JSON.parse(
      JSON.stringify(value ?? null, (_key, v: unknown) => (typeof v === 'bigint' ? `${String(v)}n` : v)),
    ) as Json, // what was written as JSON is JSON
  );

/** What values come to under conditions. */
export interface Algebra {
  readonly known: Mask;
  masked(bits: number): Mask;
  anyOf(mask: Mask): Term;
  joined(...masks: readonly Mask[]): Mask;
  /** The mask where the condition holds, nothing elsewhere. */
  maskIf(when: Term, mask: Mask): Mask;
  ite(when: Term, then: Value, otherwise: Value): Value;
  cellIf(when: Term, then: Cell, otherwise: Cell): Cell;
  equal(a: Value, b: Value): Term;
  literal(value: unknown, type: string | undefined, source: number): Value;
}

export function algebraOf(terms: Terms, codes: Codes): Algebra {
  const { no, yes, or, and, not, eq, number } = terms;
  const known: Mask = [no, no, no, no];
  const maskIf = (when: Term, mask: Mask): Mask => [
    and(when, mask[0]),
    and(when, mask[1]),
    and(when, mask[2]),
    and(when, mask[3]),
  ];
  const joined = (...masks: readonly Mask[]): Mask => [
    or(...masks.map((m) => m[0])),
    or(...masks.map((m) => m[1])),
    or(...masks.map((m) => m[2])),
    or(...masks.map((m) => m[3])),
  ];
  const union = (
    a: ReadonlySet<number> | undefined,
    b: ReadonlySet<number> | undefined,
  ): ReadonlySet<number> | undefined => (a && b ? a.union(b) : undefined);
  const ite = (when: Term, first: Value, second: Value): Value => {
    const a = second.is === 'rows' ? asRows(first) : first;
    const b = first.is === 'rows' ? asRows(second) : second;
    if (when === yes || b.is === 'none') return a;
    if (when === no || a.is === 'none') return b;
    if (a.is === 'truth' && b.is === 'truth') return { is: 'truth', term: terms.ite(when, a.term, b.term) };
    if (a.is === 'moment' && b.is === 'moment')
      return {
        is: 'moment',
        day: terms.ite(when, a.day, b.day),
        minute: terms.ite(when, a.minute, b.minute),
        source: terms.ite(when, a.source, b.source),
        days: union(a.days, b.days),
        minutes: union(a.minutes, b.minutes),
      };
    if (a.is === 'list' && b.is === 'list') {
      const has = new Map<number, Term>();
      const both = (code: number): Term => {
        const [here, there] = [a, b].map((list) => list.has.get(code) ?? list.free?.(code) ?? no);
        const made = terms.ite(when, here ?? no, there ?? no);
        has.set(code, made);
        return made;
      };
      for (const code of new Set([...a.has.keys(), ...b.has.keys()])) both(code);
      return { is: 'list', has, free: a.free || b.free ? (code) => has.get(code) ?? both(code) : undefined };
    }
    if (a.is === 'rows' || b.is === 'rows') {
      if (a.is === 'rows' && b.is === 'rows')
        return {
          is: 'rows',
          rows: [
            ...a.rows.map((row) => ({ ...row, belongs: and(when, row.belongs) })),
            ...b.rows.map((row) => ({ ...row, belongs: and(not(when), row.belongs) })),
          ],
        };
      throw new TypeError(`rows beside a ${a.is === 'rows' ? b.is : a.is}`);
    }
    if (a.is === b.is && 'only' in a && 'only' in b)
      return { is: a.is, term: terms.ite(when, a.term, b.term), only: union(a.only, b.only) };
    throw new TypeError(`a ${a.is} beside a ${b.is}`);
  };
  return {
    known,
    masked: (of) => [of & 1 ? yes : no, of & 2 ? yes : no, of & 4 ? yes : no, of & 8 ? yes : no],
    anyOf: (mask) => or(...mask),
    joined,
    maskIf,
    ite,
    cellIf: (when, then, otherwise) => ({
      value: ite(when, then.value, otherwise.value),
      mask: joined(maskIf(when, then.mask), maskIf(not(when), otherwise.mask)),
    }),
    equal(a, b) {
      if (a.is === 'none' || b.is === 'none') return a.is === b.is ? yes : no;
      if (a.is === 'truth' && b.is === 'truth') return eq(a.term, b.term);
      if (a.is === 'moment' && b.is === 'moment') {
        const hour = (minute: Term): Term =>
          terms.ite(eq(minute, number(1440, bits.minute)), number(noMinute, bits.minute), minute);
        return and(eq(a.day, b.day), eq(hour(a.minute), hour(b.minute)));
      }
      if (a.is === 'list' && b.is === 'list')
        return and(
          ...[...new Set([...a.has.keys(), ...b.has.keys()])].map((code) =>
            eq(a.has.get(code) ?? no, b.has.get(code) ?? no),
          ),
        );
      if (a.is === b.is && 'only' in a && 'only' in b) return eq(a.term, b.term);
      throw new TypeError(`a ${a.is} compared with a ${b.is}`);
    },
    literal(value, type, source) {
      if (typeof value === 'boolean') return { is: 'truth', term: value ? yes : no };
      if (typeof value === 'number') {
        const is = type === 'day' ? 'day' : 'count';
        return { is, term: number(is === 'day' ? value + dayBias : value, bits[is]), only: new Set([value]) };
      }
      if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return { is: 'list', has: new Map(value.map((item) => [codes.of(item), yes])) };
      if (type === 'moment' && typeof value === 'object' && value !== null && 'day' in value) {
        const day = Number(value.day);
        const minute = 'minute' in value && typeof value.minute === 'number' ? value.minute : noMinute;
        return {
          is: 'moment',
          day: number(day + dayBias, bits.day),
          minute: number(minute, bits.minute),
          source: number(source, bits.source),
          days: new Set([day]),
          minutes: new Set([minute]),
        };
      }
      const code = codes.of(value);
      return { is: 'code', term: number(code, bits.code), only: new Set([code]) };
    },
  };
}
