import type { Members } from '../plan/column.ts';
import { placeOf } from './store.ts';
import type { Evaluation } from './evaluation.ts';
import { maskAt, noBit, reasons } from './vector.ts';

/** The members of a list below each row of a frame, and whether each belongs. */
export interface Belonging {
  /** Where the members of each row begin; one longer than there are rows. */
  readonly starts: Int32Array;
  /** By row: why the list cannot be relied on to be whole; 0 where it can. */
  readonly missing: Uint8Array;
  /** By member: 0 belongs; a mask says why that is unknown; `outside` does not belong. */
  readonly members: Uint8Array;
}
export const outside = 128;

export function belongingOf(over: Members, to: Evaluation): Belonging {
  const { frame: below, guards, key } = over;
  const { owner, parent } = below;
  if (!owner || !parent) throw new RangeError('the case is no member of a list');
  const starts = to.places.children(below);
  const rows = starts.length - 1;
  const owners = to.places.toAncestor(parent, owner);
  const { base } = to.places.rows(owner);
  const given = to.store.members(placeOf(below)).missing;
  const missing = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) missing[row] = given[base[owners ? (owners[row] ?? 0) : row] ?? 0] ?? 0;

  const size = to.size(below);
  const members = new Uint8Array(size);
  for (const guard of guards) {
    const vector = to.seen(guard, below);
    if (vector.kind !== 'truths') throw new RangeError('whether a member belongs is a truth');
    const { bytes } = vector;
    for (let at = 0; at < size; at += 1) {
      const byte = bytes[at] ?? 0;
      members[at] = (members[at] ?? 0) | (byte & noBit ? outside : byte & reasons);
    }
  }
  // A guard that fails rules a member out whatever the others say.
  for (let at = 0; at < size; at += 1) if ((members[at] ?? 0) & outside) members[at] = outside;
  if (key) {
    const named = to.seen(key, parent);
    for (let row = 0; row < rows; row += 1) {
      const nameless = maskAt(named, row);
      if (nameless === 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) if (members[at] !== outside) members[at] = nameless;
    }
  }
  return { starts, missing, members };
}
