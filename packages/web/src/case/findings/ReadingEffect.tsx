import { law } from '@zhargy/law';
import type { Finding } from '@zhargy/logic';
import { useLang, useWords } from '../../language/language.tsx';
import { DisputeSwitch } from '../../lawbook/DisputeSwitch.tsx';
import { statusNames } from '../../lawbook/lawbook-words.ts';
import { useAnswer } from '../../workspace/workspace.tsx';
import { answerOf, type CaseView } from '../case-view.ts';
import { difference } from '../what-if/difference.ts';
import styles from './findings.module.css';
import { findingKey } from './decisions.ts';
import { findingWords } from './finding-words.ts';

/** A disputed point a finding rests on: its switch, and what each other reading would make of this finding and of the case. */
export function ReadingEffect({
  reading,
  finding,
  view,
}: {
  readonly reading: Finding['readings'][number];
  readonly finding: Finding;
  readonly view: CaseView;
}) {
  const options = law.disputes.find((d) => d.id === reading.dispute)?.options ?? {};
  return (
    <div>
      <DisputeSwitch
        id={reading.dispute}
        chosen={view.readings[reading.dispute]}
        onChoose={(name) => view.onReading(reading.dispute, name)}
      />
      {Object.keys(options)
        .filter((name) => name !== reading.chosen)
        .map((name) => (
          <OtherReading key={name} dispute={reading.dispute} name={name} finding={finding} view={view} />
        ))}
    </div>
  );
}

/** One other reading, the whole case asked again under it. */
function OtherReading({
  dispute,
  name,
  finding,
  view,
}: {
  readonly dispute: string;
  readonly name: string;
  readonly finding: Finding;
  readonly view: CaseView;
}) {
  const lang = useLang();
  const w = useWords(findingWords);
  const says = law.disputes.find((d) => d.id === dispute)?.options[name]?.says[lang] ?? name;
  const changed = useAnswer(`reading ${dispute} ${name} ${view.key}`, async (workspace) => {
    const [now, then] = await Promise.all([
      answerOf(workspace, 'check', view),
      answerOf(workspace, 'check', { ...view, readings: { ...view.readings, [dispute]: name } }),
    ]);
    const alone = { acts: [], deadlines: [] };
    return difference({ findings: now, ...alone }, { findings: then, ...alone }).findings;
  });
  if (!changed) return null;
  const key = findingKey(finding);
  const own = changed.find(({ of }) => findingKey(of) === key);
  const others = changed.filter((one) => one !== own);
  return (
    <div className={styles.reading}>
      <p>
        {w.otherReading} «{says}»:{' '}
        {own ? (
          <>
            {w.wouldBe} —{' '}
            <span className={styles.status} data-status={own.after?.status ?? 'notApplicable'}>
              {statusNames[own.after?.status ?? 'notApplicable'][lang]}
            </span>
          </>
        ) : (
          others.length === 0 && w.changesNothing
        )}
      </p>
      {others.length > 0 && (
        <details>
          <summary>
            {w.alsoChanges} ({others.length})
          </summary>
          <ul>
            {others.slice(0, 8).map(({ of, before, after }) => (
              <li key={findingKey(of)}>
                {law.norm(of.norm)?.says[lang] ?? of.norm}{' '}
                <span className={styles.small}>
                  {view.names.about(of.about, lang)}: {statusNames[before?.status ?? 'notApplicable'][lang]} →{' '}
                  {statusNames[after?.status ?? 'notApplicable'][lang]}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
