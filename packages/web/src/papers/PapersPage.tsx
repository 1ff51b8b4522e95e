import { parseRefs } from '@zhargy/casefile';
import { Link } from 'react-router';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { paperGroups } from './paper-list.ts';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';

/** The articles of the Code a paper rests on, as lawyers of the language cite them. */
function Sources({ of }: { readonly of: string }) {
  const parsed = parseRefs(of);
  if (!parsed.ok) return <span className={styles.source}>{of}</span>;
  const cites = parsed.refs.map(({ article, part, items }) => ({
    instrument: 'kz.cpc',
    provision: [article, part, items[0]].filter((step) => step !== undefined).join('.'),
  }));
  return (
    <span className={styles.source}>
      <Cites of={cites} />
    </span>
  );
}

/** Every paper that can be written, and the check of one already written. */
export function PapersPage() {
  const lang = useLang();
  const w = useWords(papersWords);
  usePageTitle(w.title);
  const { text, name } = useOpenCase();
  return (
    <>
      <h1>{w.title}</h1>
      <p className={styles.lead}>{text === undefined ? w.lead : `${w.leadOfCase}: ${name}.`}</p>
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
                  <Sources of={sources} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
