import type { Day } from '@zhargy/calendar';
import type { Citation } from './citation.ts';
import type { Missing } from './because.ts';
import type { Dispute, Presumption, Unverified } from './node.ts';
import type { LawDoubt, Timeline } from './timeline.ts';
import { versionsAt } from './timeline.ts';
import type { Text } from './text.ts';
import { stable, type Json, type ValueType } from './types.ts';

/** One line of a working: what was done, from what, under which provision, with what result. */
export interface Step {
  readonly label: Text;
  readonly value: Json;
  readonly cite: readonly Citation[];
}

/**
 * The sheet a formula works on. A formula is a pure function of the inputs it reads: reading an input that is not
 * known ends the working as unknown, so a definite result never depends on anything unread.
 */
export interface Pad {
  /** Writes a line of the working and gives the value back. */
  step<T extends Json>(label: Text, value: T, ...cite: Citation[]): T;
  /** The law date of this working, if known. */
  readonly lawDay: Day | undefined;
  /** Works under the version of the given day; where several may be in force they must agree. */
  under<V, T>(line: Timeline<V>, on: Day | undefined, type: ValueType<T>, work: (version: V) => T): T;
  /** Works under the chosen reading of a dispute. */
  reading<T>(dispute: Dispute, options: Readonly<Record<string, () => T>>): T;
  /** Takes something as given and says so. */
  presume(what: Presumption, at?: string): void;
  /** Notes that the result rests on data nobody could verify. */
  unverified(what: Unverified): void;
  /** Notes a doubt about the law that the result rests on although it did not change it. */
  doubt(doubt: LawDoubt): void;
  /** Ends the working: the result cannot be known, and why (a short English code; `at` names the place). */
  unknown(at: string, note: string): never;
}

/** Thrown inside a working by an input that is not known, caught by the working itself; never seen outside. */
export class UnknownInput extends Error {
  missing: readonly Missing[] = [];
}
const unknownInput = new UnknownInput('unknown input');

/**
 * Ends a working at what is not known. One object for all: it is caught by the working that it ends before another can be thrown,
 * and making an error with its stack each time costs more than the working.
 */
export function endUnknown(missing: readonly Missing[]): never {
  unknownInput.missing = missing;
  throw unknownInput;
}

/** What a working has written down besides its result. */
export interface PadRecord {
  readonly steps: Step[];
  readonly doubts: LawDoubt[];
  readonly presumed: { what: Presumption; at: string }[];
  readonly unverified: Unverified[];
  readonly disputes: Dispute[];
}

export const emptyRecord = (): PadRecord => ({ steps: [], doubts: [], presumed: [], unverified: [], disputes: [] });

/** A sheet for one run under one law date and one set of readings. */
export function openPad(lawDay: Day | undefined, readings: Readonly<Record<string, string>>, record: PadRecord): Pad {
  return {
    lawDay,
    step: (label, value, ...cite) => {
      record.steps.push({ label, value, cite });
      return value;
    },
    under: (line, on, type, work) => agreeing(line, on, type, work, record),
    reading: (dispute, options) => {
      record.disputes.push(dispute);
      const chosen = options[readings[dispute.id] ?? dispute.byDefault];
      if (!chosen) throw new RangeError(`${dispute.id} has no reading ${readings[dispute.id] ?? dispute.byDefault}`);
      return chosen();
    },
    presume: (what, at = '') => {
      record.presumed.push({ what, at });
    },
    unverified: (what) => {
      record.unverified.push(what);
    },
    doubt: (doubt) => {
      record.doubts.push(doubt);
    },
    unknown: (at, note) => {
      endUnknown([{ at, why: 'data', note }]);
    },
  };
}

function agreeing<V, T>(
  line: Timeline<V>,
  on: Day | undefined,
  type: ValueType<T>,
  work: (version: V) => T,
  record: PadRecord,
): T {
  const { possible, doubts } = versionsAt(line, on);
  record.doubts.push(...doubts);
  const undecided = (): never => {
    const doubt = doubts[0];
    endUnknown([{ at: 'law', why: 'law', ...(doubt ? { doubt } : {}) }]);
  };
  let agreed: { value: T; key: string; lines: Step[] } | undefined;
  const before = record.steps.length;
  for (const version of possible) {
    if (!version || 'unread' in version) return undecided();
    record.steps.length = before;
    const value = work(version.is);
    const key = stable(type.json(value));
    if (agreed && agreed.key !== key) return undecided();
    agreed ??= { value, key, lines: record.steps.slice(before) };
  }
  if (!agreed) return undecided();
  record.steps.length = before;
  record.steps.push(...agreed.lines);
  return agreed.value;
}
