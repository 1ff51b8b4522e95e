import type { Dispute } from '@zhargy/logic';
import { normHeadings } from '@zhargy/wording';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** Points the sources answer in more than one way: the readings with their authorities, and why one is the default. */
export function Disputes({ of }: { readonly of: readonly Dispute[] }) {
  const lang = useLang();
  const w = useWords(normWords);
  const h = useWords(normHeadings);
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{h.disputes}</h2>
      {of.map((dispute) => (
        <div key={dispute.id} className={styles.dispute}>
          <p className={styles.question}>{dispute.question[lang]}</p>
          <ul className={styles.readings}>
            {Object.entries(dispute.options).map(([name, option]) => (
              <li key={name} data-default={name === dispute.byDefault || undefined}>
                {option.says[lang]}
                {name === dispute.byDefault && <span className={styles.tag}>{w.byDefault}</span>}{' '}
                <Cites of={option.authority} />
              </li>
            ))}
          </ul>
          <p className={styles.small}>{dispute.why[lang]}</p>
        </div>
      ))}
    </section>
  );
}
