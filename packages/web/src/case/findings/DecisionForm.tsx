import { useId, useRef, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import styles from './findings.module.css';
import { findingWords } from './finding-words.ts';

/** Accepts or waives with a reason, which has to be given. */
export function DecisionForm({
  decision,
  several,
  onDecide,
  onCancel,
}: {
  readonly decision: 'accepted' | 'waived';
  /** The decision is on more findings than one. */
  readonly several: boolean;
  readonly onDecide: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const w = useWords(findingWords);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState(false);
  const label = decision === 'accepted' ? w.reasonOfAccept : w.reasonOfWaive;
  const submit = (): void => {
    if (reason.trim() !== '') onDecide(reason);
    else {
      setFault(true);
      area.current?.focus();
    }
  };
  return (
    <form
      className={styles.deciding}
      aria-label={decision === 'accepted' ? w.accept : w.waive}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        rows={2}
        maxLength={5000}
        // The form opens by a key or a button: the reason is what is wanted next.
        autoFocus
        value={reason}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => {
          setReason(event.target.value);
          setFault(false);
        }}
      />
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {w.reasonNeeded}
        </p>
      )}
      {several && <p className={styles.small}>{w.forAll}</p>}
      <div className={styles.buttons}>
        <button type="submit" className={styles.main}>
          {w.decide}
        </button>
        <button type="button" className={styles.plain} onClick={onCancel}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
