import type { Citation, Instrument } from '@zhargy/logic';
import { unbrokenDay } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { officialAddress, laterActsOf } from './official-text.ts';
import { officialWords } from './official-words.ts';
import styles from './norms.module.css';

/** The official address of a citation, and how far it leads. */
export function OfficialLink({ cite }: { readonly cite: Citation }) {
  const lang = useLang();
  const w = useWords(officialWords);
  const found = officialAddress(cite, lang);
  if (!found) return <span className={styles.small}>{w.noAddress}</span>;
  return (
    <span className={styles.small}>
      <a href={found.address} target="_blank" rel="noreferrer">
        {w.official}
      </a>{' '}
      — {found.anchored ? `${w.toArticle}; ${w.anchorSeen}` : w.documentOnly}
    </span>
  );
}

/** Which redactions of a source were read, and which later acts are known to change it and were not. */
export function ReadEditions({ of, article }: { readonly of: Instrument; readonly article?: string | undefined }) {
  const lang = useLang();
  const w = useWords(officialWords);
  const last = of.read.at(-1);
  return (
    <div className={styles.editions}>
      <p>
        <span className={styles.label}>{of.short[lang]}.</span> {w.read}:{' '}
        {of.read.map(({ version }, i) => (
          <span key={version}>
            {i > 0 && ', '}
            {version === last?.version ? (
              <strong>
                {/^\d/.test(version) ? unbrokenDay(version, lang) : w.undated} ({w.lastRead})
              </strong>
            ) : (
              unbrokenDay(version, lang)
            )}
          </span>
        ))}
      </p>
      {laterActsOf(of).map((act) => (
        <p key={act.number} className={styles.later}>
          {w.later}: {w.law} № {act.number}, {unbrokenDay(act.on, lang)} — {w.laterSays} {act.articles.join(', ')}
          {article !== undefined && act.articles.includes(article) ? ` (${w.here})` : ''}; {w.laterMore}
        </p>
      ))}
    </div>
  );
}
