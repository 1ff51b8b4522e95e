/**
 * What people write, turned into the full form. Lists may be written as "id: entity"; a person may carry a role, and
 * a victim a consent in writing, in one line; acts need no ids.
 */
export interface Expanded {
  readonly file: Record<string, unknown>;
  /** Where a place of the full form stands in what was written. */
  readonly origin: ReadonlyMap<string, readonly (string | number)[]>;
}

const lists = [
  'persons',
  'roles',
  'offences',
  'charges',
  'agreements',
  'claims',
  'sentences',
  'custody',
  'relatedCases',
  'requests',
  'acts',
  'circumstances',
  'contents',
  'assessments',
] as const;
/** How the given ids of a list begin; no two lists share a beginning, for ids are unique in the whole file. */
const idBegins: Readonly<Record<(typeof lists)[number], string>> = {
  persons: 'p',
  roles: 'r',
  offences: 'o',
  charges: 'c',
  agreements: 'g',
  claims: 'm',
  sentences: 's',
  custody: 'u',
  relatedCases: 'k',
  requests: 'q',
  acts: 'a',
  circumstances: 't',
  contents: 'd',
  assessments: 'e',
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function expand(written: Record<string, unknown>): Expanded {
  const file: Record<string, unknown> = { ...written };
  const origin = new Map<string, readonly (string | number)[]>();
  const taken = idsIn(written);
  /** An id for a member without one: short, and used by nothing else in the file. */
  const fresh = (name: (typeof lists)[number], i: number): string => {
    const short = `${idBegins[name]}${i + 1}`;
    const id = taken.has(short) ? `${name}-${i + 1}` : short;
    taken.add(id);
    return id;
  };
  for (const name of lists) {
    const value = written[name];
    const members: unknown[] = [];
    const add = (member: unknown, path: readonly (string | number)[]): void => {
      origin.set(`${name}.${members.length}`, path);
      members.push(member);
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
      for (const [id, member] of Object.entries(value)) add(isObject(member) ? { id, ...member } : member, [name, id]);
    else continue;
    file[name] = members;
  }
  expandPersons(file, origin);
  return { file, origin };
}

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

function expandPersons(file: Record<string, unknown>, origin: Map<string, readonly (string | number)[]>): void {
  const persons = file['persons'];
  if (!Array.isArray(persons)) return;
  const push = (list: 'roles' | 'acts', entry: Record<string, unknown>, path: readonly (string | number)[]): void => {
    const kept: unknown = file[list];
    if (kept !== undefined && kept !== null && !Array.isArray(kept)) return;
    const members: unknown[] = [...(Array.isArray(kept) ? (kept as readonly unknown[]) : []), entry];
    origin.set(`${list}.${members.length - 1}`, path);
    file[list] = members;
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
      push(
        'acts',
        { ...unknown, id: `consent-${id}`, kind: 'consent', by: id, form: 'written', on, about: [agreement] },
        [...path, 'consentedInWriting'],
      );
    }
    return rest;
  });
}
