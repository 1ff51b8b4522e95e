import type { Text } from '@zhargy/logic';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { addText } from './added-texts.ts';
import { readAdded, readPasted, type ReadAdded } from './read-added.ts';
import { textWords } from './text-words.ts';
import styles from './texts.module.css';

interface Fault {
  readonly name: string;
  readonly says: Text;
  readonly cure?: Text | undefined;
}

/** Takes files and pasted text in; what could not be read is named with what to do about it. */
export function AddTexts() {
  const lang = useLang();
  const w = useWords(textWords);
  const id = useId();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const alert = useRef<HTMLDivElement>(null);
  const put = (results: readonly { readonly name: string; readonly read: ReadAdded }[]): void => {
    const bad: Fault[] = [];
    for (const { name, read } of results)
      if ('text' in read) addText(name, read.text);
      else bad.push({ name, says: read.fault, cure: read.cure });
    setFaults(bad);
    if (bad.length > 0) requestAnimationFrame(() => alert.current?.focus());
  };
  const take = async (files: readonly File[]): Promise<void> => {
    setReading(true);
    const results: { readonly name: string; readonly read: ReadAdded }[] = [];
    for (const file of files)
      try {
        results.push({ name: file.name, read: await readAdded(new Uint8Array(await file.arrayBuffer()), file.name) });
      } catch {
        results.push({ name: file.name, read: { fault: textWords.broken } });
      }
    setReading(false);
    put(results);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <section className={styles.add}>
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className={styles.file}>
          <span>{w.open}</span>
          <input
            type="file"
            multiple
            accept=".html,.htm,.mht,.txt,.md,.docx,.pdf,text/html,text/plain,application/pdf"
            onChange={(event) => {
              void take([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </label>{' '}
        <span className={styles.small}>{w.drop}</span>
      </div>
      <details className={styles.paste}>
        <summary>{w.paste}</summary>
        <label htmlFor={`${id}-paste`} className={styles.unseen}>
          {w.paste}
        </label>
        <textarea id={`${id}-paste`} rows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        <button
          type="button"
          className={styles.button}
          disabled={pasted.trim() === ''}
          onClick={() => {
            const read = readPasted(pasted);
            put([{ name: w.pasted, read }]);
            if ('text' in read) setPasted('');
          }}
        >
          {w.add}
        </button>
      </details>
      <p role="status" className={styles.small}>
        {reading ? w.reading : ''}
      </p>
      {faults.length > 0 && (
        <div role="alert" tabIndex={-1} ref={alert} className={styles.faults}>
          <p>{w.faults}:</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.name}>
                <strong>{fault.name}</strong>: {fault.says[lang]}
                {fault.cure && <span> — {fault.cure[lang]}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
