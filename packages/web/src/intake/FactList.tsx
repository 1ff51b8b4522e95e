import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { become } from './intake-desk.ts';
import { FactLine } from './FactLine.tsx';
import styles from './intake.module.css';
import laid from './review.module.css';
import { intakeWords } from './intake-words.ts';
import { kindName } from './review-words.ts';
import {
  acceptCertain,
  certainOf,
  countsOf,
  decide,
  linesOf,
  nextOpen,
  optionOf,
  undo,
  type Decision,
  type Line,
  type Review,
} from './review.ts';
import type { Named } from './value-in-words.ts';

/** What the papers propose, by person, deed, charge and act; all of it can be decided without a mouse. */
export function FactList({
  review,
  at,
  named,
  paperName,
  onShow,
}: {
  readonly review: Review;
  readonly at: string | undefined;
  readonly named: Named;
  /** The name of a paper, where there are several. */
  readonly paperName: (id: string) => string | undefined;
  /** Shows the quote in the text, where the two do not stand side by side. */
  readonly onShow: (line: Line, paper: string) => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const [editing, setEditing] = useState<string>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  const counts = countsOf(review);
  const lines = linesOf(review);
  const current = at !== undefined && lines.some(({ key }) => key === at) ? at : lines[0]?.key;
  const change = (next: Review, to: string | undefined): void => {
    wanted.current = to ?? 'done';
    setEditing(undefined);
    setSaid('');
    become((before) => ({ ...before, review: next, ...(to === undefined ? {} : { at: to }) }));
  };
  // After a decision the focus goes on: to the next line that waits, or to what is done with all of them.
  useLayoutEffect(() => {
    const to = wanted.current;
    if (to === undefined || !list.current) return;
    wanted.current = undefined;
    const entries = [...list.current.querySelectorAll<HTMLElement>('[data-line]')];
    const next = to === 'done' ? undefined : entries.find((entry) => entry.dataset['line'] === to);
    (next ?? document.querySelector<HTMLElement>('[data-build]'))?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  });
  const settle = (line: Line, decision: Decision): void => {
    const next = decide(review, line.key, decision);
    change(next, nextOpen(next, line.key));
  };
  const back = (): void => {
    const before = undo(review);
    if (before) change(before.review, before.key);
  };
  const allCertain = (line: Line): void => {
    const group = review.groups.find((one) => one.lines.includes(line));
    if (!group || certainOf(review, group.key).length === 0) return;
    const next = acceptCertain(review, group.key);
    change(next, nextOpen(next, line.key));
  };
  const choose = (line: Line, number: number): void => {
    const option = line.options[number - 1];
    if (option) settle(line, { is: 'accepted', option: optionOf(option) });
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, line: Line): void => {
    // Keys of a button or a field inside the line are its own.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { code, key } = event;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    if (key === 'Enter' && event.shiftKey) allCertain(line);
    else if (key === 'Enter') {
      if (line.asks === 'one') settle(line, { is: 'accepted', option: optionOf(line.options[0]) });
      else if (review.decisions[line.key]) change(review, nextOpen(review, line.key));
      else setSaid(w.chooseFirst);
    } else if (code === 'KeyE') setEditing(line.key);
    else if (code === 'KeyX' || key === 'Delete') settle(line, { is: 'rejected' });
    else if (code === 'KeyU') back();
    else if (digit !== undefined && line.options.length + (line.asks === 'one' ? -1 : 0) >= Number(digit))
      choose(line, Number(digit));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} className={styles.list}>
      <div className={laid.standing}>
        <p role="status">
          {w.decidedOf.replace('#', String(counts.decided)).replace('#', String(counts.all))}
          {said !== '' && <span className={laid.said}> {said}</span>}
        </p>
        <progress max={counts.all} value={counts.decided} aria-label={w.progress} />
        <button type="button" className={styles.quiet} disabled={review.steps.length === 0} onClick={back}>
          {w.undo}
        </button>
      </div>
      <details className={laid.keys}>
        <summary>{w.keysTitle}</summary>
        <p>{w.keys}</p>
      </details>
      {review.groups.map((group) => {
        const certain = certainOf(review, group.key);
        const [first] = certain;
        return (
          <section key={group.key} className={laid.group}>
            <div className={laid.groupHead}>
              <h2>
                <span className={styles.soft}>{kindName(group.list, lang)}</span>
                {group.title && <> {group.title[lang]}</>}
              </h2>
              {first && certain.length > 1 && (
                <button type="button" className={styles.quiet} onClick={() => allCertain(first)}>
                  {w.acceptCertain} ({certain.length})
                </button>
              )}
            </div>
            <ul>
              {group.lines.map((line) => (
                <li key={line.key}>
                  <FactLine
                    line={line}
                    decision={review.decisions[line.key]}
                    current={line.key === current}
                    editing={editing === line.key}
                    named={named}
                    paperName={paperName}
                    onFocus={() => {
                      if (line.key !== at) become((before) => ({ ...before, at: line.key }));
                    }}
                    onKey={(event) => onKey(event, line)}
                    onDecide={(decision) => settle(line, decision)}
                    onAgain={() => change(decide(review, line.key, undefined), line.key)}
                    onEdit={(is) => {
                      setEditing(is ? line.key : undefined);
                      if (!is) wanted.current = line.key;
                    }}
                    onShow={(paper) => onShow(line, paper)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
