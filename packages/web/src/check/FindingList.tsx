import type { Finding, Status } from '@zhargy/logic';
import { useState } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { statusNames } from '../lawbook/lawbook-words.ts';
import { factName } from '../lawbook/missing-text.ts';
import type { CaseNames } from './case-names.ts';
import styles from './check.module.css';
import { checkWords } from './check-words.ts';
import { FindingEntry, together } from './FindingEntry.tsx';
import { law } from '@zhargy/law';

const order: readonly Status[] = ['violated', 'unknown', 'open', 'pending', 'satisfied', 'notApplicable'];
const first = 7;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly names: CaseNames;
  readonly readings: Readonly<Record<string, string>>;
  readonly onReading: (dispute: string, name: string) => void;
}

/** The findings of a case by act, the worst first: seven lines, then more when asked. */
export function FindingList({ findings, names, readings, onReading }: FindingListProps) {
  const lang = useLang();
  const w = useWords(checkWords);
  const [status, setStatus] = useState<Status>();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <p>{w.nothing}</p>;
  const counts = order
    .map((one) => [one, findings.filter((f) => f.status === one).length] as const)
    .filter(([, n]) => n > 0);
  const wanted = status ?? counts[0]?.[0];
  const groups = together(findings.filter((f) => f.status === wanted));
  const shown = all ? groups : groups.slice(0, first);
  const byAct = Map.groupBy(shown, ({ finding }) => finding.act?.id ?? '');
  return (
    <>
      <Waiting findings={findings} />
      <div className={styles.chips} role="group" aria-label={w.findings}>
        {counts.map(([one, n]) => (
          <button
            key={one}
            type="button"
            className={styles.chip}
            data-status={one}
            aria-pressed={one === wanted}
            onClick={() => {
              setStatus(one);
              setAll(false);
            }}
          >
            {statusNames[one][lang]} <b>{n}</b>
          </button>
        ))}
      </div>
      {[...byAct].map(([act, of]) => (
        <section key={act} className={styles.act}>
          <h2>{act === '' ? w.beyondActs : actTitle(of[0]?.finding, names, lang)}</h2>
          <ul>
            {of.map((one) => (
              <li key={`${one.finding.norm} ${JSON.stringify(one.subjects[0])}`}>
                <FindingEntry
                  finding={one.finding}
                  subjects={one.subjects}
                  names={names}
                  readings={readings}
                  onReading={onReading}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length > first && (
        <button type="button" className={styles.plain} onClick={() => setAll(!all)}>
          {all ? w.showLess : `${w.showAll} (${groups.length})`}
        </button>
      )}
    </>
  );
}

function actTitle(finding: Finding | undefined, names: CaseNames, lang: 'kk' | 'ru' | 'en'): string {
  if (!finding?.act) return '';
  const { id, kind } = finding.act;
  const known = names.act(id, lang);
  return known === id ? law.actName(kind, lang) : known;
}

/** "41 points wait for these facts": the facts most findings wait for. */
function Waiting({ findings }: { readonly findings: readonly Finding[] }) {
  const lang = useLang();
  const w = useWords(checkWords);
  const unknown = findings.filter((f) => f.status === 'unknown');
  const times = new Map<string, number>();
  for (const missing of unknown.flatMap((f) => f.missing))
    if (missing.why !== 'law') times.set(missing.at, (times.get(missing.at) ?? 0) + 1);
  const facts = [...times].toSorted(([, a], [, b]) => b - a).slice(0, 3);
  if (facts.length === 0) return null;
  const waiting = unknown.filter((f) => f.missing.some((m) => facts.some(([at]) => at === m.at)));
  return (
    <p className={styles.waiting}>
      <b>{waiting.length}</b> {w.waiting}: {facts.map(([at]) => factName(at, lang)).join('; ')}
    </p>
  );
}
