import type { CaseFile } from '@zhargy/casefile';
import type { Json } from '@zhargy/logic';

/** One change of a fact, by names and ids: ['persons', 'p1', 'birthDate']; undefined takes it out. */
export interface FactChange {
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists of a case file and of its agreements that hold members with ids. */
const innerLists: ReadonlySet<string> = new Set(['mitigating', 'undertakings', 'additional', 'forCharges', 'assets']);

/** A copy of the case with some facts changed; a member whose id is new is added to its list. */
export const withFacts = (file: CaseFile, changes: readonly FactChange[]): CaseFile =>
  changes.reduce<CaseFile>((done, { path, value }) => put(done, path, value, true), file);

function put(here: Data, path: readonly string[], value: Json | undefined, top: boolean): Data {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return without(here, key, value);
  const inside = here[key];
  const isList = Array.isArray(inside) || (inside === undefined && (top ? key !== 'proceeding' : innerLists.has(key)));
  if (!isList) return { ...here, [key]: put(isData(inside) ? inside : {}, rest, value, false) };
  const [id = '', ...deeper] = rest;
  const members: readonly unknown[] = Array.isArray(inside) ? inside : [];
  const at = members.findIndex((one) => isData(one) && one['id'] === id);
  const before = members[at];
  const member = isData(before) ? before : { id };
  if (deeper.length > 0) return { ...here, [key]: placed(members, at, put(member, deeper, value, false)) };
  if (value === undefined) return { ...here, [key]: members.filter((_, i) => i !== at) };
  return { ...here, [key]: placed(members, at, isData(value) ? { id, ...value } : value) };
}

const placed = (members: readonly unknown[], at: number, member: unknown): readonly unknown[] =>
  at < 0 ? [...members, member] : members.map((one, i) => (i === at ? member : one));

function without(here: Data, key: string, value: Json | undefined): Data {
  if (value !== undefined) return { ...here, [key]: value };
  const { [key]: _gone, ...kept } = here;
  return kept;
}
