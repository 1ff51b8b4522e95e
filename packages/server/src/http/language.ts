import { languages, type Lang } from '@zhargy/logic';

/** The language of an answer, as Accept-Language asks for it: the best liked of the three, English where none is named. */
export function languageOf(header: string | undefined): Lang {
  let best: { readonly lang: Lang; readonly weight: number } = { lang: 'en', weight: 0 };
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const weight = given === undefined ? 1 : Number(given);
    const lang = languages.find((one) => tag === one || tag.startsWith(`${one}-`));
    if (lang && weight > best.weight && weight <= 1) best = { lang, weight };
  }
  return best.lang;
}
