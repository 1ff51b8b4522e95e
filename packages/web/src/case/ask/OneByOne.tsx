import type { Finding } from '@zhargy/logic';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { AskFact } from './AskFact.tsx';
import styles from './ask.module.css';
import { askWords, weightText } from './ask-words.ts';
import { nextQuestions } from './next-questions.ts';

/** One question after another, the one that settles most first; "don't know" goes on to the next. */
export function OneByOne({
  findings,
  view,
  onAnswered,
}: {
  /** What the questions are drawn from: the findings of a case or of one act. */
  readonly findings: readonly Finding[];
  readonly view: CaseView;
  readonly onAnswered?: ((what: string) => void) | undefined;
}) {
  const lang = useLang();
  const w = useWords(askWords);
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const questions = useMemo(() => nextQuestions(view.file, { findings, putOff }), [view.file, findings, putOff]);
  const [question] = questions;
  const key = question?.key ?? '';
  // The next question takes the focus the answered one had.
  useLayoutEffect(() => {
    if (first.current) first.current = false;
    else box.current?.focus();
  }, [key]);
  return (
    <div ref={box} tabIndex={-1} className={styles.flow} role="group" aria-label={w.nextTitle}>
      {question ? (
        <>
          <p className={styles.small}>
            {w.nextTitle}. {w.questionOf}: {questions.length}.{' '}
            {question.presumed ? w.confirm : weightText(question.waits, question.decides, lang)}.
          </p>
          <AskFact
            key={key}
            asked={question}
            view={view}
            onAnswered={onAnswered}
            onPutOff={() => setPutOff((before) => new Set([...before, key]))}
          />
        </>
      ) : (
        <p>{w.noQuestions}</p>
      )}
      {putOff.size > 0 && (
        <button type="button" className={styles.link} onClick={() => setPutOff(new Set())}>
          {w.askAgain} ({putOff.size})
        </button>
      )}
    </div>
  );
}
