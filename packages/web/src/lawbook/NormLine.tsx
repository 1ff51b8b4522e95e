import { Link } from 'react-router';
import { useLang } from '../language/language.tsx';
import styles from './lawbook.module.css';

/** A norm in our words, a way to its page. */
export function NormLine({ id, says }: { readonly id: string; readonly says: string }) {
  const lang = useLang();
  return (
    <Link className={styles.norm} to={`/${lang}/norm/${id}`}>
      {says}
    </Link>
  );
}
