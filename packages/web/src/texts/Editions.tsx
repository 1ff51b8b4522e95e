import { law } from '@zhargy/law';
import { citation, formatCitation, type Instrument } from '@zhargy/logic';
import { compareTexts, type Change, type Run } from '@zhargy/texts';
import { useMemo } from 'react';
import { unbrokenDay } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { instruments } from '../lawbook/citation-text.ts';
import { NormLine } from '../lawbook/NormLine.tsx';
import { useAnswer } from '../workspace/workspace.tsx';
import type { AddedText } from './added-texts.ts';
import { affectedNorms } from './affected-norms.ts';
import { cannotCompare, changeNames, textWords } from './text-words.ts';
import styles from './texts.module.css';

/** Two editions of one source: what changed between them, and which norms cite it. */
export function Editions({ older, newer }: { readonly older: AddedText; readonly newer: AddedText }) {
  const lang = useLang();
  const w = useWords(textWords);
  const compared = useMemo(() => compareTexts(older.text, newer.text), [older.text, newer.text]);
  const instrument = instruments().get(newer.text.instrument ?? '');
  if (!instrument) return null;
  if ('cannot' in compared) return <p>{cannotCompare[compared.cannot][lang]}</p>;
  const [from, to] = [older.text.edition?.on, newer.text.edition?.on];
  return (
    <div className={styles.editions}>
      <h3>{instrument.title[lang]}</h3>
      <p className={styles.small}>
        {w.older}: {from === undefined ? older.name : unbrokenDay(from, lang)} · {w.newer}:{' '}
        {to === undefined ? newer.name : unbrokenDay(to, lang)}
        {from === undefined || to === undefined ? ` · ${w.noDates}` : ''}
      </p>
      {compared.changes.length === 0 ? (
        <p>{w.noChanges}</p>
      ) : (
        <>
          <Norms changes={compared.changes} instrument={instrument} to={to} />
          <h4>
            {w.changed}: {compared.changes.length}{' '}
            <span className={styles.small}>
              ({w.unchanged}: {compared.same})
            </span>
          </h4>
          <ul className={styles.changes}>
            {compared.changes.map((change) => (
              <li key={change.provision} data-entry tabIndex={-1} data-provision={change.provision}>
                <p className={styles.where}>
                  {formatCitation(citation(instrument, change.provision.split('.')), lang)}{' '}
                  <span className={styles.small}>{changeNames[change.is][lang]}</span>
                </p>
                <p lang={newer.text.lang} className={styles.runs}>
                  {change.runs.map((run, i) => (
                    // Runs have no names of their own and never change their order.
                    <RunText key={i} of={run} />
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function RunText({ of }: { readonly of: Run }) {
  if (of.in === 'both') return <span>{of.text}</span>;
  return of.in === 'before' ? <del>{of.text}</del> : <ins>{of.text}</ins>;
}

/** The norms that cite what changed, and whether the redaction last read for them already had it. */
function Norms({
  changes,
  instrument,
  to,
}: {
  readonly changes: readonly Change[];
  readonly instrument: Instrument;
  readonly to: string | undefined;
}) {
  const lang = useLang();
  const w = useWords(textWords);
  const coverage = useAnswer('coverage', (workspace) => workspace.coverage());
  const row = coverage?.find((one) => one.instrument === instrument.id);
  const affected = useMemo(() => (row ? affectedNorms(changes, row) : undefined), [changes, row]);
  const last = instrument.read.at(-1)?.version;
  if (!affected) return null;
  if (affected.length === 0) return <p>{w.noNorms}</p>;
  return (
    <section className={styles.affected}>
      <h4>
        {w.norms}: {affected.length}
      </h4>
      {last !== undefined && (
        <p data-later={(to !== undefined && to > last) || undefined}>
          {w.lastRead}: {unbrokenDay(last, lang)}. {to === undefined ? '' : to > last ? w.later : w.covered}
        </p>
      )}
      <ul>
        {affected.map(({ norm, provisions }) => (
          <li key={norm}>
            <NormLine id={norm} says={law.norm(norm)?.says[lang] ?? norm} />{' '}
            <span className={styles.small}>
              {provisions.map((p) => formatCitation(citation(instrument, p.split('.')), lang)).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
