import type { PacketFacts } from '../packet-facts.ts';
import { factAt } from '../fact-ref.ts';
import { alike, phrase, words, type FactRef, type Words } from '../sketch.ts';

/** Where the size of a punishment stands in the file: the first of its measures that is given. */
const measures = [
  ['period', 'period'],
  ['amount', 'amount'],
  ['mci', 'count'],
  ['hours', 'count'],
  ['days', 'count'],
] as const;

/** In what a punishment of a kind is measured, where not in years and months. */
const unitOf: Readonly<Record<string, (typeof measures)[number][0]>> = {
  fine: 'mci',
  correctiveWorks: 'mci',
  communityService: 'hours',
  arrest: 'days',
};

/** Kind and size of a punishment at a place of the file: "agreements.g1.punishment". */
export interface PunishmentWords {
  readonly kind: Words;
  readonly size: Words;
}

export function punishmentWords(d: PacketFacts, place: string): PunishmentWords {
  const kind = factAt(d.file, `${place}.kind`, 'choice');
  const conditional = factAt(d.file, `${place}.conditional`, 'choice').value === true;
  const sizes = measures.map(([field, is]) => factAt(d.file, `${place}.${field}`, is));
  const given = sizes.filter((fact) => fact.value !== undefined);
  const wanted = unitOf[typeof kind.value === 'string' ? kind.value : ''] ?? 'period';
  return {
    kind: words(
      phrase(kind, conditional ? ' (шартты түрде)' : ''),
      phrase(kind, conditional ? ' (условно)' : ''),
      phrase(kind, conditional ? ' (conditional)' : ''),
    ),
    size:
      kind.value === 'life'
        ? unmeasured
        : sizeOf(
            given,
            sizes.find((fact) => fact.path.endsWith(`.${wanted}`)),
          ),
  };
}

const unmeasured = words('мерзімсіз', 'без срока', 'for life');

function sizeOf(given: readonly FactRef[], first: FactRef | undefined): Words {
  const shown = given.length > 0 ? given : first ? [sizeMissing(first)] : [];
  return alike(phrase(...shown.flatMap((fact, i) => (i === 0 ? [fact] : ['; ', fact]))));
}

/** A size that is not given is asked for as such, whatever its measure. */
const sizeMissing = (fact: FactRef): FactRef => ({
  ...fact,
  label: { kk: 'жазаның мөлшері', ru: 'размер наказания', en: 'size of the punishment' },
});
