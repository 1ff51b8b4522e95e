import { useEffect } from 'react';
import { useLang } from '../language/language.tsx';
import { shellWords } from './shell-words.ts';

/** Names the page in the title of the window. */
export function usePageTitle(title: string): void {
  const lang = useLang();
  useEffect(() => {
    document.title = `${title} · ${shellWords.name[lang]}`;
  }, [title, lang]);
}
