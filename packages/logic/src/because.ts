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

/** A value that rests on nothing but the norm itself. */
export const bare = (value: unknown): Because => ({
  value,
  reason: noReason,
  missing: none,
  presumed: none,
  assessments: none,
  doubts: none,
  unverified: none,
  disputes: none,
  steps: none,
});

export const unknownFor = (missing: Missing): Because => ({ ...bare(undefined), missing: [missing] });

/** Joins what several parts rest on; `value` and `reason` are the caller's. */
export function join(value: unknown, reason: Reason, parts: readonly Because[]): Because {
  if (parts.length === 1 && parts[0]) return { ...parts[0], value, reason };
  return {
    value,
    reason,
    missing: value === undefined ? unite(parts, (p) => p.missing, missingKey) : none,
    presumed: unite(parts, (p) => p.presumed, presumedKey),
    assessments:
      value === undefined
        ? unite(
            parts,
            (p) => p.assessments,
            (a) => `${a.what.id}@${a.at}`,
          )
        : none,
    doubts: unite(parts, (p) => p.doubts, doubtKey),
    unverified: unite(
      parts,
      (p) => p.unverified,
      (u) => u.id,
    ),
    disputes: unite(
      parts,
      (p) => p.disputes,
      (d) => d.id,
    ),
    steps: unite(parts, (p) => p.steps, undefined),
  };
}

/** All of the parts together decide. */
export const allOf = (value: unknown, parts: readonly Because[]): Because =>
  join(value, { all: parts.map((p) => p.reason).filter(says) }, parts);

/**
 * Each of the parts alone decides. What the answer rests on is then what the least assuming of them rests on:
 * an answer that one part gives without presumptions rests on none.
 */
export function anyOf(value: unknown, parts: readonly Because[]): Because {
  const reason: Reason = parts.length === 1 && parts[0] ? parts[0].reason : { any: parts.map((p) => p.reason) };
  const firm = parts.find((p) => p.presumed.length === 0 && p.doubts.length === 0 && p.unverified.length === 0);
  return join(value, reason, firm ? [firm] : parts);
}

const says = (reason: Reason): boolean => !('all' in reason && reason.all.length === 0);

export const missingKey = (m: Missing): string => `${m.why}@${m.at}${m.note ?? ''}`;
export const presumedKey = (p: PresumedHere): string => `${p.what.id}@${p.at.join(',')}`;
export const doubtKey = (d: LawDoubt): string =>
  d.kind === 'boundary' ? `b${d.law}${d.on}` : d.kind === 'unread' ? `u${d.from}${d.why.en}` : 'noDate';

function unite<T>(
  parts: readonly Because[],
  pick: (part: Because) => readonly T[],
  key: ((item: T) => string) | undefined,
): readonly T[] {
  let only: readonly T[] | undefined;
  let several = false;
  for (const part of parts) {
    const items = pick(part);
    if (items.length === 0) continue;
    if (only && only !== items) several = true;
    only ??= items;
  }
  if (!only) return none;
  if (!several) return only;
  const seen = new Map<unknown, T>();
  for (const part of parts)
    for (const item of pick(part)) {
      const name = key ? key(item) : item;
      if (!seen.has(name)) seen.set(name, item);
    }
  return [...seen.values()];
}
