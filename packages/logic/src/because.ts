import type { LawDoubt } from './timeline.ts';
import type { Assessment, Dispute, Presumption, Unverified } from './node.ts';
import type { Json } from './types.ts';
import type { Step } from './working.ts';

/** A fact with the place of its own entity: "charges.c1.qualification". */
export interface Leaf {
  readonly at: string;
  readonly value: Json;
}

/** An and/or tree of facts; it is never expanded into alternatives. */
export type Reason = Leaf | { readonly all: readonly Reason[] } | { readonly any: readonly Reason[] };

/** Something that would have to be known for an answer. */
export interface Missing {
  readonly at: string;
  readonly why:
    | 'notAsked'
    | 'declaredUnknown'
    | 'notApplicable'
    | 'listAbsent'
    | 'listOpen'
    | 'orderOfMoments'
    | 'incomparable'
    | 'tie'
    | 'nobody'
    | 'circular'
    | 'law'
    | 'data';
  readonly doubt?: LawDoubt;
  readonly note?: string;
}

export interface PresumedHere {
  readonly what: Presumption;
  readonly at: readonly string[];
}

export interface AssessmentNeeded {
  readonly what: Assessment;
  readonly at: string;
}

/** What an answer rests on besides facts. Most answers rest on nothing of the kind, and share `nothing`. */
export interface Rests {
  readonly presumed: readonly PresumedHere[];
  readonly assessments: readonly AssessmentNeeded[];
  readonly doubts: readonly LawDoubt[];
  readonly unverified: readonly Unverified[];
  readonly disputes: readonly Dispute[];
  readonly steps: readonly Step[];
}

const none: readonly never[] = [];
const nothing: Rests = {
  presumed: none,
  assessments: none,
  doubts: none,
  unverified: none,
  disputes: none,
  steps: none,
};
export const noReason: Reason = { all: none };

/**
 * A value together with everything it rests on. A check makes tens of thousands of these: they are small, all of one
 * shape, and share what they have in common.
 */
export class Because {
  readonly value: unknown;
  readonly reason: Reason;
  readonly missing: readonly Missing[];
  readonly rests: Rests;

  constructor(value: unknown, reason: Reason, missing: readonly Missing[], rests: Rests) {
    this.value = value;
    this.reason = reason;
    this.missing = missing;
    this.rests = rests;
  }
  get presumed(): readonly PresumedHere[] {
    return this.rests.presumed;
  }
  get assessments(): readonly AssessmentNeeded[] {
    return this.rests.assessments;
  }
  get doubts(): readonly LawDoubt[] {
    return this.rests.doubts;
  }
  get unverified(): readonly Unverified[] {
    return this.rests.unverified;
  }
  get disputes(): readonly Dispute[] {
    return this.rests.disputes;
  }
  get steps(): readonly Step[] {
    return this.rests.steps;
  }
  /** The same grounds for another value. */
  as(value: unknown): Because {
    return value === this.value ? this : new Because(value, this.reason, this.missing, this.rests);
  }
  /** The same with more, or something else, that it rests on. */
  resting(more: Partial<Rests>): Because {
    return new Because(this.value, this.reason, this.missing, { ...this.rests, ...more });
  }
  /** The same value for another reason. */
  for(reason: Reason): Because {
    return new Because(this.value, reason, this.missing, this.rests);
  }
}

/** A value that rests on nothing but the norm itself. */
export const bare = (value: unknown): Because => new Because(value, noReason, none, nothing);

/** A value that a fact of the file gives. */
export const given = (value: unknown, fact: Leaf): Because => new Because(value, fact, none, nothing);

export const unknownFor = (missing: Missing): Because => new Because(undefined, noReason, [missing], nothing);

/** What cannot be known, for several reasons at once. */
export const unknownForAll = (missing: readonly Missing[]): Because =>
  new Because(undefined, noReason, missing, nothing);

/** Joins what several parts rest on; `value` and `reason` are the caller's. */
export function join(value: unknown, reason: Reason, parts: readonly Because[]): Because {
  const [only] = parts;
  if (only && parts.length === 1) {
    if (only.value === value && only.reason === reason) return only;
    return new Because(value, reason, only.missing, only.rests);
  }
  let missing: readonly Missing[] = none;
  let rests = nothing;
  for (const part of parts) {
    if (value === undefined && part.missing.length > 0) missing = merged(missing, part.missing, missingKey);
    if (part.rests !== nothing) rests = joined(rests, part.rests, value === undefined);
  }
  return new Because(value, reason, missing, rests);
}

/** Two accounts as one. Judgments that are wanting matter only while the value is unknown. */
function joined(a: Rests, b: Rests, unknown: boolean): Rests {
  if (a === b) return a;
  if (a === nothing && (unknown || b.assessments.length === 0)) return b;
  return {
    presumed: merged(a.presumed, b.presumed, presumedKey),
    assessments: unknown ? merged(a.assessments, b.assessments, assessmentKey) : none,
    doubts: merged(a.doubts, b.doubts, doubtKey),
    unverified: merged(a.unverified, b.unverified, (u) => u.id),
    disputes: merged(a.disputes, b.disputes, (d) => d.id),
    steps: merged(a.steps, b.steps, (step) => step),
  };
}

/** All of the parts together decide. */
export const allOf = (value: unknown, parts: readonly Because[]): Because =>
  join(value, { all: reasonsOf(parts) }, parts);

/** Lists of the exact length: a case holds tens of thousands of them, and one that has grown keeps room it does not need. */
const reasonsOf = (parts: readonly Because[]): readonly Reason[] =>
  parts.every(says) ? parts.map(reasonOf) : parts.filter(says).map(reasonOf);
const reasonOf = ({ reason }: Because): Reason => reason;

/**
 * Each of the parts alone decides. What the answer rests on is then what the least assuming of them rests on:
 * an answer that one part gives without presumptions rests on none.
 */
export function anyOf(value: unknown, parts: readonly Because[]): Because {
  const reason: Reason = parts.length === 1 && parts[0] ? parts[0].reason : { any: parts.map(reasonOf) };
  const firm = parts.find(restsOnNothing);
  return join(value, reason, firm ? [firm] : parts);
}

/** Known without presumptions, doubts or data that nobody could verify. */
export const restsOnNothing = (b: Because): boolean =>
  b.rests === nothing || (b.presumed.length === 0 && b.doubts.length === 0 && b.unverified.length === 0);

const says = ({ reason }: Because): boolean => !('all' in reason && reason.all.length === 0);

export const missingKey = (m: Missing): string => `${m.why}@${m.at}${m.note ?? ''}`;
export const presumedKey = (p: PresumedHere): string => `${p.what.id}@${p.at.join(',')}`;
export const doubtKey = (d: LawDoubt): string =>
  d.kind === 'boundary' ? `b${d.law}${d.on}` : d.kind === 'unread' ? `u${d.from}${d.why.en}` : 'noDate';

const assessmentKey = (a: AssessmentNeeded): string => `${a.what.id}@${a.at}`;

/** Two lists as one without repeats; the first of equal items stays. Most repeats are the very same object. */
export function merged<T>(a: readonly T[], b: readonly T[], key: (item: T) => unknown): readonly T[] {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  let more: T[] | undefined;
  for (const item of b) {
    if (a.includes(item)) continue;
    const name = key(item);
    const repeated = (other: T): boolean => key(other) === name;
    if (a.some(repeated) || more?.some(repeated)) continue;
    (more ??= []).push(item);
  }
  return more ? [...a, ...more] : a;
}
