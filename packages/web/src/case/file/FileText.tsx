import { useWords } from '../../language/language.tsx';
import styles from '../case.module.css';
import { caseWords } from '../case-words.ts';

/** The text of the file, to read and to change; what is said of it changes along. */
export function FileText({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const w = useWords(caseWords);
  const lines = text.split('\n').length;
  return (
    <label className={styles.paste}>
      {w.paste}
      <textarea
        id="file-text"
        className={styles.code}
        rows={Math.min(Math.max(lines + 1, 8), 32)}
        spellCheck={false}
        wrap="off"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}
