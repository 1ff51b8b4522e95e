import {
  consequence,
  requirement,
  type ActKind,
  type AnyNorm,
  type Citation,
  type Cond,
  type Subjects,
  type Text,
} from '@zhargy/logic';

/** What must follow in every case in which the assumption holds. */
export type Claim =
  /** The named norm is violated, so that the act is blocked, or was done against the law. */
  | { readonly is: 'faulted' }
  /** The named norm gives this status. */
  | { readonly is: 'status'; readonly status: string }
  /** The named decision lets this option stand so, whatever else is known. */
  | { readonly is: 'option'; readonly option: string; readonly stands: 'must' | 'may' | 'mustNot' };

/** A statement about all cases, which is proved from the norms and falls without one of them. */
export interface Theorem {
  readonly id: string;
  readonly says: Text;
  readonly cite: readonly Citation[];
  /** The act it is about; absent for a theorem about the case itself. */
  readonly act: ActKind | undefined;
  /** Whether the act is on record or may be done next. */
  readonly on: 'recorded' | 'candidates' | 'case';
  /** What is assumed: the condition of a norm that is added to the law for the proof alone. */
  readonly assumption: AnyNorm;
  readonly claim: Claim;
  /** The norm that gives the theorem, and without which it must fall. */
  readonly without: string;
  /** Norms that give it as well, each in its own way: they are taken away with it. */
  readonly beside?: readonly string[];
  /** The first day of the law it is claimed for, and the first it is claimed for no more (ISO); all days where absent. */
  readonly from?: string;
  readonly until?: string;
  /** Readings other than by default under which it does not hold, as "dispute=reading". */
  readonly fallsUnder?: readonly string[];
  /** Terms, sums and free text are taken from a table of examples: the theorem is proved for these alone. */
  readonly withinExamples: boolean;
}

interface Stated<S> {
  readonly id: string;
  readonly says: Text;
  readonly cite: readonly Citation[];
  readonly act?: ActKind;
  readonly on: Theorem['on'];
  readonly for: Subjects<S>;
  assumes(subjects: S): Cond;
  readonly claim: Claim;
  readonly without: string;
  readonly beside?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly fallsUnder?: readonly string[];
  readonly withinExamples?: boolean;
}

/** States a theorem. */
export function theorem<S>({ for: subjects, assumes, withinExamples = false, ...stated }: Stated<S>): Theorem {
  const { id, says, cite, act } = stated;
  const shared = { id: `theorem.${id}`, for: subjects, cite, says };
  return {
    ...stated,
    act,
    withinExamples,
    assumption: act
      ? requirement({ ...shared, governs: act, cure: says, holds: assumes })
      : consequence({ ...shared, follows: assumes }),
  };
}
