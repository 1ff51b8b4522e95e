import { law } from '@zhargy/law';
import type { ReactNode, Ref } from 'react';
import { unbrokenDay } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { Folded } from '../../lawbook/Folded.tsx';
import { statusName, statusNames } from '../../lawbook/lawbook-words.ts';
import type { CaseView } from '../case-view.ts';
import type { Decided } from './decisions.ts';
import { FindingInside } from './FindingInside.tsx';
import styles from './findings.module.css';
import { findingWords } from './finding-words.ts';
import type { Same } from './tiers.ts';

/** A finding in a line: what it says, of whom, what was decided on it; behind it everything it rests on. */
export function FoldedFinding({
  finding,
  each,
  view,
  said = '',
  line,
  decided = [],
  children,
}: Same & {
  readonly view: CaseView;
  /** Whom the heading above names already. */
  readonly said?: string;
  readonly line?: Ref<HTMLElement>;
  readonly decided?: readonly Decided[];
  readonly children?: ReactNode;
}) {
  const lang = useLang();
  const w = useWords(findingWords);
  const norm = law.norm(finding.norm);
  const about = view.names.aboutEach(
    each.map((one) => one.about),
    lang,
  );
  const standing = decided.filter(({ stands }) => stands).length === each.length ? decided[0]?.decision : undefined;
  // One reason given for several findings of a line is said once.
  const told = [
    ...Map.groupBy(decided, ({ decision: d, stands }) => `${d.decision} ${d.on} ${d.reason} ${stands}`).values(),
  ];
  return (
    <Folded
      className={styles.finding}
      data-status={finding.status}
      line={
        <summary ref={line} data-entry data-decided={standing?.decision}>
          <span className={styles.status} data-status={finding.status}>
            {statusName(finding)[lang]}
          </span>
          <span className={styles.says}>
            {norm?.says[lang] ?? finding.norm}
            {finding.due !== undefined && <b className={styles.due}> {unbrokenDay(finding.due, lang)}</b>}
          </span>
          {about !== '' && about !== said && <span className={styles.about}>{about}</span>}
          {told.flatMap(([one]) =>
            one ? (
              <span key={one.decision.key} className={styles.decided} data-stands={one.stands}>
                <b>{one.decision.decision === 'accepted' ? w.accepted : w.waived}</b>,{' '}
                {unbrokenDay(one.decision.on, lang)}: {one.decision.reason}
                {!one.stands && (
                  <em>
                    {' '}
                    ({w.decidedBefore}; {w.itWas}: {statusNames[one.decision.status][lang]})
                  </em>
                )}
              </span>
            ) : (
              []
            ),
          )}
        </summary>
      }
    >
      <FindingInside finding={finding} view={view}>
        {children}
      </FindingInside>
    </Folded>
  );
}
