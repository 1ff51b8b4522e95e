import { interviews, law } from '@zhargy/law';
import { formatCitation, type Lang } from '@zhargy/logic';
import { calculators } from '../calculators/calculator-list.ts';
import { sections } from './sections.ts';
import { shellWords } from './shell-words.ts';

/** Kinds of what the search finds, in the order of showing. */
export const groupOrder = ['pages', 'calculators', 'questions', 'norms'] as const;

/** One thing the search finds: where it stands, its words, and its citation. */
export interface Found {
  readonly group: (typeof groupOrder)[number];
  readonly to: string;
  readonly title: string;
  readonly beside: string;
}
interface Indexed extends Found {
  /** Everything it is found by, in small letters: words of all three languages and the id. */
  readonly by: string;
}

const made = new Map<Lang, readonly Indexed[]>();

/** The index of one language, made when first asked. */
function indexOf(lang: Lang): readonly Indexed[] {
  const before = made.get(lang);
  if (before) return before;
  const page = (path: string, says: { readonly kk: string; readonly ru: string; readonly en: string }): Indexed => ({
    group: 'pages',
    to: `/${lang}${path}`,
    title: says[lang],
    beside: '',
    by: plain(Object.values(says).join(' ')),
  });
  const index: readonly Indexed[] = [
    ...sections.map(([path, name]) => page(`/${path}`, shellWords[name])),
    ...interviews.map(({ id, says }): Indexed => ({
      group: 'questions',
      to: `/${lang}/questions/${id}`,
      title: says[lang],
      beside: '',
      by: plain(Object.values(says).join(' ')),
    })),
    ...calculators().map(({ id, says, cite }): Indexed => {
      const beside = cite.slice(0, 2).map((c) => formatCitation(c, lang));
      return {
        group: 'calculators',
        to: `/${lang}/calculators/${id}`,
        title: says[lang],
        beside: beside.join('; '),
        by: plain(`${Object.values(says).join(' ')} ${beside.join(' ')} ${id}`),
      };
    }),
    ...law.norms.map(({ id, says, cite }): Indexed => {
      const beside = cite.slice(0, 3).map((c) => formatCitation(c, lang));
      return {
        group: 'norms',
        to: `/${lang}/norm/${id}`,
        title: says[lang],
        beside: beside.join('; '),
        by: plain(`${Object.values(says).join(' ')} ${cite.map((c) => formatCitation(c, lang)).join(' ')} ${id}`),
      };
    }),
  ];
  made.set(lang, index);
  return index;
}

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** What holds every word of the query, the best first; a few of each group. */
export function findIn(query: string, lang: Lang): readonly Found[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = indexOf(lang);
  if (words.length === 0) return all.filter((entry) => entry.group !== 'norms').slice(0, 14);
  const hits = all.filter((entry) => words.every((word) => entry.by.includes(word)));
  const rank = (entry: Indexed): number => {
    const title = plain(entry.title);
    return words.every((word) => title.includes(word))
      ? 0
      : words.every((word) => plain(entry.beside).includes(word))
        ? 1
        : 2;
  };
  const sorted = hits.map((entry) => ({ entry, rank: rank(entry) })).toSorted((a, b) => a.rank - b.rank);
  const shown: Found[] = [];
  for (const group of groupOrder)
    shown.push(
      ...sorted
        .map((s) => s.entry)
        .filter((e) => e.group === group)
        .slice(0, group === 'norms' ? 30 : 8),
    );
  return shown;
}
