import { why } from '../plan/column.ts';
import { stepAt } from '../run/cells.ts';
import type { Day } from '@zhargy/calendar';
import { stable } from '@zhargy/logic';
import type { Working } from './evaluation.ts';
import { allBits } from './bits.ts';
import { noMasks, rawBytes, rawInts, zeroInts } from './room.ts';
import { rowByRow } from './rowwise.ts';
import { chosenTruth, presumedTruth, reasonPlanes, rereasoned, truthsOf } from './truths.ts';
import { kindOf, maskAt, noBit, Truths, valueAt, yesBit, type Ints, type Vector } from './vector.ts';

/** The operations that take one value or another, or compare two. */
export const choosing: {
  readonly cond: Working<'cond'>;
  readonly presume: Working<'presume'>;
  readonly because: Working<'because'>;
  readonly dated: Working<'dated'>;
  readonly stands: Working<'stands'>;
  readonly versions: Working<'versions'>;
  readonly agreed: Working<'agreed'>;
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
    return inner.kind === 'truths' ? rereasoned(inner, mask) : { ...inner, masks: remasked(inner.masks, () => mask) };
  },
  dated: ({ of, on }, frame, to) => {
    const inner = to.seen(of, frame);
    const day = to.seen(on, frame);
    if (inner.kind !== 'truths')
      return day.constant && maskAt(day, 0) === 0
        ? inner
        : { ...inner, constant: false, masks: remasked(inner.masks, (m, row) => m | maskAt(day, row)) };
    if (!reasonPlanes(day).some((plane) => plane)) return inner;
    const bytes = rawBytes(inner.size);
    for (let row = 0; row < inner.size; row += 1) {
      const byte = inner.bytes[row] ?? 0;
      bytes[row] = byte & 15 ? byte | maskAt(day, row) : byte;
    }
    return new Truths(inner.size, bytes);
  },
  stands: ({ on, when }, frame, to) => {
    const day = to.seen(on, frame);
    const bytes = rawBytes(day.size);
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
    const set = (row: number): readonly (number | null)[] =>
      maskAt(day, row)
        ? args.sets.undated
        : stepAt(args.sets, (day.kind === 'days' ? (day.ints[row] ?? 0) : Number(valueOfDay(day, row))) as Day); // days are numbers
    if (day.constant && maskAt(day, 0) === 0) {
      const [only, ...more] = set(0);
      const one = only === null || only === undefined || more.length > 0 ? undefined : bodies[only];
      if (one?.kind === kindOf(column.type)) return one;
    }
    const rare: number[] = [];
    const found = to.filler(kindOf(column.type), frame);
    for (let row = 0; row < day.size; row += 1) {
      const undated = maskAt(day, row);
      const those = set(row);
      const first = those[0] === null || those[0] === undefined ? undefined : bodies[those[0]];
      if (!first || those.some((i) => i === null || !bodies[i])) found.miss(row, undated || why.hard);
      else if (those.length === 1 && !undated) found.copy(row, first, row);
      else rare.push(row);
    }
    if (rare.length === 0) return found.done();
    // Where several versions may stand they have to agree: the row-by-row working says how.
    const whole = rowByRow(column, to);
    for (const row of rare) found.copy(row, whole, row);
    return found.done();
  },
  agreed: ({ parts, by }, frame, to, column) => {
    const each = parts.map((part) => to.seen(part, frame));
    const found = to.filler(kindOf(column.type), frame);
    const size = to.size(frame);
    const { symbols } = to.store;
    const same = (a: Vector, b: Vector, row: number): boolean =>
      (a.kind === 'texts' && b.kind === 'texts') || (a.kind === 'days' && b.kind === 'days')
        ? a.ints[row] === b.ints[row]
        : stable(by.json(valueAt(a, row, symbols))) === stable(by.json(valueAt(b, row, symbols)));
    for (let row = 0; row < size; row += 1) {
      let first: Vector | undefined;
      let mask = 0;
      let agree = true;
      for (const one of each) {
        const open = maskAt(one, row);
        mask |= open;
        if (open !== 0) continue;
        if (first) agree &&= same(first, one, row);
        else first = one;
      }
      if (!first) found.miss(row, mask);
      else if (agree) found.copy(row, first, row);
      else found.miss(row, why.hard);
    }
    return found.done();
  },
  first: ({ rows }, frame, to) => {
    const size = to.size(frame);
    const ints = zeroInts(size);
    const left = allBits(size);
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
    return { kind: 'texts', size, ints, masks: noMasks(size) };
  },
  oneOf: ({ of, values }, frame, to, column) => {
    const inner = to.seen(of, frame);
    if (inner.kind !== 'texts') return rowByRow(column, to);
    const codes = new Set(values.map((value) => to.store.symbols.codeOf(value)));
    const [only] = codes;
    const { ints, masks, size } = inner;
    const bytes = rawBytes(size);
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
    const bytes = rawBytes(l.size);
    const { symbols } = to.store;
    for (let row = 0; row < l.size; row += 1) {
      const mask = (l.masks[row] ?? 0) | (i.masks[row] ?? 0);
      bytes[row] = mask || (symbols.holds(l.ints[row] ?? -1, i.ints[row] ?? -1) ? yesBit : noBit);
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
    const ints = rawInts(inner.size);
    for (let row = 0; row < inner.size; row += 1) {
      const code = inner.ints[row] ?? -1;
      ints[row] = code < 0 ? -1 : (symbols.momentOf(code)?.day ?? -1);
    }
    return { kind: 'days', size: inner.size, ints, masks: inner.masks };
  },
};

/** The masks of rows that are not known, changed. */
function remasked(masks: Uint8Array, to: (mask: number, row: number) => number): Uint8Array {
  const found = rawBytes(masks.length);
  for (let row = 0; row < masks.length; row += 1) {
    const mask = masks[row] ?? 0;
    found[row] = mask === 0 ? 0 : to(mask, row);
  }
  return found;
}

function ofPairs(x: Ints, y: Ints, told: (m: number, n: number) => number): Truths {
  const bytes = rawBytes(x.size);
  for (let row = 0; row < x.size; row += 1)
    bytes[row] = (x.masks[row] ?? 0) | (y.masks[row] ?? 0) || told(x.ints[row] ?? -1, y.ints[row] ?? -1);
  return new Truths(x.size, bytes);
}

const valueOfDay = (vector: Vector, row: number): unknown =>
  vector.kind === 'values' ? vector.values[row] : undefined;
