import type { Day } from '@zhargy/calendar';
import type { ColumnOf } from '../plan/column.ts';
import { Collected, workedOnce, type Cell } from '../run/work.ts';
import type { Evaluation } from './evaluation.ts';
import { kindOf, maskAt, valueAt, type Vector } from './vector.ts';

type Of = ColumnOf<'work'>['args']['of'];

/** Kinds of results that are the same wherever they come from, so that one may stand for another. */
const shared = new Set(['truth', 'day', 'text', 'id', 'count', 'amount', 'period', 'ratio']);

/** How many results are kept before all are forgotten: the memory of a run of any length stays bounded. */
const most = 200_000;

/**
 * What workings came to, by what they were given. A working is a function of its inputs, the law date and the chosen
 * readings, so within one plan equal inputs are worked out once, in whatever batch they come.
 */
export class Workings {
  readonly #readings: Readonly<Record<string, string>>;
  readonly #known = new Map<Of, Map<string, Cell>>();
  #kept = 0;

  constructor(readings: Readonly<Record<string, string>>) {
    this.#readings = readings;
  }

  run({ args, frame, type }: ColumnOf<'work'>, to: Evaluation): Vector {
    const { symbols } = to.store;
    const names = Object.keys(args.inputs);
    const inputs = Object.values(args.inputs).map((column) => to.seen(column, frame));
    const lawDay = to.seen(args.lawDay, frame);
    const found = to.filler(kindOf(type), frame);
    const known = shared.has(args.of.type.name) ? this.#of(args.of) : undefined;
    let row = 0;
    const read = (i: number): Cell => {
      const vector = inputs[i];
      const mask = vector ? maskAt(vector, row) : 0;
      return { value: vector && mask === 0 ? valueAt(vector, row, symbols) : undefined, mask };
    };
    for (const size = to.size(frame); row < size; row += 1) {
      const day = maskAt(lawDay, row) ? undefined : (valueAt(lawDay, row, symbols) as Day | undefined); // a column of days
      const key = known && keyOf(inputs, row, day, symbols);
      const before = key === undefined ? undefined : known?.get(key);
      const cell = before ?? workedOnce(args.of, names, read, day, this.#readings);
      if (known && key !== undefined && !before) this.#keep(known, key, cell);
      if (cell.mask === 0) found.put(row, cell.value);
      else found.miss(row, cell.mask);
    }
    return found.done();
  }

  #of(of: Of): Map<string, Cell> {
    const known = this.#known.get(of);
    if (known) return known;
    const made = new Map<string, Cell>();
    this.#known.set(of, made);
    return made;
  }

  #keep(known: Map<string, Cell>, key: string, cell: Cell): void {
    if (this.#kept >= most) {
      for (const map of this.#known.values()) map.clear();
      this.#kept = 0;
    }
    known.set(key, cell);
    this.#kept += 1;
  }
}

/** The inputs of one row as text; nothing where an input cannot be written down so that equal text is equal input. */
function keyOf(
  inputs: readonly Vector[],
  row: number,
  day: Day | undefined,
  symbols: Evaluation['store']['symbols'],
): string | undefined {
  let key = day === undefined ? '' : String(day);
  const moments: unknown[] = [];
  for (const vector of inputs) {
    const mask = maskAt(vector, row);
    if (mask !== 0) key += `|?${mask}`;
    else if (vector.kind === 'truths') key += `|${vector.bytes[row] ?? 0}`;
    else if (vector.kind === 'days') key += `|${vector.ints[row] ?? 0}`;
    else {
      const part = textOf(valueAt(vector, row, symbols), moments);
      if (part === undefined) return undefined;
      key += `|${part}`;
    }
  }
  return key;
}

function textOf(value: unknown, moments: unknown[]): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
      return `${value}n`;
    case 'object':
      return value === null ? 'null' : partsOf(value, moments);
    default:
      return undefined;
  }
}

/** A moment is written with its place among the moments of the row: one and the same is more than two alike. */
function partsOf(value: object, moments: unknown[]): string | undefined {
  if (Array.isArray(value)) return listed(value as readonly unknown[], moments);
  if (value instanceof Collected) {
    let text = '{';
    for (const [name, { value: inner, mask }] of Object.entries(value.fields)) {
      const part = mask === 0 ? textOf(inner, moments) : `?${mask}`;
      if (part === undefined) return undefined;
      text += `${name}:${part},`;
    }
    return `${text}}`;
  }
  const entries = Object.entries(value);
  if (!entries.every(([, part]) => typeof part === 'number')) return undefined;
  const at = moments.indexOf(value);
  if (at < 0) moments.push(value);
  return `<${at < 0 ? moments.length - 1 : at} ${entries.map(([name, part]) => `${name}${String(part)}`).join(' ')}>`;
}

function listed(items: readonly unknown[], moments: unknown[]): string | undefined {
  let text = '[';
  for (const item of items) {
    const part = textOf(item, moments);
    if (part === undefined) return undefined;
    text += `${part},`;
  }
  return `${text}]`;
}
