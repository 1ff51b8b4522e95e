import type { Json } from '@zhargy/logic';
import { useLang, useWords } from '../language/language.tsx';
import { DisputeSwitch } from '../lawbook/DisputeSwitch.tsx';
import { missingText } from '../lawbook/missing-text.ts';
import { partNames } from '../lawbook/value-names.ts';
import { valueText } from '../lawbook/value-text.ts';
import { weekdayText, isDayText } from '../language/day-words.ts';
import type { Calculated } from '../workspace/port.ts';
import type { Calculator } from './calculator-list.ts';
import { calculatorWords } from './calculator-words.ts';
import styles from './calculators.module.css';
import { Clause } from './Clause.tsx';
import { TermCount } from './TermCount.tsx';
import { Working } from './Working.tsx';

/** What the calculator comes to: the value or what is wanted for it, the working, readings, and what it rests on. */
export function CalculatorAnswer({
  calculator,
  answer,
  lawDay,
  readings,
  onReading,
}: {
  readonly calculator: Calculator;
  readonly answer: Calculated;
  readonly lawDay: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly onReading: (dispute: string, name: string) => void;
}) {
  const lang = useLang();
  const w = useWords(calculatorWords);
  const labels = new Map(calculator.fields.map((field) => [field.name, field.label[lang]]));
  const { value } = answer;
  const day = typeof value === 'string' && isDayText(value) ? weekdayText(value, lang) : '';
  return (
    <section aria-labelledby="answer" className={styles.answer}>
      <h2 id="answer">{w.answer}</h2>
      <div role="status">
        {value === undefined ? <p className={styles.unknown}>{w.unknown}</p> : <Value value={value} weekday={day} />}
        {answer.missing.length > 0 && (
          <ul className={styles.wanted} aria-label={w.wanted}>
            {answer.missing.map((missing) => {
              const label = labels.get(missing.at);
              return (
                <li key={missing.at}>
                  {label === undefined ? null : (
                    <button type="button" className={styles.link} onClick={() => focusOn(missing.at)}>
                      {label}
                    </button>
                  )}
                  {(label === undefined || missing.why !== 'notAsked') && (
                    <span> {missingText(missing, lang, label !== undefined)}</span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
      {answer.disputes.map((id) => (
        <DisputeSwitch key={id} id={id} chosen={readings[id]} onChoose={(name) => onReading(id, name)} />
      ))}
      {answer.term && <TermCount term={answer.term} />}
      <Working steps={answer.steps} />
      <Notes title={w.presuming} of={answer.presumed.map((says) => says[lang])} />
      <Notes title={w.unverified} of={answer.unverified.map((says) => says[lang])} />
      {value !== undefined && <Clause calculator={calculator} answer={answer} lawDay={lawDay} />}
    </section>
  );
}

/** Goes to a field, and unfolds what it stands in. */
function focusOn(name: string): void {
  const field = document.querySelector<HTMLElement>(`#field-${CSS.escape(name)}`);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}

/** The value, large; a value of several parts as a list of them. */
function Value({ value, weekday }: { readonly value: Json; readonly weekday: string }) {
  const lang = useLang();
  const whole = valueText(value, lang);
  const parts =
    whole.includes('; ') && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [];
  const named = parts.filter(([name, part]) => part !== null && partNames[name] !== undefined);
  if (named.length > 1 && !('unit' in (value as object)))
    // an object, as tested for its parts
    return (
      <dl className={styles.parts} data-value>
        {named.map(([name, part]) => (
          <div key={name}>
            <dt>{partNames[name]?.[lang]}</dt>
            <dd>{valueText(part, lang)}</dd>
          </div>
        ))}
      </dl>
    );
  return (
    <p className={styles.value} data-value>
      {whole}
      {weekday !== '' && <span className={styles.weekday}>{weekday}</span>}
    </p>
  );
}

function Notes({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <div className={styles.notes}>
      <h3>{title}</h3>
      <ul>
        {of.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
