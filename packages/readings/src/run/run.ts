import { endOf, type PreparedCase } from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import type { Column, Plan, Verdict } from '../plan/column.ts';
import { byRow } from './cells.ts';
import { tested, type Asked, type Here } from './seen.ts';
import { overMembers } from './members.ts';
import { batchOf, type Batch, type Cells } from './rows.ts';

/** What a norm says of one binding. */
export interface Found {
  /** Which case of the batch. */
  readonly of: number;
  readonly norm: string;
  readonly act: string | undefined;
  readonly actId: string | undefined;
  readonly about: Readonly<Record<string, string>>;
  readonly status: string;
}

export interface Run {
  /** Calls back for every binding of every norm. */
  each(verdict: Verdict, back: (found: Found) => void): void;
  cells(column: Column): Cells;
  readonly batch: Batch;
}

const runs = { ...byRow, ...overMembers };

/** Works out a plan for many cases at once: every column when it is first asked for. */
export function runPlan(
  plan: Plan,
  cases: readonly PreparedCase[],
  question: { readonly now: Day; readonly lawOf?: Day },
): Run {
  const asked: Asked = {
    today: question.now,
    now: endOf(question.now),
    lawOf: question.lawOf,
    readings: plan.readings,
  };
  const done = new Map<Column, Cells>();
  const cells = (column: Column): Cells => {
    const known = done.get(column);
    if (known) return known;
    const made = workedOut(column, here);
    done.set(column, made);
    return made;
  };
  const here: Here = { batch: batchOf(cases, cells, (test, frame) => tested(test, frame, here)), asked, cells };
  return {
    cells,
    batch: here.batch,
    each(verdict, back) {
      const { frame } = verdict;
      const { size } = here.batch.rows(frame);
      if (size === 0) return;
      const speaks = tested(verdict.speaks, frame, here);
      const toCase = here.batch.toAncestor(frame, plan.root);
      const at = (column: Column): ((row: number) => unknown) => {
        const { values } = cells(column);
        const rows = here.batch.toAncestor(frame, column.frame);
        return (row) => values[rows ? (rows[row] ?? 0) : row];
      };
      const status = at(verdict.status);
      const about = Object.entries(verdict.about).map(([name, column]) => [name, at(column)] as const);
      const actId = verdict.actId && at(verdict.actId);
      for (let row = 0; row < size; row += 1) {
        if (!speaks(row)) continue;
        const is = status(row);
        if (typeof is !== 'string') continue;
        const named: Record<string, string> = {};
        for (const [name, id] of about) named[name] = String(id(row));
        back({
          of: toCase ? (toCase[row] ?? 0) : row,
          norm: verdict.norm,
          act: verdict.act,
          actId: verdict.candidate ? 'candidate' : actId && String(actId(row)),
          about: named,
          status: is,
        });
      }
    },
  };
}

const workedOut = (column: Column, here: Here): Cells => {
  const run = runs[column.op] as (args: Column['args'], frame: Column['frame'], here: Here) => Cells; // the operation and its arguments belong together
  return run(column.args, column.frame, here);
};
