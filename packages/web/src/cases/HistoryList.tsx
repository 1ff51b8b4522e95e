import type { Known, Proof, Sealed } from '@zhargy/desk';
import { useMemo, useState } from 'react';
import { dayText } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { entryText, type EntryPart } from './entry-text.ts';
import { historyWords } from './history-words.ts';
import { author } from './keeper.ts';
import { momentText } from './moment-text.ts';
import { tongueOf } from './place-words.ts';
import styles from './cases.module.css';

/** Rows of one entry shown at once; the others when asked for. */
const rowsAtOnce = 4;

/** The entries of a journal in words, the last first, each with its proof and a way to undo it. */
export function HistoryList({
  entries,
  state,
  onUndo,
}: {
  readonly entries: readonly Sealed[];
  readonly state: Known;
  readonly onUndo: (entry: number) => void;
}) {
  const lang = useLang();
  const tongue = useMemo(() => tongueOf(state.file, lang), [state, lang]);
  const undoneBy = useMemo(() => undoings(entries), [entries]);
  return (
    <ol className={styles.history} reversed>
      {entries.toReversed().map((entry) => (
        <Entry
          key={entry.hash}
          entry={entry}
          text={entryText(entry, tongue)}
          undoneBy={undoneBy.get(entry.seq)}
          onUndo={entry.seq > 1 && !undoneBy.has(entry.seq) ? () => onUndo(entry.seq) : undefined}
        />
      ))}
    </ol>
  );
}

/** Which entry undid which, as far as the undoing itself stands. */
function undoings(entries: readonly Sealed[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { seq, body } of entries.toReversed())
    if (body.kind === 'undone' && !found.has(seq)) found.set(body.entry, seq);
  return found;
}

function Entry({
  entry,
  text,
  undoneBy,
  onUndo,
}: {
  readonly entry: Sealed;
  readonly text: ReturnType<typeof entryText>;
  readonly undoneBy: number | undefined;
  readonly onUndo: (() => void) | undefined;
}) {
  const lang = useLang();
  const w = useWords(historyWords);
  const { body } = entry;
  const proof = 'proof' in body ? body.proof : undefined;
  const proves = body.kind === 'asserted' || body.kind === 'acted';
  return (
    <li data-undone={undoneBy !== undefined} data-seq={entry.seq}>
      <span className={styles.seq}>{entry.seq}</span>
      <div className={styles.who}>
        <div>{momentText(entry.at, lang)}</div>
        <div>{entry.by === author ? w.local : entry.by}</div>
        {entry.learnedOn !== undefined && (
          <div>
            {w.learned}: {dayText(entry.learnedOn, lang)}
          </div>
        )}
        {undoneBy !== undefined && (
          <div>
            {w.undone} ({w.undoneBy} {undoneBy})
          </div>
        )}
        {onUndo && (
          <button type="button" className={styles.quiet} aria-label={`${w.undo} ${entry.seq}`} onClick={onUndo}>
            {w.undo}
          </button>
        )}
      </div>
      <div className={styles.body}>
        <h3>{text.what}</h3>
        {text.more !== undefined && text.more !== '' && <p>{text.more}</p>}
        <Parts parts={text.parts} />
        {proves && (
          <p className={styles.proof}>{proof ? `${w.proof}: ${proofText(proof, lang, w.where)}` : w.onWord}</p>
        )}
        {!proves && proof && (
          <p className={styles.proof}>
            {w.proof}: {proofText(proof, lang, w.where)}
          </p>
        )}
      </div>
    </li>
  );
}

/** A document as people name it: title, date, where in it. */
export function proofText({ id, title, date, where }: Proof, lang: ReturnType<typeof useLang>, at: string): string {
  const parts = [title ?? id, ...(date === undefined ? [] : [dayText(date, lang)])];
  return `${parts.join(', ')}${where === undefined ? '' : ` (${at}: ${where})`}`;
}

function Parts({ parts }: { readonly parts: readonly EntryPart[] }) {
  const w = useWords(historyWords);
  const [all, setAll] = useState(false);
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  let left = all ? Infinity : rowsAtOnce;
  const shown = parts.flatMap((part) => {
    if (left <= 0) return [];
    const rows = part.rows.slice(0, left);
    left -= Math.max(rows.length, 1);
    return [{ about: part.about, rows }];
  });
  const hidden = count - shown.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      {shown.map(({ about, rows }, i) => (
        <div className={styles.part} key={`${i} ${about}`}>
          <h4>{about}</h4>
          {rows.length > 0 && (
            <dl className={styles.rows}>
              {rows.map(({ name, says }, n) => (
                <div key={`${n} ${name}`}>
                  <dt>{name}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
      {hidden > 0 && (
        <button type="button" className={styles.quiet} onClick={() => setAll(true)}>
          {w.all} ({w.more} {hidden})
        </button>
      )}
    </>
  );
}
