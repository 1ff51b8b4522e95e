import type { Moment } from '@zhargy/calendar';
import { why, type Column, type Plan } from '../plan/column.ts';
import { needsOf } from '../sql/needs.ts';
import { placeOf, theCases, type Members, type Store } from './store.ts';
import { Symbols } from './symbols.ts';
import { kindOf, noBit, Truths, yesBit, type Kind, type Vector } from './vector.ts';

/** What a case file may hold, as its schema says: facts, groups of facts, lists. */
export interface FileShape {
  readonly [key: string]:
    | { readonly is: 'field'; readonly type: { readonly name: string }; readonly read: (written: unknown) => unknown }
    | { readonly is: 'group'; readonly shape: FileShape }
    | { readonly is: 'items'; readonly shape: FileShape };
}

/** Puts valid case files, as parsed JSON in their full form, straight into columns: what no verdict asks for stays out. */
export interface Flattener {
  add(file: Readonly<Record<string, unknown>>): void;
  readonly cases: number;
  /** The columns of all files added; the next batch begins empty. */
  store(): Store;
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is taken of the members of one list. */
interface Recipe {
  readonly place: string;
  readonly fields: readonly Wanted[];
  readonly lists: readonly { readonly keys: readonly string[]; readonly field: string; readonly of: Recipe }[];
}
interface Wanted {
  readonly keys: readonly string[];
  readonly field: string;
  readonly kind: Kind;
  readonly read: (written: unknown) => unknown;
}

/** Which facts the verdicts of a plan rest on, list by list. */
export function factsWanted(plan: Plan, also: readonly Column[] = []): ReadonlyMap<string, ReadonlySet<string>> {
  const { columns, frames } = needsOf(plan, { inside: true });
  const wanted = new Map<string, Set<string>>([['', new Set()]]);
  const at = (place: string): Set<string> => {
    const known = wanted.get(place) ?? new Set<string>();
    wanted.set(place, known);
    if (place !== '') at(place.slice(0, Math.max(0, place.lastIndexOf('/'))));
    return known;
  };
  for (const frame of frames) at(placeOf(frame));
  for (const column of [...columns, ...also])
    if (column.op === 'fact') at(placeOf(column.frame)).add(column.args.field);
  return wanted;
}

function recipeOf(shape: FileShape, place: string, wanted: ReadonlyMap<string, ReadonlySet<string>>): Recipe {
  const fields: Wanted[] = [];
  const lists: { keys: readonly string[]; field: string; of: Recipe }[] = [];
  const walk = (inner: FileShape, before: readonly string[]): void => {
    for (const [key, spec] of Object.entries(inner)) {
      const keys = [...before, key];
      const field = keys.join('.');
      if (spec.is === 'group') walk(spec.shape, keys);
      else if (spec.is === 'items') {
        const below = place === '' ? field : `${place}/${field}`;
        if (wanted.has(below)) lists.push({ keys, field, of: recipeOf(spec.shape, below, wanted) });
      } else if (wanted.get(place)?.has(field))
        fields.push({ keys, field, kind: kindOf(spec.type.name), read: spec.read });
    }
  };
  walk(shape, []);
  return { place, fields, lists };
}

/** The facts of one list while cases are still being added. */
interface Growing {
  readonly starts: number[];
  readonly missing: number[];
  readonly ids: number[];
  readonly columns: readonly { readonly ints: number[]; readonly values: unknown[]; readonly masks: number[] }[];
}

/** The columns of a fact that a plan holds, whatever they are of. */
export const factsOf = (plan: Plan, field: string): readonly Column[] =>
  plan.columns.filter((column) => column.op === 'fact' && column.args.field === field);

/** Takes of each file what the verdicts of a plan rest on, and these columns of facts as well. */
export function flattener(plan: Plan, shape: FileShape, also: readonly Column[] = []): Flattener {
  const recipe = recipeOf(shape, '', factsWanted(plan, also));
  let batch = new Batch(recipe);
  return {
    get cases() {
      return batch.cases;
    },
    add: (file) => batch.add(file),
    store() {
      const store = batch.store();
      batch = new Batch(recipe);
      return store;
    },
  };
}

/** What the file says of its places; most files say nothing. */
interface Marks {
  readonly open: ReadonlySet<unknown>;
  readonly outside: ReadonlySet<unknown>;
}

class Batch {
  readonly #symbols = new Symbols();
  readonly #lists = new Map<Recipe, Growing>();
  readonly #days = new Map<string, unknown>();
  readonly #root: Recipe;
  cases = 0;

  constructor(root: Recipe) {
    this.#root = root;
    this.#open(root);
  }

  #open(recipe: Recipe): void {
    const columns = recipe.fields.map(() => ({ ints: [], values: [], masks: [] }));
    this.#lists.set(recipe, { starts: [], missing: [], ids: [], columns });
    for (const { of } of recipe.lists) this.#open(of);
  }

  add(file: Data): void {
    const given = (name: string): readonly unknown[] =>
      Array.isArray(file[name]) ? (file[name] as readonly unknown[]) : [];
    const open = given('incomplete');
    const outside = given('notApplicable');
    const marks =
      open.length > 0 || outside.length > 0 ? { open: new Set(open), outside: new Set(outside) } : undefined;
    this.#member(this.#root, file, '', marks);
    this.cases += 1;
  }

  #member(recipe: Recipe, data: Data, at: string, marks: Marks | undefined): void {
    const list = this.#lists.get(recipe);
    if (!list) return;
    const prefix = at === '' ? '' : `${at}.`;
    for (const [i, wanted] of recipe.fields.entries()) {
      const column = list.columns[i];
      if (!column) continue;
      const written = valueAt(data, wanted.keys);
      const known = marks?.outside.has(prefix + wanted.field) ? null : written;
      if (known === undefined || known === null) this.#miss(column, wanted.kind, known === null ? why.hard : why.soft);
      else this.#put(column, wanted, known);
    }
    for (const { keys, field, of } of recipe.lists) {
      const below = this.#lists.get(of);
      if (!below) continue;
      const items = valueAt(data, keys);
      below.starts.push(below.ids.length);
      const open = marks?.open.has(prefix + field) === true;
      below.missing.push(!Array.isArray(items) ? why.soft : open ? why.hard : 0);
      if (!Array.isArray(items)) continue;
      for (const item of items as readonly unknown[]) {
        if (!isData(item) || typeof item['id'] !== 'string') continue;
        below.ids.push(this.#symbols.codeOf(item['id']));
        this.#member(of, item, marks ? `${prefix}${field}.${item['id']}` : '', marks);
      }
    }
  }

  #miss(column: Growing['columns'][number], kind: Kind, mask: number): void {
    column.masks.push(mask);
    if (kind === 'values') column.values.push(undefined);
    else if (kind !== 'truths') column.ints.push(-1);
  }

  #put(column: Growing['columns'][number], { kind, read }: Wanted, written: unknown): void {
    if (kind === 'truths') {
      column.masks.push(written === true ? yesBit : noBit);
      return;
    }
    const value = kind === 'days' || kind === 'moments' ? this.#dated(read, kind, written) : read(written);
    if (value === undefined) {
      this.#miss(column, kind, why.soft);
      return;
    }
    column.masks.push(0);
    if (kind === 'values') column.values.push(value);
    else column.ints.push(this.#coded(kind, value));
  }

  #coded(kind: Exclude<Kind, 'values' | 'truths'>, value: unknown): number {
    switch (kind) {
      case 'days':
        return Number(value);
      case 'texts':
        return this.#symbols.codeOf(String(value));
      case 'moments':
        return this.#symbols.momentCode({ ...(value as Moment) }); // read as a moment; each of them is its own
      case 'lists':
        return this.#symbols.listCode(value as readonly string[]); // read as a list of words
    }
  }

  /** The same dates are written again and again. */
  #dated(read: Wanted['read'], kind: Kind, written: unknown): unknown {
    const key = `${kind} ${String(written)}`;
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const value = read(written);
    this.#days.set(key, value);
    return value;
  }

  store(): Store {
    const symbols = this.#symbols;
    const members = new Map<string, Members>([['', theCases(this.cases, symbols)]]);
    const facts = new Map<string, Vector>();
    for (const [{ place, fields }, { starts, missing, ids, columns }] of this.#lists) {
      if (place !== '')
        members.set(place, {
          count: ids.length,
          starts: Int32Array.from([...starts, ids.length]),
          ids: Int32Array.from(ids),
          missing: Uint8Array.from(missing),
        });
      for (const [i, { field, kind }] of fields.entries()) {
        const column = columns[i];
        if (column) facts.set(`${place}.${field}`, vectorOf(kind, column));
      }
    }
    const wanted = <T>(map: ReadonlyMap<string, T>, key: string): T => {
      const found = map.get(key);
      if (found === undefined) throw new RangeError(`${key} was not flattened`);
      return found;
    };
    return {
      cases: this.cases,
      symbols,
      members: (place) => wanted(members, place),
      fact: (place, field) => wanted(facts, `${place}.${field}`),
    };
  }
}

function vectorOf(kind: Kind, { ints, values, masks }: Growing['columns'][number]): Vector {
  const bytes = Uint8Array.from(masks);
  if (kind === 'truths') return new Truths(bytes.length, bytes);
  if (kind === 'values') return { kind, size: bytes.length, values, masks: bytes };
  return { kind, size: bytes.length, ints: Int32Array.from(ints), masks: bytes };
}

function valueAt(data: Data, keys: readonly string[]): unknown {
  let found: unknown = data;
  for (const key of keys) {
    if (!isData(found)) return undefined;
    found = found[key];
  }
  return found;
}
