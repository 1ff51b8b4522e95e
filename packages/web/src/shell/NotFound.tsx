import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { usePageTitle } from './use-page-title.ts';
import { shellWords } from './shell-words.ts';

/** An address that names no page. */
export function NotFound() {
  const lang = useLang();
  const w = useWords(shellWords);
  usePageTitle(w.notFound);
  return (
    <>
      <h1>{w.notFound}</h1>
      <p>
        <Link to={`/${lang}`}>{w.toStart}</Link>
      </p>
    </>
  );
}
