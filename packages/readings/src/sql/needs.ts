import type { Column, Plan, Test } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { columnsIn } from '../plan/planner.ts';
import { isLoaded } from './value.ts';

/** What a set of verdicts rests on: in the order of the plan, each column after all it is made of. */
export interface Needs {
  readonly columns: readonly Column[];
  readonly loaded: readonly Column[];
  readonly frames: readonly Frame[];
}

/** The columns a test looks at. */
export function columnsOfTest(test: Test): readonly Column[] {
  switch (test.is) {
    case 'all':
    case 'any':
      return test.of.flatMap(columnsOfTest);
    case 'not':
      return columnsOfTest(test.of);
    default:
      return [test.of];
  }
}

/** The columns directly inside a column, wherever they stand. */
export function madeOf(column: Column): readonly Column[] {
  switch (column.op) {
    case 'first':
      return column.args.rows.flatMap((row) => columnsOfTest(row.if));
    case 'wanting':
      return column.args.of.flatMap((part) => [part.column, ...(part.if ? columnsOfTest(part.if) : [])]);
    case 'every':
    case 'some':
    case 'atLeast':
    case 'count':
    case 'the':
    case 'best':
    case 'collect': {
      const { over, ...rest } = column.args;
      return [...over.guards, ...(over.key ? [over.key] : []), ...columnsIn(rest)];
    }
    default:
      return columnsIn(column.args);
  }
}

/** The columns that decide which rows a frame has. */
export const rowsRestOn = (frame: Frame): readonly Column[] => [
  ...(frame.key ? [frame.key] : []),
  ...frame.filters,
  ...(frame.keep ? columnsOfTest(frame.keep) : []),
];

/** What verdicts of a plan need; workings are taken as loaded unless `inside` is set. */
export function needsOf(plan: Plan, { inside = false }: { readonly inside?: boolean } = {}): Needs {
  const columns = new Set<Column>();
  const frames = new Set<Frame>();
  const frame = (of: Frame | undefined): void => {
    if (!of || frames.has(of)) return;
    frames.add(of);
    frame(of.parent);
    frame(of.owner);
    if (of.filters.length > 0) frame(of.base);
    for (const column of rowsRestOn(of)) visit(column);
  };
  const visit = (column: Column): void => {
    if (columns.has(column)) return;
    columns.add(column);
    frame(column.frame);
    if (isLoaded(column) && !inside) return;
    if ('over' in column.args) frame(column.args.over.frame);
    for (const part of madeOf(column)) visit(part);
  };
  for (const verdict of plan.verdicts) {
    frame(verdict.frame);
    for (const column of columnsOfTest(verdict.speaks)) visit(column);
    for (const column of [verdict.status, ...Object.values(verdict.about), ...Object.values(verdict.options)])
      visit(column);
    if (verdict.actId) visit(verdict.actId);
  }
  const sorted = [...columns].toSorted((a, b) => a.id - b.id);
  return {
    columns: sorted,
    loaded: sorted.filter(isLoaded),
    frames: [...frames].toSorted((a, b) => a.id - b.id),
  };
}
