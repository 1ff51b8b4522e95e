import type { Day, Moment } from '@zhargy/calendar';
import { why, type Column, type ColumnTest, type Test } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import type { Batch, Cells } from './rows.ts';

/** The question of a batch. */
export interface Asked {
  readonly today: Day;
  readonly now: Moment;
  readonly lawOf: Day | undefined;
  readonly readings: Readonly<Record<string, string>>;
}

/** What working out a column may look at. */
export interface Here {
  readonly batch: Batch;
  readonly asked: Asked;
  cells(column: Column): Cells;
}

/** The cells of a column as seen from the rows of another frame. */
export interface Seen {
  value(row: number): unknown;
  mask(row: number): number;
}

export function seen(column: Column, from: Frame, { batch, cells }: Here): Seen {
  const { values, masks } = cells(column);
  if (keptOf(column.frame, from)) {
    const rows = batch.toKept(from, column.frame);
    return { value: (row) => values[rows[row] ?? 0], mask: (row) => masks[rows[row] ?? 0] ?? 0 };
  }
  const rows = batch.toAncestor(from, column.frame);
  return rows
    ? { value: (row) => values[rows[row] ?? 0], mask: (row) => masks[rows[row] ?? 0] ?? 0 }
    : { value: (row) => values[row], mask: (row) => masks[row] ?? 0 };
}

/** Whether a frame holds the same members as another above it, of which it kept some. */
function keptOf(frame: Frame, above: Frame): boolean {
  let up: Frame | undefined = frame;
  while (up?.keep) {
    up = up.parent;
    if (up === above) return true;
  }
  return false;
}

/** Fills a column row by row: `put` takes a value, or the reasons why there is none. */
export function filled(frame: Frame, here: Here, each: (row: number, put: Put) => void): Cells {
  const { size } = here.batch.rows(frame);
  const values: unknown[] = Array.from({ length: size });
  const masks = new Uint8Array(size);
  let at = 0;
  const put: Put = (value, mask = 0) => {
    values[at] = mask === 0 ? value : undefined;
    masks[at] = mask;
  };
  for (at = 0; at < size; at += 1) each(at, put);
  return { values, masks };
}
export type Put = (value: unknown, mask?: number) => void;

/** A test, ready to be asked of any row. */
export function tested(test: Test, frame: Frame, here: Here): (row: number) => boolean {
  switch (test.is) {
    case 'all': {
      const parts = test.of.map((part) => tested(part, frame, here));
      return (row) => parts.every((p) => p(row));
    }
    case 'any': {
      const parts = test.of.map((part) => tested(part, frame, here));
      return (row) => parts.some((p) => p(row));
    }
    case 'not': {
      const inner = tested(test.of, frame, here);
      return (row) => !inner(row);
    }
    default:
      return testedColumn(test.is, seen(test.of, frame, here));
  }
}

function testedColumn(is: ColumnTest['is'], column: Seen): (row: number) => boolean {
  switch (is) {
    case 'true':
      return (row) => column.mask(row) === 0 && column.value(row) === true;
    case 'false':
      return (row) => column.mask(row) === 0 && column.value(row) === false;
    case 'known':
      return (row) => column.mask(row) === 0;
    case 'unknown':
      return (row) => column.mask(row) !== 0;
    case 'judgmentOnly':
      return (row) => column.mask(row) === why.judgment;
    case 'ownOnly':
      return (row) => (column.mask(row) & ~why.judgment) === why.own;
  }
}
