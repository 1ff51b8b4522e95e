import type { Items, Shape } from '../field.ts';
import { caseShape } from '../schema.ts';

/**
 * What people write, turned into the full form. Lists may be written as "id: entity"; a person may carry a role, and
 * a victim a consent in writing, in one line; members of lists, but persons, need no ids.
 */
export interface Expanded {
  readonly file: Record<string, unknown>;
  /** Where a place of the full form stands in what was written; a place inside it goes on from there. */
  readonly origin: ReadonlyMap<string, Way>;
}
/** Keys and positions from the top of what was written. */
type Way = readonly (string | number)[];

type CaseShape = typeof caseShape;
/** The lists of a case file. */
type CaseList = { [K in keyof CaseShape]: CaseShape[K] extends Items<Shape> ? K : never }[keyof CaseShape];
/** How the given ids of a list begin; no two lists share a beginning, for ids are unique in the whole file. */
const idBegins: Readonly<Record<CaseList, string>> = {
  persons: 'p',
  roles: 'r',
  offences: 'o',
  charges: 'c',
  agreements: 'g',
  claims: 'm',
  sentences: 's',
  sanctions: 'n',
  custody: 'u',
  relatedCases: 'k',
  requests: 'q',
  acts: 'a',
  circumstances: 't',
  contents: 'd',
  assessments: 'e',
  renderings: 'y',
};
// The type above makes every list of the schema a key of the record, and nothing else.
const lists = Object.keys(idBegins) as readonly CaseList[];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function expand(written: Record<string, unknown>): Expanded {
  const file: Record<string, unknown> = { ...written };
  const origin = new Map<string, Way>();
  const taken = idsIn(written);
  /** An id for a member without one: short, and used by nothing else in the file. */
  const fresh = (name: CaseList, i: number): string => {
    const short = `${idBegins[name]}${i + 1}`;
    const id = taken.has(short) ? `${name}-${i + 1}` : short;
    taken.add(id);
    return id;
  };
  for (const name of lists) {
    const value = written[name];
    const members: unknown[] = [];
    const add = (member: unknown, path: Way): void => {
      const at = `${name}.${members.length}`;
      origin.set(at, path);
      members.push(isObject(member) ? expandInside(caseShape[name].shape, member, at, path, origin) : member);
    };
    if (Array.isArray(value))
      for (const [i, member] of value.entries())
        add(
          isObject(member) && member['id'] === undefined && name !== 'persons'
            ? { ...member, id: fresh(name, i) }
            : member,
          [name, i],
        );
    else if (isObject(value))
      for (const [i, [key, member]] of Object.entries(value).entries())
        add(isObject(member) ? { ...named(name, key, member, () => fresh(name, i)), ...member } : member, [name, key]);
    else continue;
    file[name] = members;
  }
  expandPersons(file, origin);
  return { file, origin };
}

/** The lists inside an entity: "id: entity" there too, and ids for members without one; such ids are used in their list only. */
function expandInside(
  shape: Shape,
  written: Readonly<Record<string, unknown>>,
  at: string,
  path: Way,
  origin: Map<string, Way>,
): Readonly<Record<string, unknown>> {
  const entity: Record<string, unknown> = { ...written };
  for (const [key, spec] of Object.entries(shape)) {
    const value = written[key];
    if (spec.is !== 'items' || typeof value !== 'object' || value === null) continue;
    const listed = Array.isArray(value)
      ? (value as readonly unknown[]).map((member, i) => [i, undefined, member] as const)
      : Object.entries(value).map(([id, member]: [string, unknown]) => [id, id, member] as const);
    const taken = new Set(listed.map(([, id, member]) => (isObject(member) ? (member['id'] ?? id) : id)));
    entity[key] = listed.map(([step, id, member], i) => {
      const place = `${at}.${key}.${i}`;
      const way = [...path, key, step];
      origin.set(place, way);
      if (!isObject(member)) return member;
      const short = `${spec.name}${i + 1}`;
      const given = { id: id ?? (taken.has(short) ? `${short}-${i + 1}` : short), ...member };
      return expandInside(spec.shape, given, place, way, origin);
    });
  }
  return entity;
}

/** What the key of a list written as "key: entity" says: an id, or the article of a sanction that names no article itself. */
const named = (
  list: CaseList,
  key: string,
  member: Readonly<Record<string, unknown>>,
  fresh: () => string,
): Readonly<Record<string, string>> =>
  list === 'sanctions' && member['article'] === undefined && member['id'] === undefined
    ? { id: fresh(), article: key }
    : { id: key };

function idsIn(written: Record<string, unknown>): Set<string> {
  const ids = new Set<string>();
  for (const name of lists) {
    const value = written[name];
    if (Array.isArray(value))
      for (const member of value as readonly unknown[])
        if (isObject(member) && typeof member['id'] === 'string') ids.add(member['id']);
    if (isObject(value)) for (const id of Object.keys(value)) ids.add(id);
  }
  return ids;
}

function expandPersons(file: Record<string, unknown>, origin: Map<string, Way>): void {
  const persons = file['persons'];
  if (!Array.isArray(persons)) return;
  /** Adds an entry to a list and gives its place; a list that is none stays, for the schema to refuse. */
  const push = (list: 'roles' | 'acts', entry: Record<string, unknown>, path: Way): string => {
    const kept: unknown = file[list];
    if (kept !== undefined && kept !== null && !Array.isArray(kept)) return list;
    const members: unknown[] = [...(Array.isArray(kept) ? (kept as readonly unknown[]) : []), entry];
    const at = `${list}.${members.length - 1}`;
    origin.set(at, path);
    file[list] = members;
    return at;
  };
  file['persons'] = persons.map((person: unknown, i) => {
    if (!isObject(person)) return person;
    const { role, consentedInWriting, ...rest } = person;
    const path = origin.get(`persons.${i}`) ?? ['persons', i];
    const id = String(rest['id'] ?? '');
    if (role !== undefined)
      push('roles', { id: `role-${id}`, person: id, ...(isObject(role) ? role : { as: role }) }, [...path, 'role']);
    if (consentedInWriting !== undefined && consentedInWriting !== null) {
      const { agreement, on, ...others } = isObject(consentedInWriting)
        ? consentedInWriting
        : { on: consentedInWriting };
      // Whatever else stands there keeps its name, so that the schema refuses it by name instead of losing it.
      const unknown = Object.fromEntries(
        Object.entries(others).map(([key, value]) => [`consentedInWriting.${key}`, value]),
      );
      const way = [...path, 'consentedInWriting'];
      const at = push(
        'acts',
        { ...unknown, id: `consent-${id}`, kind: 'consent', by: id, form: 'written', on, about: [agreement] },
        way,
      );
      origin.set(`${at}.about.0`, [...way, 'agreement']);
    }
    return rest;
  });
}
