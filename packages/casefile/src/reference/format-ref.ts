import type { ArticleRef, CodeName } from './article-ref.ts';
import { canonicalRef } from './article-ref.ts';
import type { RefLang } from './ref-error.ts';

const codeNames: Readonly<Record<CodeName, Readonly<Record<RefLang, string>>>> = {
  cc: { kk: 'ҚК', ru: 'УК РК', en: 'CC' },
  cpc: { kk: 'ҚПК', ru: 'УПК РК', en: 'CPC' },
};

/** The reference as a lawyer of that language writes it; `parseRefs` reads it back. */
export function formatRef(ref: ArticleRef, lang: RefLang): string {
  return { kk: kazakh, ru: russian, en: english }[lang](ref);
}

/** Several references with commas between them. */
export const formatRefs = (refs: readonly ArticleRef[], lang: RefLang): string =>
  refs.map((ref) => formatRef(ref, lang)).join(', ');

const closed = (items: readonly string[]): string => items.map((item) => `${item})`).join(', ');

function kazakh({ code, article, part, items }: ArticleRef): string {
  const more = part !== undefined || items.length > 0;
  // With the name of the code before it the word takes the possessive: "ҚК 188-бабы", alone "188-бап".
  const named = code === undefined ? (more ? 'баптың' : 'бап') : more ? 'бабының' : 'бабы';
  const head = `${code === undefined ? '' : `${codeNames[code].kk} `}${article}-${named}`;
  const partWords = part === undefined ? '' : ` ${part}-${items.length > 0 ? 'бөлігінің' : 'бөлігі'}`;
  const itemWords = items.length === 0 ? '' : ` ${closed(items)} ${items.length > 1 ? 'тармақтары' : 'тармағы'}`;
  return head + partWords + itemWords;
}

function russian({ code, article, part, items }: ArticleRef): string {
  const partWords = part === undefined ? '' : ` ч. ${part}`;
  const itemWords = items.length === 0 ? '' : ` ${items.length > 1 ? 'пп.' : 'п.'} ${closed(items)}`;
  return `ст. ${article}${partWords}${itemWords}${code === undefined ? '' : ` ${codeNames[code].ru}`}`;
}

function english(ref: ArticleRef): string {
  return `${ref.code === undefined ? '' : `${codeNames[ref.code].en} `}art. ${canonicalRef(ref)}`;
}
