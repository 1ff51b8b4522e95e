import { law } from '@zhargy/law';
import { leavesOf, type Finding, type Lang } from '@zhargy/logic';
import { entryAt } from '@zhargy/casefile';
import { useLang, useWords } from '../language/language.tsx';
import { dayText } from '../language/day-words.ts';
import { Cites } from '../lawbook/Cites.tsx';
import { DisputeSwitch } from '../lawbook/DisputeSwitch.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import { assessors, modalityNames, statusNames } from '../lawbook/lawbook-words.ts';
import { factName, missingText } from '../lawbook/missing-text.ts';
import { NormLine } from '../lawbook/NormLine.tsx';
import { valueText } from '../lawbook/value-text.ts';
import { Working } from '../calculators/Working.tsx';
import type { CaseNames } from './case-names.ts';
import styles from './check.module.css';
import { checkWords } from './check-words.ts';

/** Findings that are the same but for those they speak of. */
export interface Same {
  readonly finding: Finding;
  readonly subjects: readonly Finding['about'][];
}

/** Puts findings together that differ in nothing but their subjects and the facts about them. */
export function together(findings: readonly Finding[]): readonly Same[] {
  const groups = Map.groupBy(findings, (f) =>
    JSON.stringify([f.norm, f.act ?? null, f.status, f.due ?? null, f.value ?? null]),
  );
  return [...groups.values()].flatMap((group) => {
    const [finding] = group;
    return finding ? [{ finding, subjects: group.map((f) => f.about) }] : [];
  });
}

/** One finding: a line, and behind it everything it rests on. */
export function FindingEntry({
  finding,
  subjects,
  names,
  readings,
  onReading,
}: Same & {
  readonly names: CaseNames;
  readonly readings: Readonly<Record<string, string>>;
  readonly onReading: (dispute: string, name: string) => void;
}) {
  const lang = useLang();
  const w = useWords(checkWords);
  const norm = law.norm(finding.norm);
  const about = [...new Set(subjects.map((of) => names.about(of, lang)))].filter((name) => name !== '');
  const outcomes = law.acts.find((act) => act.id === finding.act?.kind)?.outcomes;
  const decided = finding.status === 'violated' || finding.status === 'satisfied' || finding.status === 'pending';
  return (
    <Folded
      className={styles.finding}
      data-status={finding.status}
      line={
        <summary data-entry>
          <span className={styles.status} data-status={finding.status}>
            {statusNames[finding.status][lang]}
          </span>
          <span className={styles.says}>{norm?.says[lang] ?? finding.norm}</span>
          {about.length > 0 && (
            <span className={styles.about}>
              {about.slice(0, 4).join(' · ')}
              {about.length > 4 ? ` · +${about.length - 4}` : ''}
            </span>
          )}
        </summary>
      }
    >
      <div className={styles.inside}>
        <p>
          <Cites of={norm?.cite ?? []} most={8} />{' '}
          {finding.lawDate !== null && (
            <span className={styles.small}>
              {w.lawDate} {dayText(finding.lawDate, lang)}
            </span>
          )}
        </p>
        {finding.value !== undefined && <Part title={w.value} of={[valueText(finding.value, lang)]} />}
        {finding.due !== undefined && <Part title={w.due} of={[dayText(finding.due, lang)]} />}
        {finding.status === 'violated' && norm && 'cure' in norm && (
          <Part title={w.cure} of={[norm.cure[lang]]} strong />
        )}
        {decided && <Part title={w.because} of={factLines(finding, names, lang)} />}
        <Part
          title={w.missing}
          of={finding.missing.map((m) => `${missingText(m, lang)}${placeOf(m.at, names, lang)}`)}
        />
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
          <div key={reading.dispute}>
            <DisputeSwitch
              id={reading.dispute}
              chosen={readings[reading.dispute]}
              onChoose={(name) => onReading(reading.dispute, name)}
            />
            {Object.entries(reading.wouldChange).map(([name, status]) => (
              <p key={name} className={styles.small}>
                {w.changes}: {law.disputes.find((d) => d.id === reading.dispute)?.options[name]?.says[lang] ?? name} →{' '}
                {statusNames[status][lang]}
              </p>
            ))}
          </div>
        ))}
        {finding.status !== 'notApplicable' && (
          <Part
            title={w.presuming}
            of={[...new Set(finding.presumed.map((p) => law.says(p.id, finding.norm)?.[lang] ?? p.id))]}
          />
        )}
        <Part title={w.unverified} of={finding.unverified.flatMap((id) => law.says(id, finding.norm)?.[lang] ?? [])} />
        <Part
          title={w.doubt}
          of={finding.doubts.flatMap((d) =>
            d.kind === 'boundary' ? [`${d.law}: ${dayText(d.on, lang)} – ${dayText(d.provenBy, lang)}`] : [],
          )}
        />
        {finding.steps && <Working steps={finding.steps} />}
        {norm && (
          <p className={styles.small}>
            <NormLine id={norm.id} says={norm.id} />
          </p>
        )}
      </div>
    </Folded>
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

/** Whose fact it is, in brackets, where that says more than its name. */
function placeOf(place: string, names: CaseNames, lang: Lang): string {
  const [, id] = place.split('.');
  if (id === undefined) return '';
  const name = names.name(id, lang);
  return ` (${name})`;
}

/** The facts that decide, those of one entity in a line; what an act is stands in its name already. */
function factLines(finding: Finding, names: CaseNames, lang: Lang): readonly string[] {
  const leaves = leavesOf(finding.reason).filter(({ at }) => !/^acts\.[^.]+\.(?:kind|on|by)$/.test(at));
  const byEntity = Map.groupBy(leaves, ({ at }) => at.split('.').slice(0, 2).join('.'));
  // Acts are the longest and the least telling: they stand last.
  const ordered = [...byEntity].toSorted(([a], [b]) => Number(a.startsWith('acts.')) - Number(b.startsWith('acts.')));
  return ordered.slice(0, 8).map(([entity, of]) => {
    const [, id] = entity.split('.');
    const facts = of.map(({ at, value }) => `${factName(at, lang)}: ${factValue(at, value, names, lang)}`).join('; ');
    return id === undefined ? facts : `${names.name(id, lang)} — ${facts}`;
  });
}

/** A value of the file as people call it. */
function factValue(place: string, value: unknown, names: CaseNames, lang: Lang): string {
  const one = (v: unknown): string => {
    const named = entryAt(place)?.values?.[String(v)]?.[lang];
    if (named !== undefined) return named;
    if (typeof v !== 'string') return valueText(v, lang);
    const called = names.name(v, lang);
    return called === v ? valueText(v, lang) : called;
  };
  return Array.isArray(value) ? value.map(one).join(', ') || '—' : one(value);
}
