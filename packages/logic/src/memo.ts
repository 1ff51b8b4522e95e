import type { Day, Moment } from '@zhargy/calendar';
import type { Dispute } from './node.ts';
import type { Rec, Scope } from './scope.ts';
import type { Depends } from './walk.ts';

/**
 * What one question has already found out. Answers are kept by what they depend on: the law date and the moment have a
 * table of their own each way they may be combined, and within it the bound records. An answer that asked for the
 * reading of a dispute is kept with the readings it asked for, and serves wherever those are chosen again.
 */
export interface Frame {
  readonly asked: Asked;
  /** The answers that depend on these of the dates: see `usesLaw` and `usesMoment`. */
  tables(combination: number): Tables;
  underLaw(day: Day | undefined): Frame;
  at(moment: Moment | undefined): Frame;
}

/** The disputes whose reading the evaluation under way has asked for. */
export interface Asked {
  disputes: Set<Dispute> | undefined;
}

/** Answers by the number of the node: of deciding, and of explaining. */
interface Tables {
  readonly decided: Table;
  readonly explained: Table;
}
type Table = Map<number, unknown>;

const usesLaw = 1;
const usesMoment = 2;

/** What all frames of one question share. */
interface Question {
  readonly asked: Asked;
  readonly tables: Map<string, Tables>;
  readonly moments: Map<Moment | undefined, number>;
  readonly frames: Map<string, Place>;
}

/** A fresh memory for one question, standing at its law date and its moment. */
export const frameFor = (lawDay: Day | undefined, moment: Moment | undefined): Frame =>
  new Place(
    { asked: { disputes: undefined }, tables: new Map(), moments: new Map(), frames: new Map() },
    lawDay,
    moment,
  );

/** One law date and one moment within a question. */
class Place implements Frame {
  readonly #question: Question;
  readonly #law: Day | undefined;
  readonly #moment: Moment | undefined;
  readonly #tables: (Tables | undefined)[] = [];
  readonly #byDay = new Map<Day | undefined, Frame>();
  readonly #byMoment = new Map<Moment | undefined, Frame>();
  readonly asked: Asked;

  constructor(question: Question, law: Day | undefined, moment: Moment | undefined) {
    this.#question = question;
    this.#law = law;
    this.#moment = moment;
    this.asked = question.asked;
  }
  tables(combination: number): Tables {
    const known = this.#tables[combination];
    if (known) return known;
    const law = combination & usesLaw ? String(this.#law) : '';
    const moment = combination & usesMoment ? this.#momentNumber(this.#moment) : '';
    const found = remembered(this.#question.tables, `${combination}|${law}|${moment}`, () => ({
      decided: new Map(),
      explained: new Map(),
    }));
    this.#tables[combination] = found;
    return found;
  }
  underLaw(day: Day | undefined): Frame {
    return remembered(this.#byDay, day, () => this.#place(day, this.#moment));
  }
  at(moment: Moment | undefined): Frame {
    return remembered(this.#byMoment, moment, () => this.#place(moment?.day, moment));
  }
  #place(law: Day | undefined, moment: Moment | undefined): Frame {
    const { frames } = this.#question;
    return remembered(frames, `${law}|${this.#momentNumber(moment)}`, () => new Place(this.#question, law, moment));
  }
  #momentNumber(moment: Moment | undefined): number {
    const { moments } = this.#question;
    return remembered(moments, moment, () => moments.size);
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** The reading in force of a dispute; whoever remembers the answer learns that it was asked for. */
export function chosenReading(s: Scope, dispute: Dispute): string {
  s.frame?.asked.disputes?.add(dispute);
  return chosenIn(s, dispute);
}

/** Answers by the bound record. Most expressions meet few records: those stand in a row, more of them in a map. */
class Cells {
  readonly #records: (Rec | undefined)[] = [];
  readonly #values: unknown[] = [];
  #byRecord: Map<Rec | undefined, unknown> | undefined;

  get(record: Rec | undefined): unknown {
    if (this.#byRecord) return this.#byRecord.get(record);
    const i = this.#records.indexOf(record);
    return i < 0 ? undefined : this.#values[i];
  }
  /** Keeps an answer; one that stands there already gives way. */
  set(record: Rec | undefined, value: unknown): void {
    if (this.#byRecord) {
      this.#byRecord.set(record, value);
      return;
    }
    const i = this.#records.indexOf(record);
    if (i >= 0) {
      this.#values[i] = value;
      return;
    }
    this.#records.push(record);
    this.#values.push(value);
    if (this.#records.length > longestRow)
      this.#byRecord = new Map(this.#records.map((known, n) => [known, this.#values[n]] as const));
  }
}
const longestRow = 8;

/** The row of the innermost record; those of the outer records lead to it. */
function innermost(table: Table, number: number, slots: readonly number[], s: Scope): Cells {
  let cells = table.get(number) as Cells | undefined; // this node alone writes under its number
  if (!cells) table.set(number, (cells = new Cells()));
  for (let i = 0; i < slots.length - 1; i += 1) {
    const record = s.slots[slots[i] ?? 0];
    let next = cells.get(record) as Cells | undefined; // all but the innermost hold rows
    if (!next) cells.set(record, (next = new Cells()));
    cells = next;
  }
  return cells;
}

/** Deciding and explaining of one thing. */
export interface Two<E, X> {
  evaluate(s: Scope): E;
  explain(s: Scope): X;
}

/** Remembers the answers of a lowered node for as long as the scope carries a frame. */
export function remembering<E, X>(
  inner: Two<E, X>,
  number: number,
  depends: Depends,
  slots: readonly number[],
): Two<E, X> {
  const combination = (depends.lawDay ? usesLaw : 0) | (depends.moment ? usesMoment : 0);
  const last = slots.at(-1);
  const through = <T>(which: keyof Tables, run: (s: Scope) => T): ((s: Scope) => T) => {
    const answer = depends.readings ? underReadings(run) : plainly(run);
    return (s) => {
      const table = s.frame?.tables(combination)[which];
      if (!table) return run(s);
      const record = last === undefined ? undefined : s.slots[last];
      return answer(innermost(table, number, slots, s), record, s);
    };
  };
  return { evaluate: through('decided', inner.evaluate), explain: through('explained', inner.explain) };
}

type Remembered<T> = (cells: Cells, record: Rec | undefined, s: Scope) => T;
const unknown = Symbol('unknown');

function plainly<T>(run: (s: Scope) => T): Remembered<T> {
  return (cells, record, s) => {
    const known = cells.get(record);
    if (known !== undefined) return (known === unknown ? undefined : known) as T; // this node alone writes here
    const value = run(s);
    cells.set(record, value === undefined ? unknown : value);
    return value;
  };
}

/** An answer and the readings it rests on; the readings of disputes it did not ask for make no difference to it. */
interface Answer {
  readonly value: unknown;
  readonly under: readonly (readonly [Dispute, string])[];
}

const chosenIn = (s: Scope, dispute: Dispute): string => s.readings[dispute.id] ?? dispute.byDefault;

function underReadings<T>(run: (s: Scope) => T): Remembered<T> {
  return (cells, record, s) => {
    const answers = cells.get(record) as readonly Answer[] | undefined; // this node alone writes here
    const asked = s.frame?.asked;
    const outer = asked?.disputes;
    for (const answer of answers ?? [])
      if (answer.under.every(([dispute, chosen]) => chosenIn(s, dispute) === chosen)) {
        if (outer) for (const [dispute] of answer.under) outer.add(dispute);
        return answer.value as T; // as above
      }
    const own = new Set<Dispute>();
    if (asked) asked.disputes = own;
    let value: T;
    try {
      value = run(s);
    } finally {
      if (asked) asked.disputes = outer;
    }
    const under = own.size === 0 ? nowhere : [...own].map((dispute) => [dispute, chosenIn(s, dispute)] as const);
    cells.set(record, answers ? [...answers, { value, under }] : [{ value, under }]);
    if (outer) for (const dispute of own) outer.add(dispute);
    return value;
  };
}
const nowhere: Answer['under'] = [];
