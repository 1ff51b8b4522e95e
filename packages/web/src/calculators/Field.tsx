import { useWords } from '../language/language.tsx';
import { calculatorWords } from './calculator-words.ts';
import { PlainField, type FieldProps } from './PlainField.tsx';
import { RowsField } from './RowsField.tsx';

/** One field of a calculator, whatever it takes: one value, or a list of rows. */
export function Field(props: FieldProps) {
  const { name, kind, label, optional, entered, onEntered } = props;
  const w = useWords(calculatorWords);
  if (kind.is !== 'rows' && kind.is !== 'record') return <PlainField {...props} />;
  const title = optional ? `${label} (${w.optional})` : label;
  return <RowsField label={title} kind={kind} name={name} entered={entered} onEntered={onEntered} />;
}
