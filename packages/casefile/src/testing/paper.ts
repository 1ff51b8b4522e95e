import { pick, type Chance } from './chance.ts';
import type { KnownInFile } from './known-in-file.ts';
import type { CaseFile } from '../prepare.ts';
import { membersIn, type Data, type Pool } from './pool.ts';

/** How the elements of a paper stand: most are there. */
const states = ['present', 'present', 'present', 'present', 'absent', 'notFound', 'contradictory'] as const;

/**
 * What somebody found in the papers of the acts of a file: of what norms look for in the paper of such an act, most, each
 * for the paper itself and for what it may speak of: whatever the act is about, a charge, a person.
 */
export function papersIn(file: CaseFile, chance: Chance, pool: Pool, known: KnownInFile): readonly Data[] {
  return membersIn(file['acts']).flatMap((act, i) => {
    const elements = pool.elements(String(act['kind']));
    if (elements.length === 0 || chance() < 0.4) return [];
    const named = Array.isArray(act['about']) ? (act['about'] as readonly string[]) : [];
    const drawn = [pick(chance, known.ids('charge')), pick(chance, known.ids('person'))];
    const about = [...new Set([undefined, ...named, ...drawn])];
    const number = `${chance().toString(36).slice(2, 7)}${i}`;
    let rows = 0;
    return elements.flatMap((element) =>
      about
        .filter(() => chance() < 0.75)
        .map((of) => {
          rows += 1;
          const value = chance() < 0.1 ? pick(chance, pool.words('contents.value')) : undefined;
          return {
            id: `content-${number}-${rows}`,
            act: act['id'],
            element,
            ...(of === undefined ? {} : { about: of }),
            state: chance() < 0.03 ? null : pick(chance, states),
            ...(value === undefined ? {} : { value }),
            ...(chance() < 0.3 ? { order: rows } : {}),
          };
        }),
    );
  });
}
