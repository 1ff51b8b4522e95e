import { scenariosOf } from '@zhargy/law';
import type { AnyNorm } from '@zhargy/logic';
import { examplesOf } from '@zhargy/wording';
import { useLang, useWords } from '../language/language.tsx';
import { statusNames } from '../lawbook/lawbook-words.ts';
import { normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** Rows of scenario tables that test a norm, and example cases whose check shows it. */
export function TestsAndExamples({ norm }: { readonly norm: AnyNorm }) {
  const lang = useLang();
  const w = useWords(normWords);
  const tables = Map.groupBy(scenariosOf(norm.id), (row) => row.slice(0, row.indexOf('#')));
  const examples = examplesOf(norm.id);
  if (norm.kind === 'guidance') return null;
  return (
    <>
      {tables.size > 0 && (
        <section>
          <h2>{w.tests}</h2>
          <ul className={styles.rows}>
            {[...tables].map(([table, rows]) => (
              <li key={table}>
                <code>{table}</code>{' '}
                <span className={styles.small}>
                  {w.rows}: {rows.map((row) => row.slice(table.length + 1)).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {examples.length > 0 && (
        <section>
          <h2>{w.examples}</h2>
          <ul className={styles.rows}>
            {examples.map(({ file, statuses }) => (
              <li key={file}>
                <code>{file}.yaml</code>{' '}
                <span className={styles.small}>{statuses.map((status) => statusNames[status][lang]).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tables.size + examples.length === 0 && <p className={styles.small}>{w.noTests}</p>}
    </>
  );
}
