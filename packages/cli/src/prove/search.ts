import { theDay, type Day } from '@zhargy/calendar';
import { prepare, type CaseFile } from '@zhargy/casefile';
import type { ActKind, AnyNorm, PreparedCase } from '@zhargy/logic';
import { planOf, type Plan, type Verdict } from '@zhargy/readings';
import {
  contradictions,
  dayBias,
  depth,
  encoderOf,
  fileOf,
  lawDayName,
  solverOf,
  spaceOf,
  type AskedOn,
  type Bounds,
  type Encoder,
  type Path,
  type Solver,
  type Term,
} from '@zhargy/readings/smt';
import { vocabularyOf } from './vocabulary.ts';

/** The day of the present epoch that questions are asked on. */
export const present = '2026-07-01';

/** Every case of lists of three, with every day and every way not to know. */
export const allCases: Bounds = {};

/** Small and tidy cases among which a witness is looked for: few days, articles and terms by example. */
export function smallCases(today: Day): Bounds {
  const days = ['1990-01-01', '2010-03-01', '2024-01-10', '2024-02-10', '2024-03-01'].map(theDay);
  const around = [today - 20, today - 10, today - 5, today].map((day) => day as Day); // days are numbers
  return {
    days: [...new Set([...days.filter((day) => day < today), ...around])],
    samples: true,
    tidy: true,
    members: { sanctions: 0 },
  };
}

/** What a set of norms is asked about. */
export interface Asking {
  readonly acts: readonly ActKind[];
  readonly norms: readonly AnyNorm[];
  readonly on: 'recorded' | 'candidates' | 'case';
  readonly today: Day;
  /** The law of another day than that of the question. */
  readonly lawOf?: Day;
  /** The law of any of these days. */
  readonly lawAmong?: readonly Day[];
  readonly readings?: Readonly<Record<string, string>>;
}

/** What a verdict says at one row, as terms. */
export interface Row {
  readonly verdict: Verdict;
  readonly path: Path;
  /** The ids of those it is about, and of the act. */
  readonly about: Readonly<Record<string, string>>;
  readonly actId: string | undefined;
  /** The row is a binding of the norm. */
  readonly here: Term;
}

/** What norms say of one case, asked in one way. */
export interface View {
  readonly encoder: Encoder;
  rowsOf(verdict: Verdict, all?: boolean): readonly Row[];
  status(row: Row, status: string): Term;
  option(row: Row, name: string, stands: string): Term;
}
/** One case and what norms say of it, ready for questions. */
export interface Search extends View {
  readonly plan: Plan;
  readonly solver: Solver;
  /** The same case, asked about otherwise. */
  view(asked: Partial<AskedOn>): View;
  find(...parts: readonly Term[]): Promise<Found>;
}
export type Found =
  | {
      readonly is: 'case';
      readonly file: CaseFile;
      readonly prepared: PreparedCase;
      /** The law date, where the question left it open. */
      readonly lawDay: Day | undefined;
    }
  | { readonly is: 'none' }
  | { readonly is: 'undecided'; readonly why: string };

const vocabulary = vocabularyOf();
const mostRounds = 60;

export async function searchOf(asking: Asking, bounds: Bounds, limit?: number): Promise<Search> {
  const { acts, norms, on, today, lawOf, lawAmong, readings = {} } = asking;
  const plan = planOf({ acts, norms, on: [on], version: '', readings, lawOf: (lawOf ?? lawAmong) !== undefined });
  const space = spaceOf(vocabulary, bounds);
  const solver = await solverOf(limit);
  const asked: AskedOn = { today, lawOf, lawAmong, readings };
  return {
    ...viewOf(encoderOf(space, asked)),
    plan,
    solver,
    view: (otherwise) => viewOf(encoderOf(space, { ...asked, ...otherwise })),
    async find(...parts) {
      for (let round = 0; round < mostRounds; round += 1) {
        solver.know(space.world.newConditions());
        const answer = await solver.check(...parts);
        if (answer.is === 'unsat') return { is: 'none' };
        if (answer.is === 'unknown') return { is: 'undecided', why: answer.reason };
        // A model is taken for a case only where every working gives in it what it really gives.
        const wrong = contradictions(space, answer.values);
        if (wrong.length === 0) {
          const file = fileOf(space, answer.values);
          const law = answer.values.get(lawDayName);
          const lawDay = law === undefined ? undefined : ((law - dayBias) as Day); // a variable of days
          return { is: 'case', file, prepared: prepare(file), lawDay };
        }
        solver.know(wrong);
      }
      return { is: 'undecided', why: `the workings were not settled in ${String(mostRounds)} rounds` };
    },
  };
}

function viewOf(encoder: Encoder): View {
  const { terms, codes } = encoder.space;
  const is = (column: Verdict['status'], path: Path, word: string): Term => {
    const { value } = encoder.read(column, path);
    return value.is === 'code' ? terms.eq(value.term, terms.number(codes.of(word), value.term.width)) : terms.no;
  };
  return {
    encoder,
    rowsOf(verdict, all = false) {
      const paths = all ? encoder.rows(verdict.frame) : firstOfEach(verdict, encoder);
      return paths.flatMap((path): Row[] => {
        const here = terms.and(encoder.stands(verdict.frame, path), encoder.test(verdict.speaks, path));
        if (here === terms.no) return [];
        const idAt = (column: Verdict['status']): string =>
          encoder.place(column.frame, path.slice(0, depth(column.frame))).id;
        const about = Object.fromEntries(Object.entries(verdict.about).map(([name, column]) => [name, idAt(column)]));
        return [{ verdict, path, about, here, actId: verdict.actId && idAt(verdict.actId) }];
      });
    },
    status: (row, status) => terms.and(row.here, is(row.verdict.status, row.path, status)),
    option: (row, name, stands) => {
      const column = row.verdict.options[name];
      return column ? terms.and(row.here, is(column, row.path, stands)) : terms.no;
    },
  };
}

/**
 * Rows that stand for all: members of a list are alike, so that the first named of a list may be taken for its first
 * member, the next for the first or the second, and so on.
 */
function firstOfEach(verdict: Verdict, encoder: Encoder): readonly Path[] {
  const { frame } = verdict;
  return encoder.rows(frame).filter((path) => {
    const named = new Map<string, number>();
    for (let up: Verdict['frame'] | undefined = frame; up; up = up.parent) {
      if (up.keep || !up.owner) continue;
      const [, list, slot] = /^(.*)\.(\d+)$/.exec(encoder.place(up, path.slice(0, depth(up))).key) ?? [];
      if (list === undefined) continue;
      named.set(`${list} ${String(slot)}`, Number(slot));
    }
    const bySlot = Map.groupBy(named.keys(), (key) => key.split(' ')[0]);
    return [...bySlot.values()].every((keys) => {
      const slots = keys.map((key) => named.get(key) ?? 0).toSorted((a, b) => a - b);
      return slots.every((slot, i) => slot === i);
    });
  });
}
