import { useId } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { valueText } from '../lawbook/value-text.ts';
import { valueName } from '../lawbook/value-names.ts';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';
import { readField, type Entered, type FieldKind } from './field-kind.ts';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly optional: boolean;
  readonly entered: Entered | undefined;
  readonly onEntered: (value: Entered) => void;
  /** What an empty field means. */
  readonly blank?: string;
}

/** One field that takes one value: a date or term as people write it, a number, yes or no, one of several. */
export function PlainField(props: FieldProps) {
  const { kind, label, optional } = props;
  const w = useWords(calculatorWords);
  const title = optional ? `${label} (${w.optional})` : label;
  if (kind.is === 'truth') return <TruthField {...props} label={title} />;
  if (kind.is === 'choice') return <ChoiceField {...props} label={title} values={kind.values} />;
  return <WrittenField {...props} label={title} />;
}

function TruthField({ name, label, entered, onEntered }: FieldProps) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  const id = useId();
  const chosen = typeof entered === 'string' ? entered : '';
  return (
    <fieldset className={styles.truth} id={`field-${name}`} tabIndex={-1}>
      <legend>{label}</legend>
      {['true', 'false', ''].map((value) => (
        <label key={value} className={styles.radio}>
          <input type="radio" name={id} checked={chosen === value} onChange={() => onEntered(value)} />
          {value === '' ? w.dontKnow : valueName(value)?.[lang]}
        </label>
      ))}
    </fieldset>
  );
}

function ChoiceField({ name, label, entered, onEntered, values }: FieldProps & { readonly values: readonly string[] }) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        id={`field-${name}`}
        value={typeof entered === 'string' ? entered : ''}
        onChange={(event) => onEntered(event.target.value)}
      >
        <option value="">{w.dontKnow}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {valueName(value, name)?.[lang] ?? value}
          </option>
        ))}
      </select>
    </label>
  );
}

const hints = {
  day: 'asDay',
  dayOr: 'asDay',
  moment: 'asMoment',
  period: 'asPeriod',
  article: 'asArticle',
  count: 'asCount',
  amount: 'asAmount',
  ratio: 'asRatio',
} as const;

function WrittenField({ name, label, kind, entered, onEntered, blank }: FieldProps) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  const id = useId();
  const text = typeof entered === 'string' ? entered : '';
  const reading = readField(kind, text);
  const unread = 'unread' in reading;
  const hint = kind.is in hints ? w[hints[kind.is as keyof typeof hints]] : undefined; // tested just before
  const dated = kind.is === 'day' || kind.is === 'dayOr' || kind.is === 'moment' || kind.is === 'period';
  const shown = 'value' in reading && dated ? shownValue(kind, String(reading.value), lang) : undefined;
  const word = kind.is === 'dayOr' ? kind.values[0] : undefined;
  const beneath = unread
    ? `${w.unread}: ${hint}`
    : shown !== undefined && shown !== text.trim()
      ? `${w.readAs}: ${shown}`
      : (blank ?? hint);
  const isWord = word !== undefined && text === word;
  return (
    <div className={styles.field}>
      <label htmlFor={`field-${name}`}>{label}</label>
      <input
        id={`field-${name}`}
        type="text"
        autoComplete="off"
        inputMode={kind.is === 'count' ? 'numeric' : undefined}
        aria-invalid={unread}
        aria-describedby={beneath === undefined ? undefined : id}
        value={isWord ? '' : text}
        disabled={isWord}
        onChange={(event) => onEntered(event.target.value)}
      />
      {beneath !== undefined && (
        <span id={id} className={unread ? styles.fault : styles.hint}>
          {isWord ? '' : beneath}
        </span>
      )}
      {word !== undefined && (
        <label className={styles.radio}>
          <input type="checkbox" checked={isWord} onChange={(event) => onEntered(event.target.checked ? word : '')} />
          {valueName(word)?.[lang]}
        </label>
      )}
    </div>
  );
}

function shownValue(kind: FieldKind, value: string, lang: 'kk' | 'ru' | 'en'): string {
  const [, months = '0', days = '0'] = /^(\d+)m(\d+)d$/.exec(value) ?? [];
  return kind.is === 'period'
    ? valueText({ months: Number(months), days: Number(days) }, lang)
    : valueText(value, lang);
}
