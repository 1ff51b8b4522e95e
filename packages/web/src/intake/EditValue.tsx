import type { Json } from '@zhargy/logic';
import { useLayoutEffect, useId, useRef, useState } from 'react';
import { calculatorWords } from '../calculators/calculator-words.ts';
import { answerOf, readAnswer, type Answer } from '../case/sections/answer.ts';
import type { FactField } from '../case/sections/form-fields.ts';
import { useLang, useWords } from '../language/language.tsx';
import { valueName } from '../lawbook/value-names.ts';
import styles from './intake.module.css';
import laid from './review.module.css';
import { intakeWords } from './intake-words.ts';
import { valueInWords, type Named } from './value-in-words.ts';

const hints = {
  day: 'asDay',
  moment: 'asMoment',
  period: 'asPeriod',
  article: 'asArticle',
  count: 'asCount',
  amount: 'asAmount',
} as const;

/** A field for another value than the paper says, written as people write it; Enter accepts, Escape leaves it. */
export function EditValue({
  field,
  from,
  named,
  onSave,
  onCancel,
}: {
  readonly field: FactField | undefined;
  readonly from: Json;
  readonly named: Named;
  readonly onSave: (value: Json) => void;
  readonly onCancel: () => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const hintWords = useWords(calculatorWords);
  const id = useId();
  const entry = useRef<HTMLElement>(null);
  const [answer, setAnswer] = useState<Answer>(() =>
    field ? answerOf(field.kind, from, lang) : { is: 'written', text: '' },
  );
  const [tried, setTried] = useState(false);
  useLayoutEffect(() => {
    entry.current?.focus();
    if (entry.current instanceof HTMLInputElement) entry.current.select();
    entry.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!field) return null;
  const { kind } = field;
  const read = readAnswer(kind, answer);
  const text = answer.is === 'written' ? answer.text : '';
  const write = (written: string): void => setAnswer({ is: 'written', text: written });
  const hint = kind.is in hints ? hintWords[hints[kind.is as keyof typeof hints]] : undefined; // tested just before
  const unread = read.is === 'unread' || (tried && read.is === 'blank');
  const readAs = read.is === 'value' ? valueInWords(field, read.value, lang, named.nameOf) : undefined;
  const choices =
    kind.is === 'truth'
      ? ['true', 'false'].map((value) => [value, valueName(value)?.[lang] ?? value] as const)
      : kind.is === 'choice'
        ? kind.values.map((value) => [value, field.entry?.values?.[value]?.[lang] ?? value] as const)
        : kind.is === 'ref'
          ? named.idsOf(kind.to).map((value) => [value, named.nameOf(value) ?? value] as const)
          : undefined;
  const many = kind.is === 'refs' || kind.is === 'choices';
  const ids = answer.is === 'picked' ? answer.ids : [];
  const offered = kind.is === 'choices' ? kind.values : kind.is === 'refs' ? named.idsOf(kind.to) : [];
  const label = `${w.newValue}: ${field.entry?.label[lang] ?? ''}`;
  return (
    <form
      className={laid.edit}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.is === 'value') onSave(read.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        event.stopPropagation();
      }}
    >
      {many ? (
        <fieldset>
          <legend>{label}</legend>
          {offered.map((value, i) => (
            <label key={value}>
              <input
                type="checkbox"
                ref={(element) => {
                  if (i === 0) entry.current = element;
                }}
                checked={ids.includes(value)}
                onChange={(event) =>
                  setAnswer({
                    is: 'picked',
                    ids: event.target.checked ? [...ids, value] : ids.filter((one) => one !== value),
                  })
                }
              />{' '}
              {valueInWords(field, [value], lang, named.nameOf)}
            </label>
          ))}
        </fieldset>
      ) : (
        <>
          <label htmlFor={id}>{label}</label>
          {choices ? (
            <select
              id={id}
              ref={(element) => {
                entry.current = element;
              }}
              value={text}
              onChange={(event) => write(event.target.value)}
            >
              {choices.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          ) : kind.is === 'long' ? (
            <textarea
              id={id}
              rows={4}
              ref={(element) => {
                entry.current = element;
              }}
              value={text}
              onChange={(event) => write(event.target.value)}
            />
          ) : (
            <input
              id={id}
              type="text"
              autoComplete="off"
              ref={(element) => {
                entry.current = element;
              }}
              aria-invalid={unread}
              aria-describedby={`${id}-hint`}
              value={text}
              onChange={(event) => write(event.target.value)}
            />
          )}
        </>
      )}
      <p id={`${id}-hint`} className={unread ? styles.faultText : styles.soft} role={unread ? 'alert' : undefined}>
        {unread
          ? `${w.unreadValue}${hint === undefined ? '' : `. ${hint}`}`
          : readAs !== undefined && readAs !== text.trim() && !choices && !many
            ? readAs
            : hint}
      </p>
      <p className={styles.soft}>{w.givenSays}</p>
      <div className={styles.actions}>
        <button type="submit" className={styles.small} data-main>
          {w.save}
        </button>
        <button type="button" className={styles.small} onClick={onCancel}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
