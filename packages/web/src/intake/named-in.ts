import type { CaseFile } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import type { CaseNames } from '../case/case-names.ts';
import { sectionOf } from '../case/sections/form-fields.ts';
import { linesOf, type Review } from './review.ts';
import type { Named } from './value-in-words.ts';

/** What those are called whom the papers or the open case name, and who there is of a kind. */
export function namedIn(review: Review, names: CaseNames | undefined, file: CaseFile | undefined, lang: Lang): Named {
  const titles = new Map<string, { readonly list: string; readonly title: string }>();
  for (const { entity } of [...linesOf(review).flatMap(({ options }) => options), ...review.same])
    if (entity) titles.set(entity.id, { list: entity.list, title: entity.title[lang] });
  const inFile = (list: string): readonly string[] => {
    const members: unknown = file?.[list];
    return Array.isArray(members) ? members.map((member: { readonly id: string }) => member.id) : []; // the schema accepted the file
  };
  return {
    nameOf: (id) => titles.get(id)?.title ?? names?.name(id, lang),
    idsOf: (kind) => {
      const list = sectionOf(kind);
      const proposed = [...titles].filter(([, one]) => kind === 'any' || one.list === list).map(([id]) => id);
      return [...new Set([...proposed, ...(list === undefined ? [] : inFile(list))])];
    },
  };
}
