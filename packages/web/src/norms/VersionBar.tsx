import { addDays, dayAsWritten, dayOfNumber, isoOf, type Day } from '@zhargy/calendar';
import type { NormBoundary, NormStretch } from '@zhargy/wording';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { dayText } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { today } from '../shell/today.ts';
import { markNames, versionWords } from './version-words.ts';
import styles from './versions.module.css';

/** The line of time of a norm: the day is chosen by dragging, by keys, by the next change, or by writing a date. */
export function VersionBar({
  boundaries,
  stretches,
  day,
  onDay,
}: {
  readonly boundaries: readonly NormBoundary[];
  readonly stretches: readonly NormStretch[];
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}) {
  const lang = useLang();
  const w = useWords(versionWords);
  const id = useId();
  const { min, max } = spanOf(boundaries, day);
  const days = [...new Set(boundaries.map((b) => b.on))];
  const earlier = days.findLast((on) => on < day);
  const later = days.find((on) => on > day);
  const at = (on: number): string => `${(100 * (on - min)) / (max - min)}%`;
  const onKey = (event: KeyboardEvent): void => {
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowUp'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowDown'
          ? -1
          : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = event.shiftKey ? addDays(day, by) : by > 0 ? (later ?? max) : (earlier ?? min);
    if (next >= min && next <= max) onDay(next);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.controls}>
        <button
          type="button"
          aria-label={w.earlier}
          disabled={earlier === undefined}
          onClick={() => earlier !== undefined && onDay(earlier)}
        >
          <span aria-hidden="true">←</span> {w.earlierShort}
        </button>
        <button
          type="button"
          aria-label={w.later}
          disabled={later === undefined}
          onClick={() => later !== undefined && onDay(later)}
        >
          {w.laterShort} <span aria-hidden="true">→</span>
        </button>
        <DateField day={day} onDay={onDay} />
        <button type="button" onClick={() => onDay(today())}>
          {w.today}
        </button>
      </div>
      <div className={styles.line} aria-hidden="true">
        {stretches.map((stretch) => (
          <i
            key={`${stretch.is} ${stretch.from} ${stretch.to ?? ''} ${stretch.why?.en ?? ''}`}
            data-is={stretch.is}
            style={{
              left: at(Math.max(stretch.from, min)),
              right: `calc(100% - ${at(Math.min(stretch.to ?? max, max))})`,
            }}
          />
        ))}
        {boundaries.map((b) => (
          <b
            key={`${b.on} ${b.mark} ${b.provenBy}`}
            data-mark={b.mark}
            style={{ left: at(b.on) }}
            title={`${dayText(isoOf(b.on), lang)}: ${markNames[b.mark][lang]}`}
          />
        ))}
      </div>
      <input
        type="range"
        className={styles.range}
        aria-label={w.slider}
        aria-describedby={`${id}-keys`}
        aria-valuetext={dayText(isoOf(day), lang)}
        min={min}
        max={max}
        value={day}
        onKeyDown={onKey}
        onChange={(event) => {
          const chosen = dayOfNumber(Number(event.target.value));
          if (chosen !== undefined) onDay(chosen);
        }}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{isoOf(min).slice(0, 4)}</span>
        <span>{isoOf(max).slice(0, 4)}</span>
      </div>
      <p className={styles.legend}>
        {(['effective', 'adopted', 'mirror'] as const)
          .filter((mark) => boundaries.some((b) => b.mark === mark))
          .map((mark) => (
            <span key={mark}>
              <b data-mark={mark} aria-hidden="true" /> {markNames[mark][lang]}
            </span>
          ))}
        {(['unread', 'doubtful'] as const)
          .filter((is) => stretches.some((s) => s.is === is))
          .map((is) => (
            <span key={is}>
              <i data-is={is} aria-hidden="true" /> {w[is]}
            </span>
          ))}
      </p>
      <p id={`${id}-keys`} className={styles.hint}>
        {w.keys}
      </p>
    </div>
  );
}

/** From before the first change to after the last one, today and the chosen day among them. */
function spanOf(boundaries: readonly NormBoundary[], day: Day): { readonly min: Day; readonly max: Day } {
  const first = boundaries[0]?.on ?? day;
  const last = boundaries.at(-1)?.provenBy ?? day;
  const ends = [first, last, day, today()].toSorted((a, b) => a - b);
  return { min: addDays(ends[0] ?? day, -90), max: addDays(ends.at(-1) ?? day, 90) };
}

/** The day written as people write it; the line follows once it can be read. */
function DateField({ day, onDay }: { readonly day: Day; readonly onDay: (day: Day) => void }) {
  const lang = useLang();
  const w = useWords(versionWords);
  const id = useId();
  const [text, setText] = useState<string>();
  useEffect(() => setText(undefined), [day]);
  const put = (): void => {
    const found = text === undefined ? undefined : dayAsWritten(text);
    if (found !== undefined && found !== day) onDay(found);
    else if (found !== undefined || text === '') setText(undefined);
  };
  const fault = text !== undefined && text !== '' && dayAsWritten(text) === undefined;
  return (
    <div className={styles.date}>
      <label htmlFor={`${id}-date`} className={styles.unseen}>
        {w.date}
      </label>
      <input
        id={`${id}-date`}
        value={text ?? dayText(isoOf(day), lang)}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={put}
        onKeyDown={(event) => {
          if (event.key === 'Enter') put();
        }}
      />
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {w.dateFault}
        </p>
      )}
    </div>
  );
}
