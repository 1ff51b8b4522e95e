import { isoOf, type Day, type Moment } from '@zhargy/calendar';
import { factsOf, flattener, type FileShape } from '../columns/flatten.ts';
import { columnsOf, type ColumnRun } from '../columns/run-columns.ts';
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
export const nothingAudited: Audited = { cases: 0, findings: 0, counts: [], differences: [] };

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
      const batch: Batch = { store, names, months, plan, ...tables() };
      names = [];
      const { now, lawOf, compare } = question;
      if (compare) {
        const [first, second] = compare.map((day) => columns.run(store, { now, lawOf: day }));
        if (first && second) differing(first, second, batch);
      } else counted(columns.run(store, lawOf === undefined ? { now } : { now, lawOf }), now, batch);
      return {
        cases: batch.names.length,
        findings: batch.findings,
        counts: [...batch.counts.values()],
        differences: [...batch.differences.values()],
      };
    },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Tables {
  findings: number;
  readonly counts: Map<string, Mutable<Count>>;
  readonly differences: Map<string, Mutable<Difference>>;
}
interface Batch extends Tables {
  readonly store: Store;
  readonly names: readonly string[];
  readonly months: ReadonlyMap<Verdict, Column>;
  readonly plan: Plan;
}
const tables = (): Tables => ({ findings: 0, counts: new Map(), differences: new Map() });

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
  for (const verdict of batch.plan.verdicts) {
    const day = batch.months.get(verdict);
    run.tally(verdict, (_of, status, row) => {
      batch.findings += 1;
      const on = day && (run.value(day, verdict.frame, row) as Moment | undefined); // the column of the days of acts
      const month = on ? isoOf(on.day).slice(0, 7) : asked;
      const key = `${verdict.norm}\n${verdict.act ?? ''}\n${verdict.candidate}\n${month}\n${status}`;
      const known = batch.counts.get(key);
      if (known) known.count += 1;
      else {
        const { norm, act = '', candidate } = verdict;
        batch.counts.set(key, { norm, act, candidate, month, status, count: 1 });
      }
    });
  }
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
  if (known.witnesses.length < witnessesNamed)
    known.witnesses = [
      ...known.witnesses,
      { case: batch.names[shown.of] ?? '', actId: shown.actId ?? '', about: shown.about },
    ];
}

/** What two parts of the same cases came to together. */
export function together(a: Audited, b: Audited): Audited {
  const counts = new Map<string, Count>();
  for (const one of [...a.counts, ...b.counts]) {
    const key = [one.norm, one.act, one.candidate, one.month, one.status].join('\n');
    counts.set(key, { ...one, count: one.count + (counts.get(key)?.count ?? 0) });
  }
  const differences = new Map<string, Difference>();
  for (const one of [...a.differences, ...b.differences]) {
    const key = [one.norm, one.act, one.candidate, one.from, one.to].join('\n');
    const known = differences.get(key);
    differences.set(key, {
      ...one,
      count: one.count + (known?.count ?? 0),
      witnesses: [...(known?.witnesses ?? []), ...one.witnesses].slice(0, witnessesNamed),
    });
  }
  return {
    cases: a.cases + b.cases,
    findings: a.findings + b.findings,
    counts: [...counts.values()],
    differences: [...differences.values()],
  };
}
