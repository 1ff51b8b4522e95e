import { caseShape, expand, type Items, type Shape } from '@zhargy/casefile';
import type { Json } from '@zhargy/logic';
import { isMap, isScalar, isSeq } from 'yaml';
import { CaseText, type Way } from './case-text.ts';

/**
 * One change of a fact. The path is made of names and ids: `['charges', 'c1', 'from']`, `['persons', 'p1']` for a whole
 * entry, `['complete']` for the lists said to be whole. No value removes; null says that the fact is not known.
 */
export interface FactChange {
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

type Data = Readonly<Record<string, unknown>>;

/** The lists of places a file may carry beside its facts. */
const marks: ReadonlySet<string> = new Set(['incomplete', 'complete', 'notApplicable']);
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Changes facts in the text of a case file and leaves the rest of it as it was written, comments and short forms too.
 * An entry whose id is new is added; entries without ids keep the ids they are read with. JSON stays JSON.
 * @throws RangeError for a text that is no case file and for a path no case file has.
 */
export function editText(text: string, changes: readonly FactChange[]): string {
  if (changes.length === 0) return text;
  const written = new CaseText(text);
  for (const change of changes) apply(written, change);
  return isJson(text)
    ? `${JSON.stringify(written.data, null, indentOf(text))}${text.endsWith('\n') ? '\n' : ''}`
    : written.text;
}

/** Where the fact at a path stands in the text, or the nearest thing around it that was written: from and to. */
export function placeInText(text: string, path: readonly string[]): readonly [number, number] | undefined {
  const written = new CaseText(text);
  const { way } = resolve(written, path);
  for (let length = way.length; length > 0; length -= 1) {
    const range = written.rangeAt(way.slice(0, length));
    if (range) return range;
  }
  return undefined;
}

/** Whether a text is JSON: it then stays JSON. */
function isJson(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const indentOf = (text: string): string => /^\s*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '';

/** An entry of a list: where the list stands, and the entry among its members; `at` is -1 when there is none of that id. */
interface Member {
  readonly listWay: Way;
  readonly spec: Items<Shape>;
  readonly id: string;
  readonly at: number;
  readonly members: readonly unknown[];
  /** Where it stands in what was written. */
  readonly way: Way | undefined;
  /** What of the path leads on inside it. */
  readonly rest: readonly string[];
}

/** Where a path leads in what was written, and the last entry on the way that needs more than setting a value. */
function resolve(written: CaseText, path: readonly string[]): { readonly way: Way; readonly member?: Member } {
  const { file, origin } = expand(written.data);
  let shape: Shape = caseShape;
  let way: Way = [];
  let place = '';
  let data: unknown = file;
  for (let i = 0; i < path.length; i += 1) {
    const key = path[i] ?? '';
    const last = i === path.length - 1;
    const spec: Shape[string] | undefined = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!spec || (spec.is === 'field' && !last)) throw new RangeError(`no such fact: ${path.join('.')}`);
    const inside: unknown = isData(data) ? data[key] : undefined;
    place = place === '' ? key : `${place}.${key}`;
    way = [...way, key];
    if (last || spec.is === 'field') return { way };
    if (spec.is === 'group') {
      [shape, data] = [spec.shape, inside];
      continue;
    }
    i += 1;
    const id = path[i] ?? '';
    const members: readonly unknown[] = Array.isArray(inside) ? inside : [];
    const at = members.findIndex((one) => isData(one) && one['id'] === id);
    const member = {
      listWay: way,
      spec,
      id,
      at,
      members,
      way: origin.get(`${place}.${at}`) ?? (at < 0 ? undefined : [...way, at]),
      rest: path.slice(i + 1),
    };
    if (member.rest.length === 0 || at < 0 || isShort(member)) return { way: member.way ?? way, member };
    [shape, way, place, data] = [spec.shape, member.way ?? way, `${place}.${at}`, members[at]];
  }
  return { way };
}

/** A role or a consent written in the line of its person. */
const isShort = ({ listWay, way }: Member): boolean =>
  listWay.length === 1 && listWay[0] !== 'persons' && way?.[0] === 'persons';

function apply(written: CaseText, { path, value }: FactChange): void {
  const [name = ''] = path;
  if (path.length === 1 && marks.has(name)) return written.set([name], value);
  const { way, member } = resolve(written, path);
  if (!member) {
    if (value !== undefined || written.nodeAt(way) !== undefined) written.set(way, value);
    return undefined;
  }
  if (isShort(member)) {
    if (inShortForm(written, member, value)) return undefined;
    written.set(way, undefined);
    add(written, member, member.members[member.at]);
    return apply(written, { path, value });
  }
  if (member.at < 0) {
    if (value === undefined) return undefined;
    add(written, member, member.rest.length === 0 ? value : {});
    return member.rest.length === 0 ? undefined : apply(written, { path, value });
  }
  if (value === undefined) {
    keepIdsAfter(written, member);
    return written.set(way, undefined);
  }
  const listed = typeof way.at(-1) === 'number';
  const { id: _own, ...facts } = isData(value) ? value : {};
  return written.set(way, (listed ? { id: member.id, ...facts } : facts) as Json); // what came in as plain data
}

/** Adds an entry in the form its list has: "id: entity" or entries with ids; a new list is written "id: entity". */
function add(written: CaseText, { listWay, spec, id }: Member, value: unknown): void {
  const { id: _own, ...facts } = isData(value) ? value : {};
  const list = written.nodeAt(listWay);
  // The key of a sanction is its article unless the entry names its id.
  const named = isSeq(list) || (spec.name === 'sanction' && facts['article'] === undefined);
  const step = isSeq(list) ? list.items.length : id;
  written.set([...listWay, step], (named ? { id, ...facts } : facts) as Json); // what came in as plain data
}

/** Entries without ids are read with ids by their number: those after one that goes are given theirs in writing. */
function keepIdsAfter(written: CaseText, { listWay, spec, at, members }: Member): void {
  const list = written.nodeAt(listWay);
  if (!isSeq(list) && !isMap(list)) return;
  const asMap = isMap(list);
  for (let i = at + 1; i < list.items.length; i += 1) {
    const member = members[i];
    if (!isData(member) || typeof member['id'] !== 'string') continue;
    const key: unknown = asMap ? list.items[i]?.key : i;
    const step = asMap ? String(isScalar(key) ? key.value : key) : i;
    const node = written.nodeAt([...listWay, step]);
    if (!isMap(node) || node.has('id') || step === member['id']) continue;
    // A sanction whose key is its article no longer takes it from there once it has an id.
    if (asMap && spec.name === 'sanction' && !node.has('article'))
      written.set([...listWay, step, 'article'], String(step));
    written.set([...listWay, step, 'id'], member['id']);
  }
}

/** Writes into "role: accused" or "consentedInWriting: 2026-05-25" where these can hold it. */
function inShortForm(written: CaseText, { way = [], rest }: Member, value: Json | undefined): boolean {
  const [field = ''] = rest;
  const ofRole = way.at(-1) === 'role';
  const main = ofRole ? 'as' : 'on';
  if (rest.length === 0) {
    if (value === undefined) written.set(way, undefined);
    return value === undefined;
  }
  if (field === 'person' || field === 'id' || (!ofRole && field !== 'on')) return false;
  const node = written.nodeAt(way);
  if (isMap(node)) {
    written.set([...way, ...rest], value);
    return true;
  }
  if (field === main) {
    if (value !== undefined) written.set(way, value);
    return value !== undefined;
  }
  if (value === undefined) return true;
  written.set(way, { [main]: isScalar(node) ? (node.value as Json) : null }); // a scalar of plain data
  written.set([...way, ...rest], value);
  return true;
}
