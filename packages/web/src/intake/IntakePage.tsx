import { useEffect, useRef } from 'react';
import { useOpenCase } from '../case/open-case.tsx';
import { useWords } from '../language/language.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWorkspace } from '../workspace/workspace.tsx';
import { BuiltCase } from './BuiltCase.tsx';
import { Doors } from './Doors.tsx';
import { become, putAway, useIntakeDesk } from './intake-desk.ts';
import styles from './intake.module.css';
import { intakeWords } from './intake-words.ts';
import { PaperFaults } from './PaperFaults.tsx';
import { ReviewPapers } from './ReviewPapers.tsx';
import { linesOf } from './review.ts';
import { layOut, takeIn, type Given } from './take-in.ts';
import { WhoIsWho } from './WhoIsWho.tsx';

/** From papers to a case: the doors, the reading, the review of what was found, and what came of it. */
export function IntakePage() {
  const w = useWords(intakeWords);
  const desk = useIntakeDesk();
  const open = useOpenCase();
  const workspace = useWorkspace();
  const stop = useRef<AbortController>(undefined);
  usePageTitle(w.title);
  useEffect(() => () => stop.current?.abort(), []);
  const read = (given: readonly Given[]): void => {
    stop.current = new AbortController();
    void takeIn(given, workspace, open.text, stop.current.signal);
  };
  // The case may have changed on another page while the papers lay here.
  const stale = desk.review !== undefined && desk.goal === 'open' && desk.comparedWith !== open.text;
  useEffect(() => {
    if (stale) void layOut(workspace, open.text);
  }, [stale, workspace, open.text]);

  if (desk.reading) {
    const { name, done, of } = desk.reading;
    return (
      <>
        <h1>{w.title}</h1>
        <div className={styles.reading}>
          <p role="status">
            {w.reading}: {name}
            {of > 1 ? `, ${w.page} ${done} ${w.of} ${of}` : ''}
          </p>
          <progress {...(of > 0 ? { max: of, value: done } : {})} aria-label={w.reading} />
          <button
            type="button"
            className={styles.plain}
            onClick={() => {
              stop.current?.abort();
              become(({ reading: _reading, ...before }) => before);
            }}
          >
            {w.stop}
          </button>
        </div>
      </>
    );
  }
  if (desk.built && (open.text !== undefined || desk.built.entered === 0)) return <BuiltCase built={desk.built} />;
  if (desk.faults.length === 0 && desk.review) {
    const asked = desk.maybeSame.filter(({ known }) => !desk.together.includes(known));
    if (asked.length > 0)
      return (
        <WhoIsWho
          asked={asked}
          onAnswer={(known, same) => {
            become((before) =>
              same
                ? { ...before, together: [...before.together, known] }
                : { ...before, apart: [...before.apart, known] },
            );
            if (!same) void layOut(workspace, open.text);
          }}
          onAll={() =>
            become((before) => ({ ...before, together: [...before.together, ...asked.map(({ known }) => known)] }))
          }
        />
      );
    if (linesOf(desk.review).length > 0 || desk.review.same.length > 0)
      return <ReviewPapers papers={desk.papers} review={desk.review} onMore={read} />;
    return (
      <>
        <h1>{w.title}</h1>
        <div className={styles.faults} role="alert">
          <h2>{w.nothingFound}</h2>
          <p>
            {w.whatToDo}: {w.nothingCure}
          </p>
        </div>
        <Doors
          bare
          onGiven={(given) => {
            putAway();
            read(given);
          }}
        />
      </>
    );
  }
  return (
    <>
      {desk.faults.length > 0 && (
        <PaperFaults
          faults={desk.faults}
          read={desk.papers.length}
          onGoOn={() => {
            become((before) => ({ ...before, faults: [] }));
            void layOut(workspace, open.text);
          }}
        />
      )}
      <Doors bare={desk.faults.length > 0} onGiven={read} />
    </>
  );
}
