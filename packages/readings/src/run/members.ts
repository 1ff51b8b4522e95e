import type { RecList } from '@zhargy/logic';
import { why, type Column, type Members, type Operation, type Operations } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { filled, seen, type Here, type Put, type Seen } from './seen.ts';
import type { Cells } from './rows.ts';
import { Collected, type Cell } from './work.ts';

type ListOperation = Extract<Operation, 'every' | 'some' | 'atLeast' | 'count' | 'the' | 'best' | 'collect'>;

/** One member that belongs, may belong, or does not. */
interface Member {
  readonly row: number;
  /** Whether it belongs; `undefined` for the reasons of `mask`. */
  readonly belongs: boolean | undefined;
  readonly mask: number;
}

/** The members below one row, and what is known of the list they stand in. */
interface Walk {
  /** Why the list cannot be relied on to be whole; 0 where it can. */
  missing: number;
  members: Member[];
}

/** Walks a list below each row of a frame. */
function walker(over: Members, frame: Frame, here: Here): (row: number) => Walk {
  const { batch } = here;
  const below = over.frame;
  const { owner } = below;
  if (!owner) throw new RangeError('the case is no member of a list');
  const starts = batch.children(below);
  const owners = batch.toAncestor(frame, owner);
  const guards = over.guards.map((guard) => seen(guard, below, here));
  const key = over.key && seen(over.key, frame, here);
  return (row) => {
    const list = batch.list(owner, owners ? (owners[row] ?? 0) : row, below.field);
    const nameless = key ? key.mask(row) : 0;
    const members: Member[] = [];
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      let mask = 0;
      let out = false;
      for (const guard of guards) {
        const m = guard.mask(at);
        if (m === 0 && guard.value(at) === false) {
          out = true;
          break;
        }
        mask |= m;
      }
      if (out) members.push({ row: at, belongs: false, mask: 0 });
      else if (nameless) members.push({ row: at, belongs: undefined, mask: nameless });
      else members.push({ row: at, belongs: mask === 0 ? true : undefined, mask });
    }
    return { missing: missingMask(list), members };
  };
}

const missingMask = (list: RecList | undefined): number =>
  !list || list.completeness === 'absent' ? why.soft : list.completeness === 'open' ? why.hard : 0;

/** How the operations over the members of a list are worked out. */
export const overMembers: {
  readonly [K in ListOperation]: (args: Operations[K], frame: Frame, here: Here) => Cells;
} = {
  every: ({ over, body }, frame, here) => quantified(over, body, false, frame, here),
  some: ({ over, body }, frame, here) => quantified(over, body, true, frame, here),
  atLeast: ({ over, body, n }, frame, here) => {
    const walk = walker(over, frame, here);
    const inner = seen(body, over.frame, here);
    return filled(frame, here, (row, put) => {
      const { missing, members } = walk(row);
      let yes = 0;
      let maybe = 0;
      let mask = missing;
      for (const member of members) {
        const joined = joinedWith(member, inner);
        if (joined === true) yes += 1;
        else if (joined !== false) {
          maybe += 1;
          mask |= joined;
        }
      }
      if (yes >= n) put(true);
      else if (missing === 0 && yes + maybe < n) put(false);
      else put(undefined, mask);
    });
  },
  count: ({ over }, frame, here) => {
    const walk = walker(over, frame, here);
    return filled(frame, here, (row, put) => {
      const { missing, members } = walk(row);
      if (missing) put(undefined, missing);
      else put(members.filter((m) => m.belongs === true).length, unknownGuards(members));
    });
  },
  the: ({ over, body, single }, frame, here) => {
    const walk = walker(over, frame, here);
    const inner = seen(body, over.frame, here);
    return filled(frame, here, (row, put) => {
      const { missing, members } = walk(row);
      const certain = members.filter((m) => m.belongs === true);
      const doubtful = unknownGuards(members);
      const [one] = certain;
      if (one && certain.length === 1 && doubtful === 0 && (over.key !== undefined || single || missing === 0))
        put(inner.value(one.row), inner.mask(one.row));
      else put(undefined, doubtful || (certain.length > 1 ? why.hard : missing || why.soft));
    });
  },
  best: ({ over, key, body, which, by, orElse }, frame, here) => {
    const walk = walker(over, frame, here);
    const keys = seen(key, over.frame, here);
    const inner = seen(body, over.frame, here);
    const fallback = orElse && seen(orElse, frame, here);
    const leads = (a: unknown, b: unknown): boolean => by.compare?.(a, b) === (which === 'first' ? -1 : 1);
    return filled(frame, here, (row, put) => {
      const { missing, members } = walk(row);
      if (missing) {
        put(undefined, missing);
        return;
      }
      const certain = members.filter((m) => m.belongs === true);
      const mask = certain.reduce((all, m) => all | keys.mask(m.row), unknownGuards(members));
      if (mask) {
        put(undefined, mask);
        return;
      }
      const winner = certain.find((a) => certain.every((b) => a === b || leads(keys.value(a.row), keys.value(b.row))));
      if (winner) put(inner.value(winner.row), inner.mask(winner.row));
      else if (certain.length > 0) put(undefined, why.hard);
      else if (fallback) put(fallback.value(row), fallback.mask(row));
      else put(undefined, why.soft);
    });
  },
  collect: ({ over, fields }, frame, here) => {
    const walk = walker(over, frame, here);
    const columns = Object.entries(fields).map(([name, column]) => [name, seen(column, over.frame, here)] as const);
    const records = here.batch.records(over.frame.base);
    const { base } = here.batch.rows(over.frame);
    return filled(frame, here, (row, put) => {
      const { missing, members } = walk(row);
      const mask = missing || unknownGuards(members);
      if (mask) {
        put(undefined, mask);
        return;
      }
      const found = members
        .filter((m) => m.belongs === true)
        .map((m) => {
          const row_: Record<string, Cell> = { id: { value: records[base[m.row] ?? 0]?.id, mask: 0 } };
          for (const [name, column] of columns) row_[name] = { value: column.value(m.row), mask: column.mask(m.row) };
          return new Collected(row_);
        });
      put(found);
    });
  },
};

const unknownGuards = (members: readonly Member[]): number =>
  members.reduce((mask, m) => (m.belongs === undefined ? mask | m.mask : mask), 0);

/** Whether a member belongs and satisfies the body; a mask where that is unknown. */
function joinedWith(member: Member, body: Seen): boolean | number {
  if (member.belongs === false) return false;
  const mask = body.mask(member.row);
  if (mask === 0 && body.value(member.row) === false) return false;
  const all = mask | (member.belongs === undefined ? member.mask : 0);
  return all === 0 ? true : all;
}

function quantified(over: Members, body: Column, decisive: boolean, frame: Frame, here: Here): Cells {
  const walk = walker(over, frame, here);
  const inner = seen(body, over.frame, here);
  return filled(frame, here, (row, put: Put) => {
    const { missing, members } = walk(row);
    let mask = missing;
    for (const member of members) {
      if (member.belongs === false) continue;
      const unknown = inner.mask(member.row);
      if (unknown === 0 && inner.value(member.row) === !decisive) continue;
      if (unknown === 0 && member.belongs === true) {
        put(decisive);
        return;
      }
      mask |= unknown | member.mask;
    }
    put(!decisive, mask);
  });
}
