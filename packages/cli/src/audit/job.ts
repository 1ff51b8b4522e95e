import type { Fault } from '@zhargy/casefile';
import type { Day } from '@zhargy/calendar';
import type { Audited } from '@zhargy/readings/audit';

/** What every thread of an audit is told when it begins. */
export interface AuditJob {
  readonly now: Day;
  readonly lawOf: Day | undefined;
  readonly compare: readonly [Day, Day] | undefined;
  readonly readings: Readonly<Record<string, string>>;
  /** One act alone, by its id. */
  readonly act: string | undefined;
  /** Acts that may be done next as well as what is recorded. */
  readonly candidates: boolean;
}

/** Some cases to judge at once. */
export type Block = readonly Piece[];

/** Whole lines of a file of cases, or one case file. */
export interface Piece {
  readonly source: string;
  /** The number of the first line, counted from 1; 0 for a case file of its own. */
  readonly firstLine: number;
  readonly bytes: Uint8Array;
}

/** A case that was not judged. */
export interface Bad {
  readonly source: string;
  readonly line: number;
  /** What is wrong with it; empty where judging it failed, which `failure` tells. */
  readonly faults: readonly Fault[];
  readonly failure?: string;
}

/** What a thread tells of a block it has judged; what it came to is told once, at the end. */
export interface Judged {
  readonly cases: number;
  readonly bad: readonly Bad[];
  /** How many were bad: only the first of them are told. */
  readonly badCount: number;
}

/** What all blocks of a thread came to. */
export interface ThreadSum {
  readonly audited: Audited;
  /** Cases that should show a difference which the engine that explains does not find in them. */
  readonly unconfirmed: readonly string[];
}
