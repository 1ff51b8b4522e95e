import { useWords } from '../language/language.tsx';
import { DisputeSwitch } from '../lawbook/DisputeSwitch.tsx';
import { useAnswer } from '../workspace/workspace.tsx';
import { answerOf, type CaseView } from './case-view.ts';
import styles from './case.module.css';
import { caseWords } from './case-words.ts';
import { disputesThatMatter } from './disputes.ts';

/** The disputed points that change something in this case, each with its switch. */
export function CaseReadings({ view }: { readonly view: CaseView }) {
  const w = useWords(caseWords);
  const ids = useAnswer(`readings ${view.key}`, async (workspace) => {
    const [findings, acts] = await Promise.all([answerOf(workspace, 'check', view), answerOf(workspace, 'acts', view)]);
    return disputesThatMatter([...findings, ...acts.flatMap((act) => act.findings)], view.readings);
  });
  return (
    <section className={styles.readingList} aria-labelledby="readings">
      <h2 id="readings">{w.readings}</h2>
      {ids ? <p className={styles.small}>{ids.length === 0 ? w.noReadings : w.readingsLead}</p> : <p>{w.working}</p>}
      {ids?.map((id) => (
        <DisputeSwitch key={id} id={id} chosen={view.readings[id]} onChoose={(name) => view.onReading(id, name)} />
      ))}
    </section>
  );
}
