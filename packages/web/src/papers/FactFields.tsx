import {
  factAt,
  listAt,
  readFact,
  valueAt,
  type FactChange,
  type FieldGroup,
  type FieldRows,
  type PaperField,
} from '@zhargy/documents/drafts';
import type { CaseFile } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import { useId } from 'react';
import { dayText } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { fieldId, showInText } from './fact-field-ids.ts';
import { renderingId, type Typed } from './paper-draft.ts';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';
import { writtenValue } from './written-fact.ts';

interface Entering {
  readonly file: CaseFile;
  readonly typed: Readonly<Record<string, Typed>>;
  readonly missing: ReadonlySet<string>;
  readonly onTyped: (place: string, typed: Typed) => void;
  readonly onRows: (changes: readonly FactChange[], gone?: string) => void;
}

/** The facts a paper asks for, by whom and what they are about. */
export function FactFields({ groups, ...entering }: Entering & { readonly groups: readonly FieldGroup[] }) {
  const lang = useLang();
  return groups.map((group) => (
    <fieldset key={group.id} className={styles.group}>
      <legend>{group.name[lang]}</legend>
      {group.fields.map((field) => (
        <FactField key={field.place} field={field} {...entering} />
      ))}
      {group.rows.map((rows) => (
        <Rows key={rows.place} rows={rows} {...entering} />
      ))}
    </fieldset>
  ));
}

const hints = { day: 'asDay', period: 'asPeriod', amount: 'asAmount', count: 'asCount', article: 'asArticle' } as const;

function FactField({ field, ...entering }: Entering & { readonly field: PaperField }) {
  const { typed, missing, onTyped } = entering;
  const lang = useLang();
  const w = useWords(papersWords);
  const id = useId();
  const { place, kind } = field;
  const text = typed[place]?.text ?? writtenValue(kind, field.value, lang);
  const label = field.needed ? field.label[lang] : `${field.label[lang]} (${w.optional})`;
  const enter = (value: string): void => onTyped(place, { kind, text: value });
  const read = readFact(kind, text);
  const unread = 'unread' in read;
  const hint = kind in hints ? w[hints[kind as keyof typeof hints]] : undefined; // tested just before
  const shown = 'value' in read && kind === 'day' ? dayText(String(read.value), lang) : undefined;
  const beneath = unread
    ? `${w.unread}: ${hint ?? ''}`
    : shown !== undefined && shown !== text.trim()
      ? `${w.readAs}: ${shown}`
      : text === ''
        ? (hint ?? (field.own ? w.own : undefined))
        : field.own
          ? w.own
          : undefined;
  if (kind === 'truth' || kind === 'choice') {
    const options: readonly (readonly [value: string, said: string])[] =
      kind === 'truth'
        ? [
            ['true', w.yes],
            ['false', w.no],
          ]
        : Object.entries(field.values ?? {}).map(([value, said]) => [value, said[lang]]);
    return (
      <div className={styles.field}>
        <FieldLabel place={place} label={label} gap={missing.has(place)} />
        <select id={fieldId(place)} value={text} onChange={(event) => enter(event.target.value)}>
          <option value="">{w.dontKnow}</option>
          {options.map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
      </div>
    );
  }
  const about = {
    id: fieldId(place),
    value: text,
    'aria-invalid': unread,
    ...(beneath === undefined ? {} : { 'aria-describedby': id }),
  };
  return (
    <div className={styles.field}>
      <FieldLabel place={place} label={label} gap={missing.has(place)} />
      {field.own || place.endsWith('.description') || place.endsWith('.circumstances') ? (
        <textarea {...about} rows={3} onChange={(event) => enter(event.target.value)} />
      ) : (
        <input {...about} type="text" autoComplete="off" onChange={(event) => enter(event.target.value)} />
      )}
      {beneath !== undefined && (
        <span id={id} className={unread ? styles.fault : styles.hint} {...(unread ? { role: 'alert' } : {})}>
          {beneath}
        </span>
      )}
      {kind === 'text' && text.trim() !== '' && <InOtherLanguage place={place} {...entering} />}
    </div>
  );
}

function FieldLabel({ place, label, gap }: { readonly place: string; readonly label: string; readonly gap: boolean }) {
  const w = useWords(papersWords);
  return (
    <span className={styles.labelRow}>
      <label htmlFor={fieldId(place)}>{label}</label>
      {gap && (
        <button
          type="button"
          className={styles.toText}
          aria-label={`${label}: ${w.toText}`}
          onClick={() => showInText(place)}
        >
          {w.toText}
        </button>
      )}
    </span>
  );
}

/** The same words in the other language of proceedings, asked for once the language of the case is known. */
function InOtherLanguage({ place, file, typed, onTyped }: Entering & { readonly place: string }) {
  const lang = useLang();
  const w = useWords(papersWords);
  const language = valueAt(file, 'proceeding.language');
  if (language !== 'kk' && language !== 'ru') return null;
  const other: Lang = language === 'kk' ? 'ru' : 'kk';
  const known = listAt(file, 'renderings').find((r) => r['of'] === place);
  const at = `renderings.${known?.id ?? renderingId(place)}.${other}`;
  const value = typed[at]?.text ?? writtenValue('text', known?.[other], lang);
  const ours = known === undefined || known.id === renderingId(place);
  return (
    <label className={styles.other}>
      <span>{other === 'kk' ? w.inKazakh : w.inRussian}</span>
      <input
        id={fieldId(`${place}.${other}`)}
        type="text"
        lang={other}
        autoComplete="off"
        value={value}
        onChange={(event) => onTyped(at, { kind: 'text', text: event.target.value, ...(ours ? { of: place } : {}) })}
      />
    </label>
  );
}

function Rows({ rows, ...entering }: Entering & { readonly rows: FieldRows }) {
  const { file, onRows } = entering;
  const lang = useLang();
  const w = useWords(papersWords);
  const path = rows.place.split('.');
  const label = rows.label[lang];
  const add = (): void => {
    let n = rows.members.length + 1;
    while (rows.members.some((m) => m.id === `${rows.list}-${n}`)) n += 1;
    onRows([{ path: [...path, `${rows.list}-${n}`], value: {} }]);
  };
  return (
    <fieldset className={styles.rows}>
      <legend>{rows.needed ? label : `${label} (${w.optional})`}</legend>
      {rows.members.map((member, i) => (
        <div key={member.id} role="group" aria-label={`${label}, ${i + 1}`} className={styles.row}>
          {member.fields.map((field) => (
            <FactField
              key={field.place}
              field={{ ...field, ...(mustSay(file, field, rows) ? { needed: true } : {}) }}
              {...entering}
            />
          ))}
          <button
            type="button"
            className={styles.quiet}
            onClick={() => onRows([{ path: [...path, member.id], value: undefined }], `${rows.place}.${member.id}.`)}
          >
            {w.remove} {i + 1}
          </button>
        </div>
      ))}
      <div className={styles.buttons}>
        <button type="button" id={fieldId(rows.place)} className={styles.plain} onClick={add}>
          {w.add}: {label}
        </button>
        {rows.mayBeNone && rows.members.length === 0 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={rows.listed}
              onChange={(event) => onRows([{ path, value: event.target.checked ? [] : undefined }])}
            />
            {w.none}
          </label>
        )}
      </div>
    </fieldset>
  );
}

/** The first fact of a row says what it is about; an undertaking of another kind needs words. */
function mustSay(file: CaseFile, field: PaperField, rows: FieldRows): boolean {
  const name = field.place.split('.').at(-1);
  if (rows.list !== 'undertakings') return name === 'says' || name === 'kind';
  const kind = factAt(file, field.place.replace(/[^.]+$/, 'kind'), 'choice').value;
  return name === 'kind' || (name === 'says' && (kind === 'other' || kind === undefined));
}
