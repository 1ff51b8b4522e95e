import { useWords } from '../../language/language.tsx';
import type { ProofDraft } from './form-state.ts';
import { formWords } from './form-words.ts';
import styles from './sections.module.css';

/** The document that proves a fact, or all facts of a form: its title, date and the place in it. */
export function ProofFields({
  id,
  of,
  proof,
  onProof,
}: {
  readonly id: string;
  /** What it proves, for those who do not see the field beside it. */
  readonly of: string;
  readonly proof: ProofDraft;
  readonly onProof: (proof: ProofDraft) => void;
}) {
  const w = useWords(formWords);
  return (
    <div className={styles.proof} role="group" aria-label={`${w.proofIs}: ${of}`}>
      {(
        [
          ['title', w.proofTitle],
          ['date', w.proofDate],
          ['where', w.proofWhere],
        ] as const
      ).map(([name, label]) => (
        <label key={name}>
          {label}
          <input
            id={`${id}-${name}`}
            type="text"
            autoComplete="off"
            value={proof[name]}
            onChange={(event) => onProof({ ...proof, [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
