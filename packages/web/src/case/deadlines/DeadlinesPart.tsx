import { useEffect, useRef } from 'react';
import { useWords } from '../../language/language.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { answerOf, type CasePartProps } from '../case-view.ts';
import { caseWords } from '../case-words.ts';
import { useOpenCase } from '../open-case.tsx';
import { DeadlineList } from './DeadlineList.tsx';

/** Every time limit of the case; one that was asked for stands open. */
export function DeadlinesPart({ view }: CasePartProps) {
  const w = useWords(caseWords);
  const deadlines = useAnswer(`deadlines ${view.key}`, (workspace) => answerOf(workspace, 'deadlines', view));
  const list = useRef<HTMLDivElement>(null);
  const { shown, show } = useOpenCase();
  useEffect(() => {
    const [what, id = ''] = shown ?? [];
    if (what !== 'deadlines' || !deadlines) return;
    const entry = list.current?.querySelector(`[data-deadline="${CSS.escape(id)}"] details`);
    if (entry instanceof HTMLDetailsElement) {
      entry.open = true;
      entry.querySelector('summary')?.focus();
      entry.scrollIntoView({ block: 'center' });
    }
    show(undefined);
  }, [shown, deadlines]);
  if (!deadlines) return <p>{w.working}</p>;
  return (
    <div ref={list}>
      <DeadlineList deadlines={deadlines} view={view} />
    </div>
  );
}
