import { useWords } from '../../language/language.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { answerOf, type CasePartProps } from '../case-view.ts';
import { caseWords } from '../case-words.ts';
import { DeadlineList } from './DeadlineList.tsx';

/** Every time limit of the case. */
export function DeadlinesPart({ view }: CasePartProps) {
  const w = useWords(caseWords);
  const deadlines = useAnswer(`deadlines ${view.key}`, (workspace) => answerOf(workspace, 'deadlines', view));
  if (!deadlines) return <p>{w.working}</p>;
  return <DeadlineList deadlines={deadlines} names={view.names} />;
}
