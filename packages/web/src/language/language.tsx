import type { Lang, Text } from '@zhargy/logic';
import { useParams } from 'react-router';

export const languages: readonly { readonly lang: Lang; readonly name: string }[] = [
  { lang: 'kk', name: 'Қазақша' },
  { lang: 'ru', name: 'Русский' },
  { lang: 'en', name: 'English' },
];

export const isLang = (text: string | undefined): text is Lang => languages.some(({ lang }) => lang === text);

/** The language the address names: every page stands under /kk, /ru or /en. */
export function useLang(): Lang {
  const { lang } = useParams();
  return isLang(lang) ? lang : 'kk';
}

/** The first language of the browser that the pages speak, else Kazakh. */
export function preferredLang(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const [primary] = tag.toLowerCase().split('-');
    if (isLang(primary)) return primary;
  }
  return 'kk';
}

/** Words of one screen, in the language of the page: `const w = useWords(words); w.title`. */
export function useWords<W extends Readonly<Record<string, Text>>>(words: W): { readonly [K in keyof W]: string } {
  const lang = useLang();
  const said = Object.entries(words).map(([name, text]) => [name, text[lang]]);
  return Object.fromEntries(said) as { readonly [K in keyof W]: string }; // the same names, each with its text
}
