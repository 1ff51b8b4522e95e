import { law } from '@zhargy/law';
import type { Finding } from '@zhargy/logic';
import type { ReactNode } from 'react';
import { Working } from '../../calculators/Working.tsx';
import { unbrokenDay } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { Cites } from '../../lawbook/Cites.tsx';
import { assessors, modalityNames } from '../../lawbook/lawbook-words.ts';
import { missingText } from '../../lawbook/missing-text.ts';
import { NormLine } from '../../lawbook/NormLine.tsx';
import { valueText } from '../../lawbook/value-text.ts';
import type { CaseView } from '../case-view.ts';
import { ownerOf } from '../fact-text.ts';
import { atPlace } from '../place-path.ts';
import { unverifiedText } from '../unverified-text.ts';
import { useShowFact } from '../use-show-fact.ts';
import styles from './findings.module.css';
import { findingWords } from './finding-words.ts';
import { ReadingEffect } from './ReadingEffect.tsx';
import { ReasonLines } from './ReasonLines.tsx';

/** Everything one finding rests on, and what there is to do about it. */
export function FindingInside({
  finding,
  view,
  children,
}: {
  readonly finding: Finding;
  readonly view: CaseView;
  readonly children?: ReactNode;
}) {
  const lang = useLang();
  const w = useWords(findingWords);
  const norm = law.norm(finding.norm);
  const duty = norm?.kind === 'duty' ? norm : undefined;
  const outcomes = law.acts.find((act) => act.id === finding.act?.kind)?.outcomes;
  const told = finding.status !== 'notApplicable';
  return (
    <div className={styles.inside}>
      <p>
        <Cites of={norm?.cite ?? finding.cite} most={8} />{' '}
        {finding.lawDate !== null && (
          <span className={styles.small}>
            {w.lawDate} {unbrokenDay(finding.lawDate, lang)}
          </span>
        )}
      </p>
      {finding.status === 'violated' && norm && 'cure' in norm && <Part title={w.cure} of={[norm.cure[lang]]} strong />}
      {duty && told && <Part title={w.who} of={[duty.who[lang]]} />}
      {finding.due !== undefined && <Part title={w.due} of={[unbrokenDay(finding.due, lang)]} />}
      {finding.value !== undefined && <Part title={w.value} of={[valueText(finding.value, lang)]} />}
      {finding.status !== 'unknown' && <ReasonLines finding={finding} view={view} />}
      <MissingLines finding={finding} view={view} />
      {finding.assessments.map((a) => (
        <Part
          key={`${a.id} ${a.at}`}
          title={assessors[a.by]?.[lang] ?? a.by}
          of={[law.says(a.id, finding.norm)?.[lang] ?? a.id]}
        />
      ))}
      {finding.options && (
        <Part
          title={w.outcomes}
          of={Object.entries(finding.options).map(
            ([name, modality]) =>
              `${outcomes?.[name]?.[lang] ?? name}: ${modalityNames[modality][lang]}${finding.outcome === name ? ' ←' : ''}`,
          )}
        />
      )}
      {finding.readings.map((reading) => (
        <ReadingEffect key={reading.dispute} reading={reading} finding={finding} view={view} />
      ))}
      {told && (
        <Part title={w.presuming} of={finding.presumed.map((p) => law.says(p.id, finding.norm)?.[lang] ?? p.id)} />
      )}
      <Part title={w.unverified} of={finding.unverified.map((mark) => unverifiedText(mark, finding, lang))} />
      <Part
        title={w.doubt}
        of={finding.doubts.flatMap((d) =>
          d.kind === 'boundary' ? [`${d.law}: ${unbrokenDay(d.on, lang)} – ${unbrokenDay(d.provenBy, lang)}`] : [],
        )}
      />
      {finding.steps && <Working steps={finding.steps} />}
      {norm && (
        <p className={styles.small}>
          <NormLine id={norm.id} says={norm.id} />
        </p>
      )}
      {children}
    </div>
  );
}

/** What is missing, each thing a way to where it is entered. */
function MissingLines({ finding, view }: { readonly finding: Finding; readonly view: CaseView }) {
  const lang = useLang();
  const w = useWords(findingWords);
  const show = useShowFact();
  if (finding.missing.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{w.missing}</h3>
      <ul>
        {finding.missing.map((missing) => {
          const found = atPlace(missing.at, view.file);
          const owner = ownerOf(missing.at, view.names, lang);
          const text = `${missingText(missing, lang)}${owner === '' || missing.at.startsWith('candidate') ? '' : ` (${owner})`}`;
          return (
            <li key={`${missing.at} ${missing.why}`}>
              {found ? (
                <button type="button" className={styles.link} title={w.toFact} onClick={() => show(found.path)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Part({
  title,
  of,
  strong = false,
}: {
  readonly title: string;
  readonly of: readonly string[];
  readonly strong?: boolean;
}) {
  if (of.length === 0) return null;
  return (
    <div className={strong ? styles.cure : styles.part}>
      <h3>{title}</h3>
      <ul>
        {[...new Set(of)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
