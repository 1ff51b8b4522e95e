import { caseShape, type CaseFile, type Shape } from '@zhargy/casefile';
import type { FactChange } from '../edit-text.ts';
import { entitiesOf, isData, type Data } from './draft.ts';
import { sectionNames, type SectionName } from './form-fields.ts';

/** A fact that names another entity. */
export interface Referrer {
  readonly section: SectionName;
  readonly id: string;
  /** The fact by the names of the schema: "charge.person". */
  readonly fact: string;
  readonly path: readonly string[];
  readonly many: boolean;
}

/** Who refers to an entity: each fact of the file whose value is its id. */
export function referrersTo(file: CaseFile, id: string): readonly Referrer[] {
  const found: Referrer[] = [];
  for (const section of sectionNames) {
    const spec = caseShape[section];
    if (spec.is !== 'items') continue;
    for (const member of entitiesOf(file, section)) {
      const own = String(member['id']);
      if (own === id) continue;
      walk(
        spec.name,
        spec.shape,
        member,
        [],
        (fact, path, many) => {
          found.push({ section, id: own, fact, path: [section, own, ...path], many });
        },
        id,
      );
    }
  }
  return found;
}

function walk(
  entity: string,
  shape: Shape,
  data: Data,
  base: readonly string[],
  each: (fact: string, path: readonly string[], many: boolean) => void,
  id: string,
): void {
  for (const [key, spec] of Object.entries(shape)) {
    const value = data[key];
    const path = [...base, key];
    if (spec.is === 'group') {
      if (isData(value)) walk(`${entity}.${key}`, spec.shape, value, path, each, id);
    } else if (spec.is === 'items') {
      for (const member of entitiesOf(data, key))
        walk(spec.name, spec.shape, member, [...path, String(member['id'])], each, id);
    } else if (value === id && (spec.to !== undefined || key === 'about')) each(`${entity}.${key}`, path, false);
    else if (Array.isArray(value) && spec.to !== undefined && value.includes(id)) each(`${entity}.${key}`, path, true);
  }
}

/**
 * What to change so that nothing refers to a removed entity: it leaves the lists that name it, and a fact that named it
 * alone becomes not known. Its marks go with it.
 */
export function removalOf(file: CaseFile, section: SectionName, id: string): readonly FactChange[] {
  const place = `${section}.${id}`;
  const changes: FactChange[] = referrersTo(file, id).map(({ path, many }) => {
    if (!many) return { path, value: null };
    const [list = '', own = ''] = path;
    let at: unknown = entitiesOf(file, list).find((one) => one['id'] === own);
    for (const key of path.slice(2))
      at = Array.isArray(at) ? at.find((one) => isData(one) && one['id'] === key) : isData(at) ? at[key] : undefined;
    const rest = Array.isArray(at) ? at.filter((one) => one !== id).map(String) : [];
    return { path, value: rest };
  });
  for (const mark of ['complete', 'incomplete', 'notApplicable'] as const) {
    const given = file[mark] ?? [];
    const left = given.filter((one) => one !== place && !one.startsWith(`${place}.`));
    if (left.length < given.length) changes.push({ path: [mark], value: left.length > 0 ? left : undefined });
  }
  return [...changes, { path: [section, id], value: undefined }];
}

/** Whether a list is said to name everybody: yes, no, or nothing is said. */
export type Whole = 'complete' | 'incomplete' | 'unsaid';

export function wholeOf(file: CaseFile, place: string): Whole {
  if ((file.complete ?? []).includes(place)) return 'complete';
  return (file.incomplete ?? []).includes(place) ? 'incomplete' : 'unsaid';
}

/** The changes that say of a list that it is whole, or not, or take that back; an empty list that is whole must be there. */
export function wholeChanges(file: CaseFile, place: string, whole: Whole): readonly FactChange[] {
  const changes: FactChange[] = [];
  if (whole !== 'unsaid' && !place.includes('.') && !Array.isArray(file[place]))
    changes.push({ path: [place], value: [] });
  for (const mark of ['complete', 'incomplete'] as const) {
    const given = file[mark] ?? [];
    const others = given.filter((one) => one !== place);
    const next = whole === mark ? [...others, place] : others;
    if (next.length !== given.length) changes.push({ path: [mark], value: next.length > 0 ? next : undefined });
  }
  return changes;
}

/**
 * A list that is begun by its first entry is not said to be whole: without this it would count as one that names everybody.
 * A list that stood there before keeps what was said of it.
 */
export function begunLists(file: CaseFile, sections: readonly string[]): readonly FactChange[] {
  const given = file.incomplete ?? [];
  const begun = new Set(
    sections.filter(
      (name) => !Array.isArray(file[name]) && !given.includes(name) && !(file.complete ?? []).includes(name),
    ),
  );
  return begun.size === 0 ? [] : [{ path: ['incomplete'], value: [...given, ...begun] }];
}
