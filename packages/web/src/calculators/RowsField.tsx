import { useLang, useWords } from '../language/language.tsx';
import { partNames, valueName } from '../lawbook/value-names.ts';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';
import type { Entered, FieldKind } from './field-kind.ts';
import { PlainField } from './PlainField.tsx';

/** A list of rows, each with fields of its own; or one row, where the value may also be a word. */
export function RowsField({
  name,
  label,
  kind,
  entered,
  onEntered,
}: {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind & { is: 'rows' | 'record' };
  readonly entered: Entered | undefined;
  readonly onEntered: (value: Entered) => void;
}) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  const one = kind.is === 'record';
  const word = one ? kind.or[0] : undefined;
  const rows = typeof entered === 'string' || entered === undefined ? (one && entered !== word ? [{}] : []) : entered;
  const set = (at: number, column: string, value: string): void =>
    onEntered(rows.map((row, i) => (i === at ? { ...row, [column]: value } : row)));
  return (
    <fieldset className={styles.rows} id={`field-${name}`} tabIndex={-1}>
      <legend>{label}</legend>
      {!one && rows.length === 0 && <p className={styles.hint}>{w.noRows}</p>}
      {rows.map((row, at) => (
        // Rows have no identity but their place.
        <div key={at} className={styles.row} role="group" aria-label={`${label}, ${w.row} ${at + 1}`}>
          {kind.columns.map((column) => (
            <PlainField
              key={column.name}
              name={`${name}-${at}-${column.name}`}
              label={partNames[column.name]?.[lang] ?? column.name}
              kind={column.kind}
              optional={column.optional === true}
              entered={row[column.name]}
              onEntered={(value) => set(at, column.name, String(value))}
            />
          ))}
          {!one && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => onEntered(rows.filter((_row, i) => i !== at))}
            >
              {w.removeRow} {at + 1}
            </button>
          )}
        </div>
      ))}
      {!one && (
        <button type="button" className={styles.plain} onClick={() => onEntered([...rows, {}])}>
          {w.addRow}
        </button>
      )}
      {word !== undefined && (
        <label className={styles.radio}>
          <input
            type="checkbox"
            checked={entered === word}
            onChange={(event) => onEntered(event.target.checked ? word : [{}])}
          />
          {valueName(word)?.[lang]}
        </label>
      )}
    </fieldset>
  );
}
