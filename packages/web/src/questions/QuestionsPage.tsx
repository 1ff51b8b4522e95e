import { dayAsWritten, isoOf } from '@zhargy/calendar';
import { interviews, type Interview, type InterviewQuestion } from '@zhargy/law';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { stringify } from 'yaml';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { today } from '../shell/today.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { Outcome } from './Outcome.tsx';
import { useInOrder } from './in-order.ts';
import { Question } from './Question.tsx';
import { questionWords } from './question-words.ts';
import styles from './questions.module.css';

/** A short interview on one page: at the left the questions as the norms turn on them, at the right the answer as they are answered. */
export function QuestionsPage() {
  const { id } = useParams();
  const w = useWords(questionWords);
  const interview = interviews.find((one) => one.id === id);
  return interview ? <Asking key={interview.id} interview={interview} /> : <h1>{w.noSuch}</h1>;
}

function Asking({ interview }: { readonly interview: Interview }) {
  const lang = useLang();
  const w = useWords(questionWords);
  const navigate = useNavigate();
  const desk = useOpenCase();
  usePageTitle(interview.says[lang]);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const now = isoOf(today());
  const asked = Object.fromEntries(
    Object.entries(answers)
      .filter(([name, value]) => name !== 'date' || value !== '')
      .map(([name, value]) => [name, name === 'date' ? isoDay(value) : value]),
  );
  const key = JSON.stringify([interview.id, asked]);
  const found = useAnswer(key, async (workspace) => ({
    key,
    result: await workspace.interview(interview.id, asked, now),
  }));
  const result = found?.result;
  const faults = result && 'faults' in result ? result.faults : [];
  const { shown, notNeeded, next } = useInOrder(interview, answers, result);
  const set = (name: string, value: string): void => setAnswers((before) => ({ ...before, [name]: value }));
  const one = (question: InterviewQuestion, number?: number): ReactNode => (
    <Question
      key={question.id}
      {...(number === undefined ? {} : { number })}
      next={question.id === next?.find((id) => answers[id] === undefined)}
      question={question}
      value={answers[question.id]}
      faults={faults.filter((fault) => fault.question === question.id)}
      onAnswer={(value) => set(question.id, value)}
    />
  );
  return (
    <>
      <nav className={styles.tabs} aria-label={w.other}>
        {interviews.map((one) => (
          <Link
            key={one.id}
            to={`/${lang}/questions/${one.id}`}
            aria-current={one.id === interview.id ? 'page' : undefined}
          >
            {one.says[lang]}
          </Link>
        ))}
      </nav>
      <h1>{interview.says[lang]}</h1>
      <div className={styles.sheet}>
        <form
          className={styles.questions}
          aria-label={w.answers}
          // The order may still change: what is shown belongs to the answers before.
          aria-busy={found?.key !== key}
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          {shown.map((question, i) => one(question, i + 1))}
          {next?.length === 0 && (
            <p role="status" className={styles.settled}>
              {w.settled}
            </p>
          )}
          {notNeeded.length > 0 && (
            <details>
              <summary>
                {w.notNeeded} ({notNeeded.length})
              </summary>
              <div className={styles.folded}>{notNeeded.map((question) => one(question))}</div>
            </details>
          )}
          {interview.questions.filter(({ kind }) => kind === 'day').map((question) => one(question))}
          <button type="button" className={styles.plain} onClick={() => setAnswers({})}>
            {w.clear}
          </button>
        </form>
        {result && !('faults' in result) && (
          <>
            <button
              type="button"
              className={styles.jump}
              onClick={() => document.querySelector<HTMLElement>('#result')?.focus()}
            >
              {w.result}
              {result.replies.length === 1 && result.replies[0] && (
                <b data-standing={result.replies[0].outlook.standing}>{w[result.replies[0].outlook.standing]}</b>
              )}
              <span aria-hidden="true">↓</span>
            </button>
            <Outcome
              interview={interview}
              result={result}
              onTick={(tick, taken) => set(tick, taken ? 'yes' : 'no')}
              onGoOn={() => {
                desk.put(stringify(result.file), `${interview.id}.yaml`);
                void navigate(`/${lang}/case`);
              }}
            />
          </>
        )}
      </div>
    </>
  );
}

/** A day as people write it, as the interview takes it; what is no day stays, and the interview says so. */
function isoDay(text: string): string {
  const day = dayAsWritten(text);
  return day === undefined ? text : isoOf(day);
}
