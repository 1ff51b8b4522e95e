import { preferredLang, isLang } from '../language/language.tsx';
import { shellWords } from './shell-words.ts';

/** What stands while the page of the address loads for the first time; the router names no language yet. */
export function Loading() {
  const [, named] = location.hash.split('/');
  const lang = isLang(named) ? named : preferredLang(navigator.languages);
  return (
    <p role="status" lang={lang} style={{ padding: '2rem' }}>
      {shellWords.working[lang]}
    </p>
  );
}
