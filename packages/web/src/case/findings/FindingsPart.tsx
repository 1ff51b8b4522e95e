import type { Finding } from '@zhargy/logic';
import { useRef, useState, type ReactNode } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { WaitingBox } from '../ask/WaitingBox.tsx';
import { answerOf, type CasePartProps, type CaseView } from '../case-view.ts';
import { caseWords } from '../case-words.ts';
import { useOpenCase } from '../open-case.tsx';
import { difference } from '../what-if/difference.ts';
import { decisionOn } from './decisions.ts';
import styles from './findings.module.css';
import { findingWords, tierWords } from './finding-words.ts';
import { byTier, tiers, type Tier } from './tiers.ts';
import { countOf, firstOf, linesOf, TierList, type GroupBy } from './TierList.tsx';

const first = 7;
/** Tiers whose lines stand open from the beginning; the others open when somebody wants them. */
const pressing: readonly Tier[] = ['mustFix', 'weighed', 'running'];

/** What the law says of the case, the most pressing first. */
export function FindingsPart({ view }: CasePartProps) {
  const w = useWords(caseWords);
  const findings = useAnswer(`findings ${view.key}`, (workspace) => answerOf(workspace, 'check', view));
  if (!findings) return <p>{w.working}</p>;
  if (findings.length === 0) return <p>{w.nothing}</p>;
  return <Findings findings={findings} view={view} />;
}

function Findings({ findings, view }: { readonly findings: readonly Finding[]; readonly view: CaseView }) {
  const w = useWords(findingWords);
  const [by, setBy] = useState<GroupBy>('act');
  const { said, note } = useWhatChanged(findings);
  const found = byTier(findings);
  let left = first;
  return (
    <>
      <div className={styles.controls}>
        <div role="group" aria-label={w.groupBy} className={styles.switch}>
          {(['act', 'person'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === by} onClick={() => setBy(one)}>
              {one === 'act' ? w.byAct : w.byPerson}
            </button>
          ))}
        </div>
        <p role="status" className={styles.small}>
          {said}
        </p>
      </div>
      {!found.has('mustFix') && (
        // Nothing found is no clean bill while something is not known.
        <p className={styles.none} data-clear={!found.has('cannotJudge') || undefined}>
          {w.nothingPressing}
          {found.has('cannotJudge') && `; ${w.stillUnknown}: ${found.get('cannotJudge')?.length ?? 0}`}.
        </p>
      )}
      {tiers.map((tier) => {
        const of = found.get(tier);
        if (!of) return null;
        const open = pressing.includes(tier);
        const lines = linesOf(of, by, view);
        const most = open ? left : 0;
        if (open) left = Math.max(0, left - countOf(lines));
        return (
          <TierSection key={tier} tier={tier} findings={of} shown={most} by={by} view={view}>
            {tier === 'cannotJudge' && <WaitingBox findings={of} view={view} onAnswered={note} />}
          </TierSection>
        );
      })}
    </>
  );
}

function TierSection({
  tier,
  findings,
  shown,
  by,
  view,
  children,
}: {
  readonly tier: Tier;
  readonly findings: readonly Finding[];
  /** How many lines stand open. */
  readonly shown: number;
  readonly by: GroupBy;
  readonly view: CaseView;
  readonly children: ReactNode;
}) {
  const lang = useLang();
  const w = useWords(findingWords);
  const { decisions } = useOpenCase();
  const [all, setAll] = useState(false);
  const groups = linesOf(findings, by, view);
  const lines = countOf(groups);
  const decided = findings.filter((finding) => decisionOn(finding, decisions)?.stands === true).length;
  const words = tierWords[tier];
  return (
    <section className={styles.tier} data-tier={tier} aria-labelledby={`tier-${tier}`}>
      <h2 id={`tier-${tier}`}>
        {words.name[lang]} <span className={styles.number}>{findings.length}</span>
        {decided > 0 && (
          <span className={styles.small}>
            {' '}
            {w.withDecision}: {decided}
          </span>
        )}
      </h2>
      <p className={styles.small}>{words.says[lang]}</p>
      {children}
      <TierList groups={all ? groups : firstOf(groups, shown)} by={by} view={view} />
      {lines > shown && (
        <button type="button" className={styles.more} data-entry aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? w.fewer : `${w.more} (${lines - shown})`}
        </button>
      )}
    </section>
  );
}

/** After an answer: how many findings it changed, for the eye and for a screen reader. */
function useWhatChanged(findings: readonly Finding[]): {
  readonly said: string;
  readonly note: (what: string) => void;
} {
  const w = useWords(findingWords);
  const noted = useRef<{ readonly what: string; readonly before: readonly Finding[] }>(undefined);
  const told = useRef('');
  const before = noted.current;
  if (before && before.before !== findings) {
    const none = { acts: [], deadlines: [] };
    const { length } = difference({ findings: before.before, ...none }, { findings, ...none }).findings;
    told.current = `${w.recorded}: ${before.what}. ${length === 0 ? w.noneChanged : `${w.changedNow}: ${length}`}`;
    noted.current = undefined;
  }
  return { said: told.current, note: (what) => (noted.current = { what, before: findings }) };
}
