import { useId, useState } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { useOpenCase } from '../open-case.tsx';
import { useShowFact } from '../use-show-fact.ts';
import styles from './ask.module.css';
import { contentChanges, type AskedElement } from './asked-contents.ts';
import { askWords } from './ask-words.ts';

/** The text of an agreement, ticked element by element where it is asked about. */
export function AskContents({
  document,
  elements,
  view,
  onAnswered,
  onPutOff,
}: {
  /** The act that drew the document up. */
  readonly document: string;
  readonly elements: readonly AskedElement[];
  readonly view: CaseView;
  readonly onAnswered?: ((what: string) => void) | undefined;
  readonly onPutOff?: (() => void) | undefined;
}) {
  const lang = useLang();
  const w = useWords(askWords);
  const { edit } = useOpenCase();
  const show = useShowFact();
  const id = useId();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [readWhole, setReadWhole] = useState(false);
  const [fault, setFault] = useState(false);
  const keyOf = ({ element, about }: AskedElement): string => `${element} ${about}`;
  const groups = [...Map.groupBy(elements, ({ about }) => about)];
  return (
    <form
      className={styles.question}
      aria-labelledby={`${id}-question`}
      onSubmit={(event) => {
        event.preventDefault();
        const seen = elements
          .filter((of) => readWhole || ticked.has(keyOf(of)))
          .map((of) => ({ of, state: ticked.has(keyOf(of)) ? ('present' as const) : ('absent' as const) }));
        if (seen.length === 0) {
          setFault(true);
          return;
        }
        edit(contentChanges(view.file, document, seen));
        onAnswered?.(view.names.act(document, lang));
      }}
    >
      <p id={`${id}-question`} className={styles.text}>
        {w.documentQuestion}
      </p>
      <p className={styles.small}>{view.names.act(document, lang)}</p>
      {groups.map(([about, each]) => (
        <fieldset key={about} className={styles.elements}>
          <legend>{view.names.name(about, lang)}</legend>
          {each.map((of) => (
            <label key={of.element}>
              <input
                type="checkbox"
                data-element={of.element}
                checked={ticked.has(keyOf(of))}
                onChange={(event) => {
                  const next = new Set(ticked);
                  if (event.target.checked) next.add(keyOf(of));
                  else next.delete(keyOf(of));
                  setTicked(next);
                  setFault(false);
                }}
              />
              {of.name[lang]}
            </label>
          ))}
        </fieldset>
      ))}
      <label className={styles.wholeText}>
        <input
          type="checkbox"
          checked={readWhole}
          onChange={(event) => {
            setReadWhole(event.target.checked);
            setFault(false);
          }}
        />
        {w.readWhole}
      </label>
      {fault && (
        <p role="alert" className={styles.fault}>
          {w.tickSomething}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={styles.put}>
          {w.put}
        </button>
        {onPutOff && (
          <button type="button" className={styles.plain} onClick={onPutOff}>
            {w.dontKnow}
          </button>
        )}
        <button type="button" className={styles.link} onClick={() => show(['contents'])}>
          {w.readDocument}
        </button>
      </div>
    </form>
  );
}
