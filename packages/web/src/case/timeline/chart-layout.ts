import type { Day } from '@zhargy/calendar';
import type { LawChange } from './law-changes.ts';
import { dayOfIso, lanesOf, placeOf, ticksOf, type Span, type Tick } from './scale.ts';
import { endOf, startOf, type BarItem, type TimelineItem } from './timeline-items.ts';

/** One thing on the chart with its place: `x` to `x2` in pixels, the line it stands on counted from the top of its band. */
export interface Placed {
  readonly item: TimelineItem;
  readonly x: number;
  readonly x2: number;
  readonly lane: number;
  /** The text beside it, or none where there is no room. */
  readonly label: string;
  /** Where the text stands: after the mark or before it. */
  readonly before: boolean;
  /** The bar goes on beyond the window, or has no end. */
  readonly open: boolean;
  /** The earliest last day of a term by any reading. */
  readonly safe: number | undefined;
}
export type BandName = 'offences' | 'held' | 'acts' | 'terms';
export interface Band {
  readonly name: BandName;
  readonly lanes: number;
  readonly placed: readonly Placed[];
}
export interface ChartLayout {
  readonly ticks: readonly Tick[];
  readonly now: number | undefined;
  readonly law: readonly { readonly change: LawChange; readonly x: number; readonly x2: number }[];
  readonly bands: readonly Band[];
}

const bandOf = (item: TimelineItem): BandName =>
  item.is === 'point' ? 'acts' : item.what === 'offence' ? 'offences' : item.what === 'held' ? 'held' : 'terms';

/** How wide a letter is, near enough to keep texts apart. */
const letter = 6.6;
const longest = 54;
/** Above so many lines of a band its texts are left out: the marks alone stay readable. */
const mostLanes = 26;

/** Puts everything that has a day inside the window on its line. Nothing without a day is placed. */
export function layoutOf(
  items: readonly TimelineItem[],
  changes: readonly LawChange[],
  {
    window,
    now,
    width,
    title,
  }: {
    readonly window: Span;
    readonly now: Day;
    readonly width: number;
    readonly title: (item: TimelineItem) => string;
  },
): ChartLayout {
  const at = (day: Day): number => placeOf(day, window, width);
  const seen = items.filter((item) => inWindow(item, window, now));
  const bands = (['offences', 'held', 'acts', 'terms'] as const).map((name): Band => {
    const own = seen.filter((item) => bandOf(item) === name);
    const marks = own.map((item) => markOf(item, window, now, at, width));
    const labels = own.map((item) => shortened(title(item)));
    const spaced = marks.map(({ x, x2 }, i) => {
      const text = (labels[i]?.length ?? 0) * letter + 12;
      const before = x2 + text > width && x - text > 0;
      // A bar long enough carries its text inside.
      const inside = x2 - x > text;
      return { from: before ? x - text : x - 2, to: inside ? x2 + 6 : before ? x2 + 8 : x2 + text + 6, before };
    });
    const withText = lanesOf(spaced);
    const crowded = Math.max(0, ...withText) + 1 > mostLanes;
    const lanes = crowded ? lanesOf(marks.map(({ x, x2 }) => ({ from: x - 2, to: x2 + 12 }))) : withText;
    return {
      name,
      lanes: own.length === 0 ? 0 : Math.max(...lanes) + 1,
      placed: own.map((item, i) => {
        const mark = marks[i] ?? { x: 0, x2: 0, open: false };
        const safe = item.is === 'bar' && item.safe !== undefined ? dayOfIso(item.safe) : undefined;
        return {
          item,
          ...mark,
          lane: lanes[i] ?? 0,
          label: crowded ? '' : (labels[i] ?? ''),
          before: spaced[i]?.before ?? false,
          safe: safe === undefined || safe < window.from || safe > window.to ? undefined : at(safe),
        };
      }),
    };
  });
  return {
    ticks: ticksOf(window, Math.max(3, Math.floor(width / 70))),
    now: now >= window.from && now <= window.to ? at(now) : undefined,
    law: changes.flatMap((change) => {
      const from = dayOfIso(change.on);
      const to = dayOfIso(change.provenBy ?? change.on);
      if (from === undefined || to === undefined || to < window.from || from > window.to) return [];
      return [{ change, x: Math.max(0, at(from)), x2: Math.min(width, at(to)) }];
    }),
    bands,
  };
}

function inWindow(item: TimelineItem, window: Span, now: Day): boolean {
  const from = startOf(item);
  const to = item.is === 'bar' && item.open === 'lasts' ? (from !== undefined && from > now ? from : now) : endOf(item);
  const first = from ?? to;
  const last = to ?? from;
  return first !== undefined && last !== undefined && first <= window.to && last >= window.from;
}

function markOf(
  item: TimelineItem,
  window: Span,
  now: Day,
  at: (day: Day) => number,
  width: number,
): { readonly x: number; readonly x2: number; readonly open: boolean } {
  const from = startOf(item) ?? endOf(item) ?? window.from;
  if (item.is === 'point') return { x: at(from), x2: at(from) + 8, open: false };
  const bar: BarItem = item;
  const end = endOf(bar) ?? (bar.open === 'lasts' && now > from ? now : from);
  const x = Math.max(0, at(from));
  return { x, x2: Math.max(x + 4, Math.min(width, at(end))), open: bar.open !== undefined || end > window.to };
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
