import type { Deadline } from '@zhargy/law';
import { stable, type Availability, type CandidateAct, type Finding, type Json, type Status } from '@zhargy/logic';
import { findingKey } from '../findings/decisions.ts';

/** What a case comes to, as far as it is compared. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly acts: readonly CandidateAct[];
  readonly deadlines: readonly Deadline[];
}

/** Something on one side or both: nothing where that side does not have it. */
export interface Changed<T, S> {
  readonly of: T;
  readonly before: S | undefined;
  readonly after: S | undefined;
}

/** What changes between two outcomes; what stays as it is is not told. */
export interface Difference {
  readonly findings: readonly Changed<Finding, FindingEnd>[];
  readonly acts: readonly Changed<CandidateAct, Availability>[];
  readonly deadlines: readonly Changed<Deadline, DeadlineEnd>[];
}

/** What a finding says: its status, and what it works out. */
export interface FindingEnd {
  readonly status: Status;
  readonly value: Json;
  /** ISO day by which a duty has to be met. */
  readonly due: string | null;
}

/** Where a time limit ends and where it stands. */
export type DeadlineEnd = Pick<Deadline, 'lastDay' | 'lastTime' | 'state'>;

/** Compares what a case comes to with what it would come to. A finding that does not apply counts as one that is not there. */
export function difference(before: Outcome, after: Outcome): Difference {
  const speaking = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter(({ status }) => status !== 'notApplicable');
  return {
    findings: compared(
      speaking(before.findings),
      speaking(after.findings),
      findingKey,
      ({ status, value, due }): FindingEnd => ({ status, value: value ?? null, due: due ?? null }),
    ),
    acts: compared(
      before.acts,
      after.acts,
      ({ act, about }) => stable([act, about]),
      ({ availability }) => availability,
    ),
    deadlines: compared(
      before.deadlines,
      after.deadlines,
      ({ id }) => id,
      ({ lastDay, lastTime, state }) => ({ lastDay, lastTime, state }),
    ),
  };
}

function compared<T, S>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  says: (one: T) => S,
): readonly Changed<T, S>[] {
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Map(after.map((one) => [keyOf(one), one]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [a, b] = [was.get(key), is.get(key)];
    const of = b ?? a;
    const [saysA, saysB] = [a && says(a), b && says(b)];
    if (of === undefined || JSON.stringify(saysA) === JSON.stringify(saysB)) return [];
    return [{ of, before: saysA, after: saysB }];
  });
}
