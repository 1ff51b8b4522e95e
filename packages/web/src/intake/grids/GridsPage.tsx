import { useState } from 'react';
import { useOpenCase } from '../../case/open-case.tsx';
import { useLang, useWords } from '../../language/language.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { GridSheet } from './GridSheet.tsx';
import { gridKinds, gridTitles, type GridKind } from './grid-kinds.ts';
import styles from './grids.module.css';
import { gridWords } from './grid-words.ts';

/** Accused, episodes, victims and custody entered as tables: pasted from a spreadsheet or written. */
export function GridsPage() {
  const lang = useLang();
  const w = useWords(gridWords);
  const { text, name } = useOpenCase();
  const [kind, setKind] = useState<GridKind>('accused');
  usePageTitle(w.title);
  return (
    <>
      <h1>{w.title}</h1>
      <p className={styles.lead}>{w.lead}</p>
      <p className={styles.into}>{text === undefined ? w.newCase : `${w.intoCase}: ${name}`}</p>
      <div className={styles.kinds} role="group" aria-label={w.kinds}>
        {gridKinds.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.chip}
            aria-pressed={kind === one}
            onClick={() => setKind(one)}
          >
            {gridTitles[one][lang]}
          </button>
        ))}
      </div>
      {gridKinds.map((one) => (
        // Each table keeps what is written in it while another is looked at.
        <div key={one} hidden={kind !== one}>
          <GridSheet kind={one} />
        </div>
      ))}
    </>
  );
}
