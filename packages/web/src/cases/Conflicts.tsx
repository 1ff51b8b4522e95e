import { sourceOf, type Conflict, type Given, type Known, type Wanted } from '@zhargy/desk';
import { nameOfPlace } from '@zhargy/casefile';
import { useMemo, useState } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { AskDialog } from './AskDialog.tsx';
import { casesWords } from './cases-words.ts';
import { proofText } from './HistoryList.tsx';
import { historyWords } from './history-words.ts';
import { contentText, factName, subjectOf, tongueOf } from './place-words.ts';
import styles from './cases.module.css';

/** Where documents disagree, both values with their documents; and what of the file hangs in the air. */
export function Conflicts({
  state,
  onWrite,
}: {
  readonly state: Known;
  readonly onWrite: (wanted: readonly Wanted[]) => void;
}) {
  const lang = useLang();
  const w = useWords(historyWords);
  const c = useWords(casesWords);
  const tongue = useMemo(() => tongueOf(state.file, lang), [state, lang]);
  const [asked, setAsked] = useState<{ readonly conflict: Conflict; readonly holds: Given }>();
  const [reason, setReason] = useState('');
  const source = ({ entry, proof }: Given['from'][number]): string =>
    `${proof ? proofText(proof, lang, w.where) : w.onWord} (${c.entry} ${entry})`;
  const against = asked?.conflict.given.filter((one) => one !== asked.holds).flatMap(({ from }) => from) ?? [];
  return (
    <>
      {state.conflicts.length > 0 && (
        <section className={styles.block} aria-labelledby="conflicts">
          <h2 id="conflicts">{w.conflicts}</h2>
          <p className={styles.small}>{w.conflictsSays}</p>
          {state.conflicts.map((conflict) => (
            <div key={conflict.at} className={styles.conflict}>
              <h3>
                {subjectOf(conflict.place, tongue)}: {factName(conflict.place, tongue)}
              </h3>
              <ul>
                {conflict.given.map((given, i) => (
                  <li key={i}>
                    <div className={styles.value}>{contentText(conflict.place, given.value, tongue)}</div>
                    <div className={styles.small}>{given.from.map(source).join('; ')}</div>
                    {given.value !== null && (
                      <button
                        type="button"
                        className={styles.quiet}
                        onClick={() => setAsked({ conflict, holds: given })}
                      >
                        {w.thisHolds}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {state.dangling.length > 0 && (
        <section className={styles.block}>
          <h2>{w.dangling}</h2>
          <ul>
            {state.dangling.map(({ at, found }) => (
              <li key={`${at} ${found}`}>
                {nameOfPlace(at, lang)}: {found}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.lapsed.length > 0 && (
        <section className={styles.block}>
          <h2>{w.lapsed}</h2>
          <ul>
            {state.lapsed.map((at) => (
              <li key={at}>{nameOfPlace(at, lang)}</li>
            ))}
          </ul>
        </section>
      )}
      {asked && (
        <AskDialog
          title={`${w.thisHolds}: ${contentText(asked.conflict.place, asked.holds.value, tongue)}`}
          onClose={() => setAsked(undefined)}
        >
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim() === '') return;
              const places = [[...asked.conflict.place]];
              onWrite(
                entriesAgainst(state, asked.conflict, asked.holds).map((entry) => ({
                  body: { kind: 'withdrawn', entry, places, reason: reason.trim() },
                })),
              );
              setAsked(undefined);
              setReason('');
            }}
          >
            <p>
              {w.othersWithdrawn}: {against.map(source).join('; ')}
            </p>
            <label className={styles.field}>
              {w.why}
              <textarea rows={3} required maxLength={5000} value={reason} onChange={(e) => setReason(e.target.value)} />
            </label>
            <div className={styles.buttons}>
              <button type="submit" className={styles.main} disabled={reason.trim() === ''}>
                {w.thisHolds}
              </button>
              <button type="button" className={styles.plain} onClick={() => setAsked(undefined)}>
                {c.cancel}
              </button>
            </div>
          </form>
        </AskDialog>
      )}
    </>
  );
}

/** The entries in which the other sources say otherwise, also what they said before: it would stand again. */
function entriesAgainst({ provenance }: Known, { at, given }: Conflict, holds: Given): readonly number[] {
  const sources = new Set(
    given.filter((one) => one !== holds).flatMap(({ from }) => from.map(({ proof, by }) => sourceOf(proof, by))),
  );
  for (const { proof, by } of holds.from) sources.delete(sourceOf(proof, by));
  const said = (provenance.get(at) ?? []).filter(
    ({ became, proof, by }) => (became === 'stands' || became === 'replaced') && sources.has(sourceOf(proof, by)),
  );
  return [...new Set(said.map(({ entry }) => entry))];
}
