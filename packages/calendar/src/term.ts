import { addDays, addMonths } from './day.ts';
import type { Day } from './day.ts';
import { addMinutes, compareMoments } from './moment.ts';
import type { Moment } from './moment.ts';
import { dayStatus, unverifiedBasis } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What a term is counted in. Days are calendar days of 24 hours; a year is twelve months. */
export type TermUnit = 'minutes' | 'hours' | 'days' | 'workingDays' | 'months' | 'years';

/** The length of a term: a whole number of units, one at least. */
export interface TermLength {
  readonly unit: TermUnit;
  readonly n: number;
}

/** How a term is counted. Every choice is the caller's: no rule of any law is built in. */
export interface TermInput {
  readonly start: Moment;
  readonly length: TermLength;
  /**
   * Whether the unit in which the term starts counts. 'excluded': the first day counted is the next one, months end on the day
   * with the same number, an hour begun is left out (counting starts with the next full hour). 'included': the first day
   * counted is the day of the start, months end on the day before the same number, hours run from the very minute.
   */
  readonly startRule: 'excluded' | 'included';
  /** A month without the day number ends the term on its last day; the only way there is, written out for the reader. */
  readonly monthEnd?: 'lastDay';
  /** Whether a term that would end on a non-working day ends on the next working one. */
  readonly roll: 'none' | 'nextWorkingDay';
  /** Needed for 'nextWorkingDay' and for working days; otherwise it only tells which non-working days were crossed. */
  readonly calendar?: WorkCalendar | undefined;
  /**
   * 'endOfDay': at 24:00 of the last day. 'sameMinute': at the minute reached; for days, months and years the start's time of
   * day on the day that completes them, whatever the start rule (three days from Monday 14:30 end on Thursday 14:30).
   */
  readonly endsAt: 'endOfDay' | 'sameMinute';
  /** Zone of the local times; needed for hours and minutes. */
  readonly zone?: string | undefined;
}

/**
 * Why the end of a term is not known: a length that is no count ('length'), a time of day that is missing ('timeNeeded') or
 * occurred twice or not at all ('ambiguousTime'), an input left out, a day the calendar does not know, or hours that would end
 * at a minute of a non-working day and are asked to roll ('rollOfHours'): no minute of the next working day is theirs.
 */
export interface TermUnknown {
  readonly code:
    | 'length'
    | 'timeNeeded'
    | 'ambiguousTime'
    | 'zoneNeeded'
    | 'calendarNeeded'
    | 'rollOfHours'
    | 'outsideCalendar'
    | 'undetermined';
  /** The day in question: the one the calendar does not know, or the one whose time is not known. */
  readonly day?: Day;
  readonly source?: string;
}

/** Unverified data on which an end rests: the day and the source of the doubt. */
export interface UnverifiedDay {
  readonly day: Day;
  readonly source: string;
}

/** The known end of a term. */
export interface KnownTermEnd {
  /** The last moment in time; without a minute it is 24:00 of the day. */
  readonly end: Moment;
  readonly endsAt: 'endOfDay' | 'sameMinute';
  /** The last day before rolling. */
  readonly nominal: Day;
  readonly unverified: readonly UnverifiedDay[];
  readonly unknown?: never;
}

/** An end that is not known, with what can be said all the same. */
export interface UnknownTermEnd {
  readonly unknown: TermUnknown;
  readonly endsAt: 'endOfDay' | 'sameMinute';
  /** The last day before rolling, where it is known. */
  readonly nominal?: Day;
  /** The term does not end before this day. */
  readonly notBefore?: Day;
  /** The term does not end after this day. */
  readonly notAfter?: Day;
  readonly end?: never;
}

export type TermEnd = KnownTermEnd | UnknownTermEnd;

// Beyond three hundred years a length is a slip of the pen, and its working would not fit into memory.
const longest: { readonly [U in TermUnit]: number } = {
  minutes: 160_000_000,
  hours: 2_600_000,
  days: 110_000,
  workingDays: 110_000,
  months: 3_600,
  years: 300,
};

/** The day that completes the first `n` months (a year is twelve) of a term. */
export function endOfMonths(input: TermInput, months: number): Day {
  const { start, startRule, endsAt } = input;
  const reached = addMonths(start.day, months, 'clamp');
  if (startRule === 'excluded' || endsAt === 'sameMinute') return reached;
  const exists = addMonths(start.day, months, 'refuse') !== undefined;
  // Where the number does not exist the last day of the month is itself the day before it.
  return exists ? addDays(reached, -1) : reached;
}

/** The first day that counts in a term of days or working days. */
export function firstCounted(input: TermInput): Day {
  const skipsStart = input.startRule === 'excluded' || input.endsAt === 'sameMinute';
  return skipsStart ? addDays(input.start.day, 1) : input.start.day;
}

interface Reached {
  readonly day: Day;
  readonly unverified: readonly UnverifiedDay[];
}

type Search = Reached | { readonly unknown: TermUnknown; readonly at: Day };

/** The `n`-th working day at or after a day, with the unverified days passed on the way. */
function nthWorkingDay(calendar: WorkCalendar, from: Day, n: number): Search {
  const unverified: UnverifiedDay[] = [];
  let left = n;
  for (let at = from; ; at = addDays(at, 1)) {
    const status = dayStatus(calendar, at);
    if (status.working === undefined) {
      const { why: code, source } = status;
      return { unknown: { code, day: at, ...(source === undefined ? {} : { source }) }, at };
    }
    const source = unverifiedBasis(calendar, at);
    if (source !== undefined) unverified.push({ day: at, source });
    if (status.working) left -= 1;
    if (left === 0) return { day: at, unverified };
  }
}

type Nominal = (Reached & { readonly minute?: number }) | UnknownTermEnd;

/** The minute of a term of hours or minutes whose start has the given time. */
function elapsedEnd(input: TermInput, minute: number, zone: string): Moment | undefined {
  const { start, length, startRule } = input;
  const size = length.unit === 'hours' ? 60 : 1;
  const begun: Moment = { day: start.day, minute: Math.floor(minute / size) * size };
  const from = startRule === 'excluded' ? addMinutes(begun, size, zone) : { day: start.day, minute };
  return from && addMinutes(from, length.n * size, zone);
}

function nominalOfTime(input: TermInput): Nominal {
  const { start, roll, endsAt, zone } = input;
  if (zone === undefined) return { unknown: { code: 'zoneNeeded' }, endsAt };
  if (start.minute !== undefined) {
    const end = elapsedEnd(input, start.minute, zone);
    return end ? { ...end, unverified: [] } : { unknown: { code: 'ambiguousTime', day: start.day }, endsAt };
  }
  const soonest = elapsedEnd(input, 0, zone);
  const latest = elapsedEnd(input, 1439, zone);
  // Rolling can only put the end off, so the later bound stands without it alone.
  const notAfter = latest && roll === 'none' ? { notAfter: latest.day } : {};
  const notBefore = soonest ? { notBefore: soonest.day } : {};
  return { unknown: { code: 'timeNeeded', day: start.day }, endsAt, ...notBefore, ...notAfter };
}

function nominalEnd(input: TermInput): Nominal {
  const { length, endsAt, calendar } = input;
  const { unit, n } = length;
  if (!Number.isInteger(n) || n < 1 || n > longest[unit]) return { unknown: { code: 'length' }, endsAt };
  switch (unit) {
    case 'minutes':
    case 'hours':
      return nominalOfTime(input);
    case 'days':
      return { day: addDays(firstCounted(input), n - 1), unverified: [] };
    case 'months':
    case 'years':
      return { day: endOfMonths(input, unit === 'years' ? n * 12 : n), unverified: [] };
    case 'workingDays': {
      if (!calendar)
        return { unknown: { code: 'calendarNeeded' }, endsAt, notBefore: addDays(firstCounted(input), n - 1) };
      const found = nthWorkingDay(calendar, firstCounted(input), n);
      return 'unknown' in found ? { unknown: found.unknown, endsAt, notBefore: found.at } : found;
    }
  }
}

/**
 * When a term ends. The end is unknown, never guessed, where it depends on a day the calendar does not know or on a time that
 * is not recorded; what is certain all the same (not before, not after) is given.
 * @throws RangeError for a zone that does not exist.
 */
export function termEnd(input: TermInput): TermEnd {
  const { start, length, roll, endsAt, calendar } = input;
  const nominal = nominalEnd(input);
  if ('unknown' in nominal) return nominal;
  let last: Reached = nominal;
  if (roll === 'nextWorkingDay') {
    if (!calendar) return { unknown: { code: 'calendarNeeded' }, endsAt, nominal: nominal.day, notBefore: nominal.day };
    const rolled = nthWorkingDay(calendar, nominal.day, 1);
    if ('unknown' in rolled) return { unknown: rolled.unknown, endsAt, nominal: nominal.day, notBefore: rolled.at };
    if (nominal.minute !== undefined && endsAt === 'sameMinute' && rolled.day > nominal.day) {
      return {
        unknown: { code: 'rollOfHours', day: nominal.day },
        endsAt,
        nominal: nominal.day,
        notBefore: nominal.day,
      };
    }
    // A term of working days ends on a working day: its last day is already among the unverified ones if it belongs there.
    const unverified = length.unit === 'workingDays' ? nominal.unverified : rolled.unverified;
    last = { day: rolled.day, unverified };
  }
  const { day, unverified } = last;
  if (endsAt === 'endOfDay') return { end: { day }, endsAt, nominal: nominal.day, unverified };
  const minute = nominal.minute ?? start.minute;
  if (minute === undefined) {
    return {
      unknown: { code: 'timeNeeded', day: start.day },
      endsAt,
      nominal: nominal.day,
      notBefore: day,
      notAfter: day,
    };
  }
  return { end: { day, minute }, endsAt, nominal: nominal.day, unverified };
}

/**
 * Whether a moment lies within a term, its end included: an act on the last day is in time until 24:00, or until the minute.
 * Undefined where the record does not tell. The start is not looked at.
 */
export function withinTerm(term: TermEnd, moment: Moment): boolean | undefined {
  const wholeLastDay = term.endsAt === 'endOfDay';
  if (term.unknown) {
    const { notBefore, notAfter } = term;
    if (notBefore !== undefined && (wholeLastDay ? moment.day <= notBefore : moment.day < notBefore)) return true;
    return notAfter !== undefined && moment.day > notAfter ? false : undefined;
  }
  if (wholeLastDay) return moment.day <= term.end.day;
  const { day, minute } = moment;
  const compared = compareMoments(minute === undefined ? { day } : { day, minute }, term.end);
  return compared === undefined ? undefined : compared <= 0;
}
