import type { Leaf, Missing, Reason } from './because.ts';
import type { CitationJson } from './citation.ts';
import type { NormKind } from './norm.ts';
import type { LawDoubt } from './timeline.ts';
import type { Json } from './types.ts';

/** `pending`: a duty whose term still runs, or a requirement on an act that has not been done yet. */
export type Status = 'satisfied' | 'violated' | 'unknown' | 'open' | 'pending' | 'notApplicable';
export type Modality = 'must' | 'may' | 'mustNot' | 'unknown' | 'open';

export interface StepJson {
  readonly label: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly value: Json;
  readonly cite: readonly CitationJson[];
}

export interface GroundFinding {
  readonly id: string;
  readonly value: boolean | null;
  readonly cite: readonly CitationJson[];
  readonly reason: Reason;
}

/** What one norm says of one act and one binding. Stable JSON: words are a view of it. */
export interface Finding {
  readonly norm: string;
  readonly kind: NormKind;
  readonly act?: { readonly kind: string; readonly id: string };
  readonly about: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly grounds: readonly GroundFinding[];
  readonly reason: Reason;
  readonly missing: readonly Missing[];
  readonly presumed: readonly { readonly id: string; readonly at: readonly string[] }[];
  readonly assessments: readonly { readonly id: string; readonly by: string; readonly at: string }[];
  readonly readings: readonly {
    readonly dispute: string;
    readonly chosen: string;
    readonly wouldChange: Readonly<Record<string, Status>>;
  }[];
  readonly unverified: readonly string[];
  readonly doubts: readonly LawDoubt[];
  readonly cite: readonly CitationJson[];
  readonly lawDate: string | null;
  readonly exception?: string;
  readonly due?: string;
  readonly value?: Json;
  readonly steps?: readonly StepJson[];
  readonly options?: Readonly<Record<string, Modality>>;
  readonly outcome?: string;
  /** The rule set that answered. */
  readonly lawVersion: string;
}

/** The facts of a reason, each once. */
export function leavesOf(reason: Reason): readonly Leaf[] {
  const found = new Map<string, Leaf>();
  const walk = (r: Reason): void => {
    if ('at' in r) found.set(r.at, r);
    else for (const part of 'all' in r ? r.all : r.any) walk(part);
  };
  walk(reason);
  return [...found.values()];
}
