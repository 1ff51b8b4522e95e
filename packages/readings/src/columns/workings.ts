import type { Day } from '@zhargy/calendar';
import type { ColumnOf } from '../plan/column.ts';
import { workOf, type Cell } from '../run/work.ts';
import type { Evaluation } from './evaluation.ts';
import { Numbers } from './numbers.ts';
import { Tuples } from './tuples.ts';
import { Filler, kindOf, maskAt, repeated, valueAt, type Vector } from './vector.ts';

type Of = ColumnOf<'work'>['args']['of'];

/** How many results are kept before all are forgotten: the memory of a run of any length stays bounded. */
const most = 150_000;
/** After so many results it is known whether what a working is given comes again; where it seldom does, nothing is kept. */
const enough = 20_000;

/** What one working came to, by the number of what it was given. */
interface Known {
  readonly once: ReturnType<typeof workOf>;
  readonly tuples: Tuples;
  /** Nothing where the result may not stand for another: it holds a moment, which is only itself. */
  readonly cells: (Cell | undefined)[];
  asked: number;
  /** What it is given seldom comes again. */
  readonly seldom: boolean;
}

const fresh = ({ once, tuples, seldom }: Known): Known => ({
  once,
  tuples: new Tuples(tuples.width),
  cells: [],
  asked: 0,
  seldom,
});

/**
 * What workings came to, by what they were given. A working is a function of its inputs, the law date and the chosen
 * readings, so within one plan equal inputs are worked out once, in whatever batch they come.
 */
export class Workings {
  readonly #readings: Readonly<Record<string, string>>;
  readonly #known = new Map<Of, Known>();
  readonly #numbers = new Numbers();
  #kept = 0;

  constructor(readings: Readonly<Record<string, string>>) {
    this.#readings = readings;
  }

  run({ args, frame, type }: ColumnOf<'work'>, to: Evaluation): Vector {
    if (this.#kept > most || this.#numbers.size > most) this.#forget();
    const { symbols } = to.store;
    const names = Object.keys(args.inputs);
    const inputs = Object.values(args.inputs).map((column) => to.seen(column, frame));
    const lawDay = to.seen(args.lawDay, frame);
    const size = to.size(frame);
    const known = this.#of(args.of, names);
    const once = (): Cell => {
      const day = maskAt(lawDay, row) ? undefined : (valueAt(lawDay, row, symbols) as Day | undefined); // a column of days
      return untraced(() => known.once(read, day));
    };
    let row = 0;
    const read = (i: number): Cell => {
      const vector = inputs[i];
      const mask = vector ? maskAt(vector, row) : 0;
      return { value: vector && mask === 0 ? valueAt(vector, row, symbols) : undefined, mask };
    };
    const found = to.filler(kindOf(type), frame);
    if (known.seldom) {
      for (; row < size; row += 1) put(found, row, once());
      return found.done();
    }
    const given = this.#numbers.rowsOf([...inputs, lawDay], size, symbols);
    const width = inputs.length + 2;
    const tuple = new Int32Array(width);
    const cellHere = (): Cell => {
      for (let i = 0; i < width; i += 1) tuple[i] = given[i * size + row] ?? 0;
      const number = known.tuples.numberOf(tuple);
      const before = known.cells[number];
      if (before) return before;
      const cell = once();
      if (number === known.cells.length) this.#kept += 1;
      known.cells[number] = holdsMoment(cell.value) ? undefined : cell;
      return cell;
    };
    if (uniform(given, width, size)) {
      const cell = cellHere();
      if (!holdsMoment(cell.value)) {
        const one = new Filler(kindOf(type), 1, symbols);
        put(one, 0, cell);
        return repeated(one.done(), size);
      }
    }
    for (; row < size; row += 1) put(found, row, cellHere());
    known.asked += size;
    if (known.asked > enough && known.cells.length * 16 > known.asked * 15) {
      this.#kept -= known.cells.length;
      this.#known.set(args.of, { ...fresh(known), seldom: true });
    }
    return found.done();
  }

  #of(of: Of, names: readonly string[]): Known {
    const known = this.#known.get(of);
    if (known) return known;
    const once = workOf(of, names, this.#readings);
    const made: Known = { once, tuples: new Tuples(names.length + 2), cells: [], asked: 0, seldom: false };
    this.#known.set(of, made);
    return made;
  }

  #forget(): void {
    for (const [of, known] of this.#known) this.#known.set(of, fresh(known));
    this.#numbers.forget();
    this.#kept = 0;
  }
}

/** Whether a result holds a moment: two moments that read alike are not one. */
function holdsMoment(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'day' in value || Object.values(value).some(holdsMoment);
}

/** Ends of workings at what is not known are told by throwing; where from, nobody asks. */
function untraced<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function put(into: Filler, row: number, { value, mask }: Cell): void {
  if (mask === 0) into.put(row, value);
  else into.miss(row, mask);
}

/** Whether every row was given the same. */
function uniform(given: Int32Array, columns: number, size: number): boolean {
  for (let i = 0; i < columns; i += 1) {
    const first = given[i * size];
    for (let at = i * size + 1; at < (i + 1) * size; at += 1) if (given[at] !== first) return false;
  }
  return true;
}
