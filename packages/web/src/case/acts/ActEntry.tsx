import { dictionary } from '@zhargy/casefile';
import { papers as templates } from '@zhargy/documents/drafts';
import { law } from '@zhargy/law';
import type { CandidateAct, Finding, Text } from '@zhargy/logic';
import { Link } from 'react-router';
import { unbrokenDay, weekdayText } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { Cites } from '../../lawbook/Cites.tsx';
import { Folded } from '../../lawbook/Folded.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { WaitingBox } from '../ask/WaitingBox.tsx';
import { answerOf, type CaseView } from '../case-view.ts';
import { FoldedFinding } from '../findings/FoldedFinding.tsx';
import { findingKey } from '../findings/decisions.ts';
import { together } from '../findings/tiers.ts';
import { useOpenCase } from '../open-case.tsx';
import { useShowFact } from '../use-show-fact.ts';
import { actToAdd, asIfDone, termsStarted } from './act-terms.ts';
import styles from './acts.module.css';
import { actWords } from './act-words.ts';
import { papersOfAct } from './papers-of-act.ts';

/** One act with all it could be about. */
export function ActEntry({
  act,
  candidates,
  view,
}: {
  readonly act: string;
  readonly candidates: readonly CandidateAct[];
  readonly view: CaseView;
}) {
  const lang = useLang();
  const w = useWords(actWords);
  const kind = law.acts.find(({ id }) => id === act);
  const roles: Readonly<Record<string, Text>> = dictionary.role.as.values;
  const papers = papersOfAct(act);
  return (
    <Folded
      className={styles.act}
      line={
        <summary data-entry>
          <span className={styles.says}>{law.actName(act, lang)}</span>
          <span className={styles.about}>
            {view.names.aboutEach(
              candidates.map((one) => one.about),
              lang,
              3,
            )}
          </span>
        </summary>
      }
    >
      <div className={styles.inside}>
        <p className={styles.small}>
          {w.may}: {(kind?.by ?? []).map((role) => roles[role]?.[lang] ?? role).join(', ')}.{' '}
          <Cites of={kind?.cite ?? []} />
        </p>
        {papers.length > 0 && (
          <p className={styles.papers}>
            {papers.map((paper) => (
              <Link key={paper} to={`/${lang}/papers/${paper}`}>
                {w.write}: {templates.find(({ name }) => name === paper)?.title[lang] ?? paper}
              </Link>
            ))}
          </p>
        )}
        {candidates.map((candidate) => (
          <Candidate
            key={JSON.stringify(candidate.about)}
            candidate={candidate}
            view={view}
            alone={candidates.length === 1}
          />
        ))}
      </div>
    </Folded>
  );
}

/** One of those the act could be about: what decides, what is missing, what would begin. */
function Candidate({
  candidate,
  view,
  alone,
}: {
  readonly candidate: CandidateAct;
  readonly view: CaseView;
  readonly alone: boolean;
}) {
  const lang = useLang();
  const w = useWords(actWords);
  const { edit } = useOpenCase();
  const show = useShowFact();
  const of = (status: Finding['status']): readonly Finding[] => candidate.findings.filter((f) => f.status === status);
  const [against, unknown, open, grounds] = [of('violated'), of('unknown'), of('open'), of('satisfied')];
  const own = of('pending');
  const record = (): void => {
    const kind = law.acts.find(({ id }) => id === candidate.act);
    if (!kind) return;
    const change = actToAdd(view.file, candidate, kind.recordedAs, view.dates.now);
    edit([change]);
    show(change.path);
  };
  return (
    <Folded
      className={styles.candidate}
      open={alone}
      line={
        <summary data-entry={alone ? undefined : true}>
          <h4>{view.names.about(candidate.about, lang) || w.wholeCase}</h4>
        </summary>
      }
    >
      <div className={styles.reasons}>
        {against.length > 0 && <Lines title={w.because} findings={against} view={view} />}
        {against.length === 0 && unknown.length === 0 && <p className={styles.clear}>{w.nothingAgainst}</p>}
        {against.length === 0 && unknown.length > 0 && <WaitingBox findings={unknown} view={view} />}
        {against.length === 0 && unknown.length > 0 && <Lines title={w.waits} findings={unknown} view={view} folded />}
        {against.length === 0 && own.length > 0 && <Lines title={w.depends} findings={own} view={view} />}
        {open.length > 0 && <Lines title={w.weighed} findings={open} view={view} />}
        {against.length === 0 && grounds.length > 0 && (
          <Lines title={w.grounds} findings={grounds} view={view} folded />
        )}
        {against.length === 0 && <Terms candidate={candidate} view={view} />}
        {candidate.availability === 'available' && (
          <div className={styles.buttons}>
            <button type="button" className={styles.plain} onClick={record}>
              {w.record} ({unbrokenDay(view.dates.now, lang)})
            </button>
          </div>
        )}
      </div>
    </Folded>
  );
}

function Lines({
  title,
  findings,
  view,
  folded = false,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly view: CaseView;
  readonly folded?: boolean;
}) {
  const list = (
    <ul>
      {together(findings).map(({ finding, each }) => (
        <li key={findingKey(finding)}>
          <FoldedFinding finding={finding} each={each} view={view} />
        </li>
      ))}
    </ul>
  );
  if (folded)
    return (
      <Folded
        className={styles.lines}
        line={
          <summary>
            {title} ({findings.length})
          </summary>
        }
      >
        {list}
      </Folded>
    );
  return (
    <div>
      <h5>{title}</h5>
      {list}
    </div>
  );
}

/** The terms the act would start if it were done on the day of the question. */
function Terms({ candidate, view }: { readonly candidate: CandidateAct; readonly view: CaseView }) {
  const lang = useLang();
  const w = useWords(actWords);
  const recordedAs = law.acts.find(({ id }) => id === candidate.act)?.recordedAs ?? '';
  const terms = useAnswer(
    `terms ${view.key} ${candidate.act} ${JSON.stringify(candidate.about)}`,
    async (workspace) => {
      const done = asIfDone(view.file, candidate, recordedAs, view.dates.now);
      const [before, after] = await Promise.all([
        answerOf(workspace, 'deadlines', view),
        workspace.deadlines(done, view.dates, view.readings),
      ]);
      return termsStarted(before, after);
    },
  );
  if (!terms) return null;
  if (terms.length === 0) return <p className={styles.small}>{w.noTerms}</p>;
  return (
    <div>
      <h5>{w.wouldStart}</h5>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term.id}>
            <b>
              {term.lastDay === null
                ? w.notYet
                : `${unbrokenDay(term.lastDay, lang)}, ${weekdayText(term.lastDay, lang)}`}
            </b>{' '}
            {law.norm(term.norm)?.says[lang] ?? term.norm} <Cites of={term.cite} most={3} />
          </li>
        ))}
      </ul>
    </div>
  );
}
