import type { Day } from '@zhargy/calendar';
import { isoOf } from '@zhargy/calendar';
import { citationJson, formatCitation, standsOn, type AnyNorm, type Citation, type Instrument } from '@zhargy/logic';
import { Link } from 'react-router';
import { unbrokenDay } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { provisionPath } from '../lawbook/citation-text.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { normWords } from './norm-words.ts';
import { OfficialLink, ReadEditions } from './OfficialPlace.tsx';
import { versionWords } from './version-words.ts';
import leaf from './instrument.module.css';
import styles from './norms.module.css';

/** What a norm cites: each place to copy, its official address, whether it stood on the day, and what was read of it. */
export function NormSources({ norm, day }: { readonly norm: AnyNorm; readonly day: Day }) {
  const lang = useLang();
  const w = useWords(normWords);
  const sources = new Map<string, { readonly instrument: Instrument; readonly article: string | undefined }>(
    norm.cite.map(({ instrument, path }) => [instrument.id, { instrument, article: path[0] }]),
  );
  // One place may be cited sentence by sentence.
  const cites = new Map(norm.cite.map((cite) => [JSON.stringify({ ...citationJson(cite) }), cite]));
  return (
    <section>
      <h2>{w.cites}</h2>
      <ul className={styles.citations}>
        {[...cites].map(([key, cite]) => (
          <li
            key={key}
            data-entry
            tabIndex={-1}
            data-cite-kk={formatCitation(cite, 'kk')}
            data-cite-ru={formatCitation(cite, 'ru')}
          >
            <p className={leaf.placeHead}>
              <Link to={provisionPath(lang, cite.instrument.id, cite.path.join('.'))}>
                {formatCitation(cite, lang)}
              </Link>
              <CopyCitation cite={cite} />
            </p>
            <Standing cite={cite} day={day} />
            <OfficialLink cite={cite} />
          </li>
        ))}
      </ul>
      {[...sources.values()].map(({ instrument, article }) => (
        <ReadEditions key={instrument.id} of={instrument} article={article} />
      ))}
    </section>
  );
}

/** Whether a cited text stood on the day, where it has not always stood. */
function Standing({ cite, day }: { readonly cite: Citation; readonly day: Day }) {
  const lang = useLang();
  const w = useWords(versionWords);
  if (!cite.from && !cite.to) return null;
  const stands = standsOn(cite, day);
  const dates = [
    ...(cite.from ? [`${w.since} ${unbrokenDay(isoOf(cite.from.on), lang)}`] : []),
    ...(cite.to ? [`${w.ends}: ${unbrokenDay(isoOf(cite.to.on), lang)}`] : []),
  ];
  const ended = cite.to !== undefined && day >= cite.to.on;
  return (
    <p className={styles.small} data-stands={String(stands)}>
      {stands === undefined ? w.inDoubt : stands ? w.stands : ended ? w.ends : w.notYet} ({dates.join('; ')})
    </p>
  );
}
