import { emptyRecord, openPad, UnknownInput } from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { why, type Operations } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { filled, seen, type Here, type Seen } from './seen.ts';
import type { Cells } from './rows.ts';

/** A value of a collected row, or why there is none. */
export interface Cell {
  readonly value: unknown;
  readonly mask: number;
}

/** One member of a collected relation, field by field. */
export class Collected {
  readonly fields: Readonly<Record<string, Cell>>;
  constructor(fields: Readonly<Record<string, Cell>>) {
    this.fields = fields;
  }
}

/** Ends a working at an input that is not known. */
class UnknownCell extends Error {
  readonly mask: number;
  constructor(mask: number) {
    super('unknown input');
    this.mask = mask;
  }
}

/** Does the work of each row; an input that is not read may be unknown without harm. */
export function worked(args: Operations['work'], frame: Frame, here: Here): Cells {
  const inputs = Object.entries(args.inputs).map(([name, column]) => [name, seen(column, frame, here)] as const);
  const lawDay = seen(args.lawDay, frame, here);
  return filled(frame, here, (row, put) => {
    const pad = openPad(lawDay.mask(row) ? undefined : (lawDay.value(row) as Day), here.asked.readings, emptyRecord()); // a column of days
    try {
      const value = args.of.work(readerOf(inputs, row), pad);
      put(value, value === undefined ? why.hard : 0);
    } catch (error) {
      if (error instanceof UnknownCell) put(undefined, error.mask);
      else if (error instanceof UnknownInput) put(undefined, maskOf(error));
      else throw error;
    }
  });
}

const soft = new Set(['notAsked', 'listAbsent', 'nobody']);
const maskOf = ({ missing }: UnknownInput): number =>
  missing.reduce((mask, m) => mask | (soft.has(m.why) ? why.soft : why.hard), 0) || why.hard;

function readerOf(inputs: readonly (readonly [string, Seen])[], row: number): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  for (const [name, seenHere] of inputs)
    Object.defineProperty(read, name, {
      enumerable: true,
      get: () => given({ value: seenHere.value(row), mask: seenHere.mask(row) }),
    });
  return read;
}

function given({ value, mask }: Cell): unknown {
  if (mask !== 0) throw new UnknownCell(mask);
  if (!Array.isArray(value) || !(value[0] instanceof Collected)) return value;
  return value.map((item: unknown) => {
    if (!(item instanceof Collected)) return item;
    const view: Record<string, unknown> = {};
    for (const [name, cell] of Object.entries(item.fields))
      Object.defineProperty(view, name, { enumerable: true, get: () => given(cell) });
    return view;
  });
}
