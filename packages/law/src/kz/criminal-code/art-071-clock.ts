import { addDays, type Day } from '@zhargy/calendar';

/** A stretch in which the clock stands: from a day to a day, or still. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | undefined;
}

/** Where the clock of limitation stands after its pauses. */
export interface Clock {
  /** The last day of the period; undefined while the clock stands still. */
  readonly lastDay: Day | undefined;
  /** Days by which the pauses moved the end. */
  readonly pausedDays: number;
  /** The day from which the clock stands still. */
  readonly stoppedFrom: Day | undefined;
}

/** Pauses in order, those that overlap or touch made one. */
export function merged(pauses: readonly Pause[]): readonly Pause[] {
  const found: Pause[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (!last || (last.to !== undefined && pause.from > last.to)) {
      found.push(pause);
      continue;
    }
    const to = last.to === undefined || pause.to === undefined ? undefined : pause.to > last.to ? pause.to : last.to;
    found[found.length - 1] = { from: last.from, to };
  }
  return found;
}

/** What is left of the pauses for a period that begins on a day. */
export const pausesAfter = (pauses: readonly Pause[], start: Day): readonly Pause[] =>
  pauses
    .filter(({ to }) => to === undefined || to > start)
    .map(({ from, to }) => ({ from: from < start ? start : from, to }));

/** Moves the end of a period by each pause that begins before it. A pause after the end changes nothing: the period is over. */
export function runClock(lastDay: Day, pauses: readonly Pause[]): Clock {
  let end = lastDay;
  let pausedDays = 0;
  for (const { from, to } of merged(pauses)) {
    if (from > end) break;
    if (to === undefined) return { lastDay: undefined, pausedDays, stoppedFrom: from };
    pausedDays += to - from;
    end = addDays(end, to - from);
  }
  return { lastDay: end, pausedDays, stoppedFrom: undefined };
}
