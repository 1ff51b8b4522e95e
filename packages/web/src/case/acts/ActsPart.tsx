import { law } from '@zhargy/law';
import type { Availability, CandidateAct } from '@zhargy/logic';
import { useState } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { answerOf, type CasePartProps, type CaseView } from '../case-view.ts';
import { caseWords } from '../case-words.ts';
import { ActEntry } from './ActEntry.tsx';
import styles from './acts.module.css';
import { actWords } from './act-words.ts';
import { firstSide, sideNames, sides, sidesOf, type Side } from './sides.ts';

const order: readonly Availability[] = ['available', 'needsFacts', 'blocked'];
const rolesOf = (act: string): readonly string[] => law.acts.find(({ id }) => id === act)?.by ?? [];

/** What may be done next: by whom, why not, and what has to be known first. */
export function ActsPart({ view }: CasePartProps) {
  const w = useWords(caseWords);
  const acts = useAnswer(`acts ${view.key}`, (workspace) => answerOf(workspace, 'acts', view));
  if (!acts) return <p>{w.working}</p>;
  return <Acts candidates={acts} view={view} />;
}

function Acts({ candidates, view }: { readonly candidates: readonly CandidateAct[]; readonly view: CaseView }) {
  const lang = useLang();
  const w = useWords(actWords);
  const [side, setSide] = useState<Side>();
  const there = sides.filter((one) => candidates.some(({ act }) => sidesOf(rolesOf(act)).includes(one)));
  const shown = side === undefined ? candidates : candidates.filter(({ act }) => sidesOf(rolesOf(act)).includes(side));
  return (
    <>
      <div role="group" aria-label={w.who} className={styles.chips}>
        <button
          type="button"
          className={styles.chip}
          aria-pressed={side === undefined}
          onClick={() => setSide(undefined)}
        >
          {w.everybody}
        </button>
        {there.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.chip}
            aria-pressed={side === one}
            onClick={() => setSide(side === one ? undefined : one)}
          >
            {sideNames[one][lang]}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p>{w.nothing}</p>}
      {order.map((availability) => {
        const of = shown.filter((one) => one.availability === availability);
        if (of.length === 0) return null;
        const bySide = Map.groupBy(of, ({ act }) => side ?? firstSide(rolesOf(act)));
        return (
          <section key={availability} className={styles.availability} aria-labelledby={`acts-${availability}`}>
            <h2 id={`acts-${availability}`}>
              <span className={styles.mark} data-availability={availability}>
                {w[availability]}
              </span>{' '}
              <span className={styles.number}>{new Set(of.map(({ act }) => act)).size}</span>
            </h2>
            {sides
              .flatMap((one) => {
                const each = bySide.get(one);
                return each ? [[one, each] as const] : [];
              })
              .map(([one, each]) => (
                <section key={one} className={styles.side}>
                  <h3>{sideNames[one][lang]}</h3>
                  <ul>
                    {[...Map.groupBy(each, ({ act }) => act)].map(([act, same]) => (
                      <li key={act}>
                        <ActEntry act={act} candidates={same} view={view} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
          </section>
        );
      })}
    </>
  );
}
