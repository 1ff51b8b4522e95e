import { isoOf, theDay, type Day } from '@zhargy/calendar';
import type { CaseFile } from '../prepare.ts';
import { caseShape } from '../schema.ts';
import type { Shape } from '../field.ts';

/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** A small generator of chance (mulberry32): a seed gives the same files on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What random files are made from: whole files, and days on which some law changed. */
export interface Material {
  readonly files: readonly CaseFile[];
  readonly days: readonly Day[];
}

/** How often a single fact or list is disturbed; 1 is the usual measure, 0 changes nothing. */
export interface Disturbance {
  readonly measure?: number;
}

/**
 * A random case file: one of the given files with facts taken away, declared unknown, not applicable or changed, with
 * lists emptied, opened, confirmed, absent or grown, and with days moved to the days on which the law changed.
 */
export function randomFile(chance: Chance, material: Material, { measure = 1 }: Disturbance = {}): CaseFile {
  const pool = new Pool(material);
  const base = pick(chance, material.files) ?? {};
  const marks: Marks = { incomplete: [], complete: [], notApplicable: [] };
  const shift = chance() < 0.4 * measure ? Math.round((chance() - 0.7) * 3000) : 0;
  const made = new Maker(chance, pool, measure, marks, shift).entity(caseShape, base, '', '');
  return {
    ...made,
    ...(marks.incomplete.length > 0 ? { incomplete: marks.incomplete } : {}),
    ...(marks.complete.length > 0 ? { complete: marks.complete } : {}),
    ...(marks.notApplicable.length > 0 ? { notApplicable: marks.notApplicable } : {}),
  };
}

interface Marks {
  readonly incomplete: string[];
  readonly complete: string[];
  readonly notApplicable: string[];
}

function pick<T>(chance: Chance, of: readonly T[]): T | undefined {
  return of[Math.floor(chance() * of.length)];
}

const pools = new WeakMap<readonly CaseFile[], ReadonlyMap<string, readonly unknown[]>>();

/** Every value that stands at a field in some file, and the days of changes. */
class Pool {
  readonly days: readonly Day[];
  readonly #values: ReadonlyMap<string, readonly unknown[]>;
  constructor({ files, days }: Material) {
    this.days = days;
    const known = pools.get(files);
    this.#values = known ?? gathered(files);
    if (!known) pools.set(files, this.#values);
  }
  values(field: string): readonly unknown[] {
    return this.#values.get(field) ?? [];
  }
}

function gathered(files: readonly CaseFile[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const walk = (shape: Shape, data: unknown, path: string): void => {
    if (!isData(data)) return;
    for (const [key, spec] of Object.entries(shape)) {
      const value = data[key];
      const at = path === '' ? key : `${path}.${key}`;
      if (value === undefined || value === null) continue;
      if (spec.is === 'group') walk(spec.shape, value, at);
      else if (spec.is === 'items') {
        if (!Array.isArray(value)) continue;
        for (const item of value) {
          walk(spec.shape, item, at);
          found.set(`${at}[]`, [...(found.get(`${at}[]`) ?? []), item]);
        }
      } else found.set(at, [...(found.get(at) ?? []), value]);
    }
  };
  for (const file of files) walk(caseShape, file, '');
  return found;
}

class Maker {
  readonly #chance: Chance;
  readonly #pool: Pool;
  readonly #measure: number;
  readonly #marks: Marks;
  readonly #shift: number;
  constructor(chance: Chance, pool: Pool, measure: number, marks: Marks, shift: number) {
    this.#chance = chance;
    this.#pool = pool;
    this.#measure = measure;
    this.#marks = marks;
    this.#shift = shift;
  }

  #happens(often: number): boolean {
    return this.#chance() < often * this.#measure;
  }

  entity(shape: Shape, data: Data, path: string, place: string): Data {
    const made: Data = {};
    if (typeof data['id'] === 'string') made['id'] = data['id'];
    for (const [key, spec] of Object.entries(shape)) {
      const at = path === '' ? key : `${path}.${key}`;
      const here = place === '' ? key : `${place}.${key}`;
      const value = data[key];
      if (spec.is === 'group') {
        const inner = this.entity(spec.shape, isData(value) ? value : {}, at, here);
        if (Object.keys(inner).length > 0) made[key] = inner;
      } else if (spec.is === 'items') {
        const list = this.#list(spec.shape, value, at, here);
        if (list) made[key] = list;
      } else {
        const one = this.#fact(spec.type.name, spec.values, value, at, here);
        if (one !== undefined) made[key] = one;
      }
    }
    return made;
  }

  #fact(type: string, values: readonly string[] | undefined, value: unknown, at: string, here: string): unknown {
    if (this.#happens(0.01)) return null;
    if (this.#happens(0.005)) {
      this.#marks.notApplicable.push(here);
      return undefined;
    }
    if (value === undefined || value === null) return this.#happens(0.03) ? this.#drawn(type, values, at) : value;
    if (this.#happens(0.06)) return undefined;
    if (this.#happens(0.05)) return this.#drawn(type, values, at) ?? value;
    if ((type === 'day' || type === 'moment') && typeof value === 'string') return this.#moved(value);
    return value;
  }

  #drawn(type: string, values: readonly string[] | undefined, at: string): unknown {
    if (type === 'truth') return this.#chance() < 0.5;
    if (values && type !== 'list') return pick(this.#chance, values);
    if (type === 'day' && this.#chance() < 0.5) return this.#dayOfChange();
    return pick(this.#chance, this.#pool.values(at));
  }

  #dayOfChange(): string | undefined {
    const day = pick(this.#chance, this.#pool.days);
    return day === undefined ? undefined : isoOf((day + Math.round(this.#chance() * 2) - 1) as Day); // days are numbers
  }

  /** The whole file moved in time, and now and then one day of it to a day on which the law changed, or its hour left out. */
  #moved(value: string): string {
    const [date = value, hour] = value.split('T');
    const day = this.#happens(0.03) ? (this.#dayOfChange() ?? date) : isoOf((theDay(date) + this.#shift) as Day); // days are numbers
    return hour === undefined || this.#happens(0.05) ? day : `${day}T${hour}`;
  }

  #list(shape: Shape, value: unknown, at: string, here: string): readonly Data[] | undefined {
    if (!Array.isArray(value)) return this.#happens(0.02) ? [] : undefined;
    if (this.#happens(0.03)) return undefined;
    const said = this.#chance() / this.#measure;
    if (said < 0.05) this.#marks.incomplete.push(here);
    else if (said < 0.1) this.#marks.complete.push(here);
    if (this.#happens(0.02)) return [];
    const items: readonly unknown[] = value;
    const made = items.filter(isData).filter(() => !this.#happens(0.05));
    const other = this.#happens(0.08) ? pick(this.#chance, this.#pool.values(`${at}[]`)) : undefined;
    const all = isData(other) && !made.some((item) => item['id'] === other['id']) ? [...made, other] : made;
    return all.map((item) => this.entity(shape, item, at, `${here}.${String(item['id'])}`));
  }
}
