import { isoOf, type Day } from '@zhargy/calendar';
import { stable, type Json } from '@zhargy/logic';
import { valueUnder, type Term } from './term.ts';
import type { Space } from './encode.ts';
import { dayBias, noMinute, type Value } from './value.ts';
import type { FactAsked, Place } from './world.ts';

/** Values of the variables of a case; what the solver left open is 0. */
export type Values = ReadonlyMap<string, number>;

type Data = Record<string, unknown>;

/** What terms come to in a model. What the solver left open is not in the file: lists and facts are absent. */
export function underModel(values: Values): (term: Term) => number {
  return (term) => valueUnder(term, (name) => values.get(name) ?? (name.endsWith(' absent') ? 1 : 0));
}

/** The facts about workings that a model contradicts: with them it cannot be found again. */
export function contradictions({ guesses }: Space, values: Values): readonly Term[] {
  const at = underModel(values);
  return [...guesses.values()].flatMap((guess) => guess(at) ?? []);
}

/** A case file as the values of a model tell it, with the facts and members that were asked for. */
export function fileOf(space: Space, values: Values): Data {
  const { world } = space;
  // What the solver left open is left out of the file.
  const at = (term: Term): number => valueUnder(term, (name) => values.get(name) ?? (name.endsWith(' absent') ? 1 : 0));
  const data = new Map<Place, Data>([[world.root, {}]]);
  const of = (place: Place): Data | undefined => data.get(place);
  const lists = world.lists.toSorted((a, b) => depthOf(a.owner) - depthOf(b.owner));
  const incomplete: string[] = [];
  const members = Map.groupBy(world.places, (place) => place.owner);
  for (const { owner, field, missing } of lists) {
    const around = of(owner);
    if (!around || at(missing[0]) === 1) continue;
    const list: Data[] = [];
    for (const place of members.get(owner) ?? []) {
      if (place.field !== field || at(place.stands) !== 1) continue;
      const member: Data = { id: place.id };
      data.set(place, member);
      list.push(member);
    }
    put(around, field, list);
    if (at(missing[1]) === 1) incomplete.push(placeName(owner, field));
  }
  for (const fact of world.facts) {
    const around = of(fact.place);
    if (!around || at(fact.cell.mask[0]) === 1) continue;
    put(around, fact.path, at(fact.cell.mask[1]) === 1 ? null : written(fact, space, at));
  }
  const file = of(world.root) ?? {};
  return incomplete.length > 0 ? { ...file, incomplete } : file;
}

const depthOf = (place: Place): number => (place.owner ? depthOf(place.owner) + 1 : 0);
const placeName = (owner: Place, field: string): string =>
  owner.owner ? `${placeName(owner.owner, owner.field)}.${owner.id}.${field}` : field;

/** Puts a value at a path of names. */
function put(into: Data, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner = into[first];
  const group: Data = typeof inner === 'object' && inner !== null ? (inner as Data) : {}; // only groups are put here
  into[first] = group;
  put(group, rest.join('.'), value);
}

function written({ cell, spec }: FactAsked, { codes }: Space, at: (term: Term) => number): unknown {
  const value: Value = cell.value;
  switch (value.is) {
    case 'truth':
      return at(value.term) === 1;
    case 'day':
      return isoOf((at(value.term) - dayBias) as Day); // a variable of days
    case 'moment': {
      const day = isoOf((at(value.day) - dayBias) as Day); // a variable of days
      const minute = at(value.minute);
      return minute === noMinute
        ? day
        : `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    }
    case 'count':
      return at(value.term);
    case 'list':
      return [...value.has].filter(([, here]) => at(here) === 1).map(([code]) => codes.value(code)?.is);
    case 'code': {
      const code = at(value.term);
      const known = codes.value(code)?.is;
      const sample = spec.samples?.find((s) => same(s.value, known));
      if (sample) return sample.written;
      return typeof known === 'string' ? known : sizeWritten(known);
    }
    case 'rows':
    case 'none':
      return undefined;
  }
}

/** A term or a sum as a file writes it. */
function sizeWritten(value: unknown): string | undefined {
  if (typeof value === 'bigint') return `${String(value / 100n)}.${String(value % 100n).padStart(2, '0')}`;
  if (typeof value === 'object' && value !== null && 'months' in value && 'days' in value)
    return `${String(value.months)}m${String(value.days)}d`;
  return undefined;
}

const same = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);
const textOf = (value: unknown): string =>
  stable(
    JSON.parse(
      JSON.stringify(value ?? null, (_key, v: unknown) => (typeof v === 'bigint' ? `${String(v)}n` : v)),
    ) as Json, // what was written as JSON is JSON
  );
