import type { Moment } from '@zhargy/calendar';
import { why } from '../plan/column.ts';
import type { Recipe, Steps, Wanted } from './flatten.ts';
import type { Members } from './store.ts';
import type { Symbols, Texts } from './symbols.ts';
import { noBit, Truths, yesBit, type Kind, type Vector } from './vector.ts';

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a file says of its places; most files say nothing. */
export interface Marks {
  readonly open: ReadonlySet<unknown>;
  readonly outside: ReadonlySet<unknown>;
}

export function marksOf({ incomplete, notApplicable }: Data): Marks | undefined {
  const open: readonly unknown[] = Array.isArray(incomplete) ? incomplete : [];
  const outside: readonly unknown[] = Array.isArray(notApplicable) ? notApplicable : [];
  return open.length + outside.length > 0 ? { open: new Set(open), outside: new Set(outside) } : undefined;
}

/** The facts of one list, and of the lists inside it, while cases are still being added. */
export class Growing {
  readonly #recipe: Recipe;
  readonly #columns: readonly Column[];
  readonly #lists: readonly Growing[];
  #size = 0;
  #room: number;
  #ids: Int32Array;
  /** By member of the list around: where its members begin, and why they may not be all. */
  #starts: Int32Array;
  #missing: Uint8Array;
  #owners = 0;
  readonly #texts: Texts;

  constructor(recipe: Recipe, texts: Texts, room = 1024) {
    this.#recipe = recipe;
    this.#texts = texts;
    this.#room = room;
    this.#ids = new Int32Array(room);
    this.#starts = new Int32Array(room + 1);
    this.#missing = new Uint8Array(room);
    this.#columns = recipe.fields.map((wanted) => new Column(wanted, room));
    this.#lists = recipe.lists.map(({ of }) => new Growing(of, texts, room));
  }

  /** Adds a member; what it says nothing of stays unknown because nobody was asked. */
  add(data: Data, at: string, marks: Marks | undefined, symbols: Symbols): void {
    const row = this.#size;
    if (row === this.#room) this.#grow();
    this.#size += 1;
    for (const list of this.#lists) list.#open();
    this.#take(data, this.#recipe.steps, row, at, marks, symbols);
    if (!marks) return;
    const prefix = at === '' ? '' : `${at}.`;
    for (const [i, { field }] of this.#recipe.fields.entries())
      if (marks.outside.has(prefix + field)) this.#columns[i]?.miss(row, why.hard);
  }

  #take(data: Data, steps: Steps, row: number, at: string, marks: Marks | undefined, symbols: Symbols): void {
    for (const key in data) {
      const step = steps.get(key);
      if (step === undefined) continue;
      const value = data[key];
      if (step.is === 'field') {
        if (value === null) this.#columns[step.at]?.miss(row, why.hard);
        else if (value !== undefined) this.#columns[step.at]?.put(row, value, symbols);
      } else if (step.is === 'group') {
        if (isData(value)) this.#take(value, step.steps, row, at, marks, symbols);
      } else if (Array.isArray(value)) {
        const field = this.#recipe.lists[step.at]?.field ?? '';
        const place = marks ? (at === '' ? field : `${at}.${field}`) : '';
        this.#lists[step.at]?.fill(value, place, marks, symbols);
      }
    }
  }

  #open(): void {
    if (this.#owners === this.#missing.length) {
      this.#starts = widened(this.#starts, this.#owners * 2 + 1);
      const missing = new Uint8Array(this.#owners * 2);
      missing.set(this.#missing);
      this.#missing = missing;
    }
    this.#starts[this.#owners] = this.#size;
    this.#missing[this.#owners] = why.soft;
    this.#owners += 1;
  }

  /** Adds the members of a list of the member last added to the list around. */
  fill(items: readonly unknown[], place: string, marks: Marks | undefined, symbols: Symbols): void {
    this.#missing[this.#owners - 1] = marks?.open.has(place) === true ? why.hard : 0;
    for (const item of items) {
      if (!isData(item)) continue;
      const { id } = item;
      if (typeof id !== 'string') continue;
      const row = this.#size;
      this.add(item, marks ? `${place}.${id}` : '', marks, symbols);
      this.#ids[row] = this.#texts.codeOf(id);
    }
  }

  #grow(): void {
    const more = this.#room * 2;
    this.#ids = widened(this.#ids, more);
    for (const column of this.#columns) column.grow(this.#room, more);
    this.#room = more;
  }

  /** Hands out the columns; they are not written again. */
  give(members: Map<string, Members>, facts: Map<string, Vector>): void {
    const { place, fields } = this.#recipe;
    this.#starts[this.#owners] = this.#size;
    if (place !== '')
      members.set(place, {
        count: this.#size,
        starts: this.#starts.slice(0, this.#owners + 1),
        ids: this.#ids.slice(0, this.#size),
        missing: this.#missing.slice(0, this.#owners),
      });
    for (const [i, { field }] of fields.entries()) {
      const column = this.#columns[i];
      if (column) facts.set(`${place}.${field}`, column.give(this.#size, this.#room));
    }
    for (const list of this.#lists) list.give(members, facts);
  }

  empty(): void {
    this.#size = 0;
    this.#owners = 0;
    for (const list of this.#lists) list.empty();
  }
}

/** One fact of the members of a list. */
class Column {
  readonly #kind: Kind;
  readonly #read: Wanted['read'];
  #ints: Int32Array;
  #values: unknown[] = [];
  #masks: Uint8Array;
  /** What is written out of a small stock comes again: words of a fixed set, ids, articles, terms. */
  readonly #known = new Map<unknown, unknown>();

  constructor({ kind, read }: Wanted, room: number) {
    this.#kind = kind;
    this.#read = read;
    this.#masks = new Uint8Array(room).fill(why.soft);
    this.#ints = kind === 'values' || kind === 'truths' ? nothing : new Int32Array(room).fill(-1);
  }

  miss(row: number, mask: number): void {
    this.#masks[row] = mask;
  }

  put(row: number, written: unknown, symbols: Symbols): void {
    const kind = this.#kind;
    if (kind === 'truths') {
      this.#masks[row] = written === true ? yesBit : noBit;
      return;
    }
    const value = kind === 'texts' || kind === 'values' ? this.#stocked(written) : this.#read(written);
    if (value === undefined) return;
    this.#masks[row] = 0;
    if (kind === 'values') this.#values[row] = value;
    else this.#ints[row] = this.#coded(kind, value, symbols);
  }

  #coded(kind: Exclude<Kind, 'values' | 'truths'>, value: unknown, symbols: Symbols): number {
    switch (kind) {
      case 'days':
        return Number(value);
      case 'texts':
        return symbols.codeOf(String(value));
      case 'moments':
        return symbols.addMoment(value as Moment); // read as a moment, and new: each of them is its own
      case 'lists':
        return symbols.listCode(value as readonly string[]); // read as a list of words
    }
  }

  #stocked(written: unknown): unknown {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const value = this.#read(written);
    if (this.#known.size > mostKnown) this.#known.clear();
    this.#known.set(written, value);
    return value;
  }

  grow(from: number, to: number): void {
    const masks = new Uint8Array(to).fill(why.soft, from);
    masks.set(this.#masks);
    this.#masks = masks;
    if (this.#ints.length > 0) this.#ints = widened(this.#ints, to).fill(-1, from);
  }

  give(size: number, room: number): Vector {
    const masks = this.#masks.subarray(0, size);
    const ints = this.#ints;
    const values = this.#values;
    this.#masks = new Uint8Array(room).fill(why.soft);
    if (ints.length > 0) this.#ints = new Int32Array(room).fill(-1);
    this.#values = [];
    if (this.#kind === 'truths') return new Truths(size, masks);
    if (this.#kind === 'values') {
      values.length = size;
      return { kind: 'values', size, values, masks };
    }
    return { kind: this.#kind, size, ints: ints.subarray(0, size), masks };
  }
}

const nothing = new Int32Array(0);
const mostKnown = 5000;

function widened(from: Int32Array, room: number): Int32Array {
  const more = new Int32Array(room);
  more.set(from);
  return more;
}
