import { useId, useMemo, useState } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import { factName } from '../../lawbook/missing-text.ts';
import type { Finding } from '@zhargy/logic';
import type { CaseView } from '../case-view.ts';
import { ownerOf } from '../fact-text.ts';
import styles from './ask.module.css';
import { askWords, othersText, waitingText } from './ask-words.ts';
import { AskFact } from './AskFact.tsx';
import { askedKey, waitingFor } from './next-questions.ts';
import { OneByOne } from './OneByOne.tsx';

/** "41 points wait for these 3 facts": the first questions to put, each answered right here. */
export function WaitingBox({
  findings,
  view,
  onAnswered,
}: {
  readonly findings: readonly Finding[];
  readonly view: CaseView;
  readonly onAnswered?: (what: string) => void;
}) {
  const lang = useLang();
  const w = useWords(askWords);
  const [open, setOpen] = useState<string>();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const unknown = useMemo(() => findings.filter(({ status }) => status === 'unknown'), [findings]);
  const { facts, reached, waiting } = useMemo(() => waitingFor(view.file, unknown), [view.file, unknown]);
  if (unknown.length === 0) return null;
  const ofLaw = unknown.length - waiting;
  return (
    <section className={styles.waiting} aria-labelledby={id}>
      <h2 id={id}>{facts.length > 0 ? waitingText(reached, facts.length, lang) : `${w.ofLaw}: ${ofLaw}`}</h2>
      {asking ? (
        <OneByOne findings={findings} view={view} onAnswered={onAnswered} />
      ) : (
        <ul>
          {facts.map((fact) => {
            const key = askedKey(fact);
            const isOpen = open === key;
            const owner =
              fact.document === undefined ? ownerOf(fact.at, view.names, lang) : view.names.act(fact.document, lang);
            return (
              <li key={key}>
                <button
                  type="button"
                  className={styles.fact}
                  data-entry
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? undefined : key)}
                >
                  <span className={styles.count}>{fact.by.length}</span>
                  <span>
                    {fact.document === undefined ? factName(fact.at, lang) : w.document}
                    {owner !== '' && <span className={styles.small}> · {owner}</span>}
                  </span>
                  <span className={styles.answer}>{w.answer}</span>
                </button>
                {isOpen && <AskFact asked={fact} view={view} onAnswered={onAnswered} />}
              </li>
            );
          })}
        </ul>
      )}
      {facts.length > 0 && (
        <button type="button" className={styles.link} data-entry onClick={() => setAsking(!asking)}>
          {asking ? w.together : w.oneByOne}
        </button>
      )}
      {facts.length > 0 && waiting > reached && <p className={styles.small}>{othersText(waiting - reached, lang)}.</p>}
      {facts.length > 0 && ofLaw > 0 && (
        <p className={styles.small}>
          {w.ofLaw}: {ofLaw}.
        </p>
      )}
    </section>
  );
}
