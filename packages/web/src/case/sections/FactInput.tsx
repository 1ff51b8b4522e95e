import { useId, type ReactNode } from 'react';
import { valueText } from '../../lawbook/value-text.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { blankAnswer, readAnswer, type Answer } from './answer.ts';
import type { ChoiceGroup } from './field-options.ts';
import type { FactField } from './form-fields.ts';
import { formWords, unreadWords } from './form-words.ts';
import { sectionWords } from './section-names.ts';
import styles from './sections.module.css';

export interface FactInputProps {
  readonly field: FactField;
  /** The id of the control: faults and questions lead to it. */
  readonly id: string;
  readonly label: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  readonly groups: readonly ChoiceGroup[] | undefined;
  /** Ids of texts that describe the field. */
  readonly describedBy: string;
  readonly fault: string | undefined;
  /** Short forms have no answers but those written. */
  readonly plain?: boolean;
}

const unanswered = 'answer:none';
const unknown = 'answer:unknown';
const outside = 'answer:notApplicable';
const written = (text: string): Answer => ({ is: 'written', text });
const textOf = (answer: Answer): string => (answer.is === 'written' ? answer.text : '');

/** The control of one fact: written, chosen, ticked, or answered with "don't know" or "does not apply". */
export function FactInput(props: FactInputProps) {
  const { kind } = props.field;
  if (kind.is === 'truth') return <TruthInput {...props} />;
  if (kind.is === 'refs' || kind.is === 'choices') return <ManyInput {...props} groups={props.groups ?? []} />;
  if (props.groups) return <OneInput {...props} groups={props.groups} />;
  return <WrittenInput {...props} />;
}

/** Reads an answer to a choice back from the value of its option. */
function chosen(value: string): Answer {
  if (value === unknown) return { is: 'unknown' };
  if (value === outside) return { is: 'notApplicable' };
  return value === unanswered ? blankAnswer : written(value);
}
const valueOf = (answer: Answer): string =>
  answer.is === 'unknown' ? unknown : answer.is === 'notApplicable' ? outside : textOf(answer) || unanswered;

function TruthInput({ id, label, answer, onAnswer, describedBy, fault }: FactInputProps) {
  const w = useWords(formWords);
  const name = useId();
  const values = [
    ['true', w.yes],
    ['false', w.no],
    [unknown, w.dontKnow],
    [outside, w.notApplicable],
    [unanswered, w.notAnswered],
  ] as const;
  return (
    <fieldset
      className={styles.truth}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy}
      data-fault={fault !== undefined}
    >
      <legend>{label}</legend>
      {values.map(([value, text]) => (
        <label key={value} className={styles.radio} data-quiet={value.startsWith('answer:') || undefined}>
          <input
            type="radio"
            name={name}
            checked={valueOf(answer) === value}
            onChange={() => onAnswer(chosen(value))}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function OneInput({
  id,
  label,
  answer,
  onAnswer,
  groups,
  describedBy,
  fault,
  plain,
}: FactInputProps & { readonly groups: readonly ChoiceGroup[] }) {
  const lang = useLang();
  const w = useWords(formWords);
  const value = valueOf(answer);
  const all = groups.flatMap(({ choices }) => choices);
  const strange = answer.is === 'written' && answer.text !== '' && !all.some((one) => one.value === answer.text);
  const several = groups.length > 1;
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={fault !== undefined}
        onChange={(event) => onAnswer(chosen(event.target.value))}
      >
        <option value={unanswered}>{w.notAnswered}</option>
        {groups.map(({ section, choices }) => {
          const options: ReactNode = choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ));
          return several && section ? (
            <optgroup key={section} label={sectionWords[section].title[lang]}>
              {options}
            </optgroup>
          ) : (
            options
          );
        })}
        {strange && <option value={textOf(answer)}>{textOf(answer)}</option>}
        {plain !== true && (
          <>
            <option value={unknown}>{w.dontKnow}</option>
            <option value={outside}>{w.notApplicable}</option>
          </>
        )}
      </select>
      {all.length === 0 && <span className={styles.hint}>{w.noEntities}</span>}
    </>
  );
}

function ManyInput({
  id,
  label,
  answer,
  onAnswer,
  groups,
  describedBy,
  fault,
  plain,
}: FactInputProps & { readonly groups: readonly ChoiceGroup[] }) {
  const lang = useLang();
  const w = useWords(formWords);
  const picked = answer.is === 'picked' ? answer.ids : [];
  const none = answer.is === 'picked' && answer.ids.length === 0;
  const all = groups.flatMap(({ choices }) => choices.map(({ value }) => value));
  const strange = picked.filter((one) => !all.includes(one));
  const set = (value: string, on: boolean): void => {
    const next = on ? [...picked, value] : picked.filter((one) => one !== value);
    onAnswer(next.length > 0 ? { is: 'picked', ids: next } : blankAnswer);
  };
  const box = (value: string, text: string): ReactNode => (
    <label key={value} className={styles.radio}>
      <input type="checkbox" checked={picked.includes(value)} onChange={(event) => set(value, event.target.checked)} />
      {text}
    </label>
  );
  return (
    <fieldset
      className={styles.many}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy}
      data-fault={fault !== undefined}
    >
      <legend>{label}</legend>
      {all.length === 0 && <p className={styles.hint}>{w.noEntities}</p>}
      {groups.map(({ section, choices }, i) =>
        groups.length > 1 && section ? (
          <details key={section} open={i === 0 || choices.some(({ value }) => picked.includes(value))}>
            <summary>
              {sectionWords[section].title[lang]} ({choices.length})
            </summary>
            <div className={styles.boxes}>{choices.map((one) => box(one.value, one.label))}</div>
          </details>
        ) : (
          <div key={section ?? 'all'} className={styles.boxes}>
            {choices.map((one) => box(one.value, one.label))}
          </div>
        ),
      )}
      {strange.map((value) => box(value, value))}
      <div className={styles.states}>
        <label className={styles.radio} data-quiet>
          <input
            type="checkbox"
            checked={none}
            onChange={(event) => onAnswer(event.target.checked ? { is: 'picked', ids: [] } : blankAnswer)}
          />
          {w.none}
        </label>
        {plain !== true && <States label={label} answer={answer} onAnswer={onAnswer} />}
      </div>
    </fieldset>
  );
}

/** "Don't know" and "does not apply", where the control itself does not offer them. */
function States({ label, answer, onAnswer }: Pick<FactInputProps, 'label' | 'answer' | 'onAnswer'>) {
  const w = useWords(formWords);
  return (
    <>
      {(
        [
          ['unknown', w.dontKnow],
          ['notApplicable', w.notApplicable],
        ] as const
      ).map(([is, text]) => (
        <label key={is} className={styles.radio} data-quiet>
          <input
            type="checkbox"
            aria-label={`${label}: ${text}`}
            checked={answer.is === is}
            onChange={(event) => onAnswer(event.target.checked ? { is } : blankAnswer)}
          />
          {text}
        </label>
      ))}
    </>
  );
}

function WrittenInput({ field, id, label, answer, onAnswer, describedBy, fault, plain }: FactInputProps) {
  const w = useWords(formWords);
  const lang = useLang();
  const readId = useId();
  const { kind } = field;
  const text = textOf(answer);
  const told = answer.is === 'unknown' ? w.isUnknown : answer.is === 'notApplicable' ? w.isOutside : undefined;
  const read = readAnswer(kind, answer);
  const dated = kind.is === 'day' || kind.is === 'moment' || kind.is === 'period';
  const shown =
    told === undefined && dated && read.is === 'value'
      ? `${w.readAs}: ${readText(kind.is, String(read.value), lang)}`
      : undefined;
  const common = {
    id,
    autoComplete: 'off',
    'aria-describedby': `${describedBy} ${readId}`,
    'aria-invalid': fault !== undefined,
    disabled: told !== undefined,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => onAnswer(written(event.target.value)),
  } as const;
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {kind.is === 'long' ? (
        <textarea rows={3} {...common} />
      ) : (
        <input type="text" inputMode={kind.is === 'count' ? 'numeric' : undefined} {...common} />
      )}
      <span id={readId} className={styles.hint}>
        {told ?? shown ?? exampleOf(kind.is, lang)}
      </span>
      {plain !== true && (
        <div className={styles.states}>
          <States label={label} answer={answer} onAnswer={onAnswer} />
        </div>
      )}
    </>
  );
}

/** How a kind of value is written, for a field that is still empty. */
function exampleOf(is: string, lang: 'kk' | 'ru' | 'en'): string {
  const example = is in unreadWords && is !== 'other' ? unreadWords[is as keyof typeof unreadWords][lang] : ''; // tested just before
  return example.slice(example.indexOf(':') + 1).trim();
}

function readText(is: 'day' | 'moment' | 'period', value: string, lang: 'kk' | 'ru' | 'en'): string {
  if (is !== 'period') return valueText(value, lang);
  const [, years = '0', months = '0', days = '0'] = /^(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)d)?$/.exec(value) ?? [];
  return valueText({ months: Number(years) * 12 + Number(months), days: Number(days) }, lang);
}
