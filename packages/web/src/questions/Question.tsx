import type { AnswerFault, InterviewQuestion } from '@zhargy/law';
import { useLang, useWords } from '../language/language.tsx';
import { questionWords } from './question-words.ts';
import styles from './questions.module.css';

/** One question with its help: one of the answers, articles, or a day. */
export function Question({
  number,
  next,
  question,
  value,
  faults,
  onAnswer,
}: {
  /** Its place among those put; the day of the answer has none. */
  readonly number?: number;
  /** The one that decides most of those not answered yet. */
  readonly next: boolean;
  readonly question: InterviewQuestion;
  /** Nothing while it is not answered. */
  readonly value: string | undefined;
  readonly faults: readonly AnswerFault[];
  readonly onAnswer: (value: string) => void;
}) {
  const lang = useLang();
  const w = useWords(questionWords);
  const id = `question-${question.id}`;
  const title = (
    <>
      {number !== undefined && <span className={styles.number}>{number}.</span>} {question.says[lang]}{' '}
      {next && <span className={styles.next}>· {w.nextOne}</span>}
    </>
  );
  const beneath = (
    <>
      <p id={`${id}-help`} className={styles.help}>
        {question.help[lang]}
      </p>
      {faults.length > 0 && (
        <ul id={`${id}-faults`} className={styles.faults}>
          {faults.map((fault) => (
            <li key={fault.found + fault.says.en}>
              «{fault.found}» — {fault.says[lang]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
  const described = `${id}-help${faults.length > 0 ? ` ${id}-faults` : ''}`;
  if (question.choices)
    return (
      <fieldset
        className={styles.question}
        data-next={next || undefined}
        id={id}
        tabIndex={-1}
        aria-describedby={described}
      >
        <legend>{title}</legend>
        {beneath}
        {question.choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={question.id}
              checked={value === choice.value}
              onChange={() => onAnswer(choice.value)}
            />
            {choice.says[lang]}
          </label>
        ))}
      </fieldset>
    );
  return (
    <div className={styles.question} data-next={next || undefined}>
      <label htmlFor={id}>{title}</label>
      {beneath}
      {question.kind === 'articles' ? (
        <textarea
          id={id}
          rows={2}
          value={value ?? ''}
          aria-invalid={faults.length > 0}
          aria-describedby={described}
          onChange={(event) => onAnswer(event.target.value)}
        />
      ) : (
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={value ?? ''}
          aria-invalid={faults.length > 0}
          aria-describedby={described}
          onChange={(event) => onAnswer(event.target.value)}
        />
      )}
      {question.kind === 'articles' && value === undefined && (
        <button type="button" className={styles.link} onClick={() => onAnswer('')}>
          {w.dontKnow}
        </button>
      )}
    </div>
  );
}
