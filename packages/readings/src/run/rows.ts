import type { PreparedCase, Rec, RecList } from '@zhargy/logic';
import type { Column, Test } from '../plan/column.ts';
import { chainOf, isBase, type Frame } from '../plan/frame.ts';

/** A column worked out for all rows of its frame: a value, or why there is none. */
export interface Cells {
  readonly values: readonly unknown[];
  /** 0 where the value is known. */
  readonly masks: Uint8Array;
}

/** The rows of a frame for a batch of cases. */
export interface Rows {
  readonly size: number;
  /** The row of the frame around it; empty for the cases themselves. */
  readonly parent: Int32Array;
  /** The row of the same member in the frame of all members of the list. */
  readonly base: Int32Array;
}

/** The rows of every frame, made when first asked for. */
export interface Batch {
  rows(frame: Frame): Rows;
  /** The members of a base frame, row by row; the cases for the root. */
  records(frame: Frame): readonly Rec[];
  /** Where the members of each row of the owner begin in a base frame; one longer than the owner has rows. */
  starts(frame: Frame): Int32Array;
  /** The list a row of a frame holds, where it has one. */
  list(owner: Frame, row: number, field: string): RecList | undefined;
  /** For each row of a frame, the row of a frame above it. */
  toAncestor(frame: Frame, above: Frame): Int32Array | undefined;
  /** For each row of a frame, the row of the same member in another frame of the same list. */
  toSame(frame: Frame, other: Frame): Int32Array | undefined;
  /** For each row of a frame, the row of the same member in a frame kept of it; -1 where it was not kept. */
  toKept(frame: Frame, below: Frame): Int32Array;
  /** For each row of the parent, where its rows begin; one longer than the parent has rows. */
  children(frame: Frame): Int32Array;
}

export function batchOf(
  cases: readonly PreparedCase[],
  cells: (column: Column) => Cells,
  tested: (test: Test, frame: Frame) => (row: number) => boolean,
): Batch {
  const made = new Map<Frame, Rows>();
  const members = new Map<Frame, { readonly records: readonly Rec[]; readonly starts: Int32Array }>();
  const above = new Map<string, Int32Array>();
  const same = new Map<string, Int32Array>();
  const reverse = new Map<string, Int32Array>();
  const begins = new Map<Frame, Int32Array>();

  const membersOf = (frame: Frame): { readonly records: readonly Rec[]; readonly starts: Int32Array } => {
    const known = members.get(frame);
    if (known) return known;
    const records: Rec[] = [];
    const { owner } = frame;
    const owners = owner ? batch.records(owner) : cases.map((c) => c.root);
    const starts = new Int32Array(owners.length + 1);
    for (const [i, record] of owners.entries()) {
      starts[i] = records.length;
      if (owner) records.push(...(record.lists[frame.field]?.members ?? []));
      else records.push(record);
    }
    starts[owners.length] = records.length;
    const found = { records, starts };
    members.set(frame, found);
    return found;
  };

  const make = (frame: Frame): Rows => {
    const { parent: around, owner } = frame;
    if (!around || !owner) {
      const all = Int32Array.from(cases, (_, i) => i);
      return { size: cases.length, parent: all, base: all };
    }
    if (frame.keep) {
      const holds = tested(frame.keep, around);
      const { base, size } = batch.rows(around);
      const rows = Array.from({ length: size }, (_, row) => row).filter(holds);
      return { size: rows.length, parent: Int32Array.from(rows), base: Int32Array.from(rows, (row) => base[row] ?? 0) };
    }
    const { starts, records } = membersOf(frame.base);
    const outer = batch.rows(around);
    const ownerRows = batch.toAncestor(around, owner);
    const ownerBase = batch.rows(owner).base;
    const key = frame.key && cells(frame.key);
    const keyRows = frame.key && batch.toAncestor(around, frame.key.frame);
    const filters = frame.filters.map(cells);
    const parent: number[] = [];
    const base: number[] = [];
    for (let row = 0; row < outer.size; row += 1) {
      const at = ownerBase[ownerRows ? (ownerRows[row] ?? 0) : row] ?? 0;
      const keyRow = keyRows ? (keyRows[row] ?? 0) : row;
      const named = key?.masks[keyRow] === 0 ? key.values[keyRow] : undefined;
      for (let member = starts[at] ?? 0; member < (starts[at + 1] ?? 0); member += 1) {
        if (named !== undefined && records[member]?.id !== named) continue;
        if (filters.some((filter) => filter.masks[member] === 0 && filter.values[member] === false)) continue;
        parent.push(row);
        base.push(member);
      }
    }
    return { size: parent.length, parent: Int32Array.from(parent), base: Int32Array.from(base) };
  };

  const batch: Batch = {
    rows(frame) {
      const known = made.get(frame);
      if (known) return known;
      const rows = make(frame);
      made.set(frame, rows);
      return rows;
    },
    records: (frame) => membersOf(frame).records,
    starts: (frame) => membersOf(frame).starts,
    list(owner, row, field) {
      const record = membersOf(owner.base).records[batch.rows(owner).base[row] ?? 0];
      return record?.lists[field];
    },
    toAncestor(frame, up) {
      if (frame === up) return undefined;
      const key = `${frame.id} ${up.id}`;
      const known = above.get(key);
      if (known) return known;
      if (!frame.parent || !chainOf(frame).includes(up)) throw new RangeError('a column is read outside its frame');
      const mine = batch.rows(frame).parent;
      const rest = batch.toAncestor(frame.parent, up);
      const found = rest ? mine.map((row) => rest[row] ?? 0) : mine;
      above.set(key, found);
      return found;
    },
    toSame(frame, other) {
      if (frame === other) return undefined;
      const mine = batch.rows(frame).base;
      if (isBase(other)) return mine;
      const key = `${frame.id} ${other.id}`;
      const known = same.get(key);
      if (known) return known;
      const there = new Int32Array(membersOf(frame.base).records.length).fill(-1);
      for (const [row, base] of batch.rows(other).base.entries()) there[base] = row;
      const found = mine.map((base) => there[base] ?? -1);
      same.set(key, found);
      return found;
    },
    toKept(frame, below) {
      const key = `${frame.id} ${below.id}`;
      const known = reverse.get(key);
      if (known) return known;
      const found = new Int32Array(batch.rows(frame).size).fill(-1);
      const up = batch.toAncestor(below, frame);
      for (let row = 0; row < batch.rows(below).size; row += 1) found[up ? (up[row] ?? 0) : row] = row;
      reverse.set(key, found);
      return found;
    },
    children(frame) {
      const known = begins.get(frame);
      if (known) return known;
      const { parent, size } = batch.rows(frame);
      const outer = frame.parent ? batch.rows(frame.parent).size : 0;
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
  return batch;
}
