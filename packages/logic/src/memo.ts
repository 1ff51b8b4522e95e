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
  readonly decided: unknown[];
  readonly explained: unknown[];
}

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
      decided: [],
      explained: [],
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
  return s.readings[dispute.id] ?? dispute.byDefault;
}

const unknown = Symbol('unknown');
type Cells = Map<Rec | undefined, unknown>;

/** Where the answer for the bound records stands: a table of the node, a map a record. */
function cellOf(
  slots: readonly number[],
  number: number,
): (table: unknown[], s: Scope) => { get(): unknown; set(value: unknown): void } {
  return (table, s) => {
    let cells = table[number] as Cells | undefined; // this node alone writes here
    if (!cells) table[number] = cells = new Map();
    for (let i = 0; i < slots.length - 1; i += 1) {
      const record = s.slots[slots[i] ?? 0];
      let next = cells.get(record) as Cells | undefined; // all but the last level hold maps
      if (!next) cells.set(record, (next = new Map()));
      cells = next;
    }
    const last = s.slots[slots.at(-1) ?? 0];
    const place = cells;
    return { get: () => place.get(last), set: (value) => place.set(last, value) };
  };
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
  const remember = depends.readings ? withReadings : plainly;
  const through = <T>(which: keyof Tables, run: (s: Scope) => T): ((s: Scope) => T) => {
    const answer = remember(run, slots, number);
    return (s) => {
      const table = s.frame?.tables(combination)[which];
      return table ? answer(table, s) : run(s);
    };
  };
  return { evaluate: through('decided', inner.evaluate), explain: through('explained', inner.explain) };
}

type Remembered<T> = (table: unknown[], s: Scope) => T;

function plainly<T>(run: (s: Scope) => T, slots: readonly number[], number: number): Remembered<T> {
  const [only, second] = slots;
  if (only === undefined)
    return (table, s) => {
      const known = table[number];
      if (known !== undefined) return (known === unknown ? undefined : known) as T; // this node alone writes here
      const value = run(s);
      table[number] = value === undefined ? unknown : value;
      return value;
    };
  if (second === undefined)
    return (table, s) => {
      let cells = table[number] as Cells | undefined; // as above
      if (!cells) table[number] = cells = new Map();
      const record = s.slots[only];
      const known = cells.get(record);
      if (known !== undefined) return (known === unknown ? undefined : known) as T; // as above
      const value = run(s);
      cells.set(record, value === undefined ? unknown : value);
      return value;
    };
  const cell = cellOf(slots, number);
  return (table, s) => {
    const place = cell(table, s);
    const known = place.get();
    if (known !== undefined) return (known === unknown ? undefined : known) as T; // as above
    const value = run(s);
    place.set(value === undefined ? unknown : value);
    return value;
  };
}

/** An answer and the readings it rests on; the readings of disputes it did not ask for make no difference to it. */
interface Answer {
  readonly value: unknown;
  readonly under: readonly (readonly [Dispute, string])[];
}

function withReadings<T>(run: (s: Scope) => T, slots: readonly number[], number: number): Remembered<T> {
  const cell = cellOf(slots, number);
  return (table, s) => {
    const place = cell(table, s);
    const answers = (place.get() ?? []) as readonly Answer[]; // this node alone writes here
    const asked = s.frame?.asked;
    const outer = asked?.disputes;
    for (const answer of answers)
      if (answer.under.every(([dispute, chosen]) => (s.readings[dispute.id] ?? dispute.byDefault) === chosen)) {
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
    const under = [...own].map((dispute) => [dispute, s.readings[dispute.id] ?? dispute.byDefault] as const);
    place.set([...answers, { value, under }]);
    if (outer) for (const dispute of own) outer.add(dispute);
    return value;
  };
}
