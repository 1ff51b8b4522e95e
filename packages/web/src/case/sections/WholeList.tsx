import { useId } from 'react';
import { useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { useOpenCase } from '../open-case.tsx';
import { formWords } from './form-words.ts';
import { wholeChanges, wholeOf, type Whole } from './referrers.ts';
import styles from './sections.module.css';

/** Whether a list of the case names everybody: findings rest on the answer. */
export function WholeList({ view, place }: { readonly view: CaseView; readonly place: string }) {
  const w = useWords(formWords);
  const { edit } = useOpenCase();
  const name = useId();
  const now = wholeOf(view.file, place);
  const answers: readonly (readonly [Whole, string])[] = [
    ['complete', w.wholeYes],
    ['incomplete', w.wholeNo],
    ['unsaid', w.wholeUnsaid],
  ];
  return (
    <fieldset className={styles.whole} aria-describedby={`${name}-help`}>
      <legend>{w.wholeQuestion}</legend>
      {answers.map(([whole, text]) => (
        <label key={whole} className={styles.radio}>
          <input
            type="radio"
            name={name}
            checked={now === whole}
            onChange={() => edit(wholeChanges(view.file, place, whole))}
          />
          {text}
        </label>
      ))}
      <p id={`${name}-help`} className={styles.hint}>
        {w.wholeHelp}
      </p>
    </fieldset>
  );
}
