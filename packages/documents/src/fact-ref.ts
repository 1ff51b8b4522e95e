import { entryAt, type CaseFile } from '@zhargy/casefile';
import type { Text } from '@zhargy/logic';
import type { FactRef } from './sketch.ts';
import type { FactKind } from './tree.ts';

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a list of the case file, or of a list inside one of them; empty where the list is not there. */
export function listAt(holder: Entry | undefined, key: string): readonly (Entry & { readonly id: string })[] {
  const list = holder?.[key];
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is Entry & { id: string } => isEntry(item) && typeof item['id'] === 'string');
}

/** The member of a list with an id. */
export const memberOf = (file: CaseFile, list: string, id: unknown): (Entry & { readonly id: string }) | undefined =>
  listAt(file, list).find((item) => item.id === id);

/** What stands at a place of the case file: "persons.p1.name", "agreements.g1.punishment.kind". */
export function valueAt(file: CaseFile, place: string): unknown {
  let here: unknown = file;
  for (const step of place.split('.'))
    if (Array.isArray(here)) here = here.find((item) => isEntry(item) && item['id'] === step);
    else if (isEntry(here)) here = Object.hasOwn(here, step) ? here[step] : undefined;
    else return undefined;
  return here ?? undefined;
}

/** A text of the entry, where it is one. */
export const textOf = (entry: Entry | undefined, key: string): string | undefined => {
  const value = entry?.[key];
  return typeof value === 'string' ? value : undefined;
};
/** The ids in a field that lists some. */
export const idsIn = (entry: Entry | undefined, key: string): readonly string[] => {
  const value = entry?.[key];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
};

/** A fact of the case file by its place; its label and the words of its values come from the dictionary. */
export function factAt(file: CaseFile, place: string, kind: FactKind): FactRef {
  const entry = entryAt(place);
  if (!entry) throw new RangeError(`the dictionary has no fact at ${place}`);
  return {
    is: 'ref',
    path: place,
    kind,
    label: entry.label,
    value: valueAt(file, place),
    ...(entry.values === undefined ? {} : { values: entry.values }),
  };
}

/** A fact of somebody the case file does not name: missing, told under the place that should name him. */
export function factOfNobody(place: string, kind: FactKind, label?: Text): FactRef {
  const known = label ?? entryAt(place)?.label;
  if (!known) throw new RangeError(`the dictionary has no fact at ${place}`);
  return { is: 'ref', path: place, kind, label: known, value: undefined };
}
