import { dayOf, dayOfParts, digitsOf, isoOf, partsOf } from './day.ts';
import type { Day } from './day.ts';

/** Zone of the courts of Kazakhstan. Its offset changed from +06:00 to +05:00 on 01.03.2024, when 24:00 became 23:00. */
export const almaty = 'Asia/Almaty';

/** When something happened, as exactly as it is known: the day, perhaps the local time, perhaps its place within the day. */
export interface Moment {
  readonly day: Day;
  /** Local civil time in minutes after midnight, 0..1439; absent when the time is not known. */
  readonly minute?: number;
  /** Place in the order of the acts of that day (any numbers, smaller is earlier); absent when not known. */
  readonly order?: number;
}

/** Reads 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM' (00:00..23:59) strictly; anything else is undefined. */
export function momentOf(text: string): Moment | undefined {
  const timed = text.length === 16;
  const day = dayOf(timed ? text.slice(0, 10) : text);
  if (day === undefined) return undefined;
  if (!timed) return { day };
  const hour = digitsOf(text, 11, 13);
  const minute = digitsOf(text, 14, 16);
  const written = text[10] === 'T' && text[13] === ':' && hour >= 0 && minute >= 0;
  return written && hour < 24 && minute < 60 ? { day, minute: hour * 60 + minute } : undefined;
}

/** The text that {@link momentOf} reads; the order within the day is not part of it. */
export function isoOfMoment(moment: Moment): string {
  const { minute } = moment;
  if (minute === undefined) return isoOf(moment.day);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${isoOf(moment.day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function sign(difference: number): -1 | 0 | 1 {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/**
 * Which of two moments came first: -1, 0, 1, or undefined when the record does not tell. Different days decide. Within a day
 * two known times decide, then the order; where a time is missing the order decides alone, and only if both moments have one.
 * Two bare days that are equal are undefined, not simultaneous. Times are local civil times, taken as recorded.
 */
export function compareMoments(a: Moment, b: Moment): -1 | 0 | 1 | undefined {
  if (a.day !== b.day) return sign(a.day - b.day);
  const timed = a.minute !== undefined && b.minute !== undefined;
  if (timed && a.minute !== b.minute) return sign((a.minute ?? 0) - (b.minute ?? 0));
  if (a.order !== undefined && b.order !== undefined) return sign(a.order - b.order);
  // The same minute and no order on either side is one recorded moment; an order on one side says there is more to know.
  return timed && a.order === undefined && b.order === undefined ? 0 : undefined;
}

/** The instants a local time may stand for, in epoch milliseconds; two different ones where clocks were put back or forward. */
function instantsOf(day: Day, minute: number, zone: string): { readonly earlier: number; readonly later: number } {
  const { year, month, dayOfMonth } = partsOf(day);
  const local = Temporal.PlainDateTime.from({
    year,
    month,
    day: dayOfMonth,
    hour: Math.floor(minute / 60),
    minute: minute % 60,
  });
  return {
    earlier: local.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds,
    later: local.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds,
  };
}

/**
 * The least and the most minutes that passed from `a` to `b` in a zone (negative when `b` is earlier); they differ only where
 * a local time occurs twice or not at all. Undefined when a time is not known.
 * @throws RangeError for a zone that does not exist.
 */
export function elapsedBounds(
  a: Moment,
  b: Moment,
  zone: string,
): { readonly least: number; readonly most: number } | undefined {
  if (a.minute === undefined || b.minute === undefined) return undefined;
  const from = instantsOf(a.day, a.minute, zone);
  const to = instantsOf(b.day, b.minute, zone);
  return { least: (to.earlier - from.later) / 60000, most: (to.later - from.earlier) / 60000 };
}

/**
 * Minutes that really passed from `a` to `b` in a zone, its changes of offset included (negative when `b` is earlier).
 * Undefined when a time is not known or is one that occurred twice or not at all.
 * @throws RangeError for a zone that does not exist.
 */
export function elapsedMinutes(a: Moment, b: Moment, zone: string): number | undefined {
  const bounds = elapsedBounds(a, b, zone);
  return bounds !== undefined && bounds.least === bounds.most ? bounds.least : undefined;
}

/**
 * The moment `n` minutes of real time after a moment. Undefined when its time is not known, or when the start or the end
 * is a local time that occurred twice or not at all.
 * @throws RangeError for a zone that does not exist or an `n` that is not a whole number.
 */
export function addMinutes(moment: Moment, n: number, zone: string): Moment | undefined {
  if (moment.minute === undefined) return undefined;
  const start = instantsOf(moment.day, moment.minute, zone);
  if (start.earlier !== start.later) return undefined;
  const end = Temporal.Instant.fromEpochMilliseconds(start.earlier + n * 60000).toZonedDateTimeISO(zone);
  const day = dayOfParts(end.year, end.month, end.day);
  if (day === undefined) return undefined;
  const minute = end.hour * 60 + end.minute;
  const reached = instantsOf(day, minute, zone);
  return reached.earlier === reached.later ? { day, minute } : undefined;
}
