import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { paperGroups } from './paper-list.ts';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';

/** Every paper that can be written, and the check of one already written. */
export function PapersPage() {
  const lang = useLang();
  const w = useWords(papersWords);
  usePageTitle(w.title);
  const code = { kk: 'ҚПК', ru: 'УПК', en: 'CPC' }[lang];
  return (
    <>
      <h1>{w.title}</h1>
      <p className={styles.lead}>{w.lead}</p>
      <p className={styles.door}>
        <Link to={`/${lang}/papers/check`}>{w.checkTitle}</Link>
        <span>{w.checkSays}</span>
      </p>
      <div className={styles.groups}>
        {paperGroups.map((group) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{group.name[lang]}</h2>
            <ul className={styles.list}>
              {group.papers.map(({ paper, when, sources }) => (
                <li key={paper.name}>
                  <Link to={`/${lang}/papers/${paper.name}`}>{paper.title[lang]}</Link>
                  <span className={styles.when}>{when[lang]}</span>
                  <span className={styles.source}>
                    {code} {sources}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
