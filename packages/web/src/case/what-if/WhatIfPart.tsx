import { useMemo, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { fieldAt } from '../ask/fact-field.ts';
import { waitedFor as waitedForBy } from '../ask/waiting-facts.ts';
import { answerOf, type CasePartProps } from '../case-view.ts';
import { editText } from '../edit-text.ts';
import { useOpenCase } from '../open-case.tsx';
import { blankAnswer } from '../sections/answer.ts';
import { DifferenceTable, type Compared } from './DifferenceTable.tsx';
import { FactPicker } from './FactPicker.tsx';
import { ImaginedFact } from './ImaginedFact.tsx';
import { changesOf, mostScenarios, type Imagined, type Scenario } from './scenario.ts';
import styles from './what-if.module.css';
import { whatIfWords } from './what-if-words.ts';

/** Facts imagined to be otherwise, and what would follow: up to three scenarios beside the case, which stays as it is. */
export function WhatIfPart({ view }: CasePartProps) {
  const w = useWords(whatIfWords);
  const { text = '', edit, scenarios, imagine } = useOpenCase();
  const [said, setSaid] = useState('');
  const findings = useAnswer(`findings ${view.key}`, (workspace) => answerOf(workspace, 'check', view));
  const waited = useMemo(() => new Set(waitedForBy(findings ?? []).map(({ at }) => at)), [findings]);
  const shown = scenarios.length > 0 ? scenarios : [{ id: 1, facts: [] }];
  const put = (scenario: Scenario): void => {
    setSaid('');
    imagine(shown.map((one) => (one.id === scenario.id ? scenario : one)));
  };
  const key = JSON.stringify([view.key, shown]);
  const compared = useAnswer(`what if ${key}`, async (workspace): Promise<readonly Compared[]> =>
    Promise.all(
      shown.map(async (scenario): Promise<Compared> => {
        const changes = changesOf(scenario, view.file, fieldAt);
        if (changes.length === 0) return { id: scenario.id, is: 'nothing' };
        // The text of the case is read and another text is made of it: the case itself is not touched.
        const read = await workspace.read(new TextEncoder().encode(editText(text, changes)));
        if ('faults' in read) return { id: scenario.id, is: 'faults', faults: read.faults };
        const then = { ...view, file: read.file };
        const [before, after] = await Promise.all(
          [view, then].map(async (of) => ({
            findings: await answerOf(workspace, 'check', of),
            acts: await answerOf(workspace, 'acts', of),
            deadlines: await answerOf(workspace, 'deadlines', of),
          })),
        );
        return before && after ? { id: scenario.id, is: 'outcome', before, after } : { id: scenario.id, is: 'nothing' };
      }),
    ),
  );
  return (
    <>
      <p className={styles.lead}>{w.lead}</p>
      <p role="status" className={styles.small}>
        {said}
      </p>
      <div className={styles.scenarios}>
        {shown.map((scenario, i) => (
          <section key={scenario.id} className={styles.scenario} aria-label={`${w.scenario} ${i + 1}`}>
            <h2>
              {w.scenario} {i + 1}
            </h2>
            {scenario.facts.map((fact) => (
              <ImaginedFact
                key={fact.place}
                fact={fact}
                view={view}
                onAnswer={(answer) => put({ ...scenario, facts: withFact(scenario, { ...fact, answer }) })}
                onRemove={() => put({ ...scenario, facts: scenario.facts.filter((one) => one.place !== fact.place) })}
              />
            ))}
            <FactPicker
              // Begins anew after each fact: nothing of it points to an entry that is gone.
              key={scenario.facts.length}
              view={view}
              waitedFor={waited}
              onPick={({ path, place }) =>
                put({ ...scenario, facts: withFact(scenario, { path, place, answer: blankAnswer }) })
              }
            />
            <div className={styles.buttons}>
              {changesOf(scenario, view.file, fieldAt).length > 0 && (
                <button
                  type="button"
                  className={styles.main}
                  onClick={() => {
                    edit(changesOf(scenario, view.file, fieldAt));
                    imagine(shown.filter(({ id }) => id !== scenario.id));
                    setSaid(w.applied);
                  }}
                >
                  {w.apply}
                </button>
              )}
              {shown.length > 1 && (
                <button
                  type="button"
                  className={styles.plain}
                  onClick={() => imagine(shown.filter(({ id }) => id !== scenario.id))}
                >
                  {w.remove}
                </button>
              )}
            </div>
          </section>
        ))}
        {shown.length < mostScenarios && (
          <button
            type="button"
            className={styles.add}
            onClick={() => imagine([...shown, { id: Math.max(...shown.map(({ id }) => id)) + 1, facts: [] }])}
          >
            + {w.addScenario}
          </button>
        )}
      </div>
      {compared && <DifferenceTable compared={compared} view={view} />}
    </>
  );
}

const withFact = (scenario: Scenario, fact: Imagined): readonly Imagined[] =>
  scenario.facts.some(({ place }) => place === fact.place)
    ? scenario.facts.map((one) => (one.place === fact.place ? fact : one))
    : [...scenario.facts, fact];
