import type { TermAccount } from '@zhargy/law';
import { ruleText } from '@zhargy/wording/terms';
import { useLang, useWords } from '../language/language.tsx';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';
import { countLines } from './term-words.ts';

/** A term counted day by day, with the days off it crossed. */
export function TermCount({ term }: { readonly term: TermAccount }) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  return (
    <div>
      <h3>{w.dayByDay}</h3>
      <p className={styles.hint}>{ruleText(term, lang)}</p>
      <ol className={styles.days}>
        {countLines(term, lang).map(({ key, when, weekday, number, note, off }) => (
          <li key={key} data-off={off || undefined}>
            <span className={styles.dayNumber}>{number}</span>
            <span>
              {when} <span className={styles.hint}>{weekday}</span>
            </span>
            <span className={styles.hint}>{note}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
