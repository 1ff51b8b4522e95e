import { dayEnd, type PreparedCase, type Rec, type RecList } from '@zhargy/logic';
import type { Day, Moment } from '@zhargy/calendar';
import { why, type Column, type Plan } from '../plan/column.ts';
import { chainOf, type Frame } from '../plan/frame.ts';
import { runPlan } from '../run/run.ts';
import type { Needs } from './needs.ts';
import { keysOf, tablesOf, worksName, worksOf } from './tables.ts';
import { sqlKind } from './value.ts';

/** A value of a row to be loaded. */
export type Stored = string | number | bigint | boolean | null | readonly string[];

/** The rows of one table. */
export interface Loaded {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Stored[])[];
}

const packedMoment = ({ day, minute, order }: Moment, own: number): bigint =>
  (BigInt(day) << 43n) |
  (BigInt(minute === undefined ? 0 : minute >= dayEnd ? 1441 : minute + 1) << 32n) |
  (BigInt(Math.min(order ?? 0, 4095)) << 20n) |
  BigInt(own % 1_048_576);

/** A value as a table holds it. Moments get a number of their own, by which one is equal to itself. */
function stored(value: unknown, numbered: () => number): Stored {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && 'day' in value) return packedMoment(value as Moment, numbered()); // nothing else among the values of facts has a day
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const listCode = (list: RecList | undefined): number =>
  2 * (!list || list.completeness === 'absent' ? why.soft : list.completeness === 'open' ? why.hard : 0);

/**
 * Cases as rows of the tables that a query reads. Workings are done here, by the engine's own code, and stored beside
 * the facts. `from` is the number of the first case, so that a database may be filled in parts; rows of members are
 * numbered by the case they belong to (at most a million a list and case).
 */
export function loadedFor(
  plan: Plan,
  needs: Needs,
  cases: readonly { readonly id: string; readonly file: PreparedCase }[],
  question: { readonly now: Day; readonly lawOf?: Day },
  from = 0,
): readonly Loaded[] {
  const moments = new WeakMap<object, number>();
  let next = 0;
  const numberOf = (moment: unknown): number => {
    if (typeof moment !== 'object' || moment === null) return 0;
    const known = moments.get(moment);
    if (known !== undefined) return known;
    next += 1;
    moments.set(moment, next);
    return next;
  };
  const run = runPlan(
    plan,
    cases.map((c) => c.file),
    question,
  );
  const bids = new Map<Frame, BigInt64Array>();
  const bidsOf = (base: Frame): BigInt64Array => {
    const known = bids.get(base);
    if (known) return known;
    const rows = run.batch.rows(base);
    const made = new BigInt64Array(rows.size);
    const toCase = run.batch.toAncestor(base, plan.root);
    const seen = new Map<number, number>();
    for (let row = 0; row < rows.size; row += 1) {
      const of = toCase ? (toCase[row] ?? 0) : row;
      const nth = seen.get(of) ?? 0;
      seen.set(of, nth + 1);
      made[row] = base.owner ? BigInt(from + of) * 1_000_000n + BigInt(nth) : BigInt(from + of);
    }
    bids.set(base, made);
    return made;
  };

  const tables = tablesOf(needs).map(({ name, frame, facts, lists }): Loaded => {
    const records: readonly Rec[] = run.batch.records(frame);
    const own = frame.owner;
    const parents = run.batch.rows(frame).parent;
    const ids = bidsOf(frame);
    const columns = [
      'bid',
      ...(own ? ['own'] : []),
      'id',
      ...facts.flatMap(({ field }) => [field, `${field}__why`]),
      ...lists.map((field) => `${field}__list`),
    ];
    const rows = records.map((record, row): readonly Stored[] => [
      ids[row] ?? 0n,
      ...(own ? [bidsOf(own)[parents[row] ?? 0] ?? 0n] : []),
      own ? record.id : (cases[row]?.id ?? ''),
      ...facts.flatMap(({ field }) => {
        const value = record.values[field];
        return [stored(value, () => numberOf(value)), 2 * (record.states[field] === undefined ? why.soft : why.hard)];
      }),
      ...lists.map((field) => listCode(record.lists[field])),
    ]);
    return { table: name, columns, rows };
  });

  const worked = needs.frames.flatMap((frame): readonly Loaded[] => {
    const works = worksOf(needs, frame);
    if (works.length === 0) return [];
    const chain = chainOf(frame).filter((f) => !f.keep);
    const keys = chain.map((up) => {
      const rows = run.batch.toAncestor(frame, up);
      const { base } = run.batch.rows(up);
      const ids = bidsOf(up.base);
      return (row: number): bigint => ids[base[rows ? (rows[row] ?? 0) : row] ?? 0] ?? 0n;
    });
    const cells = works.map((column) => ({ column, cells: run.cells(column) }));
    const { size } = run.batch.rows(frame);
    const rows = Array.from({ length: size }, (_, row): readonly Stored[] => [
      ...keys.map((key) => key(row)),
      ...cells.flatMap(({ column, cells: { values, masks } }) =>
        workedCell(column, values[row], masks[row] ?? 0, () => numberOf(values[row])),
      ),
    ]);
    const columns = [
      ...Array.from({ length: keysOf(frame) }, (_, i) => `k${i}`),
      ...works.flatMap((c) => (sqlKind(c.type) === 'code' ? [`c${c.id}`] : [`c${c.id}`, `c${c.id}m`])),
    ];
    return [{ table: worksName(frame), columns, rows }];
  });
  const now = { day: question.now, minute: dayEnd };
  return [
    {
      table: 'zhargy_question',
      columns: ['today', 'now', 'lawOf'],
      rows: [[question.now, packedMoment(now, 0), question.lawOf ?? null]],
    },
    ...tables,
    ...worked,
  ];
}

function workedCell(column: Column, value: unknown, mask: number, numbered: () => number): readonly Stored[] {
  if (sqlKind(column.type) === 'code') return [mask === 0 ? (value === true ? 1 : 0) : mask * 2];
  return [mask === 0 && sqlKind(column.type) !== undefined ? stored(value, numbered) : null, mask * 2];
}
