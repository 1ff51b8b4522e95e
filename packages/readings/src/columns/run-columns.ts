import { endOf } from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { why, type Column, type Members, type Operation, type Plan, type Test, type Verdict } from '../plan/column.ts';
import { isBase, type Frame } from '../plan/frame.ts';
import type { Found } from '../run/run.ts';
import type { Asked, Here } from '../run/seen.ts';
import type { Cells } from '../run/rows.ts';
import { belongingOf, missingOf, type Belonging } from './belonging.ts';
import { hasBit, type Bits } from './bits.ts';
import { choosing } from './choosing.ts';
import type { Evaluation, Working } from './evaluation.ts';
import { fixedColumns, fixedOf, noFacts, type Fixed } from './fixed.ts';
import { overLists } from './lists.ts';
import { placesOf } from './place.ts';
import { noMasks } from './room.ts';
import { cellsOf, rowByRow } from './rowwise.ts';
import { placeOf, type Store } from './store.ts';
import { testBits } from './tests.ts';
import { overTruths } from './truths.ts';
import { emptyVector, Filler, gathered, kindOf, maskAt, repeated, valueAt, type Vector } from './vector.ts';
import { Workings } from './workings.ts';

/** How each operation is worked out. One that is missing here does not compile; what is left to the rows says so. */
const operations: { readonly [K in Operation]: Working<K> } = {
  ...overTruths,
  ...overLists,
  ...choosing,
  literal: ({ value }, frame, to, column) => constant(value, 0, frame, to, column),
  unknown: ({ mask }, frame, to, column) => constant(undefined, mask, frame, to, column),
  asked: ({ which }, frame, to, column) => {
    const value = which === 'now' ? to.asked.now : which === 'today' ? to.asked.today : to.asked.lawOf;
    return constant(value, value === undefined ? why.hard : 0, frame, to, column);
  },
  via: ({ of }, frame, to) => {
    const rows = to.places.toSame(frame, of.frame);
    if (rows?.includes(-1)) throw new RangeError('a member is not where it should be');
    return rows ? gathered(to.vector(of), rows) : to.vector(of);
  },
  fact: ({ field }, frame, to, { type }) => {
    const facts = to.store.fact(placeOf(frame), field, type);
    return isBase(frame) ? facts : gathered(facts, to.places.rows(frame).base);
  },
  id: (_args, frame, to) => {
    const ints = to.places.ids(frame);
    return { kind: 'texts', size: ints.length, ints, masks: noMasks(ints.length) };
  },
  work: (_args, _frame, to, column) => to.workings.run(column, to),
  table: (_args, _frame, to, column) => rowByRow(column, to),
};

/** The same in every row: written once, and told to be so. */
function constant(value: unknown, mask: number, frame: Frame, to: Evaluation, { type }: Column): Vector {
  const one = new Filler(kindOf(type), 1, to.store.symbols);
  if (mask === 0) one.put(0, value);
  else one.miss(0, mask);
  return repeated(one.done(), to.size(frame));
}

/** The verdicts of one batch. */
export interface ColumnRun {
  /** Every binding a norm speaks of: which case, the status, and its row. */
  tally(verdict: Verdict, back: (of: number, status: string, row: number) => void): void;
  /** Who a binding is about, and the act. */
  found(verdict: Verdict, row: number): Found;
  /** Calls back for every binding of every norm, as the reference does. */
  each(verdict: Verdict, back: (found: Found) => void): void;
  /** What a column holds as seen from a row of a frame below it; nothing where that is not known. */
  value(column: Column, from: Frame, row: number): unknown;
  vector(column: Column): Vector;
}

/** A plan, ready to judge batch after batch: what its workings came to is kept between them. */
export interface Columns {
  run(store: Store, question: { readonly now: Day; readonly lawOf?: Day }): ColumnRun;
}

export function columnsOf(plan: Plan): Columns {
  const workings = new Workings(plan.readings);
  const alike = fixedColumns(plan);
  const questions = new Map<string, Question>();
  /** What is asked, and what rests on nothing else, is worked out once for all batches. */
  const questionOf = (now: Day, lawOf: Day | undefined): Question => {
    const asked: Asked = { today: now, now: endOf(now), lawOf, readings: plan.readings };
    const store = noFacts();
    const none: Question = { asked, fixed: new Map(), columns: plan.columns.length };
    const once = evaluationOf(store, none, workings);
    return { ...none, fixed: new Map(Array.from(alike, (column) => [column, fixedOf(once.vector(column), store)])) };
  };
  return {
    run(store, { now, lawOf }) {
      const question = remembered(questions, `${now} ${lawOf ?? ''}`, () => questionOf(now, lawOf));
      return verdictsOf(plan, evaluationOf(store, question, workings));
    },
  };
}

/** A question, and what every case answers alike. */
interface Question {
  readonly asked: Asked;
  readonly fixed: ReadonlyMap<Column, Fixed>;
  /** How many columns the plan has. */
  readonly columns: number;
}

function evaluationOf(store: Store, { asked, fixed, columns }: Question, workings: Workings): Evaluation {
  /** By the number of the column. */
  const vectors = Array.from<Vector | undefined>({ length: columns });
  const views = new Map<number, Vector>();
  const cells = new Map<Column, Cells>();
  /** Nearly every test is asked of one frame alone. */
  const tested = new Map<Test, { readonly frame: Frame; readonly bits: Bits }>();
  const belonging = new Map<Members, Belonging>();
  const missing = new Map<Frame, { readonly masks: Uint8Array | undefined }>();
  const places = placesOf({
    store,
    vector: (column) => to.vector(column),
    bits: (test, frame) => to.bits(test, frame),
  });
  const worked = (column: Column): Vector => {
    const alike = fixed.get(column);
    if (alike) return constant(alike.value, alike.mask, column.frame, to, column);
    if (places.rows(column.frame).size === 0)
      return emptyVector(column.op === 'wanting' ? 'truths' : kindOf(column.type));
    return workedOut(column, to);
  };
  const to: Evaluation = {
    store,
    places,
    asked,
    workings,
    here: {
      batch: { ...places, records: nowhere, starts: nowhere, list: nowhere },
      asked,
      cells: (column) => remembered(cells, column, () => cellsOf(to.vector(column), store.symbols)),
    } satisfies Here,
    size: (frame) => places.rows(frame).size,
    vector: (column) => (vectors[column.id] ??= worked(column)),
    seen(column, from) {
      if (column.frame === from) return to.vector(column);
      const place = column.id * 1_000_000 + from.id;
      const known = views.get(place);
      if (known) return known;
      const vector = to.vector(column);
      const made = vector.constant
        ? repeated(vector, places.rows(from).size)
        : asSeen(
            vector,
            keptBelow(column.frame, from) ? places.toKept(from, column.frame) : places.toAncestor(from, column.frame),
          );
      views.set(place, made);
      return made;
    },
    bits(test, frame) {
      const known = tested.get(test);
      if (known?.frame === frame) return known.bits;
      const bits = testBits(test, frame, to);
      tested.set(test, { frame, bits });
      return bits;
    },
    belonging: (over) => remembered(belonging, over, () => belongingOf(over, to)),
    missing: (below) => remembered(missing, below, () => ({ masks: missingOf(below, to) })).masks,
    filler: (kind, frame) => new Filler(kind, places.rows(frame).size, store.symbols),
  };
  return to;
}

const asSeen = (vector: Vector, rows: Int32Array | undefined): Vector => (rows ? gathered(vector, rows) : vector);

/** What the row-by-row operations that are used here never ask for. */
const nowhere = (): never => {
  throw new RangeError('a batch of columns has no records');
};

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Whether a frame holds the same members as another above it, of which it kept some. */
function keptBelow(frame: Frame, above: Frame): boolean {
  let up: Frame | undefined = frame;
  while (up?.keep) {
    up = up.parent;
    if (up === above) return true;
  }
  return false;
}

function workedOut(column: Column, to: Evaluation): Vector {
  const run = operations[column.op] as (args: Column['args'], frame: Frame, to: Evaluation, column: Column) => Vector; // the operation and its arguments belong together
  return run(column.args, column.frame, to, column);
}

function verdictsOf(plan: Plan, to: Evaluation): ColumnRun {
  const { symbols } = to.store;
  const textAt = (column: Column, frame: Frame, row: number): string => {
    const vector = to.seen(column, frame);
    return vector.kind === 'texts' ? String(symbols.textOf(vector.ints[row] ?? -1)) : '';
  };
  const run: ColumnRun = {
    vector: (column) => to.vector(column),
    value(column, from, row) {
      const vector = to.seen(column, from);
      return maskAt(vector, row) === 0 ? valueAt(vector, row, symbols) : undefined;
    },
    tally({ frame, speaks, status }, back) {
      const size = to.size(frame);
      if (size === 0) return;
      const spoken = to.bits(speaks, frame);
      const given = to.seen(status, frame);
      if (given.kind !== 'texts') throw new RangeError('a status is a word');
      const toCase = to.places.toAncestor(frame, plan.root);
      for (let row = 0; row < size; row += 1) {
        if (!hasBit(spoken, row)) continue;
        const is = symbols.textOf(given.ints[row] ?? -1);
        if (typeof is === 'string') back(toCase ? (toCase[row] ?? 0) : row, is, row);
      }
    },
    found(verdict, row) {
      const { frame } = verdict;
      const toCase = to.places.toAncestor(frame, plan.root);
      const about: Record<string, string> = {};
      for (const [name, column] of Object.entries(verdict.about)) about[name] = textAt(column, frame, row);
      return {
        of: toCase ? (toCase[row] ?? 0) : row,
        norm: verdict.norm,
        act: verdict.act,
        actId: verdict.candidate ? 'candidate' : verdict.actId && textAt(verdict.actId, frame, row),
        about,
        status: textAt(verdict.status, frame, row),
      };
    },
    each(verdict, back) {
      run.tally(verdict, (_of, _status, row) => back(run.found(verdict, row)));
    },
  };
  return run;
}
