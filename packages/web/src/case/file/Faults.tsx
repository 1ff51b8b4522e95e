import { faultText, type Fault } from '@zhargy/casefile';
import { useLang, useWords } from '../../language/language.tsx';
import styles from '../case.module.css';
import { caseWords } from '../case-words.ts';

/** Every fault of a file at once, each a way to its place in the text. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const lang = useLang();
  const w = useWords(caseWords);
  return (
    <section className={styles.faults} aria-labelledby="faults" role="alert">
      <h2 id="faults">
        {w.faults} ({faults.length})
      </h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.line}:${fault.column}:${fault.path}:${fault.code}`}>
            <button type="button" className={styles.link} data-entry title={w.toPlace} onClick={() => goTo(fault)}>
              {faultText(fault, lang)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts the cursor where the fault stands. */
function goTo({ line, column }: Fault): void {
  const area = document.querySelector<HTMLTextAreaElement>('#file-text');
  if (!area || line === undefined) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + (column ?? 1) - 1;
  const end = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) - 1;
  area.focus();
  area.setSelectionRange(start, Math.max(start, end));
  area.scrollTop = Math.max(0, (line - 4) * 21);
}
