import { useLang } from '../language/language.tsx';
import { standingNames, type Standing } from './standing.ts';
import styles from './norms.module.css';

/** The standing of a norm or place as marks in a line. */
export function Standings({ of }: { readonly of: readonly Standing[] }) {
  const lang = useLang();
  return (
    <span className={styles.marks}>
      {of.map((standing) => (
        <span key={standing} className={styles.mark} data-standing={standing}>
          {standingNames[standing][lang]}
        </span>
      ))}
    </span>
  );
}
