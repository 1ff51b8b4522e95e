import type { Column, ColumnOf, Members, Operation, Operations, Test } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import type { Asked, Here } from '../run/seen.ts';
import type { Bits } from './bits.ts';
import type { Belonging } from './belonging.ts';
import type { Places } from './place.ts';
import type { Store } from './store.ts';
import type { Filler, Kind, Vector } from './vector.ts';
import type { Workings } from './workings.ts';

/** What working out a column of a batch may look at. */
export interface Evaluation {
  readonly store: Store;
  readonly places: Places;
  readonly asked: Asked;
  readonly workings: Workings;
  /** The batch as the row-by-row operations see it: for what is too rare to be worth its own loop. */
  readonly here: Here;
  size(frame: Frame): number;
  vector(column: Column): Vector;
  /** A column as seen from the rows of another frame. */
  seen(column: Column, from: Frame): Vector;
  bits(test: Test, frame: Frame): Bits;
  belonging(over: Members): Belonging;
  /** By row around a list: why it cannot be relied on to be whole; nothing where all of them can. */
  missing(below: Frame): Uint8Array | undefined;
  filler(kind: Kind, frame: Frame): Filler;
}

/** Works out one operation for all rows of a frame. */
export type Working<K extends Operation> = (
  args: Operations[K],
  frame: Frame,
  to: Evaluation,
  column: ColumnOf<K>,
) => Vector;
