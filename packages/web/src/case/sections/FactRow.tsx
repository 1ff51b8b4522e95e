import { useId } from 'react';
import { useWords } from '../../language/language.tsx';
import { isBlank } from './answer.ts';
import { answerAt, keyOf } from './draft.ts';
import { FactInput } from './FactInput.tsx';
import { choicesFor } from './field-options.ts';
import type { FactField } from './form-fields.ts';
import { controlId, noProof, type FormSeen } from './form-state.ts';
import { formWords, whoWords } from './form-words.ts';
import { ProofFields } from './ProofFields.tsx';
import styles from './sections.module.css';

/** One fact of a form: its control, and in the margin the question, who can answer and what proves it. */
export function FactRow({ field, form }: { readonly field: FactField; readonly form: FormSeen }) {
  const w = useWords(formWords);
  const who = useWords(whoWords);
  const noteId = useId();
  const { lang } = form;
  const key = keyOf(field.path);
  const label = capital(field.entry?.label[lang] ?? field.path.at(-1) ?? '');
  const fault = form.faults.get(key);
  const asked = form.asked.get(field.path.join('.'));
  const was = answerAt(form.before, field.path);
  const now = answerAt(form.draft, field.path);
  const emptied = !isBlank(was) && isBlank(now);
  const proven = form.provenBy([form.section, ...(form.own === '' ? [] : [form.own]), ...field.path]);
  const groups = choicesFor(field, { file: form.file, names: form.names, lang, draft: form.draft, own: form.own });
  const shownBefore =
    was.is === 'written'
      ? (groups?.flatMap(({ choices }) => choices).find(({ value }) => value === was.text)?.label ?? was.text)
      : was.is === 'picked'
        ? was.ids
            .map((id) => groups?.flatMap(({ choices }) => choices).find(({ value }) => value === id)?.label ?? id)
            .join(', ')
        : was.is === 'unknown'
          ? w.dontKnow
          : w.notApplicable;
  return (
    <div className={styles.fact} data-asked={asked !== undefined || undefined}>
      <div className={styles.control}>
        <FactInput
          field={field}
          id={controlId(field.path)}
          label={label}
          answer={now}
          onAnswer={(answer) => form.onAnswer(field.path, answer)}
          groups={groups}
          describedBy={fault === undefined ? noteId : `${noteId}-fault ${noteId}`}
          fault={fault}
        />
        {fault !== undefined && (
          <span id={`${noteId}-fault`} className={styles.fault}>
            {fault}
          </span>
        )}
        {emptied && (
          <span className={styles.emptied}>
            {w.takenAway}: {shownBefore} —{' '}
            <button type="button" className={styles.link} onClick={() => form.onAnswer(field.path, was)}>
              {w.putBack}
            </button>
          </span>
        )}
      </div>
      <div className={styles.note}>
        <span id={noteId}>
          {field.entry?.question[lang] ?? ''}
          {asked && (
            <span className={styles.askedNote}>
              {' '}
              {w.normsAsk}: {asked.norms.length}.
            </span>
          )}
        </span>
        {field.entry && (
          <details>
            <summary>{proven ? `${w.provenHere}: ${proven.title ?? proven.id}` : w.whoAndProof}</summary>
            <p>
              {w.who}: {field.entry.who.map((one) => who[one]).join(', ')}.
            </p>
            <p>
              {w.proofIs}: {field.entry.proof[lang]}.
            </p>
            <ProofFields
              id={`${controlId(field.path)}-proof`}
              of={label}
              proof={form.proofs[key] ?? { ...noProof, title: '' }}
              onProof={(proof) => form.onProof(field.path, proof)}
            />
          </details>
        )}
      </div>
    </div>
  );
}

/** A label as it begins a line. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
