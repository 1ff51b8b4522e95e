import type { Become } from '@zhargy/law';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { findIn } from '../shell/search-index.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { becomeNames, normWords } from './norm-words.ts';
import styles from './norms.module.css';

const columns: readonly Become[] = ['norms', 'guidance', 'elsewhere', 'nothing'];

/** The sources of law with what became of them, and a search over the norms. */
export function NormsPage() {
  const lang = useLang();
  const w = useWords(normWords);
  const [text, setText] = useState('');
  usePageTitle(w.title);
  const coverage = useAnswer('coverage', (workspace) => workspace.coverage());
  const found = text.trim() === '' ? [] : findIn(text, lang).filter((one) => one.group === 'norms');
  return (
    <>
      <h1>{w.title}</h1>
      <p className={styles.lead}>{w.lead}</p>
      <label className={styles.find}>
        {w.find}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {text.trim() !== '' && (
        <ul className={styles.found} aria-live="polite">
          {found.length === 0 && <li>{w.nothing}</li>}
          {found.map((one) => (
            <li key={one.to}>
              <Link data-entry className={styles.says} to={one.to}>
                {one.title}
              </Link>
              <span className={styles.small}>{one.beside}</span>
            </li>
          ))}
        </ul>
      )}
      {coverage && text.trim() === '' && (
        <>
          <ul className={styles.sources}>
            {coverage.map((row) => (
              <li key={row.instrument}>
                <Link data-entry to={`/${lang}/norms/${row.instrument}`} className={styles.source}>
                  {row.title[lang]}
                </Link>
                <Bar totals={row.totals} all={row.places.length} />
              </li>
            ))}
          </ul>
          <p className={styles.small}>{w.bySentence}</p>
          <p className={styles.addTexts}>
            <Link data-entry to={`/${lang}/texts`}>
              {w.addTexts}
            </Link>
            . <span className={styles.small}>{w.addTextsSays}</span>
          </p>
        </>
      )}
    </>
  );
}

/** What a source became, as a bar and in words. */
function Bar({ totals, all }: { readonly totals: Readonly<Record<Become, number>>; readonly all: number }) {
  const lang = useLang();
  const w = useWords(normWords);
  return (
    <div className={styles.became}>
      <span className={styles.bar} aria-hidden="true">
        {columns.map((name) =>
          totals[name] > 0 ? <i key={name} data-became={name} style={{ flexGrow: totals[name] }} /> : null,
        )}
      </span>
      <span className={styles.small}>
        {columns
          .filter((name) => totals[name] > 0)
          .map((name) => `${becomeNames[name][lang]} ${totals[name]}`)
          .join(' · ')}{' '}
        · {w.places} {all}
      </span>
    </div>
  );
}
