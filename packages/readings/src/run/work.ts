import { emptyRecord, openPad, UnknownInput } from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { why, type Operations } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { filled, seen, type Here } from './seen.ts';
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

/** One for each combination of reasons: a working that ends so is nothing to be surprised at. */
const unknownCells: UnknownCell[] = [];

/** Does the work of each row; an input that is not read may be unknown without harm. */
export function worked(args: Operations['work'], frame: Frame, here: Here): Cells {
  const inputs = Object.values(args.inputs).map((column) => seen(column, frame, here));
  const once = workOf(args.of, Object.keys(args.inputs), here.asked.readings);
  const lawDay = seen(args.lawDay, frame, here);
  return filled(frame, here, (row, put) => {
    const day = lawDay.mask(row) ? undefined : (lawDay.value(row) as Day); // a column of days
    const read = (i: number): Cell => ({ value: inputs[i]?.value(row), mask: inputs[i]?.mask(row) ?? 0 });
    const { value, mask } = once(read, day);
    put(value, mask);
  });
}

/** A working, ready to be run again and again: its inputs are read by their places when it asks for them. */
export function workOf(
  of: Operations['work']['of'],
  names: readonly string[],
  readings: Readonly<Record<string, string>>,
): (read: (i: number) => Cell, lawDay: Day | undefined) => Cell {
  let reading: (i: number) => Cell = () => ({ value: undefined, mask: why.hard });
  const reader = readerOf(names, (i) => reading(i));
  // What the working writes down beside its result is not asked for here.
  const record = emptyRecord();
  let sheet: ReturnType<typeof openPad> | undefined;
  return (read, lawDay) => {
    reading = read;
    for (const written of [record.steps, record.doubts, record.presumed, record.unverified, record.disputes])
      written.length = 0;
    if (!sheet || sheet.lawDay !== lawDay) sheet = openPad(lawDay, readings, record);
    try {
      const value = of.work(reader, sheet);
      return { value, mask: value === undefined ? why.hard : 0 };
    } catch (error) {
      if (error instanceof UnknownCell) return { value: undefined, mask: error.mask };
      if (error instanceof UnknownInput) return { value: undefined, mask: maskOf(error) };
      throw error;
    }
  };
}

const soft = new Set(['notAsked', 'listAbsent', 'nobody']);
const maskOf = ({ missing }: UnknownInput): number =>
  missing.reduce((mask, m) => mask | (soft.has(m.why) ? why.soft : why.hard), 0) || why.hard;

function readerOf(names: readonly string[], read: (i: number) => Cell): Readonly<Record<string, unknown>> {
  const reader: Record<string, unknown> = {};
  for (const [i, name] of names.entries())
    Object.defineProperty(reader, name, { enumerable: true, get: () => given(read(i)) });
  return reader;
}

function given({ value, mask }: Cell): unknown {
  if (mask !== 0) throw (unknownCells[mask] ??= new UnknownCell(mask));
  if (!Array.isArray(value) || !(value[0] instanceof Collected)) return value;
  return value.map((item: unknown) => {
    if (!(item instanceof Collected)) return item;
    const view: Record<string, unknown> = {};
    for (const [name, cell] of Object.entries(item.fields))
      Object.defineProperty(view, name, { enumerable: true, get: () => given(cell) });
    return view;
  });
}
