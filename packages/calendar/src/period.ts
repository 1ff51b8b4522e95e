import { addDays, addMonths, daysInMonth } from './day.ts';
import type { Day, MonthEnd } from './day.ts';
import { floorRatio, multiplyRatios, ratio, subtractRatios } from './ratio.ts';
import type { Ratio } from './ratio.ts';

/**
 * A stretch of time in months and days, kept apart because a month has no fixed number of days. A year is twelve months.
 * Whole numbers; a difference of two periods may be negative in either part.
 */
export interface Period {
  readonly months: number;
  readonly days: number;
}

/** What a period is written from; a part left out is zero. */
export interface PeriodParts {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** No time at all. */
export const noTime: Period = { months: 0, days: 0 };

/** A period from years, months and days, or undefined when a part is not a whole number. */
export function periodOf(parts: PeriodParts): Period | undefined {
  const { years = 0, months = 0, days = 0 } = parts;
  const all = years * 12 + months;
  const whole = [years, months, days, all].every((n) => Number.isSafeInteger(n));
  return whole ? { months: all, days } : undefined;
}

/**
 * A period written in a program: `period({ years: 1, months: 6 })`.
 * @throws RangeError when a part is not a whole number. Data goes through {@link periodOf}.
 */
export function period(parts: PeriodParts): Period {
  const found = periodOf(parts);
  if (found === undefined) throw new RangeError('a period is made of whole years, months and days');
  return found;
}

/** The sum of two periods, part by part. */
export function sumPeriods(a: Period, b: Period): Period {
  return { months: a.months + b.months, days: a.days + b.days };
}

/** The difference of two periods, part by part; no month is broken into days. */
export function subtractPeriods(a: Period, b: Period): Period {
  return { months: a.months - b.months, days: a.days - b.days };
}

/** The day a period after a day: the months first (see {@link addMonths}), then the days. */
export function addPeriod(day: Day, p: Period, monthEnd: 'clamp'): Day;
export function addPeriod(day: Day, p: Period, monthEnd: MonthEnd): Day | undefined;
export function addPeriod(day: Day, p: Period, monthEnd: MonthEnd): Day | undefined {
  const reached = addMonths(day, p.months, monthEnd);
  return reached === undefined ? undefined : addDays(reached, p.days);
}

interface DayBounds {
  readonly least: number;
  readonly most: number;
}

const monthsInCycle = 4800;
const daysInCycle = 146097;

// First days of the months of one 400-year cycle, after which the calendar repeats itself to the day.
function firstDaysOfCycle(): readonly number[] {
  const first: number[] = [];
  let at = 0;
  for (let month = 0; month < monthsInCycle; month += 1) {
    first.push(at);
    at += daysInMonth(2000 + Math.floor(month / 12), (month % 12) + 1);
  }
  return first;
}

const knownBounds = new Map<number, DayBounds>();

/**
 * The fewest and the most days that a number of months can cover, over every start in the calendar, days cut off at the end
 * of a shorter month included: one month 28..31, twelve months 365..366.
 * @throws RangeError for a number that is negative or not whole.
 */
export function daysInMonths(months: number): DayBounds {
  if (!Number.isSafeInteger(months) || months < 0) throw new RangeError(`${months} is not a number of months`);
  const known = knownBounds.get(months);
  if (known) return known;
  // A day cut off at the end of a shorter month never goes beyond the bounds between first days.
  const first = firstDaysOfCycle();
  let least = Infinity;
  let most = -Infinity;
  for (let start = 0; start < monthsInCycle; start += 1) {
    const target = start + months;
    const end = target % monthsInCycle;
    const between = (first[end] ?? 0) + Math.floor(target / monthsInCycle) * daysInCycle - (first[start] ?? 0);
    least = Math.min(least, between);
    most = Math.max(most, between);
  }
  const bounds = { least, most };
  knownBounds.set(months, bounds);
  return bounds;
}

const sign = (n: number): -1 | 0 | 1 => (n < 0 ? -1 : n > 0 ? 1 : 0);

/**
 * Whether `a` is shorter (-1), equal (0) or longer (1) than `b`: decided within one unit, when one is longer in both parts, or
 * when the months of one cannot be as few (or as many) days as the other asks. Undefined when it depends on where they start
 * (one month and thirty days): then {@link comparePeriodsFrom}.
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 | undefined {
  const months = a.months - b.months;
  const days = a.days - b.days;
  if (months === 0) return sign(days);
  if (days === 0 || sign(days) === sign(months)) return sign(months);
  const { least, most } = daysInMonths(Math.abs(months));
  const against = Math.abs(days);
  if (least > against) return sign(months);
  if (most < against) return sign(days);
  return least === most ? 0 : undefined;
}

/** Compares the days two periods reach from one start, months cut off at the end of a shorter month; always decided. */
export function comparePeriodsFrom(start: Day, a: Period, b: Period): -1 | 0 | 1 {
  return sign(addPeriod(start, a, 'clamp') - addPeriod(start, b, 'clamp'));
}

/** A scaled period: its whole months and days, and what is left of each, from zero up to but not including one. */
export interface ScaledPeriod {
  readonly whole: Period;
  readonly restMonths: Ratio;
  readonly restDays: Ratio;
}

function scaledPart(n: number, by: Ratio): { readonly whole: number; readonly rest: Ratio } {
  const exact = multiplyRatios(ratio(n), by);
  const floor = floorRatio(exact);
  const whole = Number(floor);
  if (!Number.isSafeInteger(whole)) throw new RangeError('the scaled period is beyond all calendars');
  return { whole, rest: subtractRatios(exact, ratio(floor)) };
}

/**
 * A period multiplied by an exact ratio. Nothing is rounded and no fraction of a month becomes days: how a rest is turned into
 * days or dropped is for the law that scales.
 * @throws RangeError when a part of the product is beyond the whole numbers a machine keeps exactly.
 */
export function scalePeriod(p: Period, by: Ratio): ScaledPeriod {
  const months = scaledPart(p.months, by);
  const days = scaledPart(p.days, by);
  return { whole: { months: months.whole, days: days.whole }, restMonths: months.rest, restDays: days.rest };
}
