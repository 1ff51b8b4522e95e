import type { Lang } from '@zhargy/logic';
import type { Shape } from '../field.ts';
import { caseShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';
import { filedEntries, recordedInEntries } from './act-record.ts';
import { dictionary } from './index.ts';

const groups: Readonly<Record<string, Readonly<Record<string, FactEntry>>>> = {
  recordedIn: recordedInEntries,
  filed: filedEntries,
};

/** The entry of the dictionary for a place of the case file: "charges.c1.category" is the category of a charge. */
export function entryAt(place: string): FactEntry | undefined {
  const [list = '', , ...field] = place.split('.');
  const spec: Shape[string] | undefined = (caseShape as Shape)[list]; // any key may be asked for
  if (spec?.is !== 'items' || field.length === 0) return undefined;
  const entries = (dictionary as Readonly<Record<string, Readonly<Record<string, FactEntry>>>>)[spec.name]; // as above
  const [group = '', member = ''] = field;
  if (spec.name === 'act' && group in groups) return groups[group]?.[member] ?? entries?.[group];
  return entries?.[group];
}

/** A fact as people call it, with its place: "category (charges.c1.category)"; the place alone where it has no name. */
export function nameOfPlace(place: string, lang: Lang): string {
  const entry = entryAt(place);
  return entry ? `${entry.label[lang]} (${place})` : place;
}
