import { law, type PlaceCoverage } from '@zhargy/law';
import { citation, formatCitation, type Instrument, type Lang } from '@zhargy/logic';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { instruments } from '../lawbook/citation-text.ts';
import { Folded } from '../lawbook/Folded.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { normWords } from './norm-words.ts';
import { OfficialLink, ReadEditions } from './OfficialPlace.tsx';
import { Place } from './Place.tsx';
import { standingNames, standingOfPlace, standings, type Standing } from './standing.ts';
import leaf from './instrument.module.css';
import styles from './norms.module.css';

/** One source, article by article or paragraph by paragraph, with the norms that rest on each place. */
export function InstrumentPage() {
  const { instrument: id = '' } = useParams();
  const lang = useLang();
  const w = useWords(normWords);
  const coverage = useAnswer('coverage', (workspace) => workspace.coverage());
  const row = coverage?.find((one) => one.instrument === id);
  const instrument = instruments().get(id);
  usePageTitle(row?.short[lang] ?? w.title);
  if (!row || !instrument) return <h1>{coverage ? w.noSuch : w.title}</h1>;
  return (
    <>
      <p className={leaf.back}>
        <Link to={`/${lang}/norms`}>{w.all}</Link>
      </p>
      <h1 className={leaf.title}>{row.title[lang]}</h1>
      <ReadEditions of={instrument} />
      <p className={leaf.official}>
        <OfficialLink cite={citation(instrument, [])} />
      </p>
      <Places key={id} places={row.places} instrument={instrument} />
    </>
  );
}

interface Listed {
  readonly place: PlaceCoverage;
  readonly standing: readonly Standing[];
  /** Everything it is found by, in small letters. */
  readonly by: string;
}

function Places({
  places,
  instrument,
}: {
  readonly places: readonly PlaceCoverage[];
  readonly instrument: Instrument;
}) {
  const lang = useLang();
  const w = useWords(normWords);
  const [params] = useSearchParams();
  const at = params.get('at') ?? '';
  const [all, setAll] = useState(false);
  const [only, setOnly] = useState<Standing>();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(plain(text));
  const listed = useMemo(() => places.map((place) => listedOf(place, instrument, lang)), [places, instrument, lang]);
  useEffect(() => {
    if (at === '') return;
    const place =
      document.querySelector(`[data-provision="${CSS.escape(at)}"]`) ??
      document.querySelector(`[data-article="${CSS.escape(at.split('.')[0] ?? '')}"]`);
    place?.scrollIntoView({ block: 'center' });
  }, [at]);
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const shown = listed.filter(
    ({ standing, by }) => (only === undefined || standing.includes(only)) && words.every((word) => by.includes(word)),
  );
  const narrowed = only !== undefined || words.length > 0;
  const articles = Map.groupBy(shown, ({ place }) => place.provision.split('.')[0] ?? '');
  const first = at.split('.')[0];
  const counts = (standing: Standing): number => listed.filter((one) => one.standing.includes(standing)).length;
  return (
    <>
      <div className={leaf.tools}>
        <label className={styles.find}>
          {w.findInside}
          <input type="search" data-page-search value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <div role="group" aria-label={w.filter} className={leaf.filter}>
          <button type="button" aria-pressed={only === undefined} onClick={() => setOnly(undefined)}>
            {w.everything} {listed.length}
          </button>
          {standings
            .filter((standing) => counts(standing) > 0)
            .map((standing) => (
              <button
                key={standing}
                type="button"
                data-standing={standing}
                aria-pressed={only === standing}
                onClick={() => setOnly(only === standing ? undefined : standing)}
              >
                {standingNames[standing][lang]} {counts(standing)}
              </button>
            ))}
        </div>
        <p className={leaf.line}>
          <button type="button" className={leaf.plain} aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? w.closeAll : w.openAll}
          </button>
          <span role="status" className={styles.small}>
            {narrowed ? `${w.shown}: ${shown.length} ${w.of} ${listed.length}` : ''}
          </span>
        </p>
      </div>
      {shown.length === 0 && <p>{w.nothing}</p>}
      {[...articles].map(([article, of]) => (
        <Folded
          key={`${article} ${all} ${narrowed}`}
          className={leaf.article}
          data-article={article}
          open={all || article === first || (narrowed && shown.length <= 60)}
          line={
            <summary data-entry>
              <span className={leaf.articleName}>{formatCitation(citation(instrument, [article]), lang)}</span>
              <span className={styles.small}>{tally(of, lang)}</span>
            </summary>
          }
        >
          <ul>
            {of.map(({ place, standing }) => (
              <Place
                key={`${place.provision} ${place.sentence ?? ''}`}
                place={place}
                standing={standing}
                instrument={instrument}
                marked={at !== '' && (place.provision === at || place.provision.startsWith(`${at}.`))}
              />
            ))}
          </ul>
        </Folded>
      ))}
    </>
  );
}

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

function listedOf(place: PlaceCoverage, instrument: Instrument, lang: Lang): Listed {
  const says = [...place.norms, ...place.guidance].map((id) => `${law.norm(id)?.says[lang] ?? ''} ${id}`);
  const cite = formatCitation(citation(instrument, place.provision.split('.')), lang);
  return {
    place,
    standing: standingOfPlace(place),
    by: plain(`${cite} ${place.provision} ${says.join(' ')} ${place.elsewhere.map((why) => why[lang]).join(' ')}`),
  };
}

function tally(places: readonly Listed[], lang: Lang): string {
  return standings
    .flatMap((standing) => {
      const count = places.filter((one) => one.standing.includes(standing)).length;
      return count === 0 ? [] : [`${standingNames[standing][lang]} ${count}`];
    })
    .join(' · ');
}
