import { useState } from 'react';
import { useWords } from '../language/language.tsx';
import type { Calculated } from '../workspace/port.ts';
import type { Calculator } from './calculator-list.ts';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';
import { clauseText } from './clause-text.ts';

/** The same result as a clause of a document, in the two languages of proceedings. */
export function Clause({
  calculator,
  answer,
  lawDay,
}: {
  readonly calculator: Calculator;
  readonly answer: Calculated;
  readonly lawDay: string;
}) {
  const w = useWords(calculatorWords);
  const [said, setSaid] = useState('');
  return (
    <div className={styles.clauses}>
      <h3>{w.clause}</h3>
      {(['kk', 'ru'] as const).map((lang) => {
        const text = clauseText(calculator, answer, lawDay, lang);
        return (
          <figure key={lang} className={styles.clause}>
            <blockquote lang={lang}>{text}</blockquote>
            <button
              type="button"
              className={styles.plain}
              aria-label={`${w.copy}: ${lang === 'kk' ? 'қазақша' : 'русский'}`}
              onClick={() => {
                navigator.clipboard.writeText(text).then(
                  () => setSaid(w.copied),
                  () => setSaid(w.notCopied),
                );
              }}
            >
              {w.copy}
            </button>
          </figure>
        );
      })}
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </div>
  );
}
