import { addDays } from './day.ts';
import type { Day } from './day.ts';

/** A stretch of days, both ends included, under a label. Without `to` it has not ended yet. */
export interface DayInterval<Label extends string = string> {
  readonly from: Day;
  readonly to?: Day;
  readonly label: Label;
  /** Of overlapping intervals the one with the higher priority holds the day. */
  readonly priority: number;
}

/** Days on which intervals of one priority and different labels overlap; the one listed first holds them. */
export interface IntervalTie<Label extends string = string> {
  readonly from: Day;
  readonly to?: Day;
  readonly labels: readonly Label[];
}

/**
 * A set of days, each under the label that holds it: pieces that do not overlap, in order of time, neighbours with one label
 * and priority joined. At most the last piece is open. Ties and reversed input (to before from, which holds no day) are kept
 * as facts about the input.
 */
export interface IntervalSet<Label extends string = string> {
  readonly pieces: readonly DayInterval<Label>[];
  readonly ties: readonly IntervalTie<Label>[];
  readonly reversed: readonly DayInterval<Label>[];
}

// One past the last day: half-open ends make neighbours meet, and an open interval ends at infinity.
const until = (interval: { readonly to?: Day }): number => (interval.to === undefined ? Infinity : interval.to + 1);

// Only a finite end that came from days is turned back into one.
const stretch = (from: number, end: number): { readonly from: Day; readonly to?: Day } =>
  end === Infinity ? { from: from as Day } : { from: from as Day, to: (end - 1) as Day };

const covers = (interval: DayInterval, day: number): boolean => interval.from <= day && day < until(interval);

function segmentsOf(intervals: readonly DayInterval[]): readonly (readonly [from: number, end: number])[] {
  const bounds = new Set<number>(intervals.flatMap((interval) => [interval.from, until(interval)]));
  const sorted = [...bounds].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => [from, sorted[i + 1] ?? Infinity] as const);
}

function joined<Label extends string>(pieces: readonly DayInterval<Label>[]): readonly DayInterval<Label>[] {
  const result: DayInterval<Label>[] = [];
  for (const piece of pieces) {
    const previous = result.at(-1);
    const meets = previous && until(previous) === piece.from;
    if (meets && previous.label === piece.label && previous.priority === piece.priority) {
      const { label, priority } = piece;
      result[result.length - 1] = { ...stretch(previous.from, until(piece)), label, priority };
    } else {
      result.push(piece);
    }
  }
  return result;
}

function joinedTies<Label extends string>(ties: readonly IntervalTie<Label>[]): readonly IntervalTie<Label>[] {
  const result: IntervalTie<Label>[] = [];
  for (const tie of ties) {
    const previous = result.at(-1);
    const same = previous && until(previous) === tie.from && previous.labels.join('\n') === tie.labels.join('\n');
    if (same) result[result.length - 1] = { ...stretch(previous.from, until(tie)), labels: tie.labels };
    else result.push(tie);
  }
  return result;
}

/** The union of intervals by priority: each day is held by the highest interval that covers it. */
export function intervalSet<Label extends string>(intervals: readonly DayInterval<Label>[]): IntervalSet<Label> {
  const reversed = intervals.filter((interval) => until(interval) <= interval.from);
  const sound = intervals.filter((interval) => until(interval) > interval.from);
  const pieces: DayInterval<Label>[] = [];
  const ties: IntervalTie<Label>[] = [];
  for (const [from, end] of segmentsOf(sound)) {
    const here = sound.filter((interval) => covers(interval, from));
    const highest = Math.max(...here.map((interval) => interval.priority));
    const top = here.filter((interval) => interval.priority === highest);
    const holder = top[0];
    if (!holder) continue;
    pieces.push({ ...stretch(from, end), label: holder.label, priority: holder.priority });
    const labels = [...new Set(top.map((interval) => interval.label))];
    if (labels.length > 1) ties.push({ ...stretch(from, end), labels });
  }
  return { pieces: joined(pieces), ties: joinedTies(ties), reversed };
}

function kept<Label extends string>(
  set: IntervalSet<Label>,
  other: IntervalSet,
  keep: (inOther: boolean) => boolean,
): IntervalSet<Label> {
  const pieces: DayInterval<Label>[] = [];
  for (const [from, end] of segmentsOf([...set.pieces, ...other.pieces])) {
    const holder = set.pieces.find((piece) => covers(piece, from));
    if (!holder || !keep(other.pieces.some((piece) => covers(piece, from)))) continue;
    pieces.push({ ...stretch(from, end), label: holder.label, priority: holder.priority });
  }
  return { pieces: joined(pieces), ties: set.ties, reversed: set.reversed };
}

/** The days of the first set that are not in the second. */
export function minus<Label extends string>(set: IntervalSet<Label>, other: IntervalSet): IntervalSet<Label> {
  return kept(set, other, (inOther) => !inOther);
}

/** The days in both sets, under the labels of the first. */
export function intersect<Label extends string>(set: IntervalSet<Label>, other: IntervalSet): IntervalSet<Label> {
  return kept(set, other, (inOther) => inOther);
}

/** The days under one label. */
export function underLabel<Label extends string>(set: IntervalSet<Label>, label: Label): IntervalSet<Label> {
  return { ...set, pieces: set.pieces.filter((piece) => piece.label === label) };
}

/** The label that holds a day, or undefined when the day is not in the set. */
export function labelOn<Label extends string>(set: IntervalSet<Label>, day: Day): Label | undefined {
  return set.pieces.find((piece) => covers(piece, day))?.label;
}

/**
 * How many days a set has. An open set has no length yet: `closed` counts its ended pieces and `since` is the day from which one
 * more is added with every day; {@link soFar} gives the count so far.
 */
export type SetLength =
  | { readonly open: false; readonly days: number }
  | { readonly open: true; readonly closed: number; readonly since: Day };

/** The length of a set in days, both ends of each piece counted. */
export function lengthDays(set: IntervalSet): SetLength {
  let days = 0;
  for (const piece of set.pieces) {
    if (piece.to === undefined) return { open: true, closed: days, since: piece.from };
    days += piece.to - piece.from + 1;
  }
  return { open: false, days };
}

/** The days of a set up to and including a day, and whether more are to come from an open piece. */
export function soFar(set: IntervalSet, at: Day): { readonly days: number; readonly open: boolean } {
  let days = 0;
  for (const piece of set.pieces) {
    const end = Math.min(until(piece), addDays(at, 1));
    days += Math.max(0, end - piece.from);
  }
  return { days, open: set.pieces.at(-1)?.to === undefined && set.pieces.length > 0 };
}
