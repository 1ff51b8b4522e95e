import { isoOf } from '@zhargy/calendar';
import type { Json } from '@zhargy/logic';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { dayText } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { today } from '../shell/today.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { CalculatorAnswer } from './CalculatorAnswer.tsx';
import { calculatorById, type Calculator, type CalculatorField } from './calculator-list.ts';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';
import { Field } from './Field.tsx';
import { readField, type Entered } from './field-kind.ts';

/** One calculator: its fields, and the answer as they are filled in. */
export function CalculatorPage() {
  const { id } = useParams();
  const w = useWords(calculatorWords);
  const calculator = calculatorById(id ?? '');
  if (!calculator) return <h1>{w.noSuch}</h1>;
  return <Calculating key={calculator.id} calculator={calculator} />;
}

/** How many fields stand open; of a longer list the rest are folded, and what is wanted among them unfolds them. */
const open = 8;
const split = (fields: readonly CalculatorField[]): readonly [readonly CalculatorField[], readonly CalculatorField[]] =>
  fields.length <= open + 1 ? [fields, []] : [fields.slice(0, open), fields.slice(open)];

function Calculating({ calculator }: { readonly calculator: Calculator }) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  usePageTitle(calculator.says[lang]);
  const [entered, setEntered] = useState<Readonly<Record<string, Entered>>>({});
  const [lawDay, setLawDay] = useState('');
  const [readings, setReadings] = useState<Readonly<Record<string, string>>>({});
  const now = isoOf(today());
  const lawOf = readField({ is: 'day' }, lawDay);
  const inputs: Record<string, Json> = {};
  for (const field of calculator.fields) {
    const reading = readField(field.kind, entered[field.name] ?? (field.kind.is === 'rows' ? [] : ''));
    if ('value' in reading) inputs[field.name] = reading.value;
  }
  const dates = { now, ...('value' in lawOf ? { lawOf: String(lawOf.value) } : {}) };
  const key = JSON.stringify([calculator.id, inputs, dates, readings]);
  const answer = useAnswer(key, (workspace) => workspace.calculate(calculator.id, inputs, dates, readings));
  const [shown, folded] = split(calculator.fields);
  const fieldOf = (field: CalculatorField): ReactNode => (
    <Field
      key={field.name}
      name={field.name}
      label={field.label[lang]}
      kind={field.kind}
      optional={field.optional}
      entered={entered[field.name]}
      onEntered={(value) => setEntered((before) => ({ ...before, [field.name]: value }))}
    />
  );
  return (
    <>
      <p className={styles.back}>
        <Link to={`/${lang}/calculators`}>{w.all}</Link>
      </p>
      <h1 className={styles.ruleTitle}>{calculator.says[lang]}</h1>
      <Cites of={calculator.cite} most={12} />
      {calculator.others && <p className={styles.note}>{w.others}</p>}
      <div className={styles.sheet}>
        <section aria-labelledby="given" className={styles.given}>
          <h2 id="given">{w.given}</h2>
          {shown.map(fieldOf)}
          {folded.length > 0 && (
            <details className={styles.more}>
              <summary>
                {w.more} ({folded.length})
              </summary>
              {folded.map(fieldOf)}
            </details>
          )}
          <Field
            name="law-day"
            label={w.lawDay}
            kind={{ is: 'day' }}
            optional
            entered={lawDay}
            onEntered={(value) => setLawDay(String(value))}
            blank={`${w.today}, ${dayText(now, lang)}`}
          />
          <button
            type="button"
            className={styles.plain}
            onClick={() => {
              setEntered({});
              setLawDay('');
              setReadings({});
            }}
          >
            {w.clear}
          </button>
        </section>
        {!answer && (
          <section aria-labelledby="answer" className={styles.answer}>
            <h2 id="answer">{w.answer}</h2>
            <p className={styles.hint}>{w.counting}</p>
          </section>
        )}
        {answer && (
          <CalculatorAnswer
            calculator={calculator}
            answer={answer}
            lawDay={dates.lawOf ?? now}
            readings={readings}
            onReading={(dispute, name) => setReadings((before) => ({ ...before, [dispute]: name }))}
          />
        )}
      </div>
    </>
  );
}
