import { paperKindNames } from '@zhargy/intake';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import type { Paper } from './intake-desk.ts';
import styles from './intake.module.css';
import pane from './paper-pane.module.css';
import { intakeWords } from './intake-words.ts';
import { marksOf, stretchesOf, type Marks } from './quote-marks.ts';
import type { Line } from './review.ts';

/** The text of one paper, with the quotes of the proposals marked; it moves to the quotes of the line somebody is at. */
export function PaperPane({
  papers,
  shown,
  lines,
  at,
  onPaper,
  onLine,
}: {
  readonly papers: readonly Paper[];
  readonly shown: Paper;
  readonly lines: readonly Line[];
  readonly at: string | undefined;
  readonly onPaper: (id: string) => void;
  readonly onLine: (key: string) => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const marks = useMemo(() => marksOf(lines, shown.id), [lines, shown.id]);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = sheet.current?.querySelector<HTMLElement>('mark[data-current]');
    if (!mark || !sheet.current) return;
    // Only the sheet moves; the list of facts stays where it is.
    const off = mark.getBoundingClientRect().top - sheet.current.getBoundingClientRect().top;
    sheet.current.scrollTo({ top: sheet.current.scrollTop + off - sheet.current.clientHeight / 3 });
  }, [at, shown.id]);
  return (
    <section className={pane.paper} aria-label={w.text}>
      {papers.length > 1 && (
        <div className={pane.papers} role="group" aria-label={w.papers}>
          {papers.map((paper) => (
            <button
              key={paper.id}
              type="button"
              className={pane.chip}
              aria-pressed={paper.id === shown.id}
              onClick={() => onPaper(paper.id)}
            >
              {paper.name}
            </button>
          ))}
        </div>
      )}
      <p className={pane.kind}>
        {paperKindNames[shown.kind][lang]}
        {papers.length === 1 && <span className={styles.soft}> · {shown.name}</span>}
      </p>
      {shown.text.notes.map((note) => (
        <p key={note.en} className={pane.note}>
          {note[lang]}
        </p>
      ))}
      <div
        ref={sheet}
        className={pane.sheetOfPaper}
        tabIndex={0}
        role="region"
        aria-label={shown.name}
        {...(shown.text.language === 'mixed' ? {} : { lang: shown.text.language })}
      >
        <Sheet key={shown.id} paper={shown} marks={marks} at={at} onLine={onLine} />
      </div>
    </section>
  );
}

function Sheet({
  paper,
  marks,
  at,
  onLine,
}: {
  readonly paper: Paper;
  readonly marks: Marks;
  readonly at: string | undefined;
  readonly onLine: (key: string) => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  let page = 1;
  return paper.text.paragraphs.map((paragraph) => {
    const turned = paragraph.page !== undefined && paragraph.page !== page;
    page = paragraph.page ?? page;
    const of = marks.get(paragraph.number);
    return (
      <div key={paragraph.number} className={pane.paragraph}>
        {turned && (
          <p className={pane.pageMark} lang={lang}>
            {w.page} {paragraph.page}
          </p>
        )}
        <Marked
          text={paragraph.text}
          marks={of}
          at={of?.some(({ key }) => key === at) ? at : undefined}
          onLine={onLine}
        />
      </div>
    );
  });
}

type Of = Marks extends ReadonlyMap<number, infer M> ? M : never;

/** A paragraph is drawn anew only when the line somebody is at comes into it or leaves it. */
const Marked = memo(function Marked({
  text,
  marks,
  at,
  onLine,
}: {
  readonly text: string;
  readonly marks: Of | undefined;
  readonly at: string | undefined;
  readonly onLine: (key: string) => void;
}) {
  if (!marks) return <p>{text}</p>;
  return (
    <p>
      {stretchesOf(text, marks).map(({ text: part, keys }, i) => {
        const [first] = keys;
        if (first === undefined) return part;
        const current = at !== undefined && keys.includes(at);
        return (
          // The stretches of a paragraph have no other name than their place in it.
          <mark key={i} className={pane.mark} data-current={current || undefined} onClick={() => onLine(first)}>
            {part}
          </mark>
        );
      })}
    </p>
  );
});
