import type { Column, Test } from '../plan/column.ts';
import { chainOf, isBase, type Frame } from '../plan/frame.ts';
import type { Batch, Rows } from '../run/rows.ts';
import { allBits, rowsWith, type Bits } from './bits.ts';
import { rawInts, zeroInts } from './room.ts';
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

/** Members of a list that are not left out by a filter, those of one owner beside each other. */
interface Chosen {
  readonly starts: Int32Array;
  /** The member in the whole list; nothing where nobody is left out. */
  readonly members: Int32Array | undefined;
}

const noRows: Rows = { size: 0, parent: new Int32Array(0), base: new Int32Array(0) };

export function placesOf({ store, vector, bits }: Finding): Places {
  const made = new Map<Frame, Rows>();
  const above = new Map<number, Int32Array>();
  const same = new Map<number, Int32Array>();
  const reverse = new Map<number, Int32Array>();
  const begins = new Map<Frame, Int32Array>();
  const chosen = new Map<string, Chosen>();
  const named = new Map<Frame, Int32Array>();
  const pair = (a: Frame, b: Frame): number => a.id * 1_000_000 + b.id;

  const make = (frame: Frame): Rows => {
    const { parent: around, owner } = frame;
    if (!around || !owner) {
      const all = rawInts(store.cases);
      for (let i = 0; i < all.length; i += 1) all[i] = i;
      return { size: store.cases, parent: all, base: all };
    }
    const { base, size } = places.rows(around);
    if (size === 0) return noRows;
    if (frame.keep) {
      const into = scratch(size);
      const rows = copied(into, rowsWith(bits(frame.keep, around), size, into));
      return { size: rows.length, parent: rows, base: picked(base, rows) };
    }
    return below(frame, around, owner);
  };

  const chosenOf = (frame: Frame): Chosen => {
    const place = placeOf(frame);
    const key = `${place} ${frame.filters.map(({ id }) => id).join(' ')}`;
    const known = chosen.get(key);
    if (known) return known;
    const { starts, count } = store.members(place);
    const found =
      frame.filters.length === 0 ? { starts, members: undefined } : kept(starts, count, frame.filters.map(vector));
    chosen.set(key, found);
    return found;
  };

  /** The members of a list within each row of the frame around it. */
  const below = (frame: Frame, around: Frame, owner: Frame): Rows => {
    const { starts, members } = chosenOf(frame);
    if (members?.length === 0) return noRows;
    const outer = places.rows(around).size;
    const ownerRows = places.toAncestor(around, owner);
    const ownerBase = places.rows(owner).base;
    const count = (row: number): number => {
      const at = ownerBase[ownerRows ? (ownerRows[row] ?? 0) : row] ?? 0;
      return (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    };
    let most = 0;
    for (let row = 0; row < outer; row += 1) most += count(row);
    if (most === 0) return noRows;
    const key = frame.key && keysOf(vector(frame.key), store);
    const keyRows = frame.key && places.toAncestor(around, frame.key.frame);
    const { ids } = store.members(placeOf(frame));
    const parent = rawInts(most);
    const base = rawInts(most);
    let n = 0;
    for (let row = 0; row < outer; row += 1) {
      const at = ownerBase[ownerRows ? (ownerRows[row] ?? 0) : row] ?? 0;
      const wanted = key ? (key[keyRows ? (keyRows[row] ?? 0) : row] ?? -1) : -1;
      const end = starts[at + 1] ?? 0;
      for (let place = starts[at] ?? 0; place < end; place += 1) {
        const member = members ? (members[place] ?? 0) : place;
        if (wanted >= 0 && ids[member] !== wanted) continue;
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
    ids(frame) {
      const known = named.get(frame);
      if (known) return known;
      const found = picked(store.members(placeOf(frame)).ids, places.rows(frame).base);
      named.set(frame, found);
      return found;
    },
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
      const there = rawInts(store.members(placeOf(frame)).count).fill(-1);
      const { base } = places.rows(other);
      for (let row = 0; row < base.length; row += 1) there[base[row] ?? 0] = row;
      const found = picked(there, mine);
      same.set(key, found);
      return found;
    },
    toKept(frame, below_) {
      const key = pair(frame, below_);
      const known = reverse.get(key);
      if (known) return known;
      const found = rawInts(places.rows(frame).size).fill(-1);
      const up = places.toAncestor(below_, frame);
      const { size } = places.rows(below_);
      for (let row = 0; row < size; row += 1) found[up ? (up[row] ?? 0) : row] = row;
      reverse.set(key, found);
      return found;
    },
    children(frame) {
      const known = begins.get(frame);
      if (known) return known;
      const { parent, size } = places.rows(frame);
      const outer = frame.parent ? places.rows(frame.parent).size : 0;
      const starts = zeroInts(outer + 1);
      if (size > 0) {
        let row = 0;
        for (let up = 0; up < outer; up += 1) {
          starts[up] = row;
          while (row < size && parent[row] === up) row += 1;
        }
        starts[outer] = size;
      }
      begins.set(frame, starts);
      return starts;
    },
  };
  return places;
}

/** The members for which none of these truths is known to be false. */
function kept(starts: Int32Array, count: number, filters: readonly Vector[]): Chosen {
  const bits = allBits(count);
  for (const filter of filters) {
    if (filter.kind !== 'truths') throw new RangeError('a filter is a truth');
    const { no } = filter.planes;
    for (let w = 0; w < bits.length; w += 1) bits[w] = (bits[w] ?? 0) & ~(no[w] ?? 0);
  }
  const into = scratch(count);
  const members = copied(into, rowsWith(bits, count, into));
  if (members.length === 0) return { starts, members };
  const owners = starts.length - 1;
  const found = rawInts(owners + 1);
  let n = 0;
  for (let owner = 0; owner < owners; owner += 1) {
    found[owner] = n;
    const end = starts[owner + 1] ?? 0;
    while (n < members.length && (members[n] ?? 0) < end) n += 1;
  }
  found[owners] = members.length;
  return { starts: found, members };
}

function picked(from: Int32Array, rows: Int32Array): Int32Array {
  const found = rawInts(rows.length);
  for (let row = 0; row < rows.length; row += 1) found[row] = from[rows[row] ?? 0] ?? 0;
  return found;
}

let spare = new Int32Array(0);
/** Room for a number a row that is used up before it is asked for again. */
function scratch(rows: number): Int32Array {
  if (spare.length < rows) spare = new Int32Array(rows * 2);
  return spare;
}

function copied(from: Int32Array, length: number): Int32Array {
  const found = rawInts(length);
  found.set(from.subarray(0, length));
  return found;
}

/** The ids a key names, as numbers; -1 where it is not known. */
function keysOf(key: Vector, { symbols }: Store): Int32Array {
  const found = rawInts(key.size).fill(-1);
  const texts: Ints | undefined = key.kind === 'texts' ? key : undefined;
  for (let row = 0; row < key.size; row += 1) {
    if (maskAt(key, row) !== 0) continue;
    if (texts) found[row] = texts.ints[row] ?? -1;
    else if (key.kind === 'values') found[row] = symbols.codeOf(String(key.values[row]));
  }
  return found;
}
