import { assessmentShape } from '../schema.ts';
import { pick, type Chance } from './chance.ts';
import type { KnownInFile } from './known-in-file.ts';
import type { Data, Pool } from './pool.ts';

/** What those who judge think of most that norms leave to them: of an agreement, a person, a charge or an act. */
export function viewsIn(chance: Chance, pool: Pool, known: KnownInFile): readonly Data[] {
  const number = chance().toString(36).slice(2, 7);
  const whose = assessmentShape.by.values ?? [];
  const things = ['agreement', 'agreement', 'person', 'charge', 'act'] as const;
  return pool.words('assessments.what').flatMap((what, i) => {
    if (chance() < 0.3) return [];
    const about = pick(chance, known.ids(pick(chance, things) ?? 'agreement'));
    const act = pick(chance, known.ids('act'));
    return {
      id: `assessment-${number}-${i}`,
      what,
      by: pick(chance, whose),
      ...(about === undefined ? {} : { about }),
      ...(act === undefined || chance() < 0.5 ? {} : { act }),
      value: chance() < 0.5,
    };
  });
}
