import { why, type Column } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { allBits, noBits, wordsFor, type Bits } from './bits.ts';
import type { Evaluation, Working } from './evaluation.ts';
import { rawWords } from './room.ts';
import { Truths, type Planes, type Vector } from './vector.ts';

/** A column of truths, word by word; one that can never be known stands for any. */
export function truthsOf(vector: Vector): Truths {
  if (vector.kind === 'truths') return vector;
  const bytes = vector.masks;
  if (vector.kind === 'values')
    return new Truths(
      vector.size,
      Uint8Array.from(bytes, (mask, row) =>
        mask ? mask : vector.values[row] === true ? 16 : vector.values[row] === false ? 32 : 0,
      ),
    );
  return new Truths(vector.size, bytes);
}

const planesSeen = (column: Column, frame: Frame, to: Evaluation): Planes => truthsOf(to.seen(column, frame)).planes;

/** The rows that are unknown for any reason. */
export function unknownBits(why_: Planes['why'], rows: number): Bits {
  const found = noBits(rows);
  for (const plane of why_)
    if (plane) for (let w = 0; w < found.length; w += 1) found[w] = (found[w] ?? 0) | (plane[w] ?? 0);
  return found;
}

/** All parts hold, or one of them does: the decisive answer of one part settles it, whatever is not known of the others. */
function connected(parts: readonly Column[], decisive: boolean, frame: Frame, to: Evaluation): Truths {
  const size = to.size(frame);
  const words = wordsFor(size);
  const some = noBits(size);
  const every = allBits(size);
  const why_: (Bits | undefined)[] = [undefined, undefined, undefined, undefined];
  for (const part of parts) {
    const planes = planesSeen(part, frame, to);
    const settles = decisive ? planes.yes : planes.no;
    const agrees = decisive ? planes.no : planes.yes;
    for (let w = 0; w < words; w += 1) {
      some[w] = (some[w] ?? 0) | (settles[w] ?? 0);
      every[w] = (every[w] ?? 0) & (agrees[w] ?? 0);
    }
    for (const [which, plane] of planes.why.entries()) {
      if (!plane) continue;
      const mine = (why_[which] ??= noBits(size));
      for (let w = 0; w < words; w += 1) mine[w] = (mine[w] ?? 0) | (plane[w] ?? 0);
    }
  }
  for (const plane of why_) if (plane) for (let w = 0; w < words; w += 1) plane[w] = (plane[w] ?? 0) & ~(some[w] ?? 0);
  return new Truths(size, { yes: decisive ? some : every, no: decisive ? every : some, why: why_ });
}

const blank = (): (Bits | undefined)[] => [undefined, undefined, undefined, undefined];

/** The operations on truths that are worked out 32 rows at a time. */
export const overTruths: {
  readonly not: Working<'not'>;
  readonly and: Working<'and'>;
  readonly or: Working<'or'>;
  readonly wanting: Working<'wanting'>;
} = {
  not: ({ of }, frame, to) => {
    const { yes, no, why: why_ } = planesSeen(of, frame, to);
    return new Truths(to.size(frame), { yes: no, no: yes, why: why_ });
  },
  and: ({ parts }, frame, to) => connected(parts, false, frame, to),
  or: ({ parts }, frame, to) => connected(parts, true, frame, to),
  wanting: ({ of }, frame, to) => {
    const size = to.size(frame);
    const why_ = blank();
    for (const part of of) {
      const where = part.if && to.bits(part.if, frame);
      const planes = reasonPlanes(to.seen(part.column, frame));
      for (const [which, plane] of planes.entries()) {
        if (!plane) continue;
        const mine = (why_[which] ??= noBits(size));
        for (let w = 0; w < mine.length; w += 1)
          mine[w] = (mine[w] ?? 0) | ((plane[w] ?? 0) & (where ? (where[w] ?? 0) : ~0));
      }
    }
    // What nobody can name a reason for is not known all the same.
    const known = unknownBits(why_, size);
    const hard = (why_[1] ??= noBits(size));
    for (let w = 0; w < hard.length; w += 1) hard[w] = (hard[w] ?? 0) | ~(known[w] ?? 0);
    return new Truths(size, { yes: noBits(size), no: noBits(size), why: why_ });
  },
};

/** The planes of reasons of any column. */
export const reasonPlanes = (vector: Vector): Planes['why'] =>
  vector.kind === 'truths' ? vector.planes.why : new Truths(vector.size, vector.masks).planes.why;

/** One truth or another, by a third. */
export function chosenTruth(when: Truths, then: Truths, otherwise: Truths): Truths {
  const [c, a, b] = [when.planes, then.planes, otherwise.planes];
  const { size } = when;
  const words = wordsFor(size);
  const pick = (x: Bits | undefined, y: Bits | undefined, z: Bits | undefined): Bits => {
    const found = noBits(size);
    for (let w = 0; w < words; w += 1)
      found[w] = (z?.[w] ?? 0) | ((c.yes[w] ?? 0) & (x?.[w] ?? 0)) | ((c.no[w] ?? 0) & (y?.[w] ?? 0));
    return found;
  };
  const why_ = blank().map((_, which) =>
    a.why[which] || b.why[which] || c.why[which] ? pick(a.why[which], b.why[which], c.why[which]) : undefined,
  );
  return new Truths(size, { yes: pick(a.yes, b.yes, undefined), no: pick(a.no, b.no, undefined), why: why_ });
}

function over(plane: Bits, each: (word: number, w: number) => number): Bits {
  const found = rawWords(plane.length);
  for (let w = 0; w < plane.length; w += 1) found[w] = each(plane[w] ?? 0, w);
  return found;
}

/** A truth taken as given where nothing but the asking is wanting. */
export function presumedTruth(of: Truths, value: unknown): Truths {
  const { yes, no, why: why_ } = of.planes;
  const [soft, hard, judgment, own] = why_;
  const words = wordsFor(of.size);
  const given = noBits(of.size);
  for (let w = 0; w < words; w += 1)
    given[w] = ((soft?.[w] ?? 0) | (own?.[w] ?? 0)) & ~((hard?.[w] ?? 0) | (judgment?.[w] ?? 0));
  const joined = (plane: Bits): Bits => over(plane, (word, w) => word | (given[w] ?? 0));
  const left = (plane: Bits | undefined): Bits | undefined =>
    plane && over(plane, (word, w) => word & ~(given[w] ?? 0));
  return new Truths(of.size, {
    yes: value === true ? joined(yes) : yes,
    no: value === false ? joined(no) : no,
    why: why_.map(left),
  });
}

/** The same truth; where it is not known, for these reasons alone, or for these as well. */
export function rereasoned(of: Truths, mask: number): Truths {
  const { yes, no, why: why_ } = of.planes;
  const unknown = unknownBits(why_, of.size);
  const planes = [why.soft, why.hard, why.judgment, why.own].map((bit) => (mask & bit ? unknown : undefined));
  return new Truths(of.size, { yes, no, why: planes });
}
