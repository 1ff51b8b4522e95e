import type { CaseFile, Fault } from '@zhargy/casefile';
import type {
  Deadline,
  InstrumentCoverage,
  InterviewAnswers,
  InterviewReply,
  Tick,
  WaysOfPerson,
  AnswerFault,
  TermAccount,
} from '@zhargy/law';
import type { CandidateAct, CitationJson, Finding, Json, Missing, StepJson, Text } from '@zhargy/logic';

/** The readings a question is asked with: dispute → the chosen reading; what is left out is as the law set has it by default. */
export type Readings = Readonly<Record<string, string>>;

/** The dates of a question, ISO days. */
export interface Dates {
  readonly now: string;
  /** The law of this day; the day of the question when absent. */
  readonly lawOf?: string;
}

/** What a calculator comes to: the value or what is missing for it, and how it came about. */
export interface Calculated {
  readonly value: Json | undefined;
  readonly missing: readonly Missing[];
  readonly steps: readonly StepJson[];
  readonly disputes: readonly string[];
  readonly presumed: readonly Text[];
  readonly unverified: readonly Text[];
  readonly cite: readonly CitationJson[];
  /** The count day by day, for a term. */
  readonly term: TermAccount | null;
}

export type Interviewed =
  | {
      readonly file: CaseFile;
      readonly replies: readonly InterviewReply[];
      readonly ticks: readonly Tick[];
      /** Questions still worth putting, the best first; none once the answers decide. */
      readonly next: readonly string[];
    }
  | { readonly faults: readonly AnswerFault[] };

/** What the screens need computed. The engine in the page answers it; a server may answer the same. */
export interface Workspace {
  calculate(id: string, inputs: Readonly<Record<string, Json>>, dates: Dates, readings: Readings): Promise<Calculated>;
  interview(id: string, answers: InterviewAnswers, today: string): Promise<Interviewed>;
  read(bytes: Uint8Array): Promise<{ readonly file: CaseFile } | { readonly faults: readonly Fault[] }>;
  /** Findings on what was done, and on duties, consequences and quantities of the case. */
  check(file: CaseFile, dates: Dates, readings: Readings): Promise<readonly Finding[]>;
  /** What may be done next, for each it could be about. */
  acts(file: CaseFile, dates: Dates, readings: Readings): Promise<readonly CandidateAct[]>;
  deadlines(file: CaseFile, dates: Dates, readings: Readings): Promise<readonly Deadline[]>;
  ways(file: CaseFile, dates: Dates, readings: Readings): Promise<readonly WaysOfPerson[]>;
  coverage(): Promise<readonly InstrumentCoverage[]>;
}
