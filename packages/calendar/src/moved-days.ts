import { addDays, weekdayOf } from './day.ts';
import type { Day, Weekday } from './day.ts';
import type { Mark, Names, NonWorkingDay, WorkingInstead } from './work-calendar.ts';

/** A rule by which a day off that coincides with a public holiday moves to the next working day. */
export interface CoincidenceRule {
  /** Holidays from this day on move the day off. */
  readonly from: Day;
  readonly weekend: readonly Weekday[];
  readonly name: Names;
  readonly mark: Mark;
  readonly source: string;
}

/**
 * The days off that move because a holiday fell on one: for each such holiday, in order, the first day after it that is no
 * weekend, no holiday, no other day off and not yet taken by another moved day. Two holidays on one weekend move two days.
 * A moved day is verified only when both the rule and its holiday are.
 */
export function daysMovedByCoincidence(
  rows: readonly NonWorkingDay[],
  rule: CoincidenceRule,
): readonly NonWorkingDay[] {
  const weekend = new Set<number>(rule.weekend);
  const holidays = rows.filter((row) => row.kind === 'holiday').toSorted((a, b) => a.day - b.day);
  const offWithoutHoliday = new Set<number>(rows.filter((row) => row.kind !== 'holiday').map((row) => row.day));
  const taken = new Set<number>(rows.map((row) => row.day));
  const moved: NonWorkingDay[] = [];
  for (const holiday of holidays) {
    const coincides = weekend.has(weekdayOf(holiday.day)) || offWithoutHoliday.has(holiday.day);
    if (holiday.day < rule.from || !coincides) continue;
    let day = addDays(holiday.day, 1);
    while (weekend.has(weekdayOf(day)) || taken.has(day)) day = addDays(day, 1);
    taken.add(day);
    moved.push({
      day,
      kind: 'moved',
      name: rule.name,
      mark: rule.mark === 'verified' && holiday.mark === 'verified' ? 'verified' : 'unverified',
      source: holiday.mark === 'verified' ? rule.source : `${rule.source}; ${holiday.source}`,
    });
  }
  return moved;
}

/** An order of an authority that moves a day off to a day that would have worked. */
export interface MovedDayOff {
  /** The day that works instead. */
  readonly from: Day;
  /** The day that is off instead. */
  readonly to: Day;
  readonly mark: Mark;
  readonly source: string;
}

/** The rows of a calendar that orders change. */
export interface MovableRows {
  readonly nonWorking: readonly NonWorkingDay[];
  readonly workingInstead: readonly WorkingInstead[];
}

/** Applies orders to rows: the day moved from loses its row and works, the day moved to is off; both carry the order's mark. */
export function applyMoves(
  rows: MovableRows,
  moves: readonly MovedDayOff[],
  names: { readonly off: Names; readonly works: Names },
): MovableRows {
  const vacated = new Set<number>(moves.map((move) => move.from));
  return {
    nonWorking: [
      ...rows.nonWorking.filter((row) => !vacated.has(row.day)),
      ...moves.map(({ to, mark, source }) => ({ day: to, kind: 'moved' as const, name: names.off, mark, source })),
    ],
    workingInstead: [
      ...rows.workingInstead,
      ...moves.map(({ from, mark, source }) => ({ day: from, name: names.works, mark, source })),
    ],
  };
}
