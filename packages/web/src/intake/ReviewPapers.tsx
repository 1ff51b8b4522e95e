import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CaseNames } from '../case/case-names.ts';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { useWorkspace } from '../workspace/workspace.tsx';
import { enter } from './enter.ts';
import { FactList } from './FactList.tsx';
import { become, putAway, useIntakeDesk, type Paper } from './intake-desk.ts';
import styles from './intake.module.css';
import laid from './review.module.css';
import { intakeWords } from './intake-words.ts';
import { namedIn } from './named-in.ts';
import { PaperPane } from './PaperPane.tsx';
import { factFieldAt } from './fact-at.ts';
import { countsOf, linesOf, type Review } from './review.ts';
import type { Given } from './take-in.ts';
import { valueInWords } from './value-in-words.ts';

/** The papers at the left, the facts they propose at the right; at the end what was accepted goes into the case. */
export function ReviewPapers({
  papers,
  review,
  onMore,
}: {
  readonly papers: readonly Paper[];
  readonly review: Review;
  readonly onMore: (given: readonly Given[]) => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const open = useOpenCase();
  const workspace = useWorkspace();
  const { at, into, goal } = useIntakeDesk();
  const [paperId, setPaper] = useState<string>();
  const [view, setView] = useState<'facts' | 'paper'>('facts');
  const [fault, setFault] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  // Decisions leave the groups as they are: the sheet is not laid out anew at each of them.
  const lines = useMemo(() => linesOf(review), [review.groups]);
  const line = lines.find(({ key }) => key === at) ?? lines[0];
  const named = useMemo(
    () => namedIn(review, into && new CaseNames(into), into, lang),
    [review.groups, review.same, into, lang],
  );
  // The sheet shows the paper of the line somebody is at, unless that line has words in the one chosen.
  const own = line?.options.flatMap(({ quotes }) => quotes.map(({ place }) => place.paper)) ?? [];
  const wanted = paperId !== undefined && own.includes(paperId) ? paperId : own[0];
  const shown = papers.find(({ id }) => id === wanted) ?? papers[0];
  const counts = countsOf(review);
  const all = counts.decided === counts.all;
  const accepted = counts.accepted + counts.given;
  const paperName = (id: string): string | undefined =>
    papers.length > 1 ? papers.find((paper) => paper.id === id)?.name : undefined;
  if (!shown) return null;
  const build = (): void => {
    void enter(workspace, open, lang).then((entered) => setFault(!entered));
  };
  return (
    <div className={laid.review} data-view={view}>
      <div className={laid.reviewHead}>
        <h1 ref={heading} tabIndex={-1}>
          {w.facts}
        </h1>
        <div className={styles.actions}>
          <label className={styles.pick}>
            <span className={styles.small}>{w.more}</span>
            <input
              type="file"
              multiple
              className={styles.unseen}
              onChange={(event) => {
                const files = [...(event.target.files ?? [])];
                event.target.value = '';
                if (files.length > 0) onMore(files.map((file) => ({ name: file.name, file })));
              }}
            />
          </label>
          <button type="button" className={styles.small} onClick={putAway}>
            {w.putAway}
          </button>
        </div>
      </div>
      {papers.some(({ kind }) => kind === 'unknown') && <p className={styles.warn}>{w.notAPaper}</p>}
      {goal === 'open' && open.text !== undefined && (
        <p className={styles.soft}>
          {w.open}: {open.name}
        </p>
      )}
      <div className={laid.panes}>
        <PaperPane
          papers={papers}
          shown={shown}
          lines={lines}
          at={line?.key}
          onPaper={setPaper}
          onLine={(key) => {
            become((before) => ({ ...before, at: key }));
            document
              .querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)
              ?.scrollIntoView({ block: 'nearest' });
          }}
        />
        <section className={laid.factsPane} aria-label={w.facts}>
          {lines.length > 0 && (
            <FactList
              review={review}
              at={at}
              named={named}
              paperName={paperName}
              onShow={(of, paper) => {
                become((before) => ({ ...before, at: of.key }));
                setPaper(paper);
                setView('paper');
              }}
            />
          )}
          <div className={laid.finish} data-all={all || undefined}>
            {all && <h2>{w.finish}</h2>}
            <p>
              {w.accepted}: {counts.accepted}; {w.given}: {counts.given}; {w.rejected}: {counts.rejected}
              {counts.leftOpen > 0 && `; ${w.leftOpen}: ${counts.leftOpen}`}
              {!all && `; ${w.undecidedLeft}: ${counts.all - counts.decided}`}
            </p>
            {fault && (
              <p role="alert" className={styles.faultText}>
                {w.caseChanged}
              </p>
            )}
            <button type="button" data-build className={styles.main} disabled={!all && accepted === 0} onClick={build}>
              {all ? w.build : w.buildPart} ({accepted})
            </button>
          </div>
          {review.same.length > 0 && (
            <details className={laid.aside}>
              <summary>
                {w.already} ({review.same.length})
              </summary>
              <ul>
                {review.same.map((one) => (
                  <li key={one.id}>
                    {one.entity && <span className={styles.soft}>{one.entity.title[lang]}: </span>}
                    {one.label[lang]} — {valueInWords(factFieldAt(one.path), one.value, lang, named.nameOf)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Remarks papers={papers} />
        </section>
      </div>
      {view === 'paper' && (
        <button
          type="button"
          className={laid.back}
          onClick={() => {
            setView('facts');
            // The list was hidden while the text stood in its place.
            requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-line][data-current]')?.focus());
          }}
        >
          {w.backToFacts}
        </button>
      )}
    </div>
  );
}

/** What the papers say and the case file has no place for. */
function Remarks({ papers }: { readonly papers: readonly Paper[] }) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const all = papers.flatMap(({ remarks }) => remarks);
  if (all.length === 0) return null;
  return (
    <details className={laid.aside}>
      <summary>
        {w.remarks} ({all.length})
      </summary>
      <ul>
        {all.map(({ label, quote }) => (
          <li key={`${quote.place.paper} ${quote.place.paragraph} ${quote.place.from} ${label.en}`}>
            {label[lang]}: <q>{quote.text}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
