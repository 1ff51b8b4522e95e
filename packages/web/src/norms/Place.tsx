import { law, type PlaceCoverage } from '@zhargy/law';
import { citation, formatCitation, type Instrument } from '@zhargy/logic';
import { useLang, useWords } from '../language/language.tsx';
import { NormLine } from '../lawbook/NormLine.tsx';
import { OfficialText } from '../texts/OfficialText.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { normWords } from './norm-words.ts';
import type { Standing } from './standing.ts';
import { Standings } from './Standings.tsx';
import leaf from './instrument.module.css';
import styles from './norms.module.css';

/** One place of a source: its citation, its standing, the norms that rest on it, and its text where the user added one. */
export function Place({
  place,
  standing,
  instrument,
  marked,
}: {
  readonly place: PlaceCoverage;
  readonly standing: readonly Standing[];
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
  return (
    <li
      className={leaf.place}
      data-entry
      tabIndex={-1}
      data-provision={place.provision}
      data-marked={marked || undefined}
      data-cite-kk={formatCitation(cite, 'kk')}
      data-cite-ru={formatCitation(cite, 'ru')}
    >
      <div className={leaf.placeHead}>
        <span className={leaf.where}>
          {formatCitation(cite, lang)}
          {sentence}
        </span>
        <Standings of={standing} />
        <CopyCitation cite={cite} />
      </div>
      <ul className={leaf.norms}>
        {[...place.norms, ...place.guidance].map((id) => (
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
      {(place.sentence ?? 1) === 1 && <OfficialText cite={cite} lang={lang === 'en' ? 'ru' : lang} />}
    </li>
  );
}
