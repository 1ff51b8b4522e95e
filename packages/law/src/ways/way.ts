import type { CitationJson, Json, Missing, StepJson, Text } from '@zhargy/logic';
import type { WantedFact } from '../outlook/wanted.ts';

/** The ways a case can take for an accused person; `appeal` is named once a judgment of first instance was given. */
export const wayIds = ['plea', 'assets', 'shortened', 'ordinary', 'writ', 'reconciliation', 'appeal'] as const;
export type WayId = (typeof wayIds)[number];

/**
 * `open`: nothing known stands against it. `closed`: a norm excludes it. `depends`: a fact that is not known decides.
 * `taken`: the file records that it was taken.
 */
export type WayStanding = 'open' | 'closed' | 'depends' | 'taken';

/** A fact of the case file and its value. */
export interface FactJson {
  readonly at: string;
  readonly value: Json;
}

/** One norm as far as it speaks of a way. */
export interface WayNorm {
  readonly norm: string;
  readonly says: Text;
  readonly cite: readonly CitationJson[];
  /** Ids of the persons, charges and acts it was judged for; drafts are left out. */
  readonly about: readonly string[];
  /** The facts that made the answer, for norms that close a way. */
  readonly facts: readonly FactJson[];
  /** Disputes another reading of which would open the way: dispute → readings. */
  readonly otherReadings: Readonly<Record<string, readonly string[]>>;
}

/** Somebody whose will or assessment the way needs. */
export interface WhoAgrees {
  readonly who: Text;
  readonly norm: string;
  readonly says: Text;
  readonly cite: readonly CitationJson[];
  /**
   * `shown`: the file shows it. `wanted`: not shown. `silent`: nothing is recorded against it. `judged`: it is
   * his own decision. `nobody`: there is nobody here to agree. `notNeeded`: the law does not ask for it.
   */
  readonly state: 'shown' | 'wanted' | 'unknown' | 'silent' | 'judged' | 'nobody' | 'notNeeded';
  /** Persons of whom it is not shown yet. */
  readonly persons: readonly string[];
}

/** A rule of the law that belongs to the way: what is given up on it, or how long a step takes. */
export interface WayRule {
  readonly norm: string;
  readonly says: Text;
  readonly cite: readonly CitationJson[];
  /** Lengths of time the rule names, for terms. */
  readonly lengths: readonly { readonly n: number; readonly unit: 'hours' | 'days' }[];
}

/** A number or a range worked out by the rules, or what is wanted for it. */
export interface Figure {
  readonly norm: string;
  /** The value as the rule gives it: months for imprisonment; null while it is not known. */
  readonly value: Json;
  readonly steps: readonly StepJson[];
  readonly missing: readonly Missing[];
  /** Judgments that would be needed for a value without suppositions. */
  readonly judgments: readonly string[];
  /** What was supposed so that a value could be worked out at all; the value holds only if all of it is so. */
  readonly supposing: readonly FactJson[];
  readonly unverified: readonly string[];
  readonly cite: readonly CitationJson[];
}

/** One main punishment of a sanction, as the register of sanctions has it. */
export interface Threat {
  readonly kind: string;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** What one charge threatens. */
export interface ChargeStake {
  readonly charge: string;
  readonly article: string | null;
  /** Main punishments of the article on the day of the deed; null where the register does not tell. */
  readonly main: readonly Threat[] | null;
  /** Limits of imprisonment of the sanction; null for a charge whose category has none, or is not known. */
  readonly sanction: Figure | null;
}

/** One way for one person. */
export interface Way {
  readonly id: WayId;
  readonly says: Text;
  readonly cite: readonly CitationJson[];
  readonly standing: WayStanding;
  /** The recorded act by which it was taken. */
  readonly taken: { readonly act: string; readonly kind: string; readonly on: string | null } | null;
  /** What closes it; of a way taken, what the act it was taken by did not observe. */
  readonly against: readonly WayNorm[];
  /** Why it is closed or taken, where no norm but the course of the case says so. */
  readonly because: Text | null;
  /** The facts that decide, the best to ask first. */
  readonly deciding: readonly WantedFact[];
  /** Readings of a dispute, other than those asked with, under which something else stands against the way. */
  readonly closedUnder: readonly { readonly dispute: string; readonly reading: string; readonly says: Text }[];
  /** Other persons on whose same way this one depends. */
  readonly together: readonly string[];
  readonly steps: readonly WayNorm[];
  readonly document: readonly WayNorm[];
  readonly judged: readonly WayNorm[];
  /** Norms that are met already. */
  readonly met: readonly string[];
  readonly presumed: readonly { readonly id: string; readonly says: Text | null; readonly at: readonly string[] }[];
  readonly mustAgree: readonly WhoAgrees[];
  readonly givenUp: readonly WayRule[];
  readonly brings: readonly WayRule[];
  readonly terms: readonly WayRule[];
  /** The largest lawful imprisonment for each charge on this way (CC 55, 56), or what is wanted for it. */
  readonly caps: readonly { readonly charge: string; readonly cap: Figure }[];
}

/** The ways of one accused person. */
export interface WaysOfPerson {
  readonly person: string;
  readonly name: string | null;
  readonly charges: readonly ChargeStake[];
  readonly ways: readonly Way[];
}
