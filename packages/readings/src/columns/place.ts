import type { Column, Test } from '../plan/column.ts';
import { chainOf, isBase, type Frame } from '../plan/frame.ts';
import type { Batch, Rows } from '../run/rows.ts';
import { hasBit, rowsWith, type Bits } from './bits.ts';
import { placeOf, type Store } from './store.ts';
import { maskAt, type Ints, type Vector } from './vector.ts';

/** The rows of every frame of a batch, made when first asked for. */
export interface Places extends Pick<Batch, 'rows' | 'toAncestor' | 'toSame' | 'toKept' | 'children'> {
  /** The number of the id of each row's member. */
  ids(frame: Frame): Int32Array;
}

/** What the rows of frames are found with. */
export interface Finding {
  readonly store: Store;
  vector(column: Column): Vector;
  bits(test: Test, frame: Frame): Bits;
}

export function placesOf({ store, vector, bits }: Finding): Places {
  const made = new Map<Frame, Rows>();
  const above = new Map<number, Int32Array>();
  const same = new Map<number, Int32Array>();
  const reverse = new Map<number, Int32Array>();
  const begins = new Map<Frame, Int32Array>();
  const pair = (a: Frame, b: Frame): number => a.id * 1_000_000 + b.id;

  const make = (frame: Frame): Rows => {
    const { parent: around, owner } = frame;
    if (!around || !owner) {
      const all = Int32Array.from({ length: store.cases }, (_, i) => i);
      return { size: store.cases, parent: all, base: all };
    }
    if (frame.keep) {
      const { base, size } = places.rows(around);
      const rows = rowsWith(bits(frame.keep, around), size);
      return { size: rows.length, parent: rows, base: picked(base, rows) };
    }
    return below(frame, around, owner);
  };

  /** The members of a list within each row of the frame around it. */
  const below = (frame: Frame, around: Frame, owner: Frame): Rows => {
    const { starts, ids } = store.members(placeOf(frame));
    const outer = places.rows(around);
    const ownerRows = places.toAncestor(around, owner);
    const ownerBase = places.rows(owner).base;
    const key = frame.key && keysOf(vector(frame.key), store);
    const keyRows = frame.key && places.toAncestor(around, frame.key.frame);
    const fits = frame.filters.length > 0 ? notFalse(frame.filters.map(vector), ids.length) : undefined;
    let room = Math.max(16, outer.size);
    let parent = new Int32Array(room);
    let base = new Int32Array(room);
    let n = 0;
    for (let row = 0; row < outer.size; row += 1) {
      const at = ownerBase[ownerRows ? (ownerRows[row] ?? 0) : row] ?? 0;
      const named = key ? (key[keyRows ? (keyRows[row] ?? 0) : row] ?? -1) : -1;
      const end = starts[at + 1] ?? 0;
      for (let member = starts[at] ?? 0; member < end; member += 1) {
        if (named >= 0 && ids[member] !== named) continue;
        if (fits && fits[member] === 0) continue;
        if (n === room) {
          room *= 2;
          parent = grown(parent, room);
          base = grown(base, room);
        }
        parent[n] = row;
        base[n] = member;
        n += 1;
      }
    }
    return { size: n, parent: parent.subarray(0, n), base: base.subarray(0, n) };
  };

  const places: Places = {
    rows(frame) {
      const known = made.get(frame);
      if (known) return known;
      const rows = make(frame);
      made.set(frame, rows);
      return rows;
    },
    ids: (frame) => picked(store.members(placeOf(frame)).ids, places.rows(frame).base),
    toAncestor(frame, up) {
      if (frame === up) return undefined;
      const key = pair(frame, up);
      const known = above.get(key);
      if (known) return known;
      if (!frame.parent || !chainOf(frame).includes(up)) throw new RangeError('a column is read outside its frame');
      const mine = places.rows(frame).parent;
      const rest = places.toAncestor(frame.parent, up);
      const found = rest ? picked(rest, mine) : mine;
      above.set(key, found);
      return found;
    },
    toSame(frame, other) {
      if (frame === other) return undefined;
      const mine = places.rows(frame).base;
      if (isBase(other)) return mine;
      const key = pair(frame, other);
      const known = same.get(key);
      if (known) return known;
      const there = new Int32Array(store.members(placeOf(frame)).count).fill(-1);
      const { base } = places.rows(other);
      for (let row = 0; row < base.length; row += 1) there[base[row] ?? 0] = row;
      const found = picked(there, mine);
      same.set(key, found);
      return found;
    },
    toKept(frame, kept) {
      const key = pair(frame, kept);
      const known = reverse.get(key);
      if (known) return known;
      const found = new Int32Array(places.rows(frame).size).fill(-1);
      const up = places.toAncestor(kept, frame);
      const { size } = places.rows(kept);
      for (let row = 0; row < size; row += 1) found[up ? (up[row] ?? 0) : row] = row;
      reverse.set(key, found);
      return found;
    },
    children(frame) {
      const known = begins.get(frame);
      if (known) return known;
      const { parent, size } = places.rows(frame);
      const outer = frame.parent ? places.rows(frame.parent).size : 0;
      const starts = new Int32Array(outer + 1);
      let row = 0;
      for (let up = 0; up < outer; up += 1) {
        starts[up] = row;
        while (row < size && parent[row] === up) row += 1;
      }
      starts[outer] = size;
      begins.set(frame, starts);
      return starts;
    },
  };
  return places;
}

function picked(from: Int32Array, rows: Int32Array): Int32Array {
  const found = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) found[row] = from[rows[row] ?? 0] ?? 0;
  return found;
}

function grown(from: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(room);
  more.set(from);
  return more;
}

/** The ids a key names, as numbers; -1 where it is not known. */
function keysOf(key: Vector, { symbols }: Store): Int32Array {
  const found = new Int32Array(key.size).fill(-1);
  const texts: Ints | undefined = key.kind === 'texts' ? key : undefined;
  for (let row = 0; row < key.size; row += 1) {
    if (maskAt(key, row) !== 0) continue;
    if (texts) found[row] = texts.ints[row] ?? -1;
    else if (key.kind === 'values') found[row] = symbols.codeOf(String(key.values[row]));
  }
  return found;
}

/** 1 for the rows for which none of these truths is known to be false. */
function notFalse(filters: readonly Vector[], size: number): Uint8Array {
  const fits = new Uint8Array(size).fill(1);
  for (const filter of filters) {
    if (filter.kind !== 'truths') throw new RangeError('a filter is a truth');
    const { no } = filter.planes;
    for (let row = 0; row < size; row += 1) if (hasBit(no, row)) fits[row] = 0;
  }
  return fits;
}
