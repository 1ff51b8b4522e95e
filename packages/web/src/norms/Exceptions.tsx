import type { Day } from '@zhargy/calendar';
import type { AnyNorm } from '@zhargy/logic';
import { normHeadings, normOutline } from '@zhargy/wording';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import { MachineOutline } from './MachineOutline.tsx';
import { normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** The exceptions of a norm, what it means when nobody knows of one, and the condition on which each depends. */
export function Exceptions({ norm, day }: { readonly norm: AnyNorm; readonly day: Day }) {
  const lang = useLang();
  const w = useWords(normWords);
  const h = useWords(normHeadings);
  const exceptions = 'except' in norm ? (norm.except ?? []) : [];
  if (exceptions.length === 0) return null;
  return (
    <section>
      <h2>{h.exceptions}</h2>
      <ul className={styles.rows}>
        {exceptions.map((exception, i) => (
          <li key={exception.id}>
            {exception.says[lang]} <Cites of={exception.cite} />
            <p className={styles.small}>{w[exception.unknownMeans]}</p>
            <Folded line={<summary className={styles.small}>{w.dependsOn}</summary>}>
              <MachineOutline
                parts={normOutline(norm, lang, { on: day, spoken: true }).filter((part) => part.name === `except.${i}`)}
              />
            </Folded>
          </li>
        ))}
      </ul>
    </section>
  );
}
