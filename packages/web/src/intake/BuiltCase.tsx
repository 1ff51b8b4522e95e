import { isoOf } from '@zhargy/calendar';
import type { Way } from '@zhargy/law';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { CaseNames } from '../case/case-names.ts';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { factName } from '../lawbook/missing-text.ts';
import { NormLine } from '../lawbook/NormLine.tsx';
import { today } from '../shell/today.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { become, putAway, type Built } from './intake-desk.ts';
import styles from './intake.module.css';
import { intakeWords } from './intake-words.ts';
import { kindName } from './review-words.ts';
import { fileOf } from './take-in.ts';

/** What went into the case and what did not, and what the law already answers to it. */
export function BuiltCase({ built }: { readonly built: Built }) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const open = useOpenCase();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (built.after === undefined && open.text !== undefined)
      become((before) => ({ ...before, built: { ...built, after: open.text } }));
  }, [built, open.text]);
  const { text } = open;
  const names = useAnswer(`intake names ${text ?? ''}`, async (workspace) => {
    const file = text === undefined ? undefined : await fileOf(workspace, text);
    return file && new CaseNames(file);
  });
  // As the case calls them from now on; until it is read, as the papers do.
  const called = (id: string): string | undefined => {
    const name = names?.name(id, lang);
    return name === id ? undefined : name;
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {built.entered > 0 ? `${w.built}: ${built.entered}` : w.nothingEntered}
      </h1>
      <p className={styles.soft}>
        {[
          [w.given, built.counts.given] as const,
          [w.rejected, built.counts.rejected] as const,
          [w.undecidedLeft, built.counts.undecided] as const,
        ]
          .filter(([, n]) => n > 0)
          .map(([name, n]) => `${name}: ${n}`)
          .join('; ')}
      </p>
      {built.about.length > 0 && (
        <ul className={styles.about}>
          {built.about.map(({ list, id, title }) => (
            <li key={`${list}.${id}`}>
              <span className={styles.soft}>{kindName(list, lang)}</span> {called(id) ?? title[lang]}
            </li>
          ))}
        </ul>
      )}
      {built.disagreed.length > 0 && (
        <section className={styles.warn}>
          <h2>{w.disagreed}</h2>
          <ul>
            {built.disagreed.map((one) => (
              <li key={one.id}>
                {one.entity && <span>{one.entity.title[lang]}: </span>}
                {one.label[lang]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {built.leftOut.length > 0 && (
        <section className={styles.warn}>
          <h2>
            {w.leftOut}: {built.leftOut.length}
          </h2>
          <ul>
            {built.leftOut.map(({ proposal, why }) => (
              <li key={proposal.id}>
                {proposal.label[lang]}: {why[lang]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {built.entered > 0 && open.text !== undefined && <PleaAnswer text={open.text} />}
      <div className={styles.goOn}>
        {open.text !== undefined && (
          <>
            <Link className={styles.main} to={`/${lang}/case/findings`}>
              {w.toFindings}
            </Link>
            <Link className={styles.plain} to={`/${lang}/case/people`}>
              {w.toPeople}
            </Link>
          </>
        )}
        <button type="button" className={styles.plain} onClick={putAway}>
          {w.more}
        </button>
        {built.entered > 0 && open.canUndo && open.text === built.after && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() => {
              open.undo();
              putAway();
            }}
          >
            {w.undoBuilt}
          </button>
        )}
      </div>
    </>
  );
}

/** Whether a plea may be concluded, for each accused person, by what is known so far. */
function PleaAnswer({ text }: { readonly text: string }) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const answered = useAnswer(`intake plea ${text}`, async (workspace) => {
    const file = await fileOf(workspace, text);
    return file && { file, persons: await workspace.ways(file, { now: isoOf(today()) }, {}) };
  });
  const names = answered && new CaseNames(answered.file);
  return (
    <section className={styles.answer} aria-labelledby="plea-answer" aria-busy={!answered}>
      <h2 id="plea-answer">{w.answers}</h2>
      <h3>{w.plea}</h3>
      {!answered && <p>{w.working}</p>}
      {answered?.persons.length === 0 && <p>{w.noAccused}</p>}
      {names &&
        answered.persons.map(({ person, name, ways }) => {
          const plea = ways.find(({ id }) => id === 'plea');
          return plea && <PleaOf key={person} who={name ?? names.name(person, lang)} way={plea} />;
        })}
    </section>
  );
}

function PleaOf({ who, way }: { readonly who: string; readonly way: Way }) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const said = { open: w.mayBe, closed: w.mayNot, depends: w.mayDepend, taken: w.wasTaken }[way.standing];
  const facts = [...new Set(way.deciding.map(({ at }) => factName(at, lang)))];
  return (
    <div className={styles.pleaOf} data-standing={way.standing}>
      <p>
        <b>{who}</b>: {said}
      </p>
      {way.standing === 'depends' && facts.length > 0 && (
        <ul className={styles.deciding}>
          {facts.slice(0, 6).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {way.because && <p>{way.because[lang]}</p>}
      {way.against.slice(0, 3).map((against) => (
        <p key={against.norm}>
          {w.because}: <NormLine id={against.norm} says={against.says[lang]} /> <Cites of={against.cite} most={3} />
        </p>
      ))}
      {way.against.length === 0 && <Cites of={way.cite} most={4} />}
    </div>
  );
}
