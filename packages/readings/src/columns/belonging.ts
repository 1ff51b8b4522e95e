import type { Members } from '../plan/column.ts';
import { noBits, wordsFor, type Bits } from './bits.ts';
import type { Evaluation } from './evaluation.ts';
import { rawBytes } from './room.ts';
import { placeOf } from './store.ts';
import { reasonPlanes } from './truths.ts';
import type { Planes } from './vector.ts';

/** The members of a list below each row of a frame, and whether each belongs. */
export interface Belonging {
  /** Where the members of each row begin; one longer than there are rows. */
  readonly starts: Int32Array;
  /** The row each member stands below. */
  readonly parent: Int32Array;
  /** By row: why the list cannot be relied on to be whole; 0 where it can. Nothing where all of them can. */
  readonly missing: Uint8Array | undefined;
  /** Members that belong, that do not, and a plane for each reason why that is not known. */
  readonly planes: Planes;
  /** By member: 0 belongs; a mask says why that is unknown; `outside` does not belong. Made when first asked for. */
  readonly members: Uint8Array;
}
export const outside = 128;

export function belongingOf(over: Members, to: Evaluation): Belonging {
  const { frame: below, guards, key } = over;
  const { parent } = below;
  if (!parent) throw new RangeError('the case is no member of a list');
  const starts = to.places.children(below);
  const size = to.size(below);
  const missing = to.missing(below);
  const rows = to.places.rows(below).parent;
  if (size === 0) return { starts, parent: rows, missing, planes: nobody, members: new Uint8Array(0) };

  const words = wordsFor(size);
  const no = noBits(size);
  const why: (Bits | undefined)[] = [undefined, undefined, undefined, undefined];
  const doubt = (planes: Planes['why']): void => {
    for (let which = 0; which < 4; which += 1) {
      const plane = planes[which];
      if (!plane) continue;
      const mine = (why[which] ??= noBits(size));
      for (let w = 0; w < words; w += 1) mine[w] = (mine[w] ?? 0) | (plane[w] ?? 0);
    }
  };
  for (const guard of guards) {
    const vector = to.seen(guard, below);
    if (vector.kind !== 'truths') throw new RangeError('whether a member belongs is a truth');
    const { planes } = vector;
    for (let w = 0; w < words; w += 1) no[w] = (no[w] ?? 0) | (planes.no[w] ?? 0);
    doubt(planes.why);
  }
  if (key) {
    // While the id is not known nobody certainly belongs, for the reasons of the id alone.
    const named = reasonPlanes(to.seen(key, below));
    if (named.some((plane) => plane !== undefined)) {
      const nameless = noBits(size);
      for (const plane of named)
        if (plane) for (let w = 0; w < words; w += 1) nameless[w] = (nameless[w] ?? 0) | (plane[w] ?? 0);
      for (const plane of why)
        if (plane) for (let w = 0; w < words; w += 1) plane[w] = (plane[w] ?? 0) & ~(nameless[w] ?? 0);
      doubt(named);
    }
  }
  // A guard that fails rules a member out whatever the others say.
  const yes = noBits(size);
  for (let w = 0; w < words; w += 1) yes[w] = ~(no[w] ?? 0);
  for (const plane of why)
    if (plane)
      for (let w = 0; w < words; w += 1) {
        plane[w] = (plane[w] ?? 0) & ~(no[w] ?? 0);
        yes[w] = (yes[w] ?? 0) & ~(plane[w] ?? 0);
      }
  const planes: Planes = { yes, no, why };
  let bytes: Uint8Array | undefined;
  return {
    starts,
    parent: rows,
    missing,
    planes,
    get members() {
      return (bytes ??= memberBytes(planes, size));
    },
  };
}

const nobody: Planes = { yes: noBits(0), no: noBits(0), why: [undefined, undefined, undefined, undefined] };

function memberBytes({ no, why }: Planes, size: number): Uint8Array {
  const bytes = rawBytes(size).fill(0);
  const add = (plane: Bits, value: number): void => {
    for (let word = 0; word < plane.length; word += 1) {
      let left = plane[word] ?? 0;
      while (left !== 0) {
        const row = word * 32 + 31 - Math.clz32(left & -left);
        left &= left - 1;
        if (row < size) bytes[row] = (bytes[row] ?? 0) | value;
      }
    }
  };
  for (const [which, plane] of why.entries()) if (plane) add(plane, 1 << which);
  add(no, outside);
  return bytes;
}

/** By row of a frame around a list: why the list cannot be relied on to be whole; nothing where all of them can. */
export function missingOf(below: Members['frame'], to: Evaluation): Uint8Array | undefined {
  const { owner, parent } = below;
  if (!owner || !parent) throw new RangeError('the case is no member of a list');
  const given = to.store.members(placeOf(below)).missing;
  if (given.every((mask) => mask === 0)) return undefined;
  const { size } = to.places.rows(parent);
  const owners = to.places.toAncestor(parent, owner);
  const { base } = to.places.rows(owner);
  const missing = rawBytes(size);
  for (let row = 0; row < size; row += 1) missing[row] = given[base[owners ? (owners[row] ?? 0) : row] ?? 0] ?? 0;
  return missing;
}
