import { answerOf, type CasePartProps } from '../case/case-view.ts';
import { caseWords } from '../case/case-words.ts';
import { useWords } from '../language/language.tsx';
import { useAnswer } from '../workspace/workspace.tsx';
import { WaysTable } from './WaysTable.tsx';

/** The ways the case may go, beside each other. */
export function WaysPart({ view }: CasePartProps) {
  const w = useWords(caseWords);
  const ways = useAnswer(`ways ${view.key}`, (workspace) => answerOf(workspace, 'ways', view));
  if (!ways) return <p>{w.working}</p>;
  return <WaysTable persons={ways} names={view.names} />;
}
