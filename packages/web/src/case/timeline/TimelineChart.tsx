import type { Day } from '@zhargy/calendar';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isoOf } from '@zhargy/calendar';
import { dayText } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { layoutOf, type Band, type Placed } from './chart-layout.ts';
import type { LawChange } from './law-changes.ts';
import type { Span } from './scale.ts';
import styles from './timeline.module.css';
import { inOrder, type TimelineItem } from './timeline-items.ts';
import { timelineWords } from './timeline-words.ts';

const lineHeight = 24;
const bandGap = 34;

/** The time line: bars and points over a scale of days, with the changes of law behind them and the day of the question. */
export function TimelineChart({
  items,
  changes,
  window,
  now,
  title,
  told,
  onOpen,
}: {
  readonly items: readonly TimelineItem[];
  readonly changes: readonly LawChange[];
  readonly window: Span;
  readonly now: Day;
  readonly title: (item: TimelineItem) => string;
  /** Everything said of an item, with its dates. */
  readonly told: (item: TimelineItem) => string;
  readonly onOpen: (item: TimelineItem) => void;
}) {
  const lang = useLang();
  const w = useWords(timelineWords);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [current, setCurrent] = useState<string>();
  const layout = layoutOf(items, changes, { window, now, width, title });
  const placed = layout.bands.flatMap((band) => band.placed);
  const order = inOrder(placed.map(({ item }) => item));
  const shown = order.find(({ key }) => key === current);
  const first = shown?.key ?? order[0]?.key;
  const move = (event: KeyboardEvent): void => {
    const at = order.findIndex(({ key }) => key === first);
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next =
      event.key === 'Home'
        ? order[0]
        : event.key === 'End'
          ? order.at(-1)
          : by === undefined
            ? undefined
            : order[at + by];
    if (!next) return;
    event.preventDefault();
    setCurrent(next.key);
    box.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  const lawHeight = changes.length > 0 ? 26 : 0;
  let top = 24 + lawHeight;
  const tops = layout.bands.map((band) => {
    const at = top;
    if (band.lanes > 0) top += bandGap + band.lanes * lineHeight;
    return at;
  });
  const height = top + 8;
  return (
    <div ref={box} className={styles.chart}>
      <svg width={width} height={height} role="group" aria-label={`${w.chart}. ${w.help}`} onKeyDown={move}>
        {layout.law.map(({ change, x, x2 }) => (
          <g
            key={`${change.on} ${change.law}`}
            className={styles.law}
            data-doubtful={change.provenBy !== undefined || undefined}
          >
            <rect x={x} y={20} width={Math.max(1.5, x2 - x)} height={height - 28} />
            <title>{`${change.law} ${dayText(change.on, lang)}`}</title>
          </g>
        ))}
        {layout.ticks.map((tick) => {
          const x = ((tick.day - window.from) / Math.max(1, window.to - window.from)) * width;
          return (
            <g key={tick.day} className={styles.tick} data-year={tick.year || undefined}>
              <line x1={x} x2={x} y1={20} y2={height - 8} />
              {x + 3 + tick.label.length * 6.8 <= width && (
                <text x={x + 3} y={13}>
                  {tick.label}
                </text>
              )}
            </g>
          );
        })}
        {lawHeight > 0 && (
          <text className={styles.bandName} x={0} y={40}>
            {w.law}: {changes.length}
          </text>
        )}
        {layout.now !== undefined && (
          <g className={styles.now}>
            <line x1={layout.now} x2={layout.now} y1={18} y2={height - 8} />
            <title>{`${w.now}: ${dayText(isoOf(now), lang)}`}</title>
          </g>
        )}
        {layout.bands.map((band, i) => (
          <BandMarks
            key={band.name}
            band={band}
            top={tops[i] ?? 0}
            name={w[band.name]}
            first={first}
            told={told}
            onFocus={setCurrent}
            onOpen={onOpen}
          />
        ))}
      </svg>
      <p className={styles.told}>{shown ? told(shown) : w.help}</p>
    </div>
  );
}

function BandMarks({
  band,
  top,
  name,
  first,
  told,
  onFocus,
  onOpen,
}: {
  readonly band: Band;
  readonly top: number;
  readonly name: string;
  readonly first: string | undefined;
  readonly told: (item: TimelineItem) => string;
  readonly onFocus: (key: string) => void;
  readonly onOpen: (item: TimelineItem) => void;
}) {
  if (band.lanes === 0) return null;
  return (
    <g>
      <text className={styles.bandName} x={0} y={top + 16}>
        {name}
      </text>
      {band.placed.map((one) => (
        <Mark
          key={one.item.key}
          placed={one}
          y={top + 26 + one.lane * lineHeight}
          stop={one.item.key === first}
          told={told(one.item)}
          onFocus={() => onFocus(one.item.key)}
          onOpen={() => onOpen(one.item)}
        />
      ))}
    </g>
  );
}

function Mark({
  placed: { item, x, x2, label, before, open, safe },
  y,
  stop,
  told,
  onFocus,
  onOpen,
}: {
  readonly placed: Placed;
  readonly y: number;
  readonly stop: boolean;
  readonly told: string;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}) {
  const inside = item.is === 'bar' && x2 - x > label.length * 6.6 + 12;
  const state = item.is === 'bar' ? item.state : undefined;
  return (
    // The text stands beside the mark, not inside: what the mark is called is longer than it.
    <g className={styles.item} onClick={onOpen} onMouseEnter={onFocus}>
      <g
        className={styles.mark}
        data-key={item.key}
        data-what={item.what}
        data-state={state}
        data-open={open || undefined}
        role="button"
        tabIndex={stop ? 0 : -1}
        aria-label={told}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen();
        }}
      >
        {item.is === 'point' ? (
          <circle cx={x} cy={y + 8} r={5} />
        ) : (
          <rect x={x} y={y} width={x2 - x} height={16} rx={2} />
        )}
        {safe !== undefined && <line className={styles.safe} x1={safe} x2={safe} y1={y - 2} y2={y + 18} />}
      </g>
      {label !== '' && (
        <text
          aria-hidden="true"
          x={inside ? x + 6 : before ? x - 8 : x2 + (item.is === 'point' ? 2 : 6)}
          y={y + 12.5}
          textAnchor={before && !inside ? 'end' : 'start'}
        >
          {label}
        </text>
      )}
    </g>
  );
}

/** The width of a box, as the window changes it. */
function useWidth(box: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(280, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
