import { why } from '../plan/column.ts';
import type { Members, Column } from '../plan/column.ts';
import { Collected, type Cell } from '../run/work.ts';
import { outside } from './belonging.ts';
import type { Evaluation, Working } from './evaluation.ts';
import { truthsOf } from './truths.ts';
import { kindOf, maskAt, noBit, reasons, Truths, valueAt, yesBit } from './vector.ts';

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
  every: ({ over, body }, _frame, to) => quantified(over, body, noBit, yesBit, to),
  some: ({ over, body }, _frame, to) => quantified(over, body, yesBit, noBit, to),
  atLeast: ({ over, body, n }, frame, to) => {
    const { starts, missing, members } = to.belonging(over);
    const { bytes } = truthsOf(to.seen(body, over.frame));
    const found = new Uint8Array(to.size(frame));
    for (let row = 0; row < found.length; row += 1) {
      let yes = 0;
      let maybe = 0;
      let mask = missing[row] ?? 0;
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
      found[row] = yes >= n ? yesBit : missing[row] === 0 && yes + maybe < n ? noBit : mask;
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
      const open = missing[row] || mask;
      if (open) found.miss(row, open);
      else found.put(row, n);
    }
    return found.done();
  },
  the: ({ over, body, single }, frame, to, column) => {
    const { starts, missing, members } = to.belonging(over);
    const inner = to.seen(body, over.frame);
    const found = to.filler(kindOf(column.type), frame);
    const size = to.size(frame);
    for (let row = 0; row < size; row += 1) {
      let one = -1;
      let certain = 0;
      let doubtful = 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const member = members[at] ?? 0;
        if (member === 0) {
          certain += 1;
          if (one < 0) one = at;
        } else if (member !== outside) doubtful |= member;
      }
      const open = missing[row] ?? 0;
      if (certain === 1 && doubtful === 0 && (over.key !== undefined || single || open === 0))
        found.copy(row, inner, one);
      else found.miss(row, doubtful || (certain > 1 ? why.hard : open || why.soft));
    }
    return found.done();
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
      if (missing[row]) {
        found.miss(row, missing[row] ?? 0);
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
      const open = missing[row] || mask;
      if (open) found.miss(row, open);
      else found.put(row, rows);
    }
    return found.done();
  },
};

/** One decisive member settles it; without one, everything that is not known of the members and the list counts. */
function quantified(over: Members, body: Column, decisive: number, contrary: number, to: Evaluation): Truths {
  const { starts, missing, members } = to.belonging(over);
  const { bytes } = truthsOf(to.seen(body, over.frame));
  const found = new Uint8Array(starts.length - 1);
  for (let row = 0; row < found.length; row += 1) {
    let mask = missing[row] ?? 0;
    let settled = false;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const member = members[at] ?? 0;
      const byte = bytes[at] ?? 0;
      if (member === outside || byte & contrary) continue;
      const open = (byte & reasons) | member;
      if (open === 0) {
        settled = true;
        break;
      }
      mask |= open;
    }
    found[row] = settled ? decisive : mask || contrary;
  }
  return new Truths(found.length, found);
}
