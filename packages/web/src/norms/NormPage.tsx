import { dayOf, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import { actsGoverned, type AnyNorm, type Citation } from '@zhargy/logic';
import { entityNames, insideOf, kindNames, normHeadings, normOutline, versionsOf } from '@zhargy/wording';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { calculatorById } from '../calculators/calculator-list.ts';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { assessors } from '../lawbook/lawbook-words.ts';
import { today } from '../shell/today.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { OfficialText } from '../texts/OfficialText.tsx';
import { Disputes } from './Disputes.tsx';
import { Exceptions } from './Exceptions.tsx';
import { MachineOutline } from './MachineOutline.tsx';
import { NormSources } from './NormSources.tsx';
import { normWords } from './norm-words.ts';
import { ChangeList, StateOnDay } from './NormVersions.tsx';
import { standingOf } from './standing.ts';
import { Standings } from './Standings.tsx';
import { Statement } from './Statement.tsx';
import { TestsAndExamples } from './TestsAndExamples.tsx';
import { VersionBar } from './VersionBar.tsx';
import { versionWords } from './version-words.ts';
import styles from './norms.module.css';

/** One norm: our statement in three columns, what it is made of, and how it reads on a day. */
export function NormPage() {
  const { id = '' } = useParams();
  const lang = useLang();
  const w = useWords(normWords);
  const norm = law.norm(id);
  usePageTitle(norm?.says[lang] ?? w.noSuch);
  // Another norm begins on its own day.
  return norm ? <OneNorm key={id} norm={norm} /> : <h1>{w.noSuch}</h1>;
}

function OneNorm({ norm }: { readonly norm: AnyNorm }) {
  const lang = useLang();
  const w = useWords(normWords);
  const h = useWords(normHeadings);
  const v = useWords(versionWords);
  const [params] = useSearchParams();
  const [day, setDay] = useState<Day>(() => dayOf(params.get('on') ?? '') ?? today());
  const { boundaries, stretches } = useMemo(() => versionsOf(norm), [norm]);
  const parts = useMemo(() => normOutline(norm, lang, { on: day, spoken: true }), [norm, lang, day]);
  const { grounds, disputes, assessments } = insideOf(norm);
  const calculator = calculatorById(norm.kind === 'formula' ? norm.formula.id : norm.id);
  const versioned = boundaries.length > 1 || stretches.length > 0;
  return (
    <article className={styles.norm}>
      <div>
        <p className={styles.head}>
          <span className={styles.small}>{kindNames[norm.kind][lang]}</span>
          <Standings of={standingOf(norm)} />
        </p>
        <h1 className={styles.unseen}>{norm.says[lang]}</h1>
        <Statement
          norm={norm}
          under={(one) =>
            norm.cite
              .slice(0, 4)
              .map((cite) => <OfficialText key={cite.path.join('.') + cite.instrument.id} cite={cite} lang={one} />)
          }
        />
      </div>
      <div className={styles.body}>
        <div className={styles.main}>
          <section>
            <h2>{v.title}</h2>
            {versioned ? (
              <VersionBar boundaries={boundaries} stretches={stretches} day={day} onDay={setDay} />
            ) : (
              <p className={styles.small}>{v.none}</p>
            )}
            <StateOnDay norm={norm} stretches={stretches} day={day} />
          </section>
          {parts.length > 0 && (
            <section>
              <h2>{h.reads}</h2>
              <MachineOutline parts={parts} />
            </section>
          )}
          {versioned && (
            <section>
              <h2>{v.changes}</h2>
              <ChangeList norm={norm} boundaries={boundaries} day={day} onDay={setDay} />
            </section>
          )}
          <Part
            title={h.grounds}
            of={grounds.filter((g) => g.says[lang] !== '').map((g) => [g.id, g.says[lang], g.cite])}
          />
          <Exceptions norm={norm} day={day} />
          {norm.kind === 'decision' && (
            <Part
              title={h.outcomes}
              of={Object.entries(norm.options).map(([name, option]) => [name, option.says[lang], option.cite])}
            />
          )}
          <Disputes of={disputes} />
        </div>
        <aside className={styles.aside} aria-label={w.cites}>
          <NormSources norm={norm} day={day} />
          {calculator && (
            <p>
              <Link to={`/${lang}/calculators/${calculator.id}`}>{w.calculate}</Link>
            </p>
          )}
          {norm.kind !== 'guidance' && norm.kind !== 'definition' && (
            <Part
              title={h.about}
              of={norm.for.list.map(({ name, relation }) => [
                name,
                `${name} — ${entityNames[relation.member.entity]?.[lang] ?? relation.member.entity}`,
                [],
              ])}
            />
          )}
          <Part title={h.governs} of={actsGoverned(norm).map((act) => [act.id, act.says[lang], []])} />
          {norm.kind === 'guidance' && <Part title={h.why} of={[['why', norm.why[lang], []]]} />}
          {norm.kind === 'duty' && <Part title={h.who} of={[['who', norm.who[lang], []]]} />}
          <Part
            title={w.asks}
            of={assessments.map((a) => [a.id, `${a.asks[lang]} — ${assessors[a.by]?.[lang] ?? a.by}`, a.cite])}
          />
          {'cure' in norm && <Part title={h.cure} of={[['cure', norm.cure[lang], []]]} />}
          <TestsAndExamples norm={norm} />
          <p className={styles.small}>{norm.id}</p>
        </aside>
      </div>
    </article>
  );
}

function Part({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly (readonly [key: string, text: ReactNode, cite: readonly Citation[]])[];
}) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.rows}>
        {of.map(([key, text, cite]) => (
          <li key={key}>
            {text} <Cites of={cite} />
          </li>
        ))}
      </ul>
    </section>
  );
}
