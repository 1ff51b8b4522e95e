import type { CitationJson, LawDoubt, Missing, NormKind, Status, StepJson, Text } from '@zhargy/logic';
import type { TermAccount } from './term-account.ts';

/**
 * Where a term stands on the day of the question. `missed`: a duty not met in time. `over`: the last day has passed and
 * nothing recorded meets it, where that breaks no duty (a right lapsed, an act that is now late). `late`: done after the
 * last day. `running`: the last day has not passed. `met`: done in time. `unknown`: a fact is missing.
 */
export type DeadlineState = 'missed' | 'over' | 'running' | 'unknown' | 'late' | 'met';

/** A recorded fact that starts or meets a term: its place by ids (empty where it is not told), the act it belongs to, the day or moment. */
export interface DeadlineEvent {
  readonly at: string;
  readonly act: { readonly id: string; readonly kind: string } | null;
  readonly on: string;
}

/** One term of a case file. Stable JSON: words are a view of it. */
export interface Deadline {
  /** Names the term within the case: norm, subjects and, where one is judged, the recorded act. */
  readonly id: string;
  readonly norm: string;
  readonly kind: NormKind;
  /** Other norms that count the same term. */
  readonly also: readonly string[];
  /** The kind of act the term limits; absent for duties and for dates. */
  readonly act?: { readonly kind: string; readonly id: string | null };
  readonly about: Readonly<Record<string, string>>;
  readonly state: DeadlineState;
  /** A duty was not met, or a recorded act came too late. */
  readonly violated: boolean;
  readonly starts: DeadlineEvent | null;
  readonly term: TermAccount | null;
  /** The last day, ISO; null where it is not known. */
  readonly lastDay: string | null;
  /** The last minute, HH:MM; null: 24:00 of the last day. */
  readonly lastTime: string | null;
  /** Whole days from the day of the question to the last day; below zero: days since it. */
  readonly daysLeft: number | null;
  readonly met: readonly DeadlineEvent[];
  /** Facts without which the end, or whether it was met, is not known. */
  readonly missing: readonly Missing[];
  /** Facts of the act not yet done on which it depends whether the term applies to it. */
  readonly dependsOn: readonly Missing[];
  /** Readings the term rests on: the one used, by which others the last day or the finding on the act would be another. */
  readonly readings: readonly {
    readonly dispute: string;
    readonly chosen: string;
    readonly otherwise: Readonly<Record<string, string | null>>;
    readonly wouldChange: Readonly<Record<string, Status>>;
  }[];
  readonly presumed: readonly { readonly id: string; readonly at: readonly string[] }[];
  readonly unverified: readonly string[];
  readonly doubts: readonly LawDoubt[];
  /** The norm counts another term as well, on a condition of the act itself, such as a prolongation. */
  readonly others: boolean;
  /** Lines the norm itself writes down while it works the day out, where it does not count in the common way. */
  readonly steps: readonly StepJson[];
  /** What stops or restarts the term, where the norm says so. */
  readonly stops: readonly { readonly says: Text; readonly cite: readonly CitationJson[] }[];
  readonly cite: readonly CitationJson[];
  readonly lawDate: string | null;
}

const rank: Readonly<Record<DeadlineState, number>> = { missed: 0, over: 0, running: 1, unknown: 2, late: 3, met: 3 };

/** Terms that are over and not met first, then the running, the unknown and those that were met; each by its last day. */
export function byLastDay(a: Deadline, b: Deadline): number {
  const last = (d: Deadline): string => `${d.lastDay ?? d.term?.notBefore ?? '~'}T${d.lastTime ?? '24:00'}|${d.id}`;
  if (rank[a.state] !== rank[b.state]) return rank[a.state] - rank[b.state];
  return last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0;
}
