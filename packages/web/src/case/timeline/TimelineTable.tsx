import { useState, type ReactNode } from 'react';
import { unbrokenDay } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import type { LawChange } from './law-changes.ts';
import styles from './timeline.module.css';
import { inOrder, startOf, endOf, type TimelineItem } from './timeline-items.ts';
import { stateWords, timelineWords } from './timeline-words.ts';

type Words = { readonly [K in keyof typeof timelineWords]: string };
type Row =
  | { readonly on: string; readonly key: string; readonly item: TimelineItem }
  | { readonly on: string; readonly key: string; readonly change: LawChange };

/** The rows of the time line as a table, in the order of their dates; on a narrow page a list. */
export function TimelineTable({
  items,
  changes,
  title,
  onOpen,
}: {
  readonly items: readonly TimelineItem[];
  readonly changes: readonly LawChange[];
  readonly title: (item: TimelineItem) => string;
  readonly onOpen: (item: TimelineItem) => void;
}) {
  const lang = useLang();
  const w = useWords(timelineWords);
  const [down, setDown] = useState(false);
  const dated = inOrder(items.filter((item) => startOf(item) !== undefined || endOf(item) !== undefined));
  const undated = items.filter((item) => !dated.includes(item));
  const rows: readonly Row[] = [
    ...dated.map((item): Row => ({ on: dayOfItem(item), key: item.key, item })),
    ...changes.map((change): Row => ({ on: change.on, key: `law ${change.on} ${change.law}`, change })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) * (down ? -1 : 1));
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <caption>{w.table}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={down ? 'descending' : 'ascending'}>
              <button type="button" className={styles.sort} onClick={() => setDown(!down)}>
                {w.when} <span aria-hidden="true">{down ? '↓' : '↑'}</span>
                <span className={styles.unseen}>{down ? w.latest : w.earliest}</span>
              </button>
            </th>
            <th scope="col">{w.until}</th>
            <th scope="col">{w.what}</th>
            <th scope="col">{w.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            'item' in row ? (
              <ItemRow key={row.key} item={row.item} title={title(row.item)} onOpen={() => onOpen(row.item)} />
            ) : (
              <tr key={row.key} data-what="law">
                <td>{unbrokenDay(row.change.on, lang)}</td>
                <td>
                  {row.change.provenBy === undefined ? '' : `${w.provenBy} ${unbrokenDay(row.change.provenBy, lang)}`}
                </td>
                <td>
                  {w.law}
                  {row.change.law === '' ? '' : `: ${row.change.law}`}{' '}
                  <span className={styles.small}>
                    ({w.normsOf}: {row.change.norms.length})
                  </span>
                </td>
                <td>{row.change.provenBy === undefined ? '' : w.doubtful}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {undated.length > 0 && (
        <section className={styles.undated}>
          <h3>{w.undated}</h3>
          <ul>
            {undated.map((item) => (
              <li key={item.key}>
                <button type="button" className={styles.link} onClick={() => onOpen(item)}>
                  {title(item)}
                </button>{' '}
                —{' '}
                <span className={styles.doubt}>
                  {item.is === 'point' && item.undated === 'notSaid' ? w.notSaid : w.unknownDay}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const dayOfItem = (item: TimelineItem): string => (item.is === 'point' ? item.on : (item.from ?? item.to)) ?? '';

function ItemRow({
  item,
  title,
  onOpen,
}: {
  readonly item: TimelineItem;
  readonly title: string;
  readonly onOpen: () => void;
}) {
  const lang = useLang();
  const w = useWords(timelineWords);
  const state = item.is === 'bar' && item.state !== undefined ? stateWords[item.state][lang] : '';
  return (
    <tr data-what={item.what} data-state={item.is === 'bar' ? item.state : undefined}>
      <td>
        {item.is === 'point'
          ? unbrokenDay(item.on ?? '', lang)
          : item.from === undefined
            ? doubt(w.unknownDay)
            : unbrokenDay(item.from, lang)}
      </td>
      <td>{item.is === 'bar' ? endText(item, w, lang) : ''}</td>
      <td>
        <button type="button" className={styles.link} data-entry onClick={onOpen}>
          {title}
        </button>
      </td>
      <td className={styles.state}>{state}</td>
    </tr>
  );
}

const doubt = (text: string): ReactNode => <span className={styles.doubt}>{text}</span>;

function endText(item: TimelineItem & { readonly is: 'bar' }, w: Words, lang: 'kk' | 'ru' | 'en'): ReactNode {
  if (item.to === undefined) return item.open === 'lasts' ? w.lasts : doubt(w.unknownDay);
  return (
    <>
      {unbrokenDay(item.to, lang)}
      {item.what === 'term' && <span className={styles.small}> ({w.lastDay})</span>}
      {item.safe !== undefined && (
        <div className={styles.small}>
          {w.safe}: {unbrokenDay(item.safe, lang)}
        </div>
      )}
    </>
  );
}
