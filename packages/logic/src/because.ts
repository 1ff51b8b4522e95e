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

/** A value together with everything it rests on. */
export interface Because {
  readonly value: unknown;
  readonly reason: Reason;
  readonly missing: readonly Missing[];
  readonly presumed: readonly PresumedHere[];
  readonly assessments: readonly AssessmentNeeded[];
  readonly doubts: readonly LawDoubt[];
  readonly unverified: readonly Unverified[];
  readonly disputes: readonly Dispute[];
  readonly steps: readonly Step[];
}

const none: readonly never[] = [];
export const noReason: Reason = { all: none };

/** A value that rests on one reason and on nothing else; each answer begins as one, so they are all of one shape. */
const resting = (value: unknown, reason: Reason, missing: readonly Missing[]): Because => ({
  value,
  reason,
  missing,
  presumed: none,
  assessments: none,
  doubts: none,
  unverified: none,
  disputes: none,
  steps: none,
});

/** A value that rests on nothing but the norm itself. */
export const bare = (value: unknown): Because => resting(value, noReason, none);

/** A value that a fact of the file gives. */
export const given = (value: unknown, fact: Leaf): Because => resting(value, fact, none);

export const unknownFor = (missing: Missing): Because => resting(undefined, noReason, [missing]);

/** Joins what several parts rest on; `value` and `reason` are the caller's. */
export function join(value: unknown, reason: Reason, parts: readonly Because[]): Because {
  const [only] = parts;
  if (only && parts.length === 1) {
    if (only.value === value && only.reason === reason) return only;
    return { ...only, value, reason };
  }
  let missing: readonly Missing[] = none;
  let presumed: readonly PresumedHere[] = none;
  let assessments: readonly AssessmentNeeded[] = none;
  let doubts: readonly LawDoubt[] = none;
  let unverified: readonly Unverified[] = none;
  let disputes: readonly Dispute[] = none;
  let steps: readonly Step[] = none;
  for (const part of parts) {
    if (value === undefined) {
      if (part.missing.length > 0) missing = merged(missing, part.missing, missingKey);
      if (part.assessments.length > 0) assessments = merged(assessments, part.assessments, assessmentKey);
    }
    if (part.presumed.length > 0) presumed = merged(presumed, part.presumed, presumedKey);
    if (part.doubts.length > 0) doubts = merged(doubts, part.doubts, doubtKey);
    if (part.unverified.length > 0) unverified = merged(unverified, part.unverified, (u) => u.id);
    if (part.disputes.length > 0) disputes = merged(disputes, part.disputes, (d) => d.id);
    if (part.steps.length > 0) steps = merged(steps, part.steps, (step) => step);
  }
  return { value, reason, missing, presumed, assessments, doubts, unverified, disputes, steps };
}

/** All of the parts together decide. */
export const allOf = (value: unknown, parts: readonly Because[]): Because =>
  join(value, { all: reasonsOf(parts) }, parts);

function reasonsOf(parts: readonly Because[]): readonly Reason[] {
  const found: Reason[] = [];
  for (const { reason } of parts) if (says(reason)) found.push(reason);
  return found;
}

/**
 * Each of the parts alone decides. What the answer rests on is then what the least assuming of them rests on:
 * an answer that one part gives without presumptions rests on none.
 */
export function anyOf(value: unknown, parts: readonly Because[]): Because {
  const reason: Reason = parts.length === 1 && parts[0] ? parts[0].reason : { any: parts.map((p) => p.reason) };
  const firm = parts.find(restsOnNothing);
  return join(value, reason, firm ? [firm] : parts);
}

/** Known without presumptions, doubts or data that nobody could verify. */
export const restsOnNothing = (b: Because): boolean =>
  b.presumed.length === 0 && b.doubts.length === 0 && b.unverified.length === 0;

const says = (reason: Reason): boolean => !('all' in reason && reason.all.length === 0);

export const missingKey = (m: Missing): string => `${m.why}@${m.at}${m.note ?? ''}`;
export const presumedKey = (p: PresumedHere): string => `${p.what.id}@${p.at.join(',')}`;
export const doubtKey = (d: LawDoubt): string =>
  d.kind === 'boundary' ? `b${d.law}${d.on}` : d.kind === 'unread' ? `u${d.from}${d.why.en}` : 'noDate';

const assessmentKey = (a: AssessmentNeeded): string => `${a.what.id}@${a.at}`;

/** Two lists as one without repeats; the first of equal items stays. Most repeats are the very same object. */
function merged<T>(a: readonly T[], b: readonly T[], key: (item: T) => unknown): readonly T[] {
  if (a.length === 0 || a === b) return b;
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
