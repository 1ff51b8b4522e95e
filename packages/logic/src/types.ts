import { isoOf, type Day, type Moment, type Period, type Ratio } from '@zhargy/calendar';
import { compareMoments, comparePeriods, compareRatios, ratioText } from '@zhargy/calendar';

/** Anything that can stand in a finding: stable, printable JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a value of an expression is: how two are compared and how one is written in a finding. */
export interface ValueType<T> {
  readonly name: string;
  equal(a: T, b: T): boolean;
  /** Order of two values; `undefined` when no order can be known. Absent where there is none. */
  compare?(a: T, b: T): -1 | 0 | 1 | undefined;
  json(value: T): Json;
}

/** Money in tiyn (1 tenge = 100 tiyn). */
export type Amount = bigint & { readonly amount: unique symbol };
/** Identity of an entity of the case file. */
export type Id<Of extends string> = string & { readonly idOf: Of };

const order = (a: number | bigint, b: number | bigint): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** A plain value type whose values are equal when identical. */
export function plain<T extends string | number | boolean>(name: string): ValueType<T> {
  return { name, equal: (a, b) => a === b, json: (v) => v };
}

export const types = {
  truth: plain<boolean>('truth'),
  text: plain<string>('text'),
  count: { ...plain<number>('count'), compare: (a: number, b: number) => order(a, b) } as ValueType<number>,
  day: {
    name: 'day',
    equal: (a, b) => a === b,
    compare: (a, b) => order(a, b),
    json: (v) => isoOf(v),
  } as ValueType<Day>,
  moment: {
    name: 'moment',
    equal: (a, b) => momentsCompared(a, b) === 0,
    compare: (a, b) => momentsCompared(a, b),
    json: (v) => (v.minute === undefined || v.minute >= dayEnd ? isoOf(v.day) : `${isoOf(v.day)}T${clock(v.minute)}`),
  } as ValueType<Moment>,
  amount: {
    name: 'amount',
    equal: (a, b) => a === b,
    compare: (a, b) => order(a, b),
    json: (v) => ({ tiyn: v.toString() }),
  } as ValueType<Amount>,
  period: {
    name: 'period',
    equal: (a, b) => a.months === b.months && a.days === b.days,
    compare: (a, b) => comparePeriods(a, b),
    json: (v) => ({ months: v.months, days: v.days }),
  } as ValueType<Period>,
  ratio: {
    name: 'ratio',
    equal: (a, b) => compareRatios(a, b) === 0,
    compare: (a, b) => compareRatios(a, b),
    json: (v) => ratioText(v),
  } as ValueType<Ratio>,
  /** Values that are already JSON (results of workings); equal when written alike. */
  data: {
    name: 'data',
    equal: (a, b) => stable(a) === stable(b),
    json: (v) => v,
  } as ValueType<Json>,
};

/** A result of a working with fields of its own, written by `toJson`. */
export function structured<T>(name: string, toJson: (value: T) => Json): ValueType<T> {
  return { name, equal: (a, b) => stable(toJson(a)) === stable(toJson(b)), json: toJson };
}

/** The minute that stands for "the end of the day": after everything recorded on it. */
export const dayEnd = 1440;

/** The end of a day as a moment: every act recorded on that day lies before it. */
export const endOf = (day: Day): Moment => ({ day, minute: dayEnd });

/** Order of two moments of local civil time; one and the same moment is equal to itself even without an hour. */
export function momentsCompared(a: Moment, b: Moment): -1 | 0 | 1 | undefined {
  if (a === b) return 0;
  if (a.day !== b.day) return order(a.day, b.day);
  const aEnds = a.minute === dayEnd;
  const bEnds = b.minute === dayEnd;
  if (aEnds || bEnds) return aEnds === bEnds ? 0 : aEnds ? 1 : -1;
  return compareMoments(a, b);
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** JSON text with sorted keys: equal data give equal text. */
export function stable(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).toSorted(([a], [b]) => order2(a, b));
    return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${stable(v)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

const order2 = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
