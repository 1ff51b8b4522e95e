import type { Column, Members, Plan } from '../plan/column.ts';
import { chainOf, type Frame } from '../plan/frame.ts';
import { named, type Dialect } from './dialect.ts';
import { asked, written, type Writing } from './expression.ts';
import { columnsOfTest, madeOf, needsOf, rowsRestOn, type Needs } from './needs.ts';
import { keysOf, tableName, worksName, worksOf } from './tables.ts';
import { isLoaded, isTruth, type Cell } from './value.ts';
import { gathered } from './gathered.ts';
import type { Part } from './weave.ts';

/** Writes the rows of frames in steps, each adding what can be known from those before. */
export interface Layers {
  readonly parts: readonly Part[];
  /** Begins a query over the rows of a frame. */
  from(frame: Frame): Query;
}

/** A query over the rows of one frame, which joins what its expressions look at. */
export interface Query extends Writing {
  /** The rows it takes, and the alias they have. */
  readonly extends: { readonly name: string; readonly alias: string };
  /** The joins asked for until now. */
  joined(): string;
  /** Every step read until now, as often as it is read. */
  reads(): readonly string[];
  readonly row: string;
  /** Joins a table or, where `step` says which, a step. */
  join(text: string, key: string, step?: string): void;
}

/** The operations that need no column of their own: they are written where they are used. */
const inline = new Set(['literal', 'unknown', 'via']);

export function layersOf(plan: Plan, dialect: Dialect, needs: Needs = needsOf(plan)): Layers {
  const parts: Part[] = [];
  const latest = new Map<Frame, string>();
  const versions = new Map<Frame, number>();
  /** Columns a frame's table holds, its own and those it carried along. */
  const held = new Map<Frame, Set<Column>>();
  const wanted = new Set(needs.columns);
  const uses = new Map<Column, number>();
  const use = (column: Column): void => void uses.set(column, (uses.get(column) ?? 0) + 1);
  for (const column of needs.columns) if (!isLoaded(column)) madeOf(column).forEach(use);
  for (const frame of needs.frames) rowsRestOn(frame).forEach((c) => [use(c), use(c)]);
  for (const verdict of plan.verdicts) columnsOfTest(verdict.speaks).forEach((c) => [use(c), use(c)]);

  const isInline = (column: Column): boolean =>
    inline.has(column.op) ||
    (!isLoaded(column) &&
      !('over' in column.args) &&
      !['fact', 'id', 'asked', 'first'].includes(column.op) &&
      (uses.get(column) ?? 0) === 1 &&
      column.op === 'compare');

  const emitted = (column: Column): boolean => held.get(column.frame)?.has(column) ?? false;
  const ready = (column: Column): boolean => {
    if (column.op === 'literal' || column.op === 'unknown') return true;
    if (column.op === 'via') return ready(column.args.of);
    return isInline(column) ? madeOf(column).every(ready) : emitted(column);
  };

  const keys = (frame: Frame, alias: string): string =>
    Array.from({ length: keysOf(frame) }, (_, i) => `${alias}.k${i}`).join(', ');
  const sameKeys = (frame: Frame, a: string, b: string): string =>
    Array.from({ length: keysOf(frame) }, (_, i) => `${a}.k${i} = ${b}.k${i}`).join(' AND ');
  const tableOf = (frame: Frame): string => {
    const name = latest.get(frame);
    if (name === undefined) throw new RangeError(`the rows of frame ${frame.id} are not there yet`);
    return name;
  };

  const query = (frame: Frame, row = 'f', table = tableOf(frame)): Query => {
    const joins = new Map<string, string>();
    const steps = new Map<string, string>();
    const stored = (column: Column, alias: string): Cell =>
      isTruth(column)
        ? { value: `${alias}.c${column.id}`, code: `${alias}.c${column.id}`, truth: true }
        : { value: `${alias}.c${column.id}`, code: `${alias}.c${column.id}m`, truth: false };
    const join = (text: string, key: string, step?: string): void => {
      joins.set(key, text);
      if (step !== undefined) steps.set(key, step);
    };
    /** The columns as seen from a row of a frame that stands under this name. */
    const seenFrom = (at: Frame, alias: string): Writing => {
      const self: Writing = {
        dialect,
        cell(column) {
          if (column.op === 'literal') return written.literal(column.args, self, column);
          if (column.op === 'unknown') return written.unknown(column.args, self, column);
          if (column.op === 'via') {
            // The same member in the table of its list, wherever this row stands.
            const there = column.args.of.frame;
            const key = keysOf(column.frame) - 1;
            const other = `${alias}_s${there.id}_${key}`;
            join(
              `JOIN ${tableOf(there)} ${other} ON ${other}.k${keysOf(there) - 1} = ${alias}.k${key}`,
              other,
              tableOf(there),
            );
            return seenFrom(there, other).cell(column.args.of);
          }
          if (held.get(at)?.has(column)) return stored(column, alias);
          if (isInline(column)) return (written[column.op as 'not'] as Write)(column.args, self, column);
          const { frame: there } = column;
          const other = `${alias}_a${there.id}`;
          const above = chainOf(at).includes(there);
          join(
            `${above ? '' : 'LEFT '}JOIN ${tableOf(there)} ${other} ON ${sameKeys(above ? there : at, other, alias)}`,
            other,
            tableOf(there),
          );
          return stored(column, other);
        },
      };
      return self;
    };
    return {
      dialect,
      row,
      join,
      extends: { name: table, alias: row },
      joined: () => [...joins.values()].map((j) => ` ${j}`).join(''),
      reads: () => [table, ...steps.values()],
      cell: seenFrom(frame, row).cell,
    };
  };

  const add = (frame: Frame, part: Omit<Part, 'name'>, columns: Iterable<Column>): void => {
    const version = versions.get(frame) ?? 0;
    const name = `f${frame.id}_${version}`;
    parts.push({ name, ...part });
    versions.set(frame, version + 1);
    latest.set(frame, name);
    held.set(frame, new Set([...(held.get(frame) ?? []), ...columns]));
  };

  const assigned = (column: Column, cell: Cell): string =>
    isTruth(column)
      ? `${cell.code} AS c${column.id}`
      : `${cell.value} AS c${column.id}, ${cell.code} AS c${column.id}m`;

  /** Columns that stand in the loaded tables themselves. */
  const given = (frame: Frame): readonly Column[] =>
    needs.columns.filter((c) => c.frame === frame && ['fact', 'id', 'asked'].includes(c.op));
  const givenText = (frame: Frame): readonly string[] => [
    ...given(frame).map((column) => {
      if (column.op === 'id') return `t.id AS c${column.id}, 0 AS c${column.id}m`;
      if (column.op === 'asked') {
        const name = `q.${named(column.args.which)}`;
        return `${name} AS c${column.id}, CASE WHEN ${name} IS NULL THEN 4 ELSE 0 END AS c${column.id}m`;
      }
      if (column.op !== 'fact') throw new RangeError(column.op);
      const [value, why] = [`t.${named(column.args.field)}`, `t.${named(`${column.args.field}__why`)}`];
      return isTruth(column)
        ? `CASE WHEN ${value} IS NULL THEN ${why} WHEN ${value} THEN 1 ELSE 0 END AS c${column.id}`
        : `${value} AS c${column.id}, CASE WHEN ${value} IS NULL THEN ${why} ELSE 0 END AS c${column.id}m`;
    }),
    ...worksOf(needs, frame).map((c) => (isTruth(c) ? `w.c${c.id}` : `w.c${c.id}, w.c${c.id}m`)),
  ];
  const worksJoin = (frame: Frame, on: string): string =>
    worksOf(needs, frame).length > 0 ? ` JOIN ${worksName(frame)} w ON ${on}` : '';

  const begin = (frame: Frame): boolean => {
    const { parent, owner } = frame;
    const last = keysOf(frame) - 1;
    if (!parent || !owner) {
      const columns = ['t.bid AS k0', ...givenText(frame)];
      add(
        frame,
        {
          select: `SELECT ${columns.join(', ')}`,
          rest: ` FROM zhargy_cases t CROSS JOIN zhargy_question q${worksJoin(frame, 'w.k0 = t.bid')}`,
          reads: [],
        },
        [...given(frame), ...worksOf(needs, frame)],
      );
      return true;
    }
    if (!latest.has(parent)) return false;
    if (frame.keep) {
      if (!columnsOfTest(frame.keep).every(ready)) return false;
      const q = query(parent, 'p');
      const test = asked(frame.keep, q);
      const extra = givenText(frame);
      const raw = given(frame).length > 0 ? ` JOIN ${tableName(frame.base)} t ON t.bid = p.k${last}` : '';
      const works = worksJoin(frame, sameKeys(frame, 'w', 'p'));
      const select = `SELECT p.*${extra.map((c) => `, ${c}`).join('')}`;
      const rest = `${q.joined()}${raw}${works} WHERE ${test}`;
      add(frame, { select, extends: q.extends, rest, reads: q.reads() }, [
        ...(held.get(parent) ?? []),
        ...given(frame),
        ...worksOf(needs, frame),
      ]);
      return true;
    }
    if (frame.key && !ready(frame.key)) return false;
    if (frame.filters.length > 0 && !(latest.has(frame.base) && frame.filters.every(ready))) return false;
    const q = query(parent, 'p');
    const on = [`t.own = p.k${keysOf(owner) - 1}`];
    if (frame.key) {
      const key = q.cell(frame.key);
      on.push(`(${key.code} <> 0 OR t.id = ${key.value})`);
    }
    const filters = frame.filters.map((filter) => {
      const base = query(frame.base, 'b');
      return `${base.cell(filter).code} <> 0`;
    });
    const base =
      frame.filters.length > 0 && frame.base !== frame
        ? ` JOIN ${tableOf(frame.base)} b ON b.k${keysOf(frame.base) - 1} = t.bid`
        : '';
    const names = [keys(parent, 'p'), `t.bid AS k${last}`, ...givenText(frame)];
    const works = worksOf(needs, frame);
    const rows = `${q.joined()} JOIN ${tableName(frame.base)} t ON ${on.join(' AND ')}${base}`;
    const where = filters.length > 0 ? ` WHERE ${filters.join(' AND ')}` : '';
    const workOn = [...Array.from({ length: last }, (_, i) => `w.k${i} = p.k${i}`), `w.k${last} = t.bid`].join(' AND ');
    const reads = base === '' ? q.reads() : [...q.reads(), tableOf(frame.base)];
    add(
      frame,
      {
        select: `SELECT ${names.join(', ')}`,
        extends: q.extends,
        rest: `${rows}${worksJoin(frame, workOn)}${where}`,
        reads,
      },
      [...given(frame), ...works],
    );
    return true;
  };

  const overReady = (over: Members): boolean =>
    latest.has(over.frame) && over.guards.every(ready) && (!over.key || ready(over.key));

  const pending = new Map<Frame, Column[]>();
  for (const column of wanted)
    if (!isInline(column) && !isLoaded(column) && !['fact', 'id', 'asked'].includes(column.op))
      pending.set(column.frame, [...(pending.get(column.frame) ?? []), column]);

  let moved = true;
  while (moved) {
    moved = false;
    for (const frame of needs.frames) {
      if (!latest.has(frame)) {
        if (!begin(frame)) continue;
        moved = true;
      }
      const list = pending.get(frame) ?? [];
      const now = list.filter((c) => ('over' in c.args ? overReady(c.args.over) : true) && madeOf(c).every(ready));
      if (now.length === 0) continue;
      const q = query(frame);
      const columns = now.map((column) =>
        'over' in column.args
          ? assigned(column, gathered(column, q, { from: query, keys, sameKeys, parts, dialect }))
          : assigned(column, (written[column.op as 'not'] as Write)(column.args, q, column)),
      );
      const select = `SELECT f.*, ${columns.join(', ')}`;
      add(frame, { select, extends: q.extends, rest: q.joined(), reads: q.reads() }, now);
      pending.set(
        frame,
        list.filter((c) => !now.includes(c)),
      );
      moved = true;
    }
  }
  for (const [, left] of pending)
    for (const column of left) throw new RangeError(`column ${column.id} (${column.op}) waits for something`);
  return { parts, from: (frame) => query(frame) };
}

/** The writers are kept by operation; which arguments belong to which is known where they are made. */
type Write = (args: Column['args'], to: Writing, of: Column) => Cell;
