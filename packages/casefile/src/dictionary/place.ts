import type { Lang, Text } from '@zhargy/logic';
import type { Shape } from '../field.ts';
import { caseShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';
import { dictionary, groupEntries } from './index.ts';

type Entries = Readonly<Record<string, FactEntry>>;

/** The entry of a fact named as "charge.article", "sentence.main.kind" or "case.proceeding.language". */
export function entryOf(name: string): FactEntry | undefined {
  const parts = name.split('.');
  const field = parts.pop() ?? '';
  // Any name may be asked for: the tables are read as what they are, records of entries.
  const tables: Readonly<Record<string, Entries>> = parts.length > 1 ? groupEntries : dictionary;
  return tables[parts.join('.')]?.[field];
}

/** The entry for a place of the case file: "charges.c1.category", "sentences.s1.charges.x.main.kind", "acts". */
export function entryAt(place: string): FactEntry | undefined {
  const name = factAt(place);
  return name === undefined ? undefined : entryOf(name);
}

/** The fact that stands at a place, by the names of the schema: "charge.category" for "charges.c1.category". */
function factAt(place: string): string | undefined {
  const steps = place.split('.');
  let shape: Shape = caseShape;
  let name = 'case';
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i] ?? '';
    const spec = Object.hasOwn(shape, step) ? shape[step] : undefined;
    if (!spec) return undefined;
    name = `${name}.${step}`;
    if (spec.is === 'field' || i === steps.length - 1) return name;
    shape = spec.shape;
    if (spec.is === 'group') continue;
    if (i === steps.length - 2) return undefined; // an entity, which is no fact
    name = spec.name;
    i += 1; // its id
  }
  return undefined;
}

const plannedAct: Text = { kk: 'жоспарланған әрекет', ru: 'планируемое действие', en: 'the planned act' };

/** A fact as people call it, with its place: "category (charges.c1.category)"; the place alone where it has no name. */
export function nameOfPlace(place: string, lang: Lang): string {
  // An act nobody has done yet has the fields of a recorded one.
  const planned = place.startsWith('candidate.');
  const entry = entryAt(planned ? place.replace('candidate.', 'acts.planned.') : place);
  if (planned && entry) return `${entry.label[lang]} (${plannedAct[lang]})`;
  return entry ? `${entry.label[lang]} (${place})` : place;
}
