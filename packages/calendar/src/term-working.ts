import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { endOfMonths, firstCounted, termEnd } from './term.ts';
import type { KnownTermEnd, TermEnd, TermInput, UnknownTermEnd } from './term.ts';
import { dayStatus, isWorkingDay } from './work-calendar.ts';
import type { KnownDay, Names, NonWorkingKind, WorkCalendar } from './work-calendar.ts';

/**
 * One step of the working of a term. For days and working days there is a step for each day, for months and years one for the
 * start and one for each month or year completed, for hours and minutes one for the start and one for the end; days over which
 * the end rolls have one each.
 */
export interface TermStep {
  readonly day: Day;
  /** The how-manieth unit this day completes; absent for a day that does not count. */
  readonly counted?: number;
  /**
   * 'start': the day the term starts on. 'counted': a day that counts. 'end': the last day of the term. 'rolled': the working
   * day to which the end went over. A kind of non-working day: a day left out, or passed over when the end rolls (with `counted`
   * when it is the day on which the term would have ended). 'unknown': the calendar does not know the day.
   */
  readonly why: 'start' | 'counted' | 'end' | 'rolled' | 'weekend' | 'unknown' | NonWorkingKind;
  /** Name of the holiday or day off. */
  readonly name?: Names;
  /** Minute of the day, for the start and the end of a term that ends at a minute. */
  readonly minute?: number;
}

/** The working of a term. */
export interface TermWorking {
  readonly steps: readonly TermStep[];
  /** Every day the calendar knows as non-working from the first day that may count to the last day, in order. */
  readonly crossed: readonly KnownDay[];
  /** False when the calendar (or the want of one) leaves some day of that stretch unknown, so that `crossed` may lack days. */
  readonly crossedComplete: boolean;
}

/** The end of a term with its working. */
export type CountedTerm = (KnownTermEnd & TermWorking) | (UnknownTermEnd & TermWorking);

/** Which unit each day completes, for the days up to and including `through`. */
function countedUnits(input: TermInput, through: Day): ReadonlyMap<Day, number> {
  const { length, calendar } = input;
  const { unit, n } = length;
  const units = new Map<Day, number>();
  if (unit === 'months' || unit === 'years') {
    const size = unit === 'years' ? 12 : 1;
    for (let i = 1; i <= n; i += 1) units.set(endOfMonths(input, i * size), i);
  } else if (unit === 'days' || unit === 'workingDays') {
    for (let at = firstCounted(input), i = 0; at <= through && i < n; at = addDays(at, 1)) {
      const counts = unit === 'days' || (calendar !== undefined && isWorkingDay(calendar, at) === true);
      if (!counts) continue;
      i += 1;
      units.set(at, i);
    }
  }
  return units;
}

function* daysThrough(from: Day, through: Day): Generator<Day> {
  for (let at = from; at <= through; at = addDays(at, 1)) yield at;
}

function offDay(
  calendar: WorkCalendar | undefined,
  day: Day,
  counted: number | undefined,
): Pick<TermStep, 'why' | 'name'> {
  const status = calendar && dayStatus(calendar, day);
  if (status?.working === false) {
    const { why, name } = status;
    // The two kinds of working days cannot stand here; naming them keeps the type without a cast.
    if (why !== 'workday' && why !== 'workingInstead') return { why, ...(name ? { name } : {}) };
  }
  return { why: status?.working === true || counted !== undefined ? 'counted' : 'unknown' };
}

function stepsOf(input: TermInput, found: TermEnd, last: Day): readonly TermStep[] {
  const { start, length, calendar, endsAt } = input;
  const { unit, n } = length;
  const timed = unit === 'hours' || unit === 'minutes';
  const end = found.end;
  const nominal: number = found.nominal ?? Infinity;
  const units = countedUnits(input, last);
  const minuteOfStart =
    start.minute !== undefined && (timed || endsAt === 'sameMinute') ? { minute: start.minute } : {};

  const step = (day: Day): TermStep => {
    const count = timed && day === nominal ? n : units.get(day);
    const counted = count === undefined ? {} : { counted: count };
    if (end && day === end.day) {
      const minute = end.minute === undefined ? {} : { minute: end.minute };
      return { day, ...counted, why: day > nominal ? 'rolled' : 'end', ...minute };
    }
    if (day === start.day && !timed) return { day, ...counted, why: 'start', ...minuteOfStart };
    if (day < nominal && count !== undefined) return { day, ...counted, why: 'counted' };
    return { day, ...counted, ...offDay(calendar, day, count) };
  };

  if (unit === 'days' || unit === 'workingDays') return [...daysThrough(start.day, last)].map(step);
  const rolling = found.nominal === undefined ? [] : [...daysThrough(found.nominal, last)];
  if (timed) return [{ day: start.day, why: 'start', ...minuteOfStart }, ...rolling.map(step)];
  const between = [...units.keys()].filter((day) => day < nominal && day > start.day);
  return [...new Set([start.day, ...between, ...rolling])].map(step);
}

function crossing(input: TermInput, last: Day): Pick<TermWorking, 'crossed' | 'crossedComplete'> {
  const { start, startRule, calendar } = input;
  if (!calendar) return { crossed: [], crossedComplete: false };
  const crossed: KnownDay[] = [];
  let crossedComplete = true;
  for (const day of daysThrough(startRule === 'excluded' ? addDays(start.day, 1) : start.day, last)) {
    const status = dayStatus(calendar, day);
    if (status.working === undefined) crossedComplete = false;
    else if (!status.working) crossed.push(status);
  }
  return { crossed, crossedComplete };
}

/**
 * Counts a term and shows the working: {@link termEnd} with the steps that lead to it and the non-working days crossed. When
 * the end is unknown the steps go as far as is certain.
 * @throws RangeError for a zone that does not exist.
 */
export function countTerm(input: TermInput): CountedTerm {
  const found = termEnd(input);
  const last = found.unknown ? found.notBefore : found.end.day;
  if (last === undefined) return { ...found, steps: [], crossed: [], crossedComplete: false };
  return { ...found, steps: stepsOf(input, found, last), ...crossing(input, last) };
}
