import { citationJson, type Citation, type CitationJson } from '@zhargy/logic';
import { Link } from 'react-router';
import { useLang } from '../language/language.tsx';
import { citeText, provisionPath } from './citation-text.ts';
import styles from './lawbook.module.css';

/** Citations in a line, each a way to its provision; the same place once. */
export function Cites({ of, most = 6 }: { readonly of: readonly (Citation | CitationJson)[]; readonly most?: number }) {
  const lang = useLang();
  const places = new Map(
    of.map((cite) => {
      const json = 'path' in cite ? citationJson(cite) : cite;
      return [`${json.instrument} ${json.provision}`, json] as const;
    }),
  );
  const shown = [...places.values()].slice(0, most);
  if (shown.length === 0) return null;
  return (
    <span className={styles.cites}>
      {shown.map((json) => (
        <Link
          key={`${json.instrument} ${json.provision}`}
          className={styles.cite}
          to={provisionPath(lang, json.instrument, json.provision)}
        >
          {citeText(json, lang)}
        </Link>
      ))}
      {places.size > shown.length && <span>+{places.size - shown.length}</span>}
    </span>
  );
}
