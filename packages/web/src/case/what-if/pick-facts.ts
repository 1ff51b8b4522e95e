import type { CaseFile } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import { factName } from '../../lawbook/missing-text.ts';
import type { CaseNames } from '../case-names.ts';
import { ownerOf } from '../fact-text.ts';
import { draftOf, entitiesOf, factsOf, isData, outsideFacts, placeOf } from '../sections/draft.ts';
import { formFieldsOf, sectionNames } from '../sections/form-fields.ts';
import { atPlace } from '../place-path.ts';

/** A fact that can be changed to see what would follow. */
export interface PickableFact {
  readonly path: readonly string[];
  readonly place: string;
  readonly label: string;
  /** Whose it is. */
  readonly owner: string;
  /** What the dictionary asks for it: words people may look for. */
  readonly question: string;
  /** 0: a finding waits for it; 1: the file gives it; 2: nobody has said anything of it. */
  readonly rank: 0 | 1 | 2;
}

/** Every fact of a file that can be entered, what findings wait for first, then what is given, then the rest. */
export function pickableFacts(
  file: CaseFile,
  names: CaseNames,
  lang: Lang,
  waitedFor: ReadonlySet<string>,
): readonly PickableFact[] {
  const found = sectionNames.flatMap((section): readonly PickableFact[] => {
    const fields = formFieldsOf(section);
    const group = file[section];
    const entities = section === 'proceeding' ? [isData(group) ? group : {}] : entitiesOf(file, section);
    return entities.flatMap((entity) => {
      const id = section === 'proceeding' ? '' : String(entity['id']);
      const base = id === '' ? [section] : [section, id];
      const draft = draftOf(fields, entity, outsideFacts(file, placeOf(section, id)), lang);
      return factsOf(fields, draft).map((field): PickableFact => {
        const path = [...base, ...field.path];
        const place = path.join('.');
        const at = atPlace(place, file);
        const given = at?.is === 'fact' && at.written !== undefined && at.written !== null;
        return {
          path,
          place,
          label: factName(place, lang),
          owner: ownerOf(place, names, lang),
          question: field.entry?.question[lang] ?? '',
          rank: waitedFor.has(place) ? 0 : given ? 1 : 2,
        };
      });
    });
  });
  return found.toSorted((a, b) => a.rank - b.rank);
}

const plain = (text: string): string => text.toLocaleLowerCase().normalize('NFC').replaceAll('ё', 'е');

/** The facts in which every word is found: by name, by whose it is, or by the question; at the beginning of a name first; without a word, what is wanted most. */
export function findFacts(facts: readonly PickableFact[], text: string, most: number): readonly PickableFact[] {
  const words = plain(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return facts.filter(({ rank }) => rank === (facts[0]?.rank ?? 0)).slice(0, most);
  const fits = facts.flatMap((fact) => {
    const [label, owner] = [plain(fact.label), plain(fact.owner)];
    const all = `${label} ${owner} ${plain(fact.question)}`;
    if (!words.every((word) => all.includes(word))) return [];
    const named = words.some((word) => label.startsWith(word)) ? 0 : words.some((word) => label.includes(word)) ? 1 : 2;
    return [{ fact, order: named * 3 + fact.rank }];
  });
  return fits
    .toSorted((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ fact }) => fact);
}
