import { why } from '../plan/column.ts';
import type { Members, Column } from '../plan/column.ts';
import { Collected, type Cell } from '../run/work.ts';
import { outside } from './belonging.ts';
import { rawInts } from './room.ts';
import { noBits, wordsFor, type Bits } from './bits.ts';
import type { Evaluation, Working } from './evaluation.ts';
import { truthsOf } from './truths.ts';
import { bytesFor, gathered, kindOf, maskAt, missed, noBit, reasons, Truths, valueAt, yesBit } from './vector.ts';

/** The operations over the members of lists: one loop over the members, those of one row beside each other. */
export const overLists: {
  readonly every: Working<'every'>;
  readonly some: Working<'some'>;
  readonly atLeast: Working<'atLeast'>;
  readonly count: Working<'count'>;
  readonly the: Working<'the'>;
  readonly best: Working<'best'>;
  readonly collect: Working<'collect'>;
} = {
  every: ({ over, body }, _frame, to) => quantified(over, body, false, to),
  some: ({ over, body }, _frame, to) => quantified(over, body, true, to),
  atLeast: ({ over, body, n }, frame, to) => {
    const { starts, missing, members } = to.belonging(over);
    const { bytes } = truthsOf(to.seen(body, over.frame));
    const found = bytesFor(to.size(frame));
    for (let row = 0; row < found.length; row += 1) {
      let yes = 0;
      let maybe = 0;
      let mask = missing?.[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const member = members[at] ?? 0;
        const byte = bytes[at] ?? 0;
        if (member === outside || byte & noBit) continue;
        const open = (byte & reasons) | member;
        if (open === 0) yes += 1;
        else {
          maybe += 1;
          mask |= open;
        }
      }
      found[row] = yes >= n ? yesBit : !missing?.[row] && yes + maybe < n ? noBit : mask;
    }
    return new Truths(found.length, found);
  },
  count: ({ over }, frame, to, column) => {
    const { starts, missing, members } = to.belonging(over);
    const found = to.filler(kindOf(column.type), frame);
    const size = to.size(frame);
    for (let row = 0; row < size; row += 1) {
      let n = 0;
      let mask = 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const member = members[at] ?? 0;
        if (member === 0) n += 1;
        else if (member !== outside) mask |= member;
      }
      const open = missing?.[row] || mask;
      if (open) found.miss(row, open);
      else found.put(row, n);
    }
    return found.done();
  },
  the: ({ over, body, single }, frame, to) => {
    const { starts, missing, members } = to.belonging(over);
    const size = to.size(frame);
    const one = rawInts(size).fill(-1);
    const masks = bytesFor(size);
    for (let row = 0; row < size; row += 1) {
      let first = -1;
      let certain = 0;
      let doubtful = 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const member = members[at] ?? 0;
        if (member === 0) {
          certain += 1;
          if (first < 0) first = at;
        } else if (member !== outside) doubtful |= member;
      }
      const open = missing?.[row] ?? 0;
      if (certain === 1 && doubtful === 0 && (over.key !== undefined || single || open === 0)) one[row] = first;
      else masks[row] = doubtful || (certain > 1 ? why.hard : open || why.soft);
    }
    return missed(gathered(to.seen(body, over.frame), one), masks);
  },
  best: ({ over, key, body, which, by, orElse }, frame, to, column) => {
    const { starts, missing, members } = to.belonging(over);
    const keys = to.seen(key, over.frame);
    const inner = to.seen(body, over.frame);
    const fallback = orElse && to.seen(orElse, frame);
    const { symbols } = to.store;
    const wanted = which === 'first' ? -1 : 1;
    const leads = (a: number, b: number): boolean =>
      by.compare?.(valueAt(keys, a, symbols), valueAt(keys, b, symbols)) === wanted;
    const found = to.filler(kindOf(column.type), frame);
    const size = to.size(frame);
    for (let row = 0; row < size; row += 1) {
      const unsure = missing?.[row];
      if (unsure) {
        found.miss(row, unsure);
        continue;
      }
      const begin = starts[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      let mask = 0;
      let certain = 0;
      let winner = -1;
      for (let at = begin; at < end; at += 1) {
        const member = members[at] ?? 0;
        if (member === outside) continue;
        mask |= member === 0 ? maskAt(keys, at) : member;
        if (member !== 0 || mask !== 0) continue;
        certain += 1;
        if (winner < 0 || leads(at, winner)) winner = at;
      }
      if (mask) {
        found.miss(row, mask);
        continue;
      }
      // It has to lead each of the others, which an order that is not known may not give.
      for (let at = begin; at < end && winner >= 0; at += 1)
        if (members[at] === 0 && at !== winner && !leads(winner, at)) winner = -1;
      if (winner >= 0) found.copy(row, inner, winner);
      else if (certain > 0) found.miss(row, why.hard);
      else if (fallback) found.copy(row, fallback, row);
      else found.miss(row, why.soft);
    }
    return found.done();
  },
  collect: ({ over, fields }, frame, to, column) => {
    const { starts, missing, members } = to.belonging(over);
    const { symbols } = to.store;
    const columns = Object.entries(fields).map(([name, part]) => [name, to.seen(part, over.frame)] as const);
    const ids = to.places.ids(over.frame);
    const found = to.filler(kindOf(column.type), frame);
    const size = to.size(frame);
    for (let row = 0; row < size; row += 1) {
      const rows: Collected[] = [];
      let mask = 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const member = members[at] ?? 0;
        if (member === outside) continue;
        mask |= member;
        if (mask !== 0) continue;
        const one: Record<string, Cell> = { id: { value: symbols.textOf(ids[at] ?? -1), mask: 0 } };
        for (const [name, vector] of columns) {
          const open = maskAt(vector, at);
          one[name] = { value: open ? undefined : valueAt(vector, at, symbols), mask: open };
        }
        rows.push(new Collected(one));
      }
      const open = missing?.[row] || mask;
      if (open) found.miss(row, open);
      else found.put(row, rows);
    }
    return found.done();
  },
};

/** One decisive member settles it; without one, everything that is not known of the members and the list counts. */
function quantified(over: Members, body: Column, decisive: boolean, to: Evaluation): Truths {
  const { starts, parent, missing, planes: members } = to.belonging(over);
  const rows = starts.length - 1;
  const settled = noBits(rows);
  const why_: (Bits | undefined)[] = [undefined, undefined, undefined, undefined];
  if (parent.length > 0) {
    const said = truthsOf(to.seen(body, over.frame)).planes;
    const [settles, contrary] = decisive ? [said.yes, said.no] : [said.no, said.yes];
    const words = wordsFor(parent.length);
    const found = noBits(parent.length);
    for (let w = 0; w < words; w += 1) found[w] = (settles[w] ?? 0) & (members.yes[w] ?? 0);
    raise(found, parent, settled);
    for (let which = 0; which < 4; which += 1) {
      const [a, b] = [said.why[which], members.why[which]];
      if (!a && !b) continue;
      for (let w = 0; w < words; w += 1)
        found[w] = ((a?.[w] ?? 0) | (b?.[w] ?? 0)) & ~((contrary[w] ?? 0) | (members.no[w] ?? 0));
      raise(found, parent, (why_[which] ??= noBits(rows)));
    }
  }
  if (missing) addMasks(missing, why_, rows);
  const open = noBits(rows);
  for (const plane of why_)
    if (plane)
      for (let w = 0; w < open.length; w += 1) {
        plane[w] = (plane[w] ?? 0) & ~(settled[w] ?? 0);
        open[w] = (open[w] ?? 0) | (plane[w] ?? 0);
      }
  for (let w = 0; w < open.length; w += 1) open[w] = ~((open[w] ?? 0) | (settled[w] ?? 0));
  return new Truths(rows, { yes: decisive ? settled : open, no: decisive ? open : settled, why: why_ });
}

/** Sets the bit of the row above each member whose bit is set. */
function raise(members: Bits, parent: Int32Array, rows: Bits): void {
  const size = parent.length;
  for (let word = 0; word < members.length; word += 1) {
    let left = members[word] ?? 0;
    while (left !== 0) {
      const at = word * 32 + 31 - Math.clz32(left & -left);
      left &= left - 1;
      if (at >= size) break;
      const row = parent[at] ?? 0;
      rows[row >>> 5] = (rows[row >>> 5] ?? 0) | (1 << (row & 31));
    }
  }
}

/** Adds the reasons of a byte a row to planes. */
function addMasks(masks: Uint8Array, why_: (Bits | undefined)[], rows: number): void {
  for (const [which, plane] of new Truths(rows, masks).planes.why.entries()) {
    if (!plane) continue;
    const mine = (why_[which] ??= noBits(rows));
    for (let w = 0; w < mine.length; w += 1) mine[w] = (mine[w] ?? 0) | (plane[w] ?? 0);
  }
}
