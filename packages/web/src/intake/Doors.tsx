import { useId, useState } from 'react';
import { DropZone, type FileDropItem } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { emptyCase } from '../case/held-case.ts';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { become, useIntakeDesk } from './intake-desk.ts';
import styles from './intake.module.css';
import { intakeWords } from './intake-words.ts';
import type { Given } from './take-in.ts';

/** Four ways in: papers, a table, a case file, a form. No account and no case are needed. */
export function Doors({
  bare = false,
  onGiven,
}: {
  /** The page has its heading already. */
  readonly bare?: boolean;
  readonly onGiven: (given: readonly Given[]) => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const open = useOpenCase();
  const navigate = useNavigate();
  const [pasted, setPasted] = useState('');
  const id = useId();
  const asFiles = (files: readonly File[]): readonly Given[] => files.map((file) => ({ name: file.name, file }));
  const [waiting, setWaiting] = useState<{ readonly text: string; readonly name: string }>();
  const put = (of: { readonly text: string; readonly name: string }, sure = false): void => {
    if (open.text !== undefined && open.changed && !sure) {
      setWaiting(of);
      return;
    }
    open.put(of.text, of.name);
    void navigate(`/${lang}/case`);
  };
  return (
    <>
      {!bare && <h1>{w.title}</h1>}
      <p className={styles.lead}>{w.lead}</p>
      {open.text !== undefined && <Goal name={open.name} />}
      {waiting && (
        <div className={styles.faults} role="alert">
          <p>{w.sureNew}</p>
          <div className={styles.actions}>
            <button type="button" className={styles.main} autoFocus onClick={() => put(waiting, true)}>
              {w.goOn}
            </button>
            <button type="button" className={styles.plain} onClick={() => setWaiting(undefined)}>
              {w.cancel}
            </button>
          </div>
        </div>
      )}
      <div className={styles.doors}>
        <section className={styles.paperDoor} aria-labelledby={`${id}-paper`}>
          <h2 id={`${id}-paper`}>{w.paper}</h2>
          <p className={styles.soft}>{w.paperSays}</p>
          <DropZone
            className={styles.drop ?? ''}
            aria-label={w.drop}
            onDrop={(event) => {
              const files = event.items.filter((item): item is FileDropItem => item.kind === 'file');
              void Promise.all(files.map((item) => item.getFile())).then((found) => {
                if (found.length > 0) onGiven(asFiles(found));
              });
            }}
          >
            <label className={styles.pick}>
              <span className={styles.main}>{w.pick}</span>
              <input
                type="file"
                multiple
                className={styles.unseen}
                data-papers
                onChange={(event) => {
                  const files = [...(event.target.files ?? [])];
                  // The same file may be chosen again after it was mended.
                  event.target.value = '';
                  if (files.length > 0) onGiven(asFiles(files));
                }}
              />
            </label>
            <span>{w.drop}</span>
          </DropZone>
          <label className={styles.paste}>
            {w.paste}
            <textarea rows={6} value={pasted} onChange={(event) => setPasted(event.target.value)} />
          </label>
          <button
            type="button"
            className={styles.plain}
            disabled={pasted.trim() === ''}
            onClick={() => {
              onGiven([{ name: w.pasted, text: pasted }]);
            }}
          >
            {w.readPasted}
          </button>
        </section>
        <section aria-labelledby={`${id}-table`}>
          <h2 id={`${id}-table`}>{w.table}</h2>
          <p className={styles.soft}>{w.tableSays}</p>
          <Link to={`/${lang}/intake/grids`}>{w.toTable}</Link>
        </section>
        <section aria-labelledby={`${id}-file`}>
          <h2 id={`${id}-file`}>{w.file}</h2>
          <p className={styles.soft}>{w.fileSays}</p>
          <label className={styles.pick}>
            <span className={styles.plain}>{w.pickFile}</span>
            <input
              type="file"
              className={styles.unseen}
              accept=".yaml,.yml,.json,application/json,text/yaml,text/plain"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void file.text().then((text) => put({ text, name: file.name }));
              }}
            />
          </label>
        </section>
        <section aria-labelledby={`${id}-form`}>
          <h2 id={`${id}-form`}>{w.form}</h2>
          <p className={styles.soft}>{w.formSays}</p>
          <button type="button" className={styles.plain} onClick={() => put({ text: emptyCase, name: 'case.yaml' })}>
            {w.toForm}
          </button>
        </section>
      </div>
    </>
  );
}

/** Where the facts go when a case is open already. */
function Goal({ name }: { readonly name: string }) {
  const w = useWords(intakeWords);
  const { goal } = useIntakeDesk();
  const id = useId();
  return (
    <fieldset className={styles.goal}>
      <legend>
        {w.open}: {name}. {w.where}?
      </legend>
      {(['open', 'new'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={id}
            checked={goal === one}
            onChange={() => become((before) => ({ ...before, goal: one }))}
          />
          {one === 'open' ? w.intoOpen : w.intoNew}
        </label>
      ))}
    </fieldset>
  );
}
