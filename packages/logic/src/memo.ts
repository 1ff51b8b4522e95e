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

/** The disputes whose reading the evaluation under way has asked for; none is the rule. */
export interface Asked {
  disputes: readonly Dispute[] | undefined;
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
  if (s.frame) noteAsked(s.frame.asked, dispute);
  return chosenIn(s, dispute);
}

/** Notes that the reading of a dispute was asked for. */
export function noteAsked(asked: Asked, dispute: Dispute): void {
  if (!asked.disputes) asked.disputes = [dispute];
  else if (!asked.disputes.includes(dispute)) asked.disputes = [...asked.disputes, dispute];
}

/** One answer and the record it is for. Thousands of these are made in a check: a chain takes less room than rows and maps do. */
class Cell {
  readonly record: Rec | undefined;
  readonly next: Cell | undefined;
  value: unknown;
  constructor(record: Rec | undefined, value: unknown, next: Cell | undefined) {
    this.record = record;
    this.value = value;
    this.next = next;
  }
}

/** Answers by the bound record. Most expressions meet few records: those are a chain, more of them a map. */
class Cells {
  #first: Cell | undefined;
  #length = 0;
  #byRecord: Map<Rec | undefined, unknown> | undefined;

  get(record: Rec | undefined): unknown {
    if (this.#byRecord) return this.#byRecord.get(record);
    let cell = this.#first;
    while (cell && cell.record !== record) cell = cell.next;
    return cell?.value;
  }
  /** Keeps an answer; one that stands there already gives way. */
  set(record: Rec | undefined, value: unknown): void {
    if (this.#byRecord) {
      this.#byRecord.set(record, value);
      return;
    }
    let cell = this.#first;
    while (cell && cell.record !== record) cell = cell.next;
    if (cell) {
      cell.value = value;
      return;
    }
    this.#first = new Cell(record, value, this.#first);
    this.#length += 1;
    if (this.#length > longestChain) {
      this.#byRecord = new Map();
      for (cell = this.#first; cell; cell = cell.next) this.#byRecord.set(cell.record, cell.value);
      this.#first = undefined;
    }
  }
}
const longestChain = 12;

/** The answers by the innermost record; those of the outer records lead to them. */
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
/** Answers that asked for readings; one that asked for none is kept as it is. */
class Answers {
  readonly list: readonly Answer[];
  constructor(list: readonly Answer[]) {
    this.list = list;
  }
}

const chosenIn = (s: Scope, dispute: Dispute): string => s.readings[dispute.id] ?? dispute.byDefault;

function underReadings<T>(run: (s: Scope) => T): Remembered<T> {
  return (cells, record, s) => {
    const kept = cells.get(record);
    if (kept !== undefined && !(kept instanceof Answers)) return (kept === unknown ? undefined : kept) as T; // this node alone writes here
    const asked = s.frame?.asked;
    if (kept)
      for (const answer of kept.list)
        if (answer.under.every(([dispute, chosen]) => chosenIn(s, dispute) === chosen)) {
          if (asked) for (const [dispute] of answer.under) noteAsked(asked, dispute);
          return answer.value as T; // as above
        }
    const outer = asked?.disputes;
    if (asked) asked.disputes = undefined;
    let own: readonly Dispute[] | undefined;
    let value: T;
    try {
      value = run(s);
    } finally {
      if (asked) {
        own = asked.disputes;
        asked.disputes = outer;
      }
    }
    if (own) {
      const under = own.map((dispute) => [dispute, chosenIn(s, dispute)] as const);
      cells.set(record, new Answers([...(kept?.list ?? []), { value, under }]));
      if (asked) for (const dispute of own) noteAsked(asked, dispute);
    } else if (!kept) cells.set(record, value === undefined ? unknown : value);
    return value;
  };
}
