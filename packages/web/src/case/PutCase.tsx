import { useState } from 'react';
import { DropZone, type FileDropItem } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import example from '../../../../examples/three-accused.yaml?raw';
import styles from './case.module.css';
import { caseWords } from './case-words.ts';
import { emptyCase } from './held-case.ts';
import { useOpenCase } from './open-case.tsx';

/** Ways to put a case on the desk: a file picked, dropped or pasted, or an example. */
export function PutCase() {
  const { put: onOpen } = useOpenCase();
  const lang = useLang();
  const w = useWords(caseWords);
  const navigate = useNavigate();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <h1>{w.openTitle}</h1>
      <p className={styles.lead}>{w.lead}</p>
      <DropZone
        className={styles.drop ?? ''}
        aria-label={w.drop}
        onDrop={(event) => {
          const [file] = event.items.filter((item): item is FileDropItem => item.kind === 'file');
          if (file) void file.getText().then((text) => onOpen(text, file.name));
        }}
      >
        <label className={styles.pick}>
          <span className={styles.plain}>{w.open}</span>
          <input
            type="file"
            className={styles.unseen}
            accept=".yaml,.yml,.json,application/json,text/yaml,text/plain"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void file.text().then((text) => onOpen(text, file.name));
            }}
          />
        </label>
        <span>{w.drop}</span>
      </DropZone>
      <label className={styles.paste}>
        {w.paste}
        <textarea rows={8} spellCheck={false} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      </label>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          disabled={pasted.trim() === ''}
          onClick={() => onOpen(pasted, 'case.yaml')}
        >
          {w.openPasted}
        </button>
        <button
          type="button"
          className={styles.plain}
          title={w.newEmptySays}
          onClick={() => {
            onOpen(emptyCase, 'case.yaml');
            void navigate(`/${lang}/case/overview`);
          }}
        >
          {w.newEmpty}
        </button>
        <button type="button" className={styles.plain} onClick={() => onOpen(example, 'three-accused.yaml')}>
          {w.example}
        </button>
        <Link to={`/${lang}/questions/plea`}>{w.questions}</Link>
      </div>
    </>
  );
}
