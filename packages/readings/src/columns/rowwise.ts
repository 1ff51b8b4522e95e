import type { Column, Operation } from '../plan/column.ts';
import { byRow } from '../run/cells.ts';
import type { Here } from '../run/seen.ts';
import type { Cells } from '../run/rows.ts';
import type { Evaluation } from './evaluation.ts';
import { kindOf, maskAt, valueAt, type Vector } from './vector.ts';
import type { Symbols } from './symbols.ts';
import type { Frame } from '../plan/frame.ts';

/** The operations a batch may leave to the row-by-row working of the reference. */
type RowOperation = Extract<Operation, keyof typeof byRow>;

/** One column worked out row by row: for what is too rare to be worth a loop of its own. */
export function rowByRow(column: Extract<Column, { readonly op: RowOperation }>, to: Evaluation): Vector {
  const run = byRow[column.op] as (args: Column['args'], frame: Frame, here: Here) => Cells; // the operation and its arguments belong together
  const { values, masks } = run(column.args, column.frame, to.here);
  const found = to.filler(kindOf(column.type), column.frame);
  for (let row = 0; row < masks.length; row += 1) {
    const mask = masks[row] ?? 0;
    if (mask === 0) found.put(row, values[row]);
    else found.miss(row, mask);
  }
  return found.done();
}

/** A column as the row-by-row workings read it. */
export function cellsOf(vector: Vector, symbols: Symbols): Cells {
  const masks = new Uint8Array(vector.size);
  const values: unknown[] = Array.from({ length: vector.size });
  for (let row = 0; row < vector.size; row += 1) {
    const mask = maskAt(vector, row);
    masks[row] = mask;
    if (mask === 0) values[row] = valueAt(vector, row, symbols);
  }
  return { values, masks };
}
