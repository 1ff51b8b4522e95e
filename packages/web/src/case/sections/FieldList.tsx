import { useWords } from '../../language/language.tsx';
import { isBlank } from './answer.ts';
import { answerAt, keyOf, rowsOf, withoutRow, withRow } from './draft.ts';
import { capital, FactRow } from './FactRow.tsx';
import type { FormField, GroupField, RowsField } from './form-fields.ts';
import { controlId, type FormSeen } from './form-state.ts';
import { formWords } from './form-words.ts';
import styles from './sections.module.css';

/** The fields of a form in their order, with groups and lists of rows inside it. */
export function FieldList({
  fields,
  base,
  form,
}: {
  readonly fields: readonly FormField[];
  /** The way to the member these fields belong to; empty for the entity itself. */
  readonly base: readonly string[];
  readonly form: FormSeen;
}) {
  return fields.map((field) => {
    const path = [...base, ...field.path];
    const key = keyOf(path);
    if (field.is === 'fact') return <FactRow key={key} field={{ ...field, path }} form={form} />;
    if (field.is === 'rows') return <Rows key={key} field={field} base={base} form={form} />;
    return (
      <fieldset key={key} className={styles.group}>
        <legend>{capital(field.entry?.label[form.lang] ?? field.path.at(-1) ?? '')}</legend>
        <FieldList fields={needed(field, base, form, true)} base={base} form={form} />
        <Others fields={needed(field, base, form, false)} base={base} form={form} />
      </fieldset>
    );
  });
}

/** Sizes of a punishment by its kind: what its other units are for stands apart until something is written there. */
const sizes: Readonly<Record<string, readonly string[]>> = {
  fine: ['mci', 'amount'],
  correctiveWorks: ['mci'],
  communityService: ['hours'],
  arrest: ['days'],
  restriction: ['period', 'conditional'],
  imprisonment: ['period', 'conditional', 'institution'],
  life: ['institution'],
};

/** Of a punishment the facts its kind has, or the others; of every other group all. */
function needed(group: GroupField, base: readonly string[], form: FormSeen, wanted: boolean): readonly FormField[] {
  const ofPunishment = group.fields.some(({ path }) => path.at(-1) === 'mci');
  const kind = answerAt(form.draft, [...base, ...group.path, 'kind']);
  const own = kind.is === 'written' ? sizes[kind.text] : undefined;
  if (!ofPunishment || !own) return wanted ? group.fields : [];
  return group.fields.filter(({ path }) => {
    const name = path.at(-1) ?? '';
    const given = !isBlank(answerAt(form.before, [...base, ...path]));
    return (name === 'kind' || own.includes(name) || given || form.asked.has([...base, ...path].join('.'))) === wanted;
  });
}

function Others({
  fields,
  base,
  form,
}: {
  readonly fields: readonly FormField[];
  readonly base: readonly string[];
  readonly form: FormSeen;
}) {
  const w = useWords(formWords);
  return (
    fields.length > 0 && (
      <details className={styles.more}>
        <summary>{w.moreFacts}</summary>
        <FieldList fields={fields} base={base} form={form} />
      </details>
    )
  );
}

/** A list inside an entity: its members one under another. */
function Rows({
  field,
  base,
  form,
}: {
  readonly field: RowsField;
  readonly base: readonly string[];
  readonly form: FormSeen;
}) {
  const w = useWords(formWords);
  const path = [...base, ...field.path];
  const title = capital(field.entry?.label[form.lang] ?? field.path.at(-1) ?? '');
  const ids = rowsOf(form.draft, field, base);
  return (
    <fieldset className={styles.group} id={controlId(path)} tabIndex={-1}>
      <legend>{title}</legend>
      {field.entry && <p className={styles.note}>{field.entry.question[form.lang]}</p>}
      {ids.map((id, i) => (
        <div key={id} className={styles.row} role="group" aria-label={`${title}, ${w.row} ${i + 1}`}>
          <FieldList fields={field.fields} base={[...path, id]} form={form} />
          <button type="button" className={styles.quiet} onClick={() => form.onRows(withoutRow(form.draft, path, id))}>
            {w.removeRow} {i + 1}
          </button>
        </div>
      ))}
      <button
        type="button"
        className={styles.plain}
        onClick={() => form.onRows(withRow(form.draft, path, field.path.at(-1) ?? 'row'))}
      >
        {w.addRow}
      </button>
    </fieldset>
  );
}
