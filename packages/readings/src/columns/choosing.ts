import { why } from '../plan/column.ts';
import { stepAt } from '../run/cells.ts';
import type { Day } from '@zhargy/calendar';
import type { Working } from './evaluation.ts';
import { rowByRow } from './rowwise.ts';
import { chosenTruth, presumedTruth, reasonPlanes, rereasoned, truthsOf } from './truths.ts';
import { kindOf, maskAt, noBit, Truths, yesBit, type Ints, type Vector } from './vector.ts';

/** The operations that take one value or another, or compare two. */
export const choosing: {
  readonly cond: Working<'cond'>;
  readonly presume: Working<'presume'>;
  readonly because: Working<'because'>;
  readonly dated: Working<'dated'>;
  readonly stands: Working<'stands'>;
  readonly versions: Working<'versions'>;
  readonly first: Working<'first'>;
  readonly oneOf: Working<'oneOf'>;
  readonly contains: Working<'contains'>;
  readonly compare: Working<'compare'>;
  readonly dayOfMoment: Working<'dayOfMoment'>;
} = {
  cond: (args, frame, to, column) => {
    const when = truthsOf(to.seen(args.when, frame));
    const then = to.seen(args.then, frame);
    const otherwise = to.seen(args.otherwise, frame);
    if (then.kind === 'truths' && otherwise.kind === 'truths') return chosenTruth(when, then, otherwise);
    const found = to.filler(kindOf(column.type), frame);
    const { bytes } = when;
    for (let row = 0; row < bytes.length; row += 1) {
      const byte = bytes[row] ?? 0;
      if (byte & 15) found.miss(row, byte & 15);
      else found.copy(row, byte & yesBit ? then : otherwise, row);
    }
    return found.done();
  },
  presume: ({ of, value }, frame, to, column) => {
    const inner = to.seen(of, frame);
    if (inner.kind === 'truths') return presumedTruth(inner, value);
    const found = to.filler(kindOf(column.type), frame);
    for (let row = 0; row < inner.size; row += 1) {
      const mask = maskAt(inner, row);
      if (mask !== 0 && (mask & (why.hard | why.judgment)) === 0) found.put(row, value);
      else found.copy(row, inner, row);
    }
    return found.done();
  },
  because: ({ of, mask }, frame, to) => {
    const inner = to.seen(of, frame);
    return inner.kind === 'truths'
      ? rereasoned(inner, mask)
      : { ...inner, masks: inner.masks.map((m) => (m === 0 ? 0 : mask)) };
  },
  dated: ({ of, on }, frame, to) => {
    const inner = to.seen(of, frame);
    const day = to.seen(on, frame);
    if (inner.kind !== 'truths')
      return { ...inner, masks: inner.masks.map((m, row) => (m === 0 ? 0 : m | maskAt(day, row))) };
    const bytes = inner.bytes.map((byte, row) => (byte & 15 ? byte | maskAt(day, row) : byte));
    return reasonPlanes(day).some((plane) => plane) ? new Truths(inner.size, bytes) : inner;
  },
  stands: ({ on, when }, frame, to) => {
    const day = to.seen(on, frame);
    const bytes = new Uint8Array(day.size);
    const byDay = new Map<number, number>();
    const code = (stands: boolean | undefined): number => (stands === undefined ? why.hard : stands ? yesBit : noBit);
    for (let row = 0; row < day.size; row += 1) {
      if (maskAt(day, row)) {
        bytes[row] = code(when.undated);
        continue;
      }
      const at = day.kind === 'days' ? (day.ints[row] ?? 0) : Number(valueOfDay(day, row));
      let found = byDay.get(at);
      if (found === undefined) byDay.set(at, (found = code(stepAt(when, at as Day)))); // days are numbers
      bytes[row] = found;
    }
    return new Truths(day.size, bytes);
  },
  versions: (args, frame, to, column) => {
    const day = to.seen(args.on, frame);
    const bodies = args.bodies.map((body) => body && to.seen(body, frame));
    const rare: number[] = [];
    const found = to.filler(kindOf(column.type), frame);
    for (let row = 0; row < day.size; row += 1) {
      const undated = maskAt(day, row);
      const set = undated
        ? args.sets.undated
        : stepAt(args.sets, (day.kind === 'days' ? (day.ints[row] ?? 0) : Number(valueOfDay(day, row))) as Day); // days are numbers
      const first = set[0] === null || set[0] === undefined ? undefined : bodies[set[0]];
      if (!first || set.some((i) => i === null || !bodies[i])) found.miss(row, undated || why.hard);
      else if (set.length === 1 && !undated) found.copy(row, first, row);
      else rare.push(row);
    }
    if (rare.length === 0) return found.done();
    // Where several versions may stand they have to agree: the row-by-row working says how.
    const whole = rowByRow(column, to);
    for (const row of rare) found.copy(row, whole, row);
    return found.done();
  },
  first: ({ rows }, frame, to) => {
    const size = to.size(frame);
    const ints = new Int32Array(size);
    const left = new Uint32Array((size + 31) >>> 5).fill(0xffff_ffff);
    for (const { if: test, is } of rows) {
      const bits = to.bits(test, frame);
      const code = to.store.symbols.codeOf(is);
      for (let w = 0; w < left.length; w += 1) {
        let taken = (left[w] ?? 0) & (bits[w] ?? 0);
        left[w] = (left[w] ?? 0) & ~taken;
        while (taken !== 0) {
          const row = w * 32 + 31 - Math.clz32(taken & -taken);
          taken &= taken - 1;
          if (row < size) ints[row] = code;
        }
      }
    }
    return { kind: 'texts', size, ints, masks: new Uint8Array(size) };
  },
  oneOf: ({ of, values }, frame, to, column) => {
    const inner = to.seen(of, frame);
    if (inner.kind !== 'texts') return rowByRow(column, to);
    const codes = new Set(values.map((value) => to.store.symbols.codeOf(value)));
    const [only] = codes;
    const { ints, masks, size } = inner;
    const bytes = new Uint8Array(size);
    for (let row = 0; row < size; row += 1) {
      const code = ints[row] ?? -1;
      bytes[row] = masks[row] || ((codes.size === 1 ? code === only : codes.has(code)) ? yesBit : noBit);
    }
    return new Truths(size, bytes);
  },
  contains: ({ list, item }, frame, to, column) => {
    const l = to.seen(list, frame);
    const i = to.seen(item, frame);
    if (l.kind !== 'lists' || i.kind !== 'texts') return rowByRow(column, to);
    const bytes = new Uint8Array(l.size);
    const { symbols } = to.store;
    for (let row = 0; row < l.size; row += 1) {
      const mask = (l.masks[row] ?? 0) | (i.masks[row] ?? 0);
      bytes[row] =
        mask || (symbols.listOf(l.ints[row] ?? -1)?.codes.includes(i.ints[row] ?? -1) === true ? yesBit : noBit);
    }
    return new Truths(l.size, bytes);
  },
  compare: ({ a, b, test, by }, frame, to, column) => {
    const x = to.seen(a, frame);
    const y = to.seen(b, frame);
    if (x.kind === 'texts' && y.kind === 'texts' && test === 'eq' && !by.compare && by.name !== 'data')
      return ofPairs(x, y, (m, n) => (m === n ? yesBit : noBit));
    if (x.kind === 'days' && y.kind === 'days' && by.name === 'day')
      return ofPairs(
        x,
        y,
        test === 'eq'
          ? (m, n) => (m === n ? yesBit : noBit)
          : test === 'lt'
            ? (m, n) => (m < n ? yesBit : noBit)
            : (m, n) => (m <= n ? yesBit : noBit),
      );
    if (x.kind === 'moments' && y.kind === 'moments' && by.name === 'moment')
      return ofPairs(x, y, (m, n) => {
        const order = by.compare?.(to.store.symbols.momentOf(m), to.store.symbols.momentOf(n));
        if (order === undefined) return why.hard;
        return (test === 'eq' ? order === 0 : test === 'lt' ? order < 0 : order <= 0) ? yesBit : noBit;
      });
    return rowByRow(column, to);
  },
  dayOfMoment: ({ of }, frame, to, column) => {
    const inner = to.seen(of, frame);
    if (inner.kind !== 'moments') return rowByRow(column, to);
    const { symbols } = to.store;
    const ints = inner.ints.map((code) => (code < 0 ? -1 : (symbols.momentOf(code)?.day ?? -1)));
    return { kind: 'days', size: inner.size, ints, masks: inner.masks };
  },
};

function ofPairs(x: Ints, y: Ints, told: (m: number, n: number) => number): Truths {
  const bytes = new Uint8Array(x.size);
  for (let row = 0; row < x.size; row += 1)
    bytes[row] = (x.masks[row] ?? 0) | (y.masks[row] ?? 0) || told(x.ints[row] ?? -1, y.ints[row] ?? -1);
  return new Truths(x.size, bytes);
}

const valueOfDay = (vector: Vector, row: number): unknown =>
  vector.kind === 'values' ? vector.values[row] : undefined;
