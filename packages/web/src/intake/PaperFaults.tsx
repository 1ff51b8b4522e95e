import { useLayoutEffect, useRef } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import type { IntakeDesk } from './intake-desk.ts';
import styles from './intake.module.css';
import { intakeWords } from './intake-words.ts';

/** Papers nothing could be read from: what is wrong with each, and what to do about it. */
export function PaperFaults({
  faults,
  read,
  onGoOn,
}: {
  readonly faults: IntakeDesk['faults'];
  /** How many papers were read. */
  readonly read: number;
  readonly onGoOn: () => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [faults]);
  return (
    <>
      <h1>{w.title}</h1>
      <div ref={box} className={styles.faults} role="alert" tabIndex={-1}>
        <h2>
          {w.unread}: {faults.length}
        </h2>
        <ul>
          {faults.map(({ name, fault }) => (
            <li key={name} data-fault={fault.code}>
              <p>
                <b>{name}</b>: {fault.says[lang]}
                {fault.found === undefined ? '' : ` (${fault.found})`}
              </p>
              <p>
                {w.whatToDo}: {fault.cure[lang]}
              </p>
            </li>
          ))}
        </ul>
        {read > 0 && (
          <button type="button" className={styles.main} onClick={onGoOn}>
            {w.goOnWithout} ({read})
          </button>
        )}
      </div>
    </>
  );
}
