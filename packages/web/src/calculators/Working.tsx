import type { StepJson } from '@zhargy/logic';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { valueText } from '../lawbook/value-text.ts';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';

/** The working, step by step, each with its citation. */
export function Working({ steps }: { readonly steps: readonly StepJson[] }) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  if (steps.length === 0) return null;
  return (
    <div>
      <h3>{w.working}</h3>
      <ol className={styles.steps}>
        {steps.map((step, i) => (
          // A step may stand twice: its place is its identity.
          <li key={i}>
            <span className={styles.stepLabel}>{step.label[lang]}</span>
            <span className={styles.stepValue}>{valueText(step.value, lang)}</span>
            <Cites of={step.cite} />
          </li>
        ))}
      </ol>
    </div>
  );
}
