import { useLayoutEffect, useRef } from 'react';
import { unbrokenDay } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import type { MaybeSame } from './intake-desk.ts';
import styles from './intake.module.css';
import { intakeWords } from './intake-words.ts';

/** Asks, before any fact, whether those in the papers are those in the open case. */
export function WhoIsWho({
  asked,
  onAnswer,
  onAll,
}: {
  readonly asked: readonly MaybeSame[];
  readonly onAnswer: (known: string, same: boolean) => void;
  readonly onAll: () => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = asked;
  useLayoutEffect(() => heading.current?.focus(), [first?.known]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {w.whose}
      </h1>
      <ul className={styles.whose}>
        {asked.map(({ known, inPaper, inCase, bornInPaper, bornInCase }) => (
          <li key={known}>
            <dl>
              <dt>{w.inPaper}</dt>
              <dd>{[inPaper[lang], ...bornInPaper.map((day) => unbrokenDay(day, lang))].join(', ')}</dd>
              <dt>{w.ofCase}</dt>
              <dd>{bornInCase === undefined ? inCase : `${inCase}, ${unbrokenDay(bornInCase, lang)}`}</dd>
            </dl>
            <div className={styles.actions}>
              <button type="button" className={styles.main} onClick={() => onAnswer(known, true)}>
                {w.samePerson}
              </button>
              <button type="button" className={styles.plain} onClick={() => onAnswer(known, false)}>
                {w.otherPerson}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {asked.length > 1 && (
        <button type="button" className={styles.allSame} onClick={onAll}>
          {w.allSame}
        </button>
      )}
    </>
  );
}
