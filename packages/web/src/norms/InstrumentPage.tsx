import { law, type PlaceCoverage } from '@zhargy/law';
import { formatCitation, citation, type Instrument } from '@zhargy/logic';
import { useEffect, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { dayText } from '../language/day-words.ts';
import { instruments } from '../lawbook/citation-text.ts';
import { Folded } from '../lawbook/Folded.tsx';
import { NormLine } from '../lawbook/NormLine.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { becomeNames, normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** One source, article by article or paragraph by paragraph, with the norms that rest on each place. */
export function InstrumentPage() {
  const { instrument: id = '' } = useParams();
  const lang = useLang();
  const w = useWords(normWords);
  const [params] = useSearchParams();
  const at = params.get('at') ?? '';
  const [all, setAll] = useState(false);
  const coverage = useAnswer('coverage', (workspace) => workspace.coverage());
  const row = coverage?.find((one) => one.instrument === id);
  const instrument = instruments().get(id);
  usePageTitle(row?.short[lang] ?? w.title);
  const shown = row !== undefined;
  useEffect(() => {
    if (!shown || at === '') return;
    const place =
      document.querySelector(`[data-provision="${CSS.escape(at)}"]`) ??
      document.querySelector(`[data-article="${CSS.escape(at.split('.')[0] ?? '')}"]`);
    place?.scrollIntoView({ block: 'center' });
  }, [at, shown]);
  if (!row || !instrument) return <h1>{coverage ? w.noSuch : w.title}</h1>;
  const articles = Map.groupBy(row.places, (place) => place.provision.split('.')[0] ?? '');
  const wanted = at.split('.')[0];
  const newest = instrument.read.at(-1);
  return (
    <>
      <p className={styles.back}>
        <Link to={`/${lang}/norms`}>{w.all}</Link>
      </p>
      <h1 className={styles.title}>{row.title[lang]}</h1>
      {newest && (
        <p className={styles.small}>
          {w.read}: {dayText(newest.version, lang)}
        </p>
      )}
      <button type="button" className={styles.plain} aria-pressed={all} onClick={() => setAll(!all)}>
        {w.openAll}
      </button>
      <div>
        {[...articles].map(([article, places]) => (
          <Folded
            key={`${article} ${all}`}
            className={styles.article}
            data-article={article}
            open={all || article === wanted}
            line={
              <summary data-entry>
                <span className={styles.articleName}>{formatCitation(citation(instrument, [article]), lang)}</span>
                <span className={styles.small}>{tally(places, lang)}</span>
              </summary>
            }
          >
            <ul>
              {places.map((place) => (
                <Place
                  key={`${place.provision} ${place.sentence ?? ''}`}
                  place={place}
                  instrument={instrument}
                  marked={isAt(place, at)}
                />
              ))}
            </ul>
          </Folded>
        ))}
      </div>
    </>
  );
}

const isAt = (place: PlaceCoverage, at: string): boolean =>
  at !== '' && (place.provision === at || place.provision.startsWith(`${at}.`));

function tally(places: readonly PlaceCoverage[], lang: 'kk' | 'ru' | 'en'): string {
  const counts = Map.groupBy(places, (place) => place.became);
  return [...counts].map(([became, of]) => `${becomeNames[became][lang]} ${of.length}`).join(' · ');
}

function Place({
  place,
  instrument,
  marked,
}: {
  readonly place: PlaceCoverage;
  readonly instrument: Instrument;
  readonly marked: boolean;
}) {
  const lang = useLang();
  const w = useWords(normWords);
  const cite = citation(instrument, place.provision.split('.'));
  const sentence =
    place.sentence === undefined
      ? ''
      : `, ${lang === 'kk' ? `${place.sentence}-${w.sentence}` : `${w.sentence} ${place.sentence}`}`;
  const norms = [...place.norms, ...place.guidance];
  const marks = [
    place.disputed.length > 0 ? w.disputed : undefined,
    place.unread.length > 0 ? w.unread : undefined,
    place.unverified.length > 0 ? w.unverified : undefined,
  ].filter((mark) => mark !== undefined);
  return (
    <li
      className={styles.place}
      data-provision={place.provision}
      data-marked={marked || undefined}
      data-cite-kk={formatCitation(cite, 'kk')}
      data-cite-ru={formatCitation(cite, 'ru')}
    >
      <div className={styles.placeHead}>
        <span className={styles.where}>
          {formatCitation(cite, lang)}
          {sentence}
        </span>
        <span className={styles.status} data-became={place.became}>
          {becomeNames[place.became][lang]}
        </span>
        {marks.map((mark) => (
          <span key={mark} className={styles.mark}>
            {mark}
          </span>
        ))}
        <CopyCitation cite={cite} />
      </div>
      <ul className={styles.norms}>
        {norms.map((id) => (
          <li key={id}>
            <NormLine id={id} says={law.norm(id)?.says[lang] ?? id} />
          </li>
        ))}
        {place.elsewhere.map((why) => (
          <li key={why.en} className={styles.small}>
            {why[lang]}
          </li>
        ))}
      </ul>
    </li>
  );
}
