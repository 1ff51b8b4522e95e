import { isoOf, type Day, type Moment } from '@zhargy/calendar';
import { factsOf, flattener, type FileShape } from '../columns/flatten.ts';
import { columnsOf, type ColumnRun } from '../columns/run-columns.ts';
import { inRoom, Room } from '../columns/room.ts';
import type { Store } from '../columns/store.ts';
import type { Column, Plan, Verdict } from '../plan/column.ts';

/** What many cases are asked. */
export interface AuditQuestion {
  readonly now: Day;
  /** The law of this day instead of that of each act; the plan has to be laid out for it. */
  readonly lawOf?: Day;
  /** Two law dates: which verdicts would differ. The plan has to be laid out for a named law date. */
  readonly compare?: readonly [Day, Day];
}

/** How often a norm came to a status in a month. */
export interface Count {
  readonly norm: string;
  readonly act: string;
  /** The act is one that may be done next. */
  readonly candidate: boolean;
  /** "2026-05": of the act; of the question where there is no act or its day is not known. */
  readonly month: string;
  readonly status: string;
  readonly count: number;
}

/** Verdicts that differ between two law dates: how many, and the first cases that show it. */
export interface Difference {
  readonly norm: string;
  readonly act: string;
  readonly candidate: boolean;
  /** The status under the law of the first day and of the second; '' where the norm says nothing. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly witnesses: readonly Witness[];
}
export interface Witness {
  /** The name under which the case was added. */
  readonly case: string;
  readonly actId: string;
  readonly about: Readonly<Record<string, string>>;
}

/** What a number of cases came to. Two of them can be put together. */
export interface Audited {
  readonly cases: number;
  readonly findings: number;
  readonly counts: readonly Count[];
  readonly differences: readonly Difference[];
}

/** How many cases are named as witnesses of one difference. */
const witnessesNamed = 5;

/** Judges cases batch by batch, from parsed JSON in its full form. */
export interface Auditor {
  add(name: string, file: Readonly<Record<string, unknown>>): void;
  readonly waiting: number;
  /** What all cases added since the last time came to. */
  judge(): Audited;
}

export function auditor(plan: Plan, shape: FileShape, question: AuditQuestion): Auditor {
  const months = monthColumns(plan);
  const flat = flattener(plan, shape, [...months.values()]);
  const columns = columnsOf(plan);
  const room = new Room();
  let names: string[] = [];
  return {
    add(name, file) {
      names.push(name);
      flat.add(file);
    },
    get waiting() {
      return names.length;
    },
    judge() {
      const store = flat.store();
      const batch: Batch = { store, names, months, plan, findings: 0, counts: [], differences: new Map() };
      names = [];
      const { now, lawOf, compare } = question;
      // Nothing but counts and names leaves the room.
      inRoom(room, () => {
        if (compare) {
          const [first, second] = compare.map((day) => columns.run(store, { now, lawOf: day }));
          if (first && second) differing(first, second, batch);
        } else counted(columns.run(store, lawOf === undefined ? { now } : { now, lawOf }), now, batch);
      });
      const { findings, counts, differences } = batch;
      return { cases: batch.names.length, findings, counts, differences: [...differences.values()] };
    },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Batch {
  findings: number;
  readonly counts: Count[];
  readonly differences: Map<string, Mutable<Difference>>;
  readonly store: Store;
  readonly names: readonly string[];
  readonly months: ReadonlyMap<Verdict, Column>;
  readonly plan: Plan;
}

/** The day of the recorded act each verdict is about. */
function monthColumns(plan: Plan): ReadonlyMap<Verdict, Column> {
  const days = new Map(factsOf(plan, 'on').map((column) => [column.frame, column]));
  return new Map(
    plan.verdicts.flatMap((verdict) => {
      const day = verdict.actId && days.get(verdict.actId.frame);
      return day ? [[verdict, day] as const] : [];
    }),
  );
}

function counted(run: ColumnRun, now: Day, batch: Batch): void {
  const asked = isoOf(now).slice(0, 7);
  const monthOf = monthsRead();
  for (const verdict of batch.plan.verdicts) {
    const { norm, act = '', candidate } = verdict;
    const day = batch.months.get(verdict);
    const byMonth = new Map<string, Map<string, number>>();
    run.tally(verdict, (_of, status, row) => {
      batch.findings += 1;
      const on = day && (run.value(day, verdict.frame, row) as Moment | undefined); // the column of the days of acts
      const month = on ? monthOf(on.day) : asked;
      const statuses = byMonth.get(month) ?? new Map<string, number>();
      if (statuses.size === 0) byMonth.set(month, statuses);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    });
    for (const [month, statuses] of byMonth)
      for (const [status, count] of statuses) batch.counts.push({ norm, act, candidate, month, status, count });
  }
}

/** The month of a day, remembered: many acts are of the same days. */
function monthsRead(): (day: Day) => string {
  const known = new Map<Day, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const month = isoOf(day).slice(0, 7);
    known.set(day, month);
    return month;
  };
}

function differing(first: ColumnRun, second: ColumnRun, batch: Batch): void {
  for (const verdict of batch.plan.verdicts) {
    const before = said(first, verdict);
    const after = said(second, verdict);
    batch.findings += after.length;
    if (
      before.length === after.length &&
      before.every((one, i) => one.of === after[i]?.of && one.status === after[i].status && one.row === after[i].row)
    )
      continue;
    const [a, b] = [placed(first, verdict, before), placed(second, verdict, after)];
    for (const key of new Set([...a.keys(), ...b.keys()])) {
      const [was, is] = [a.get(key), b.get(key)];
      if (was?.status === is?.status) continue;
      const shown = is ?? was;
      if (shown) differ(verdict, was?.status ?? '', is?.status ?? '', shown, batch);
    }
  }
}

interface Said {
  readonly of: number;
  readonly status: string;
  readonly row: number;
}
function said(run: ColumnRun, verdict: Verdict): readonly Said[] {
  const all: Said[] = [];
  run.tally(verdict, (of, status, row) => all.push({ of, status, row }));
  return all;
}

type Placed = ReturnType<ColumnRun['found']>;
/** By the case and whom a verdict is about: rows of two runs need not be the same. */
const placed = (run: ColumnRun, verdict: Verdict, all: readonly Said[]): ReadonlyMap<string, Placed> =>
  new Map(
    all.map(({ row }) => {
      const found = run.found(verdict, row);
      return [JSON.stringify([found.of, found.actId ?? '', found.about]), found];
    }),
  );

function differ({ norm, act = '', candidate }: Verdict, from: string, to: string, shown: Placed, batch: Batch): void {
  const key = `${norm}\n${act}\n${candidate}\n${from}\n${to}`;
  const known = batch.differences.get(key) ?? { norm, act, candidate, from, to, count: 0, witnesses: [] };
  batch.differences.set(key, known);
  known.count += 1;
  if (known.witnesses.length >= witnessesNamed) return;
  known.witnesses = eachOnce([
    ...known.witnesses,
    { case: batch.names[shown.of] ?? '', actId: shown.actId ?? '', about: shown.about },
  ]);
}

/** A case may show a difference several times, for several people: it is named once. */
const eachOnce = (witnesses: readonly Witness[]): readonly Witness[] =>
  witnesses.filter((one, i) => witnesses.findIndex((other) => other.case === one.case) === i);

/** Puts together what parts of the same cases came to. */
export class AuditSum {
  readonly #counts = new Map<string, Mutable<Count>>();
  readonly #differences = new Map<string, Mutable<Difference>>();
  #cases = 0;
  #findings = 0;

  add({ cases, findings, counts, differences }: Audited): void {
    this.#cases += cases;
    this.#findings += findings;
    for (const one of counts) {
      const key = `${one.norm}\n${one.act}\n${one.candidate}\n${one.month}\n${one.status}`;
      const known = this.#counts.get(key);
      if (known) known.count += one.count;
      else this.#counts.set(key, { ...one });
    }
    for (const one of differences) {
      const key = `${one.norm}\n${one.act}\n${one.candidate}\n${one.from}\n${one.to}`;
      const known = this.#differences.get(key);
      if (!known) {
        this.#differences.set(key, { ...one });
        continue;
      }
      known.count += one.count;
      if (known.witnesses.length < witnessesNamed)
        known.witnesses = eachOnce([...known.witnesses, ...one.witnesses]).slice(0, witnessesNamed);
    }
  }

  /** Whether a difference is already shown by as many cases as are named. */
  shown({ norm, act, candidate, from, to }: Difference): boolean {
    const known = this.#differences.get(`${norm}\n${act}\n${candidate}\n${from}\n${to}`);
    return known !== undefined && known.witnesses.length >= witnessesNamed;
  }

  get total(): Audited {
    return {
      cases: this.#cases,
      findings: this.#findings,
      counts: [...this.#counts.values()],
      differences: [...this.#differences.values()],
    };
  }
}
