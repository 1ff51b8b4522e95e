import { addDays, dayOfParts, weekdayOf } from './day.ts';
import type { Day, Weekday } from './day.ts';

/** A name in the languages of the project. */
export interface Names {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** Whether a row of a calendar was checked against the text of the act it rests on. It travels to every date that rests on it. */
export type Mark = 'verified' | 'unverified';

/**
 * Why a day does not work by a row of its own: a public holiday, a day off moved to it (by coincidence with a holiday or by an
 * order), or a day that is off by itself without being a holiday.
 */
export type NonWorkingKind = 'holiday' | 'moved' | 'dayOff';

/** A day that does not work although its weekday would. */
export interface NonWorkingDay {
  readonly day: Day;
  readonly kind: NonWorkingKind;
  readonly name: Names;
  readonly mark: Mark;
  /** The act, with what was read of it; for an unverified row also why it is not verified. */
  readonly source: string;
}

/** A day that works although its weekday, or a rule, would have it off; also a day wrongly believed to be off. */
export interface WorkingInstead {
  readonly day: Day;
  readonly name: Names;
  readonly mark: Mark;
  readonly source: string;
}

/** A stretch of days, both ends included, with the reason why it is singled out. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly source: string;
}

/**
 * A calendar of working days as data. It knows the whole years `from`..`to` and nothing outside them. At most one row stands
 * for a day ({@link calendarFaults} reports others). Immutable: lookups keep an index of each calendar object.
 */
export interface WorkCalendar {
  readonly id: string;
  readonly name: Names;
  readonly years: { readonly from: number; readonly to: number };
  readonly weekend: readonly Weekday[];
  readonly nonWorking: readonly NonWorkingDay[];
  readonly workingInstead: readonly WorkingInstead[];
  /** Days of which nobody can say yet whether they work (a feast whose date is not announced). A row of its own settles a day. */
  readonly undetermined: readonly DayRange[];
  /** Days whose rows may still be incomplete; a day without a row of its own is unverified here. */
  readonly provisional: readonly DayRange[];
}

/** What a calendar says of one day. */
export type DayStatus = KnownDay | UnknownDay;

/** A day of which the calendar knows whether it works. */
export interface KnownDay {
  readonly day: Day;
  readonly working: boolean;
  readonly why: 'workday' | 'weekend' | 'workingInstead' | NonWorkingKind;
  /** The name of the row that decides; absent for plain weekdays and weekends. */
  readonly name?: Names;
  readonly mark: Mark;
  /** The source of the row, or of the doubt about a day without one. */
  readonly source?: string;
}

/** A day of which the calendar does not know whether it works. */
export interface UnknownDay {
  readonly day: Day;
  readonly working: undefined;
  readonly why: 'outsideCalendar' | 'undetermined';
  readonly source?: string;
}

interface CalendarIndex {
  readonly first: number;
  readonly last: number;
  readonly weekend: ReadonlySet<number>;
  readonly rows: ReadonlyMap<number, KnownDay>;
}

const indexes = new WeakMap<WorkCalendar, CalendarIndex>();

function indexOf(calendar: WorkCalendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const rows = new Map<number, KnownDay>();
  for (const { day, kind, name, mark, source } of calendar.nonWorking) {
    rows.set(day, { day, working: false, why: kind, name, mark, source });
  }
  for (const { day, name, mark, source } of calendar.workingInstead) {
    rows.set(day, { day, working: true, why: 'workingInstead', name, mark, source });
  }
  // Years that are no whole numbers make an empty calendar: every day is then outside it.
  const first: number = dayOfParts(calendar.years.from, 1, 1) ?? Infinity;
  const last: number = dayOfParts(calendar.years.to, 12, 31) ?? -Infinity;
  const index: CalendarIndex = { first, last, weekend: new Set(calendar.weekend), rows };
  indexes.set(calendar, index);
  return index;
}

const within = (ranges: readonly DayRange[], day: Day): DayRange | undefined =>
  ranges.find(({ from, to }) => from <= day && day <= to);

/** What the calendar says of a day, with the row it says it by. */
export function dayStatus(calendar: WorkCalendar, day: Day): DayStatus {
  const index = indexOf(calendar);
  if (day < index.first || day > index.last) return { day, working: undefined, why: 'outsideCalendar' };
  const row = index.rows.get(day);
  if (row) return row;
  const undetermined = within(calendar.undetermined, day);
  const weekend = index.weekend.has(weekdayOf(day));
  // A weekend day stays off whatever is announced for it.
  if (undetermined && !weekend) return { day, working: undefined, why: 'undetermined', source: undetermined.source };
  const doubt = within(calendar.provisional, day);
  return {
    day,
    working: !weekend,
    why: weekend ? 'weekend' : 'workday',
    mark: doubt ? 'unverified' : 'verified',
    ...(doubt ? { source: doubt.source } : {}),
  };
}

/** Whether a day works; undefined when the calendar does not know it. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean | undefined {
  return dayStatus(calendar, day).working;
}

/**
 * The source of the doubt when what the calendar says of a day rests on unverified data, else undefined. A row that has a
 * weekend day off changes nothing and is no doubt.
 */
export function unverifiedBasis(calendar: WorkCalendar, day: Day): string | undefined {
  const status = dayStatus(calendar, day);
  if (status.working === undefined || status.mark === 'verified') return undefined;
  const offAnyway = !status.working && indexOf(calendar).weekend.has(weekdayOf(day));
  return offAnyway ? undefined : (status.source ?? calendar.id);
}

/** The first working day at or after a day; undefined when a day on the way is unknown to the calendar. */
export function workingDayFrom(calendar: WorkCalendar, day: Day): Day | undefined {
  for (let at = day; ; at = addDays(at, 1)) {
    const working = isWorkingDay(calendar, at);
    if (working === undefined) return undefined;
    if (working) return at;
  }
}

/** The first working day after a day; undefined when a day on the way is unknown to the calendar. */
export function nextWorkingDay(calendar: WorkCalendar, day: Day): Day | undefined {
  return workingDayFrom(calendar, addDays(day, 1));
}

/** What may be added to or replaced in a calendar; rows replace every row of the same day, ranges are added. */
export interface CalendarExtension {
  readonly id?: string;
  readonly name?: Names;
  readonly years?: { readonly from: number; readonly to: number };
  readonly weekend?: readonly Weekday[];
  readonly nonWorking?: readonly NonWorkingDay[];
  readonly workingInstead?: readonly WorkingInstead[];
  readonly undetermined?: readonly DayRange[];
  readonly provisional?: readonly DayRange[];
}

/**
 * A new calendar with the rows of the extension on top of the base; the base is unchanged. Wider years must bring the rows of
 * the added years with them: days without rows there count by their weekday.
 */
export function extendCalendar(base: WorkCalendar, extension: CalendarExtension): WorkCalendar {
  const nonWorking = extension.nonWorking ?? [];
  const workingInstead = extension.workingInstead ?? [];
  const replaced = new Set<number>([...nonWorking, ...workingInstead].map((row) => row.day));
  return {
    id: extension.id ?? base.id,
    name: extension.name ?? base.name,
    years: extension.years ?? base.years,
    weekend: extension.weekend ?? base.weekend,
    nonWorking: [...base.nonWorking.filter((row) => !replaced.has(row.day)), ...nonWorking],
    workingInstead: [...base.workingInstead.filter((row) => !replaced.has(row.day)), ...workingInstead],
    undetermined: [...base.undetermined, ...(extension.undetermined ?? [])],
    provisional: [...base.provisional, ...(extension.provisional ?? [])],
  };
}

/** What is wrong with the data of a calendar. */
export type CalendarFault =
  | { readonly code: 'years'; readonly from: number; readonly to: number }
  | { readonly code: 'weekday'; readonly weekday: number }
  | { readonly code: 'neverWorks' }
  | { readonly code: 'twoRows'; readonly day: Day }
  | { readonly code: 'outsideYears'; readonly day: Day }
  | { readonly code: 'reversedRange'; readonly from: Day; readonly to: Day };

/** Every fault of a calendar in one pass; an empty list for a sound one. For calendars that come from users. */
export function calendarFaults(calendar: WorkCalendar): readonly CalendarFault[] {
  const faults: CalendarFault[] = [];
  const { from, to } = calendar.years;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to) faults.push({ code: 'years', from, to });
  for (const weekday of calendar.weekend) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) faults.push({ code: 'weekday', weekday });
  }
  if (new Set(calendar.weekend).size >= 7) faults.push({ code: 'neverWorks' });
  const index = indexOf(calendar);
  const seen = new Set<number>();
  for (const { day } of [...calendar.nonWorking, ...calendar.workingInstead]) {
    if (seen.has(day)) faults.push({ code: 'twoRows', day });
    seen.add(day);
    if (day < index.first || day > index.last) faults.push({ code: 'outsideYears', day });
  }
  for (const range of [...calendar.undetermined, ...calendar.provisional]) {
    if (range.from > range.to) faults.push({ code: 'reversedRange', from: range.from, to: range.to });
  }
  return faults;
}
