import type { CaseFile } from '@zhargy/casefile';
import type { CandidateAct, Finding } from '@zhargy/logic';
import type { Deadline, WaysOfPerson } from '@zhargy/law';
import type { Dates, Readings, Workspace } from '../workspace/port.ts';
import type { CaseNames } from './case-names.ts';

/** The open case as a part of its page sees it: the file that was read, and the question it is asked with. */
export interface CaseView {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly dates: Dates;
  readonly readings: Readings;
  /** Changes whenever the file or the question does: the beginning of a key for `useAnswer`. */
  readonly key: string;
  onReading(dispute: string, name: string): void;
}

/** What every part of the page of a case is given. */
export interface CasePartProps {
  readonly view: CaseView;
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number of its own for each file that was read. */
export function numberOf(file: CaseFile): number {
  const known = numbers.get(file) ?? (last += 1);
  numbers.set(file, known);
  return known;
}

interface Answers {
  readonly check: readonly Finding[];
  readonly acts: readonly CandidateAct[];
  readonly deadlines: readonly Deadline[];
  readonly ways: readonly WaysOfPerson[];
}
type Asked = Pick<CaseView, 'file' | 'dates' | 'readings'>;

const kept = new WeakMap<CaseFile, Map<string, Promise<unknown>>>();

/** What the norms say of a file, asked once however many parts look at it: an answer lives as long as its file. */
export function answerOf<K extends keyof Answers>(
  workspace: Workspace,
  about: K,
  { file, dates, readings }: Asked,
): Promise<Answers[K]> {
  const of = kept.get(file) ?? new Map<string, Promise<unknown>>();
  kept.set(file, of);
  const key = JSON.stringify([about, dates, readings]);
  const known = of.get(key);
  if (known) return known as Promise<Answers[K]>; // kept under the name of what was asked
  const asked: Promise<unknown> = workspace[about](file, dates, readings);
  of.set(key, asked);
  // A failed answer is asked for again.
  asked.catch(() => of.delete(key));
  return asked as Promise<Answers[K]>;
}
