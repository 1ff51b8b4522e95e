import { isoOf } from '@zhargy/calendar';
import { useRef, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { today } from '../../shell/today.ts';
import type { CaseView } from '../case-view.ts';
import { useOpenCase, type FindingDecision } from '../open-case.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { decisionFor, decisionOn, findingKey } from './decisions.ts';
import styles from './findings.module.css';
import { findingWords } from './finding-words.ts';
import { FoldedFinding } from './FoldedFinding.tsx';
import type { Same } from './tiers.ts';

/** A line of the findings on which somebody may decide: by its buttons, or by a and w wherever in the line the focus is. */
export function FindingLine({
  finding,
  each,
  view,
  said,
}: Same & {
  readonly view: CaseView;
  /** Whom the heading above names already. */
  readonly said: string;
}) {
  const w = useWords(findingWords);
  const { decisions, decide, undecide } = useOpenCase();
  const [deciding, setDeciding] = useState<FindingDecision['decision']>();
  const line = useRef<HTMLElement>(null);
  const decided = each.flatMap((one) => decisionOn(one, decisions) ?? []);
  const back = (): void => {
    setDeciding(undefined);
    line.current?.focus();
  };
  const onDecide = (reason: string): void => {
    if (deciding === undefined) return;
    decide(each.map((one) => decisionFor(one, deciding, reason, isoOf(today()))));
    back();
  };
  const takeBack = (): void => {
    undecide(each.map(findingKey));
    line.current?.focus();
  };
  return (
    <div
      onKeyDown={(event) => {
        const writes = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
        if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
        // By their place on the keyboard, so that they work in a Kazakh or Russian layout as well.
        if (event.code === 'KeyA') setDeciding('accepted');
        else if (event.code === 'KeyW') setDeciding('waived');
        else return;
        event.preventDefault();
      }}
    >
      <FoldedFinding finding={finding} each={each} view={view} said={said} line={line} decided={decided}>
        <div className={styles.buttons}>
          <button type="button" className={styles.plain} onClick={() => setDeciding('accepted')}>
            {w.accept} <kbd>a</kbd>
          </button>
          <button type="button" className={styles.plain} onClick={() => setDeciding('waived')}>
            {w.waive} <kbd>w</kbd>
          </button>
          {decided.length > 0 && (
            <button type="button" className={styles.plain} onClick={takeBack}>
              {w.takeBack}
            </button>
          )}
        </div>
      </FoldedFinding>
      {deciding && (
        <DecisionForm
          key={deciding}
          decision={deciding}
          several={each.length > 1}
          onDecide={onDecide}
          onCancel={back}
        />
      )}
    </div>
  );
}
