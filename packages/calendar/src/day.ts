declare const dayBrand: unique symbol;

/**
 * A calendar day: the number of days since 1970-01-01 in the proleptic ISO calendar (negative before it).
 * Days compare and subtract as plain numbers; a day has no time and no zone.
 */
export type Day = number & { readonly [dayBrand]: true };

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day taken apart: year, month 1..12, day of the month 1..31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** What to do when the month reached has no such day number: take its last day, or give no answer. */
export type MonthEnd = 'clamp' | 'refuse';

// A brand exists only for the type checker, so a number can be given one in no other way than by a cast.
const branded = (n: number): Day => n as Day;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year has a 29 February in the ISO calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in the month (1..12) of a year. @throws RangeError for a month outside 1..12. */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1];
  if (length === undefined) throw new RangeError(`month ${month} is outside 1..12`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

// Days since 1970-01-01 by whole-number arithmetic over 400-year cycles whose years begin in March, so that the leap day comes last.
function daysOfCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Takes a day apart into year, month and day of the month. */
export function partsOf(day: Day): DayParts {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/** The day with these parts, or undefined when there is no such day (30 February, month 13, a fraction). */
export function dayOfParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!Number.isSafeInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) return undefined;
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  return branded(daysOfCivil(year, month, dayOfMonth));
}

const [zero, hyphen] = ['0'.charCodeAt(0), '-'.charCodeAt(0)];

/** The number written by the digits 0..9 from one place of a text to another; -1 where anything else stands there. */
export function digitsOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Reads 'YYYY-MM-DD' strictly: four, two and two digits and an existing day; anything else is undefined. */
export function dayOf(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = digitsOf(text, 0, 4);
  return year < 0 ? undefined : dayOfParts(year, digitsOf(text, 5, 7), digitsOf(text, 8, 10));
}

/**
 * A day written in a program: `theDay('2025-10-01')`.
 * @throws RangeError when the text names no day. Text that comes from a user goes through {@link dayOf}.
 */
export function theDay(text: string): Day {
  const found = dayOf(text);
  if (found === undefined) throw new RangeError(`not a day: ${text}`);
  return found;
}

/** The day with this number of days since 1970-01-01, or undefined for anything but a whole number. */
export function dayOfNumber(n: number): Day | undefined {
  return Number.isSafeInteger(n) ? branded(n) : undefined;
}

/** 'YYYY-MM-DD'; years outside 0000..9999 get a sign and six digits, as ISO 8601 and Temporal write them. */
export function isoOf(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const yearText =
    year >= 0 && year <= 9999
      ? String(year).padStart(4, '0')
      : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
  return `${yearText}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

const weekdays: readonly [Weekday, Weekday, Weekday, Weekday, Weekday, Weekday, Weekday] = [1, 2, 3, 4, 5, 6, 7];

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday; the fallback never runs, it only answers the type checker's question about the index.
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 1;
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return partsOf(day).year;
}

/** The day `n` days later (earlier for a negative `n`). @throws RangeError when `n` is not a whole number. */
export function addDays(day: Day, n: number): Day {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a whole number of days`);
  return branded(day + n);
}

/**
 * The day `n` months later (earlier for a negative `n`), keeping the day number. When the month reached has no such day,
 * 'clamp' takes its last day (31 January + 1 month is the last day of February) and 'refuse' gives undefined.
 * @throws RangeError when `n` is not a whole number.
 */
export function addMonths(day: Day, n: number, monthEnd: 'clamp'): Day;
export function addMonths(day: Day, n: number, monthEnd: MonthEnd): Day | undefined;
export function addMonths(day: Day, n: number, monthEnd: MonthEnd): Day | undefined {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a whole number of months`);
  const { year, month, dayOfMonth } = partsOf(day);
  const months = year * 12 + (month - 1) + n;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  const last = daysInMonth(newYear, newMonth);
  if (dayOfMonth > last && monthEnd === 'refuse') return undefined;
  return branded(daysOfCivil(newYear, newMonth, Math.min(dayOfMonth, last)));
}

/** When the anniversary of 29 February falls in a year without that day. */
export type LeapAnniversary = 'february28' | 'march1';

function anniversary(day: Day, years: number, leap: LeapAnniversary): Day {
  const kept = addMonths(day, years * 12, 'refuse');
  if (kept !== undefined) return kept;
  const last = addMonths(day, years * 12, 'clamp');
  return leap === 'february28' ? last : branded(last + 1);
}

/**
 * Whole years completed from `a` to `b`: the number of anniversaries of `a` that have come by `b`, negative when `b` is the
 * earlier day. The anniversary of 29 February in a common year is 28 February unless `leap` says 1 March.
 */
export function yearsBetween(a: Day, b: Day, leap: LeapAnniversary = 'february28'): number {
  if (b < a) return 0 - yearsBetween(b, a, leap);
  const years = yearOf(b) - yearOf(a);
  return anniversary(a, years, leap) <= b ? years : years - 1;
}

/**
 * Age in full years on a day, counted so that a year is complete on the birthday itself; undefined for a day before birth.
 * A rule of law that completes it only after the birthday asks for the age on the day before.
 */
export function ageOn(birth: Day, on: Day, leap: LeapAnniversary = 'february28'): number | undefined {
  return on < birth ? undefined : yearsBetween(birth, on, leap);
}
