import type { CaseFile } from '@zhargy/casefile';
import { readingText, type DocumentTree } from '@zhargy/documents/drafts';
import type { Lang } from '@zhargy/logic';
import { useState } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import type * as paperFiles from './paper-files.ts';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';
import { makesPdf, pdfFromServer } from './server-pdf.ts';

type Files = typeof paperFiles;

/** What can be taken away: Word files, an archive, a print. The writer of files loads with the first that is asked for. */
export function PaperFiles({
  file,
  agreement,
  trees,
  paper,
  name,
}: {
  readonly file: CaseFile;
  readonly agreement: string;
  readonly trees: Readonly<Record<Lang, readonly DocumentTree[]>>;
  /** The paper as the server knows it, for a PDF made there. */
  readonly paper: string;
  readonly name: string;
}) {
  const lang = useLang();
  const w = useWords(papersWords);
  const [said, setSaid] = useState('');
  const make = (work: (files: Files) => Promise<void>) => (): void => {
    setSaid('');
    import('./paper-files.ts').then(work).catch((error: unknown) => {
      console.error(error);
      setSaid(w.failed);
    });
  };
  const packets = [
    { lang: 'kk', trees: trees.kk },
    { lang: 'ru', trees: trees.ru },
  ] as const;
  return (
    <section aria-labelledby="files" className={styles.files}>
      <h2 id="files">{w.files}</h2>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          onClick={make((f) => f.giveDocx(file, [...trees.kk, ...trees.ru]))}
        >
          {w.docx}, {w.both}
        </button>
        <button type="button" className={styles.plain} onClick={make((f) => f.giveDocx(file, trees.kk))}>
          {w.docx}, қазақша
        </button>
        <button type="button" className={styles.plain} onClick={make((f) => f.giveDocx(file, trees.ru))}>
          {w.docx}, по-русски
        </button>
        <button type="button" className={styles.plain} onClick={make((f) => f.giveZip(file, agreement, packets, name))}>
          {w.zip}
        </button>
        {makesPdf() && (
          <button
            type="button"
            className={styles.plain}
            title={w.pdfSays}
            onClick={make(async (f) => {
              const zip = await pdfFromServer(file, agreement, paper);
              if (zip) f.give(zip, `${name} (PDF).zip`, 'application/zip');
              else setSaid(w.failed);
            })}
          >
            {w.pdf}
          </button>
        )}
        <button type="button" className={styles.plain} onClick={() => window.print()}>
          {w.print}
        </button>
        <button
          type="button"
          className={styles.plain}
          onClick={() => {
            const own = (lang === 'en' ? trees.ru : trees[lang]).map(readingText).join('\n\n');
            navigator.clipboard.writeText(own).then(
              () => setSaid(w.copied),
              () => setSaid(w.notCopied),
            );
          }}
        >
          {w.copy}
        </button>
      </div>
      <p className={styles.hint}>
        {w.zipSays}
        {makesPdf() && `. ${w.pdfSays}`}
      </p>
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </section>
  );
}
