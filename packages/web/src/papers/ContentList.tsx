import type { ContentFinding } from '@zhargy/documents/drafts';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { showField } from './fact-field-ids.ts';
import content from './content.module.css';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';

/** What the law asks an agreement to hold: which elements stand in the draft, where, and what to do about the others. */
export function ContentList({
  findings,
  onPlace,
}: {
  readonly findings: readonly ContentFinding[];
  readonly onPlace: (part: string) => void;
}) {
  const lang = useLang();
  const w = useWords(papersWords);
  const [all, setAll] = useState(false);
  const open = findings.filter((f) => f.state !== 'present');
  const shown = all ? findings : open;
  return (
    <section aria-labelledby="content" className={content.content} data-open={open.length}>
      <h2 id="content">{w.content}</h2>
      <p className={styles.hint}>{w.contentLead}</p>
      {open.length === 0 && <p className={styles.good}>{w.allThere}</p>}
      <ul>
        {shown.map((f) => (
          <li key={`${f.element} ${f.about}`} data-state={f.state}>
            <p className={content.elementName}>
              <span className={content.state}>{w[f.state]}</span>{' '}
              {f.norm === undefined ? f.name : <Link to={`/${lang}/norm/${f.norm}`}>{f.name}</Link>}
            </p>
            <Cites of={f.cite} most={3} />
            {f.place && (
              <button type="button" className={styles.link} onClick={() => onPlace(f.place?.part ?? '')}>
                {f.place.heading}
              </button>
            )}
            {f.cure !== undefined && f.gaps.length === 0 && (
              <p className={content.cure}>
                {w.cure}: {f.cure}
              </p>
            )}
            {f.gaps.map((gap) => (
              <button key={gap.path} type="button" className={styles.link} onClick={() => showField(gap.path)}>
                {w.gapToField}: {gap.label}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {open.length < findings.length && (
        <label className={styles.check}>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          {w.showPresent}: {findings.length - open.length}
        </label>
      )}
    </section>
  );
}
