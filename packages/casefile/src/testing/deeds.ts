import { caseShape } from '../schema.ts';
import type { CaseFile } from '../prepare.ts';
import { pick, type Chance } from './chance.ts';
import { dayNear, type KnownInFile } from './known-in-file.ts';
import { membersIn, type Data, type Pool } from './pool.ts';

/** Kinds of acts that somebody could have done in any case. */
const kinds = caseShape.acts.shape.kind.values ?? [];

/**
 * Acts that might have been done as well: of any kind, by somebody of the file, about what other acts are about, at a
 * time near theirs, with an outcome some norm asks about.
 */
export function deedsIn(file: CaseFile, chance: Chance, pool: Pool, known: KnownInFile): readonly Data[] {
  const moments = membersIn(file['acts']).flatMap(({ on }) => (typeof on === 'string' ? [on] : []));
  const number = chance().toString(36).slice(2, 7);
  return Array.from({ length: 2 + Math.floor(chance() * 10) }, (_, i) => {
    const outcome = chance() < 0.4 ? pick(chance, pool.words('acts.outcome')) : undefined;
    const there = pick(chance, known.references('acts.about'));
    const named = chance() < 0.7 && there !== undefined ? there : [pick(chance, known.ids('any'))];
    const on = chance() < 0.5 ? pick(chance, moments) : dayNear(chance, known);
    return {
      id: `act-${number}${i}`,
      kind: pick(chance, chance() < 0.4 ? pool.kindsWithPapers : kinds),
      by: pick(chance, known.ids('person')),
      ...(chance() < 0.4 ? { to: pick(chance, known.ids('person')) } : {}),
      ...(chance() < 0.3 ? { onBehalfOf: pick(chance, known.ids('person')) } : {}),
      about: (Array.isArray(named) ? (named as readonly unknown[]) : []).filter((id) => id !== undefined),
      ...(on === undefined ? {} : { on }),
      ...(outcome === undefined ? {} : { outcome }),
    };
  });
}
