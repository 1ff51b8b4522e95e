import { stable, type Json, type ValueType } from '@zhargy/logic';
import type { Day, Moment } from '@zhargy/calendar';
import { why, type Column, type Operation, type Operations, type Steps } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { filled, seen, tested, type Here, type Seen } from './seen.ts';
import type { Cells } from './rows.ts';
import { worked } from './work.ts';

type Run<K extends Operation> = (args: Operations[K], frame: Frame, here: Here) => Cells;

const stateMask = (state: string | undefined): number => (state === undefined ? why.soft : why.hard);

/** How the operations that look at one row at a time are worked out. */
export const byRow: {
  readonly [K in Exclude<Operation, 'every' | 'some' | 'atLeast' | 'count' | 'the' | 'best' | 'collect'>]: Run<K>;
} = {
  literal: ({ value }, frame, here) => filled(frame, here, (_row, put) => put(value)),
  unknown: ({ mask }, frame, here) => filled(frame, here, (_row, put) => put(undefined, mask)),
  via: ({ of }, frame, here) => {
    const { values, masks } = here.cells(of);
    const rows = here.batch.toSame(frame, of.frame);
    return filled(frame, here, (row, put) => {
      const at = rows ? (rows[row] ?? -1) : row;
      // A row of a filtered frame stands in every frame of the same filters.
      if (at < 0) throw new RangeError('a member is not where it should be');
      put(values[at], masks[at]);
    });
  },
  fact: ({ field }, frame, here) => {
    const records = here.batch.records(frame.base);
    const { base } = here.batch.rows(frame);
    return filled(frame, here, (row, put) => {
      const record = records[base[row] ?? 0];
      const value = record?.values[field];
      if (value === undefined) put(undefined, stateMask(record?.states[field]));
      else put(value);
    });
  },
  id: (_args, frame, here) => {
    const records = here.batch.records(frame.base);
    const { base } = here.batch.rows(frame);
    return filled(frame, here, (row, put) => put(records[base[row] ?? 0]?.id));
  },
  asked: ({ which }, frame, here) => {
    const value = which === 'now' ? here.asked.now : which === 'today' ? here.asked.today : here.asked.lawOf;
    return filled(frame, here, (_row, put) => (value === undefined ? put(undefined, why.hard) : put(value)));
  },
  not: ({ of }, frame, here) => {
    const x = seen(of, frame, here);
    return filled(frame, here, (row, put) => put(x.value(row) === false, x.mask(row)));
  },
  and: ({ parts }, frame, here) => connected(parts, false, frame, here),
  or: ({ parts }, frame, here) => connected(parts, true, frame, here),
  cond: (args, frame, here) => {
    const when = seen(args.when, frame, here);
    const then = seen(args.then, frame, here);
    const otherwise = seen(args.otherwise, frame, here);
    return filled(frame, here, (row, put) => {
      if (when.mask(row) !== 0) put(undefined, when.mask(row));
      else {
        const branch = when.value(row) === true ? then : otherwise;
        put(branch.value(row), branch.mask(row));
      }
    });
  },
  compare: ({ a, b, test, by }, frame, here) => {
    const x = seen(a, frame, here);
    const y = seen(b, frame, here);
    return filled(frame, here, (row, put) => {
      const mask = x.mask(row) | y.mask(row);
      if (mask !== 0) put(undefined, mask);
      else {
        const value = compared(x.value(row), y.value(row), test, by);
        put(value, value === undefined ? why.hard : 0);
      }
    });
  },
  oneOf: ({ of, values }, frame, here) => {
    const x = seen(of, frame, here);
    const set = new Set<unknown>(values);
    return filled(frame, here, (row, put) => put(set.has(x.value(row)), x.mask(row)));
  },
  contains: ({ list, item }, frame, here) => {
    const l = seen(list, frame, here);
    const i = seen(item, frame, here);
    return filled(frame, here, (row, put) => {
      const all = l.value(row);
      put(Array.isArray(all) && all.includes(i.value(row)), l.mask(row) | i.mask(row));
    });
  },
  agreed: ({ parts, by }, frame, here) => {
    const each = parts.map((p) => seen(p, frame, here));
    return filled(frame, here, (row, put) => {
      const known = each.filter((p) => p.mask(row) === 0).map((p) => p.value(row));
      if (known.length === 0) put(undefined, maskOf(each, row));
      else if (known.every((v) => keyOf(by, v) === keyOf(by, known[0]))) put(known[0]);
      else put(undefined, why.hard);
    });
  },
  table: ({ rows }, frame, here) => {
    const lines = rows.map(({ when, out }) => ({ when: seen(when, frame, here), out: seen(out, frame, here) }));
    return filled(frame, here, (row, put) => {
      const outputs: typeof lines = [];
      let sure = false;
      for (const line of lines) {
        if (line.when.mask(row) === 0 && line.when.value(row) === false) continue;
        outputs.push(line);
        sure = line.when.mask(row) === 0 && line.when.value(row) === true;
        if (sure) break;
      }
      const [first] = outputs;
      if (!first || !sure) {
        put(
          undefined,
          maskOf(
            outputs.map((o) => o.when),
            row,
          ) || why.hard,
        );
        return;
      }
      const agree = outputs.every((o) => o.out.mask(row) === 0 && sameText(o.out.value(row), first.out.value(row)));
      if (outputs.length === 1) put(first.out.value(row), first.out.mask(row));
      else if (agree) put(first.out.value(row));
      else
        put(
          undefined,
          maskOf(
            outputs.flatMap((o) => [o.when, o.out]),
            row,
          ) || why.hard,
        );
    });
  },
  versions: ({ on, sets, bodies, by }, frame, here) => {
    const day = seen(on, frame, here);
    const each = bodies.map((body) => body && seen(body, frame, here));
    return filled(frame, here, (row, put) => {
      const undated = day.mask(row);
      const set = undated ? sets.undated : stepAt(sets, day.value(row) as Day); // a column of days, by the builder
      const possible = set.map((i) => (i === null ? undefined : each[i]));
      const [first] = possible;
      if (!first || possible.includes(undefined)) {
        put(undefined, undated || why.hard);
        return;
      }
      if (possible.length === 1 && !undated) {
        put(first.value(row), first.mask(row));
        return;
      }
      const certain = possible.every((p) => p?.mask(row) === 0);
      if (certain && possible.every((p) => keyOf(by, p?.value(row)) === keyOf(by, first.value(row))))
        put(first.value(row));
      else
        put(
          undefined,
          maskOf(
            possible.flatMap((p) => p ?? []),
            row,
          ) | (undated || why.hard),
        );
    });
  },
  stands: ({ on, when }, frame, here) => {
    const day = seen(on, frame, here);
    return filled(frame, here, (row, put) => {
      const stands = day.mask(row) ? when.undated : stepAt(when, day.value(row) as Day); // a column of days
      put(stands, stands === undefined ? why.hard : 0);
    });
  },
  dated: ({ of, on }, frame, here) => {
    const x = seen(of, frame, here);
    const day = seen(on, frame, here);
    return filled(frame, here, (row, put) => put(x.value(row), x.mask(row) && x.mask(row) | day.mask(row)));
  },
  because: ({ of, mask }, frame, here) => {
    const x = seen(of, frame, here);
    return filled(frame, here, (row, put) => put(x.value(row), x.mask(row) && mask));
  },
  dayOfMoment: ({ of }, frame, here) => {
    const x = seen(of, frame, here);
    return filled(frame, here, (row, put) => put((x.value(row) as Moment | undefined)?.day, x.mask(row))); // a column of moments
  },
  presume: ({ of, value }, frame, here) => {
    const x = seen(of, frame, here);
    return filled(frame, here, (row, put) => {
      const mask = x.mask(row);
      if (mask === 0) put(x.value(row));
      else if (mask & (why.hard | why.judgment)) put(undefined, mask);
      else put(value);
    });
  },
  wanting: ({ of }, frame, here) => {
    const each = of.map((part) => ({
      mask: seen(part.column, frame, here).mask,
      holds: part.if ? tested(part.if, frame, here) : () => true,
    }));
    return filled(frame, here, (row, put) => {
      let mask = 0;
      for (const part of each) if (part.holds(row)) mask |= part.mask(row);
      put(undefined, mask || why.hard);
    });
  },
  first: ({ rows }, frame, here) => {
    const each = rows.map((r) => ({ holds: tested(r.if, frame, here), is: r.is }));
    return filled(frame, here, (row, put) => put(each.find((r) => r.holds(row))?.is ?? null));
  },
  work: (args, frame, here) => worked(args, frame, here),
};

function connected(parts: readonly Column[], decisive: boolean, frame: Frame, here: Here): Cells {
  const each = parts.map((p) => seen(p, frame, here));
  return filled(frame, here, (row, put) => {
    let mask = 0;
    for (const part of each) {
      const m = part.mask(row);
      if (m === 0 && part.value(row) === decisive) {
        put(decisive);
        return;
      }
      mask |= m;
    }
    put(!decisive, mask);
  });
}

const maskOf = (parts: readonly Seen[], row: number): number => parts.reduce((mask, part) => mask | part.mask(row), 0);

function compared(x: unknown, y: unknown, test: 'lt' | 'le' | 'eq', type: ValueType<unknown>): boolean | undefined {
  if (test === 'eq' && !type.compare) return type.equal(x, y);
  const order = type.compare?.(x, y);
  if (order === undefined) return undefined;
  return test === 'eq' ? order === 0 : test === 'lt' ? order < 0 : order <= 0;
}

const keyOf = (type: ValueType<unknown>, value: unknown): string => stable(type.json(value));
const sameText = (a: unknown, b: unknown): boolean => a === b || textOf(a) === textOf(b);
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) => (typeof v === 'bigint' ? `${v}n` : (v as Json)));

/** What a tabulated quantity is on a day. */
export function stepAt<T>({ before, from }: Steps<T>, on: Day): T {
  let is = before;
  for (const step of from) {
    if (step.on > on) break;
    ({ is } = step);
  }
  return is;
}
