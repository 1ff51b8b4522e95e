import type { ArticleRef } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';

/** References to the Criminal Code as acts write them, without abbreviations; the Code is named once, at its place in the sentence. */
export function articlesInFull(refs: readonly ArticleRef[], lang: Lang): string {
  switch (lang) {
    case 'ru':
      return `${refs.map(russian).join(', ')} Уголовного кодекса Республики Казахстан`;
    case 'kk':
      return `Қазақстан Республикасы Қылмыстық кодексінің ${refs.map(kazakh).join(', ')}`;
    case 'en':
      return `${refs.map(english).join('; ')} of the Criminal Code of the Republic of Kazakhstan`;
  }
}

const closed = (items: readonly string[]): string => items.map((item) => `${item})`).join(', ');

function russian({ article, part, items }: ArticleRef): string {
  const itemWords = items.length === 0 ? '' : `${items.length > 1 ? 'пункты' : 'пункт'} ${closed(items)} `;
  if (part === undefined) return items.length === 0 ? `статья ${article}` : `${itemWords}статьи ${article}`;
  return items.length === 0 ? `часть ${part} статьи ${article}` : `${itemWords}части ${part} статьи ${article}`;
}

function kazakh({ article, part, items }: ArticleRef): string {
  const itemWords = items.length === 0 ? '' : `${closed(items)} ${items.length > 1 ? 'тармақтары' : 'тармағы'}`;
  if (part === undefined) return items.length === 0 ? `${article}-бабы` : `${article}-бабының ${itemWords}`;
  const partWords = `${article}-бабының ${part}-`;
  return items.length === 0 ? `${partWords}бөлігі` : `${article}-бабы ${part}-бөлігінің ${itemWords}`;
}

function english({ article, part, items }: ArticleRef): string {
  const partWords = part === undefined ? '' : `, part ${part}`;
  const itemWords = items.length === 0 ? '' : `, ${items.length > 1 ? 'items' : 'item'} ${items.join(', ')}`;
  return `article ${article}${partWords}${itemWords}`;
}
