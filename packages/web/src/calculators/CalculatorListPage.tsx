import { useState } from 'react';
import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { calculatorGroups, calculators } from './calculator-list.ts';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';

/** Every calculator, by what it is about. */
export function CalculatorListPage() {
  const lang = useLang();
  const w = useWords(calculatorWords);
  const [text, setText] = useState('');
  usePageTitle(w.title);
  const wanted = text.toLowerCase().split(/\s+/);
  const shown = calculators().filter(({ says }) =>
    wanted.every((word) => Object.values(says).join(' ').toLowerCase().includes(word)),
  );
  return (
    <>
      <h1>{w.title}</h1>
      <p className={styles.lead}>{w.lead}</p>
      <label className={styles.filter}>
        {w.filter}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className={styles.groups}>
        {calculatorGroups.map((group) => {
          const of = shown.filter((c) => c.group === group);
          return of.length === 0 ? null : (
            <section key={group}>
              <h2>{w[group]}</h2>
              <ul className={styles.list}>
                {of.map(({ id, says, cite }) => (
                  <li key={id}>
                    <Link data-entry className={styles.rule} to={`/${lang}/calculators/${id}`}>
                      {says[lang]}
                    </Link>
                    <Cites of={cite} most={2} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
