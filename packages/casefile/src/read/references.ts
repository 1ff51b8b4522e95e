import { dayOf } from '@zhargy/calendar';
import type { Shape } from '../field.ts';
import { parseRefs } from '../reference/index.ts';
import { caseShape } from '../schema.ts';
import type { Fault } from './fault.ts';

type Data = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Faults that no single field shows: ids used twice or pointing to nobody, roles and dates that exclude each other. */
export function crossFaults(file: Data): readonly Fault[] {
  const faults: Fault[] = [];
  const known = new Map<string, Set<string>>();
  const everything = new Set<string>();
  for (const [name, spec] of Object.entries(caseShape)) {
    if (spec.is !== 'items') continue;
    const ids = known.get(spec.name) ?? new Set<string>();
    known.set(spec.name, ids);
    for (const [i, member] of entries(file[name])) {
      const id = member['id'];
      if (typeof id !== 'string') continue;
      // Norms on an act to come would take such an act for it.
      if (id === 'candidate') faults.push({ code: 'reservedId', path: `${name}.${i}.id`, found: id });
      if (everything.has(id)) faults.push({ code: 'duplicateId', path: `${name}.${i}.id`, found: id });
      ids.add(id);
      everything.add(id);
    }
  }
  for (const [name, spec] of Object.entries(caseShape))
    if (spec.is === 'items')
      for (const [i, member] of entries(file[name])) {
        duplicatesInside(spec.shape, member, `${name}.${i}`, faults);
        references(spec.shape, member, `${name}.${i}`, known, everything, faults);
      }
  faults.push(
    ...contentFaults(file),
    ...roleFaults(file),
    ...dateFaults(file),
    ...articleFaults(file),
    ...placeFaults(file),
  );
  return faults;
}

/** Ids of the lists inside an entity: each names a place within its own list, so it may stand there once. */
function duplicatesInside(shape: Shape, data: Data, path: string, faults: Fault[]): void {
  for (const [key, spec] of Object.entries(shape)) {
    if (spec.is === 'group' && isObject(data[key])) duplicatesInside(spec.shape, data[key], `${path}.${key}`, faults);
    if (spec.is !== 'items') continue;
    const seen = new Set<unknown>();
    for (const [i, member] of entries(data[key])) {
      const id = member['id'];
      if (typeof id === 'string' && seen.has(id))
        faults.push({ code: 'duplicateId', path: `${path}.${key}.${i}.id`, found: id });
      seen.add(id);
      duplicatesInside(spec.shape, member, `${path}.${key}.${i}`, faults);
    }
  }
}

function references(
  shape: Shape,
  data: Data,
  path: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  everything: ReadonlySet<string>,
  faults: Fault[],
): void {
  for (const [key, spec] of Object.entries(shape)) {
    const value = data[key];
    if (spec.is === 'group') {
      if (isObject(value)) references(spec.shape, value, `${path}.${key}`, known, everything, faults);
    } else if (spec.is === 'items') {
      for (const [i, member] of entries(value))
        references(spec.shape, member, `${path}.${key}.${i}`, known, everything, faults);
    } else if (spec.to !== undefined) {
      const targets = spec.to === 'any' ? everything : (known.get(spec.to) ?? everything);
      const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const [i, id] of ids.entries())
        if (typeof id === 'string' && !targets.has(id) && !(spec.to === 'any' && key === 'grounds'))
          faults.push({
            code: 'nobody',
            path: Array.isArray(value) ? `${path}.${key}.${i}` : `${path}.${key}`,
            found: id,
          });
    }
  }
}

/** One row an element of a document and what it is about: two would leave open which of them counts. */
function contentFaults(file: Data): readonly Fault[] {
  const seen = new Set<string>();
  return entries(file['contents']).flatMap(([i, row]): Fault[] => {
    const { act, element, about } = row;
    if (typeof act !== 'string' || typeof element !== 'string') return [];
    const key = JSON.stringify([act, element, about ?? null]);
    if (seen.has(key)) return [{ code: 'sameElement', path: `contents.${i}.element`, found: element }];
    seen.add(key);
    return [];
  });
}

const official = new Set(['judge', 'prosecutor', 'investigator', 'inquirer', 'secretary']);
const party = new Set(['suspect', 'accused', 'defendant', 'convict', 'victim', 'counsel']);

function roleFaults(file: Data): readonly Fault[] {
  const byPerson = new Map<string, Set<string>>();
  const faults: Fault[] = [];
  for (const [i, role] of entries(file['roles'])) {
    const person = role['person'];
    const as = role['as'];
    if (typeof person !== 'string' || typeof as !== 'string') continue;
    const others = byPerson.get(person) ?? new Set<string>();
    byPerson.set(person, others);
    const clash = [...others].find(
      (other) => (official.has(other) && party.has(as)) || (party.has(other) && official.has(as)),
    );
    if (clash !== undefined) faults.push({ code: 'rolesExclude', path: `roles.${i}.as`, found: `${clash} / ${as}` });
    others.add(as);
  }
  return faults;
}

const pairs: readonly (readonly [list: string, first: string, last: string])[] = [
  ['persons', 'birthDate', 'deathDate'],
  ['offences', 'from', 'to'],
  ['custody', 'from', 'to'],
  ['roles', 'from', 'to'],
  ['relatedCases', 'givenOn', 'inForceSince'],
  ['sanctions', 'from', 'to'],
];

function dateFaults(file: Data): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [list, first, last] of pairs)
    for (const [i, member] of entries(file[list])) {
      const a = day(member[first]);
      const b = day(member[last]);
      if (a !== undefined && b !== undefined && b < a)
        faults.push({ code: 'outOfOrder', path: `${list}.${i}.${last}`, found: String(member[last]) });
    }
  const acts = entries(file['acts']);
  const byId = new Map(acts.map(([, act]) => [act['id'], act]));
  for (const [i, act] of acts)
    for (const link of ['resubmits', 'reviews']) {
      const earlier = byId.get(act[link]);
      const a = day(earlier?.['on']);
      const b = day(act['on']);
      if (a !== undefined && b !== undefined && b < a)
        faults.push({ code: 'outOfOrder', path: `acts.${i}.on`, found: String(act['on']) });
    }
  return faults;
}

/** Places named as whole, not whole or not applicable must be places of this file: a misspelt one would change answers unseen. */
function placeFaults(file: Data): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [name, wanted] of [
    ['incomplete', 'items'],
    ['complete', 'items'],
    ['notApplicable', 'field'],
  ] as const) {
    const given = file[name];
    if (!Array.isArray(given)) continue;
    for (const [i, place] of (given as readonly unknown[]).entries())
      if (typeof place === 'string' && kindAt(caseShape, file, place) !== wanted)
        faults.push({ code: 'nobody', path: `${name}.${i}`, found: place });
  }
  return faults;
}

/** What stands at a place such as "sentences.s1.charges": a list, a fact, or nothing. */
function kindAt(shape: Shape, data: Data, place: string): 'field' | 'items' | undefined {
  for (const [key, spec] of Object.entries(shape)) {
    if (place === key) return spec.is === 'group' ? undefined : spec.is;
    if (!place.startsWith(`${key}.`)) continue;
    const rest = place.slice(key.length + 1);
    const value = data[key];
    if (spec.is === 'group') return kindAt(spec.shape, isObject(value) ? value : {}, rest);
    if (spec.is === 'field') return undefined;
    for (const [, member] of entries(value)) {
      const id = String(member['id']);
      if (rest.startsWith(`${id}.`)) return kindAt(spec.shape, member, rest.slice(id.length + 1));
    }
  }
  return undefined;
}

/** The articles of charges and sanctions, and those a change of charge names, must be readable as references. */
function articleFaults(file: Data): readonly Fault[] {
  const faults: Fault[] = [];
  for (const list of ['charges', 'sanctions', 'acts'])
    for (const [i, { article }] of entries(file[list]))
      if (typeof article === 'string' && !parseRefs(article).ok)
        faults.push({
          code: 'article',
          path: `${list}.${i}.article`,
          found: article,
          expected: '188(3)(2) | ст. 188 ч. 3 п. 2) | 188-бап 3-бөлік 2) тармақ',
        });
  return faults;
}

const day = (value: unknown): number | undefined => (typeof value === 'string' ? dayOf(value.slice(0, 10)) : undefined);

function entries(value: unknown): readonly (readonly [number, Data])[] {
  return Array.isArray(value)
    ? value.flatMap((member: unknown, i) => (isObject(member) ? [[i, member] as const] : []))
    : [];
}
