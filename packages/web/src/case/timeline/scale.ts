import { addDays, addMonths, dayOf, dayOfParts, isoOf, partsOf, type Day } from '@zhargy/calendar';

/** A stretch of days that is looked at. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** How much of the case is looked at; `all`: from its first day to its last. */
export type Zoom = 'all' | 'year' | 'quarter' | 'month';
export const zooms: readonly Zoom[] = ['all', 'year', 'quarter', 'month'];
const lengths: Readonly<Record<Exclude<Zoom, 'all'>, number>> = { year: 12, quarter: 3, month: 1 };

/** The whole of a case with a little room at both ends. */
export function padded(span: Span): Span {
  const room = Math.max(2, Math.round((span.to - span.from) * 0.03));
  return { from: addDays(span.from, -room), to: addDays(span.to, room) };
}

/** A window of the zoom that begins on a day. */
export function windowFrom(start: Day, zoom: Zoom, whole: Span): Span {
  if (zoom === 'all') return whole;
  return { from: start, to: addMonths(start, lengths[zoom], 'clamp') };
}

/** The window around a day, a third of it before that day. */
export function windowAround(day: Day, zoom: Zoom, whole: Span): Span {
  if (zoom === 'all') return whole;
  const { from, to } = windowFrom(day, zoom, whole);
  return windowFrom(addDays(day, -Math.round((to - from) / 3)), zoom, whole);
}

/** The window one step earlier or later: two thirds of its length. */
export function moved(window: Span, step: -1 | 1): Span {
  const by = Math.max(1, Math.round(((window.to - window.from) * 2) / 3)) * step;
  return { from: addDays(window.from, by), to: addDays(window.to, by) };
}

/** Where a day stands between 0 and `width`; days outside the span stand outside. */
export const placeOf = (day: Day, span: Span, width: number): number =>
  ((day - span.from) / Math.max(1, span.to - span.from)) * width;

export interface Tick {
  readonly day: Day;
  /** The first of a year: its label is the year. */
  readonly year: boolean;
  readonly label: string;
}

/** Days under the line: years, months or days, as many as can be read side by side. */
export function ticksOf(span: Span, most: number): readonly Tick[] {
  const months = (span.to - span.from) / 30;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((n) => months / n <= most) ?? 240;
  if (months <= 2) return daily(span, most);
  const { year, month } = partsOf(span.from);
  const ticks: Tick[] = [];
  for (let m = year * 12 + Math.ceil((month - 1) / step) * step; ; m += step) {
    const day = dayOfParts(Math.floor(m / 12), (m % 12) + 1, 1);
    if (day === undefined || day > span.to) return ticks;
    if (day < span.from) continue;
    const first = m % 12 === 0;
    ticks.push({ day, year: first, label: first ? String(Math.floor(m / 12)) : monthOf(day) });
  }
}

/** "11.2025": a month is read alone, wherever the year began. */
const monthOf = (day: Day): string => `${isoOf(day).slice(5, 7)}.${isoOf(day).slice(0, 4)}`;

function daily(span: Span, most: number): readonly Tick[] {
  const step = [1, 2, 5, 7, 14].find((n) => (span.to - span.from) / n <= most) ?? 30;
  const ticks: Tick[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, step)) {
    const { dayOfMonth, month } = partsOf(day);
    ticks.push({ day, year: false, label: `${String(dayOfMonth).padStart(2, '0')}.${String(month).padStart(2, '0')}` });
  }
  return ticks;
}

/** Puts stretches into as few lines as hold them without touching; gives the line of each. */
export function lanesOf(stretches: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const ends: number[] = [];
  const lanes = stretches.map(() => 0);
  const order = stretches.map((_, i) => i).toSorted((a, b) => (stretches[a]?.from ?? 0) - (stretches[b]?.from ?? 0));
  for (const i of order) {
    const one = stretches[i];
    if (!one) continue;
    const free = ends.findIndex((end) => end < one.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = one.to;
    lanes[i] = lane;
  }
  return lanes;
}

/** The day an ISO day or moment names. */
export const dayOfIso = (iso: string): Day | undefined => dayOf(iso.slice(0, 10));
