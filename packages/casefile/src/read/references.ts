import { dayOf } from '@zhargy/calendar';
import type { Shape } from '../field.ts';
import { parseRefs } from '../reference/index.ts';
import { caseShape } from '../schema.ts';
import type { Fault } from './fault.ts';

type Data = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of a shape may point to somebody or hold an id, in its order: most facts are neither. */
interface Links {
  readonly groups: readonly (readonly [key: string, links: Links])[];
  readonly lists: readonly (readonly [key: string, links: Links])[];
  readonly refs: readonly (readonly [key: string, to: string])[];
}

function linksOf(shape: Shape): Links {
  const groups: [string, Links][] = [];
  const lists: [string, Links][] = [];
  const refs: [string, string][] = [];
  for (const [key, spec] of Object.entries(shape)) {
    if (spec.is === 'field') {
      if (spec.to !== undefined) refs.push([key, spec.to]);
      continue;
    }
    const inside = linksOf(spec.shape);
    if (spec.is === 'items') lists.push([key, inside]);
    else if (inside.groups.length + inside.lists.length + inside.refs.length > 0) groups.push([key, inside]);
  }
  return { groups, lists, refs };
}

/** The lists of a case file: what their members are called, and what those point to. */
const listsOfCase = Object.entries(caseShape).flatMap(([name, spec]) =>
  spec.is === 'items' ? [{ name, member: spec.name, links: linksOf(spec.shape) }] : [],
);

const noIds: ReadonlySet<string> = new Set();

/** Faults that no single field shows: ids used twice or pointing to nobody, roles and dates that exclude each other. */
export function crossFaults(file: Data): readonly Fault[] {
  const faults: Fault[] = [];
  const known = new Map<string, ReadonlySet<string>>();
  const everything = new Set<string>();
  for (const { name, member: kind } of listsOfCase) {
    const members = entries(file[name]);
    if (members.length === 0) {
      if (!known.has(kind)) known.set(kind, noIds);
      continue;
    }
    const before = known.get(kind) ?? noIds;
    const ids = new Set(before);
    known.set(kind, ids);
    for (const [i, member] of members) {
      const { id } = member;
      if (typeof id !== 'string') continue;
      // Norms on an act to come would take such an act for it.
      if (id === 'candidate') faults.push({ code: 'reservedId', path: `${name}.${i}.id`, found: id });
      if (everything.has(id)) faults.push({ code: 'duplicateId', path: `${name}.${i}.id`, found: id });
      ids.add(id);
      everything.add(id);
    }
  }
  for (const { name, links } of listsOfCase)
    for (const [i, member] of entries(file[name])) {
      const at: Path = { above: undefined, key: name, i };
      if (links.lists.length + links.groups.length > 0) duplicatesInside(links, member, at, faults);
      references(links, member, at, { known, everything, faults });
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

/** A place, written out where there is a fault to tell of it. */
interface Path {
  readonly above: Path | undefined;
  readonly key: string;
  /** The position in a list. */
  readonly i?: number;
}
function textOf({ above, key, i }: Path): string {
  const here = i === undefined ? key : `${key}.${i}`;
  return above ? `${textOf(above)}.${here}` : here;
}

/** Ids of the lists inside an entity: each names a place within its own list, so it may stand there once. */
function duplicatesInside({ groups, lists }: Links, data: Data, path: Path, faults: Fault[]): void {
  for (const [key, inside] of groups) {
    const value = data[key];
    if (isObject(value)) duplicatesInside(inside, value, { above: path, key }, faults);
  }
  for (const [key, inside] of lists) {
    if (!Array.isArray(data[key])) continue;
    const seen = new Set<unknown>();
    for (const [i, member] of entries(data[key])) {
      const { id } = member;
      const at: Path = { above: path, key, i };
      if (typeof id === 'string' && seen.has(id))
        faults.push({ code: 'duplicateId', path: `${textOf(at)}.id`, found: id });
      seen.add(id);
      duplicatesInside(inside, member, at, faults);
    }
  }
}

/** Whom the file knows, by kind and at all. */
interface Known {
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly everything: ReadonlySet<string>;
  readonly faults: Fault[];
}

function references({ groups, lists, refs }: Links, data: Data, path: Path, file: Known): void {
  for (const [key, inside] of groups) {
    const value = data[key];
    if (isObject(value)) references(inside, value, { above: path, key }, file);
  }
  for (const [key, inside] of lists)
    if (Array.isArray(data[key]))
      for (const [i, member] of entries(data[key])) references(inside, member, { above: path, key, i }, file);
  for (const [key, to] of refs) {
    const value = data[key];
    if (value === undefined || value === null) continue;
    const targets = to === 'any' ? file.everything : (file.known.get(to) ?? file.everything);
    const stranger = (id: unknown, i?: number): void => {
      if (typeof id !== 'string' || targets.has(id) || (to === 'any' && key === 'grounds')) return;
      const at = `${textOf(path)}.${key}`;
      file.faults.push({ code: 'nobody', path: i === undefined ? at : `${at}.${i}`, found: id });
    };
    if (Array.isArray(value)) for (const [i, id] of (value as readonly unknown[]).entries()) stranger(id, i);
    else stranger(value);
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
      if (member[first] === undefined || member[last] === undefined) continue;
      const a = day(member[first]);
      const b = day(member[last]);
      if (a !== undefined && b !== undefined && b < a)
        faults.push({ code: 'outOfOrder', path: `${list}.${i}.${last}`, found: String(member[last]) });
    }
  const acts = entries(file['acts']);
  const byId = new Map(acts.map(([, act]) => [act['id'], act]));
  for (const [i, act] of acts)
    for (const link of ['resubmits', 'reviews']) {
      if (act[link] === undefined) continue;
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
      if (typeof article === 'string' && !readable(article))
        faults.push({
          code: 'article',
          path: `${list}.${i}.article`,
          found: article,
          expected: '188(3)(2) | ст. 188 ч. 3 п. 2) | 188-бап 3-бөлік 2) тармақ',
        });
  return faults;
}

const articlesRead = new Map<string, boolean>();
/** The same few articles are written in every case. */
function readable(article: string): boolean {
  const before = articlesRead.get(article);
  if (before !== undefined) return before;
  const { ok } = parseRefs(article);
  if (articlesRead.size > 5000) articlesRead.clear();
  articlesRead.set(article, ok);
  return ok;
}

const day = (value: unknown): number | undefined => (typeof value === 'string' ? dayOf(value.slice(0, 10)) : undefined);

const nobody: readonly (readonly [number, Data])[] = [];

function entries(value: unknown): readonly (readonly [number, Data])[] {
  if (!Array.isArray(value) || value.length === 0) return nobody;
  const found: (readonly [number, Data])[] = [];
  for (let i = 0; i < value.length; i += 1) {
    const member: unknown = value[i];
    if (isObject(member)) found.push([i, member]);
  }
  return found;
}
