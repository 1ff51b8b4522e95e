import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { startWords } from './start-words.ts';
import styles from './start.module.css';

/** The start: by the job in hand. Only what works stands here. */
export function StartPage() {
  const lang = useLang();
  const w = useWords(startWords);
  usePageTitle(w.title);
  const jobs = [
    { to: 'intake', title: w.paper, says: w.paperSays },
    { to: 'calculators', title: w.date, says: w.dateSays },
    { to: 'questions/plea', title: w.plea, says: w.pleaSays },
    { to: 'questions/victim', title: w.victim, says: w.victimSays },
    { to: 'papers', title: w.write, says: w.writeSays },
    { to: 'norms', title: w.look, says: w.lookSays },
    { to: 'case', title: w.open, says: w.openSays },
    { to: 'cases', title: w.cases, says: w.casesSays },
  ];
  return (
    <>
      <h1 className={styles.title}>{w.title}</h1>
      <p className={styles.lead}>{w.lead}</p>
      <ol className={styles.jobs}>
        {jobs.map((job) => (
          <li key={job.to}>
            <Link data-entry to={`/${lang}/${job.to}`}>
              <span className={styles.job}>{job.title}</span>
              <span className={styles.says}>{job.says}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
