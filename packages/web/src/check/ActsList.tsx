import { law } from '@zhargy/law';
import type { Availability, CandidateAct } from '@zhargy/logic';
import { useLang, useWords } from '../language/language.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import type { CaseNames } from './case-names.ts';
import styles from './check.module.css';
import { checkWords } from './check-words.ts';
import { FindingEntry, together } from './FindingEntry.tsx';

const order: readonly Availability[] = ['available', 'needsFacts', 'blocked'];
const telling = new Set(['violated', 'unknown', 'open']);

/** What may be done now: available, waiting for facts, or blocked, with the reasons. */
export function ActsList({
  candidates,
  names,
  readings,
  onReading,
}: {
  readonly candidates: readonly CandidateAct[];
  readonly names: CaseNames;
  readonly readings: Readonly<Record<string, string>>;
  readonly onReading: (dispute: string, name: string) => void;
}) {
  const lang = useLang();
  const w = useWords(checkWords);
  return (
    <>
      {order.map((availability) => {
        const of = candidates.filter((c) => c.availability === availability);
        if (of.length === 0) return null;
        return (
          <section key={availability} className={styles.act}>
            <h2>
              <span className={styles.availability} data-availability={availability}>
                {w[availability]}
              </span>{' '}
              ({of.length})
            </h2>
            <ul>
              {[...Map.groupBy(of, (candidate) => candidate.act)].map(([act, each]) => (
                <li key={act}>
                  <Folded
                    className={styles.finding}
                    line={
                      <summary data-entry className={styles.candidate}>
                        <span className={styles.says}>{law.actName(act, lang)}</span>
                        <span className={styles.about}>
                          {each
                            .slice(0, 3)
                            .map((one) => names.about(one.about, lang))
                            .filter((name) => name !== '')
                            .join(' · ')}
                          {each.length > 3 ? ` · +${each.length - 3}` : ''}
                        </span>
                      </summary>
                    }
                  >
                    <div className={styles.inside}>
                      {each.map((candidate) => (
                        <CandidateReasons
                          key={JSON.stringify(candidate.about)}
                          candidate={candidate}
                          names={names}
                          readings={readings}
                          onReading={onReading}
                        />
                      ))}
                    </div>
                  </Folded>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** One of those the act could be about, and what stands in its way. */
function CandidateReasons({
  candidate,
  names,
  readings,
  onReading,
}: {
  readonly candidate: CandidateAct;
  readonly names: CaseNames;
  readonly readings: Readonly<Record<string, string>>;
  readonly onReading: (dispute: string, name: string) => void;
}) {
  const lang = useLang();
  const w = useWords(checkWords);
  const blocked = candidate.availability === 'blocked';
  const reasons = together(
    candidate.findings.filter((f) => telling.has(f.status) && (!blocked || f.status === 'violated')),
  );
  return (
    <div>
      <h3>{names.about(candidate.about, lang) || w.wholeCase}</h3>
      {reasons.length === 0 && <p className={styles.small}>{w.nothingAgainst}</p>}
      {reasons.map((one) => (
        <FindingEntry
          key={one.finding.norm}
          finding={one.finding}
          subjects={[]}
          names={names}
          readings={readings}
          onReading={onReading}
        />
      ))}
    </div>
  );
}
