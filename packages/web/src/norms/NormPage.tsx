import { law, scenariosOf } from '@zhargy/law';
import { actsGoverned, citationJson, formatCitation, type AnyNorm, type Citation } from '@zhargy/logic';
import { Link, useParams } from 'react-router';
import { calculatorById } from '../calculators/calculator-list.ts';
import { languages, useLang, useWords } from '../language/language.tsx';
import { provisionPath } from '../lawbook/citation-text.ts';
import { Cites } from '../lawbook/Cites.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { insideOf } from './inside-norm.ts';
import { kindNames, normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** One norm: our statement in three columns, its citations, and what it is made of. */
export function NormPage() {
  const { id = '' } = useParams();
  const lang = useLang();
  const w = useWords(normWords);
  const norm = law.norm(id);
  usePageTitle(norm?.says[lang] ?? w.noSuch);
  if (!norm) return <h1>{w.noSuch}</h1>;
  const { grounds, disputes } = insideOf(norm);
  const [first] = norm.cite;
  const calculator = calculatorById(norm.kind === 'formula' ? norm.formula.id : norm.id);
  const scenarios = Map.groupBy(scenariosOf(norm.id), (row) => row.slice(0, row.indexOf('#')));
  return (
    <article
      className={styles.norm}
      {...(first ? { 'data-cite-kk': formatCitation(first, 'kk'), 'data-cite-ru': formatCitation(first, 'ru') } : {})}
    >
      <p className={styles.small}>{kindNames[norm.kind][lang]}</p>
      <h1 className={styles.unseen}>{norm.says[lang]}</h1>
      <div className={styles.columns}>
        {languages.map((one) => (
          <section key={one.lang} lang={one.lang} aria-label={one.name}>
            <p className={styles.small}>{one.name}</p>
            <p className={styles.statement}>{norm.says[one.lang]}</p>
          </section>
        ))}
      </div>
      <section>
        <h2>{w.cites}</h2>
        <ul className={styles.citations}>
          {norm.cite.map((cite) => (
            <li key={JSON.stringify({ ...citationJson(cite) })}>
              <Link to={provisionPath(lang, cite.instrument.id, cite.path.join('.'))}>
                {formatCitation(cite, lang)}
              </Link>
              <CopyCitation cite={cite} />
            </li>
          ))}
        </ul>
      </section>
      {calculator && (
        <p>
          <Link to={`/${lang}/calculators/${calculator.id}`}>{w.calculate}</Link>
        </p>
      )}
      <Part title={w.governs} of={actsGoverned(norm).map((act) => [act.says[lang], []])} />
      {norm.kind === 'guidance' && <Part title={w.why} of={[[norm.why[lang], []]]} />}
      {norm.kind === 'duty' && <Part title={w.who} of={[[norm.who[lang], []]]} />}
      <Part title={w.grounds} of={grounds.filter((g) => g.says[lang] !== '').map((g) => [g.says[lang], g.cite])} />
      <Part title={w.exceptions} of={exceptionsOf(norm).map((e) => [e.says[lang], e.cite])} />
      {norm.kind === 'decision' && (
        <Part title={w.outcomes} of={Object.values(norm.options).map((option) => [option.says[lang], option.cite])} />
      )}
      {disputes.length > 0 && (
        <section>
          <h2>{w.disputes}</h2>
          {disputes.map((dispute) => (
            <div key={dispute.id} className={styles.dispute}>
              <p className={styles.says}>{dispute.question[lang]}</p>
              <ul>
                {Object.entries(dispute.options).map(([name, option]) => (
                  <li key={name} data-default={name === dispute.byDefault || undefined}>
                    {option.says[lang]} <Cites of={option.authority} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {'cure' in norm && <Part title={w.cure} of={[[norm.cure[lang], []]]} />}
      {scenarios.size > 0 && (
        <Part
          title={w.scenarios}
          of={[...scenarios].map(([table, rows]) => [
            `${table}: ${rows.map((row) => row.slice(table.length + 1)).join(', ')}`,
            [],
          ])}
        />
      )}
      <p className={styles.small}>{norm.id}</p>
    </article>
  );
}

const exceptionsOf = (
  norm: AnyNorm,
): readonly {
  readonly says: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly cite: readonly Citation[];
}[] => ('except' in norm ? (norm.except ?? []) : []);

function Part({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly (readonly [text: string, cite: readonly Citation[]])[];
}) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.rows}>
        {of.map(([text, cite]) => (
          <li key={text}>
            {text} <Cites of={cite} />
          </li>
        ))}
      </ul>
    </section>
  );
}
