import { elementNames, readAgreementText, type Quote, type TextElement } from '@zhargy/documents/drafts';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { checkPaperWords } from './check-paper-words.ts';
import content from './content.module.css';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';

/** An agreement somebody else wrote: what of the elements the law asks for shows in its text, with the words that show it. */
export function CheckPaperPage() {
  const lang = useLang();
  const w = useWords(papersWords);
  const c = useWords(checkPaperWords);
  usePageTitle(w.checkTitle);
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const later = useDeferredValue(text);
  const found = useMemo(() => (later.trim() === '' ? [] : readAgreementText(later)), [later]);
  const open = (file: File): void => {
    setFault('');
    import('./text-of-file.ts')
      .then(({ textOfFile }) => textOfFile(file))
      .then((read) => {
        if (read === undefined) setFault(c.notReadable);
        else setText(read);
      })
      .catch((error: unknown) => {
        console.error(error);
        setFault(c.notReadable);
      });
  };
  const show = ({ from, to }: Quote): void => {
    const field = area.current;
    if (!field) return;
    field.focus();
    field.setSelectionRange(from, to);
    const before = text.slice(0, from).split('\n').length;
    field.scrollTop = (field.scrollHeight * (before - 3)) / Math.max(1, text.split('\n').length);
    field.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <p className={styles.back}>
        <Link to={`/${lang}/papers`}>{w.all}</Link>
      </p>
      <h1>{w.checkTitle}</h1>
      <p className={styles.lead}>{w.checkSays}</p>
      <div className={styles.halves}>
        <div className={styles.given}>
          <label className={content.pick}>
            <span className={styles.plain}>{c.open}</span>
            <input
              type="file"
              className={styles.unseen}
              accept=".docx,.txt,.pdf,text/plain,application/pdf"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) open(file);
                event.target.value = '';
              }}
            />
          </label>
          {fault !== '' && (
            <p role="alert" className={styles.fault}>
              {fault}
            </p>
          )}
          <label className={styles.field}>
            {c.paste}
            <textarea
              ref={area}
              id="agreement-text"
              rows={18}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <p className={styles.hint}>{c.stays}</p>
        </div>
        <div className={styles.texts}>
          {found.length === 0 ? <p className={styles.hint}>{c.nothing}</p> : <Report found={found} onQuote={show} />}
        </div>
      </div>
    </>
  );
}

/** What to do about the elements of a state. */
const advice = { contradictory: 'settle', absent: 'fill', notFound: 'look' } as const;
const order = ['contradictory', 'absent', 'notFound', 'present'] as const;

function Report({
  found,
  onQuote,
}: {
  readonly found: readonly TextElement[];
  readonly onQuote: (quote: Quote) => void;
}) {
  const c = useWords(checkPaperWords);
  return (
    <section aria-labelledby="report" className={content.content}>
      <h2 id="report">{c.report}</h2>
      <p className={content.caution}>{c.caution}</p>
      {order.map((state) => {
        const of = found.filter(
          (e) => e.state === state && (e.element !== 'compulsoryTreatment' || state === 'present'),
        );
        return of.length === 0 ? null : (
          <section key={state} aria-labelledby={`state-${state}`}>
            <h3 id={`state-${state}`}>
              {c[state]}: {of.length}
            </h3>
            {state !== 'present' && <p className={content.cure}>{c[advice[state]]}</p>}
            <ul>
              {of.map((element) => (
                <Element key={element.element} element={element} onQuote={onQuote} />
              ))}
            </ul>
          </section>
        );
      })}
      <p className={styles.hint}>{c.treatment}</p>
    </section>
  );
}

function Element({ element, onQuote }: { readonly element: TextElement; readonly onQuote: (quote: Quote) => void }) {
  const lang = useLang();
  const c = useWords(checkPaperWords);
  const known = elementNames.plea[element.element];
  return (
    <li data-state={element.state} data-element={element.element}>
      <p className={content.elementName}>
        {known?.norm === undefined ? (
          known?.name[lang]
        ) : (
          <Link to={`/${lang}/norm/${known.norm}`}>{known.name[lang]}</Link>
        )}
      </p>
      {known && <Cites of={known.cite} most={3} />}
      {element.quotes.slice(0, element.state === 'contradictory' ? 4 : 1).map((quote) => (
        <button key={quote.from} type="button" className={content.quote} onClick={() => onQuote(quote)}>
          <q lang="">{quote.text}</q> <span>{`${c.line} ${quote.line}`}</span>
        </button>
      ))}
    </li>
  );
}
