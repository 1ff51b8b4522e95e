import { caseShape, type CaseFile, type Shape } from '@zhargy/casefile';
import { stable, type Json, type Text } from '@zhargy/logic';
import { greater, type ListName } from '../find/draft.ts';
import { idBegins } from '../find/emit.ts';
import type { PaperText } from '../paper.ts';
import type { EntityNamed, FactChange, Proposal } from '../proposal.ts';
import { fullerName, listOrder, sameEntity, sameName, type Known } from './same-entity.ts';

/** A paper with the proposals made from it under this id. */
export interface PaperReading {
  readonly id: string;
  readonly text: PaperText;
  readonly proposals: readonly Proposal[];
}
/** One fact of which two papers, or a paper and the case file, say different things. */
export interface Disagreement {
  readonly path: readonly string[];
  readonly fact: string;
  readonly label: Text;
  readonly entity?: EntityNamed;
  /** What the papers say, each value with the quotes of those that say it. */
  readonly proposals: readonly Proposal[];
  /** What the case file says, where it says another thing. */
  readonly inFile?: Json;
}
export interface Compared {
  readonly proposals: readonly Proposal[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Puts the proposals of several papers together: one person in two papers gets one id, equal facts become one with the quotes of
 * both, facts that differ stay side by side as guesses and are named as a disagreement.
 */
export function compare(readings: readonly PaperReading[], options: { readonly into?: CaseFile } = {}): Compared {
  const known: Known[] = options.into === undefined ? [] : [...entitiesIn(options.into)];
  const file = new Map(known.map((k) => [`${k.list} ${k.id}`, k]));
  const taken = new Set(known.map((k) => k.id));
  const renamed = readings.flatMap(({ proposals }) => unified(proposals, known, taken));
  const groups = new Map<string, Proposal[]>();
  for (const proposal of renamed) {
    const key = proposal.path.join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  const disagreements: Disagreement[] = [];
  const joined = [...groups.values()].flatMap((group): readonly Proposal[] => {
    const values = mergedValues(group);
    const [first, second] = values;
    if (!first) return [];
    const written = writtenAt(first.path, options.into, file);
    const marked = values.map((p) => ({
      ...p,
      ...(written === undefined ? {} : { already: equal(p, written) ? ('same' as const) : ('differs' as const) }),
    }));
    const papers = new Set(values.flatMap((p) => p.quotes.map((q) => q.place.paper)));
    const apart = second !== undefined && papers.size > 1;
    const againstFile = marked.some((p) => p.already === 'differs');
    const settled = apart ? marked.map((p) => ({ ...p, confidence: 'guess' as const })) : marked;
    if (apart || againstFile)
      disagreements.push({
        path: first.path,
        fact: first.fact,
        label: first.label,
        ...(first.entity ? { entity: first.entity } : {}),
        proposals: settled,
        ...(againstFile && written !== undefined ? { inFile: written } : {}),
      });
    return settled;
  });
  return { proposals: numbered(joined), disagreements };
}

const numbered = (proposals: readonly Proposal[]): readonly Proposal[] => {
  const counted = new Map<string, number>();
  return proposals.map((p) => {
    const path = p.path.join('.');
    const n = (counted.get(path) ?? 0) + 1;
    counted.set(path, n);
    return { ...p, id: n === 1 ? path : `${path}#${n}` };
  });
};

/** Equal values made one; a name with initials gives way to the same name written out. */
function mergedValues(group: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const proposal of group) {
    const at = found.findIndex((p) => equal(p, proposal.value) || bothNames(p, proposal));
    const like = found[at];
    if (!like) {
      found.push(proposal);
      continue;
    }
    const value =
      Array.isArray(like.value) && Array.isArray(proposal.value) ? union(like.value, proposal.value) : undefined;
    const fuller =
      bothNames(like, proposal) && fullerName(String(proposal.value), String(like.value)) ? proposal : like;
    found[at] = {
      ...fuller,
      ...(value === undefined ? {} : { value }),
      quotes: fuller === like ? [...like.quotes, ...proposal.quotes] : [...proposal.quotes, ...like.quotes],
      confidence: fuller === like ? greater(like.confidence, proposal.confidence) : proposal.confidence,
      along: [...like.along, ...proposal.along.filter((l) => !like.along.some((k) => k.path.join() === l.path.join()))],
    };
  }
  return found;
}

const bothNames = (a: Proposal, b: Proposal): boolean =>
  a.fact === 'person.name' &&
  typeof a.value === 'string' &&
  typeof b.value === 'string' &&
  sameName(a.value, b.value) &&
  a.confidence !== 'guess' &&
  b.confidence !== 'guess';

const equal = (proposal: Proposal, value: Json): boolean =>
  stable(proposal.value) === stable(value) ||
  (Array.isArray(proposal.value) && Array.isArray(value)) ||
  (proposal.fact.endsWith('mount') && Number(proposal.value) === Number(value));
const union = (a: readonly Json[], b: readonly Json[]): readonly Json[] => [...a, ...b.filter((x) => !a.includes(x))];

/** The proposals of one paper with the ids of the entities known before; new ones get ids nobody has. */
function unified(proposals: readonly Proposal[], known: Known[], taken: Set<string>): readonly Proposal[] {
  const ids = new Map<string, string>();
  const own = entitiesOf(proposals);
  for (const list of listOrder) {
    const mine = own
      .filter((k) => k.list === list)
      .map((k) => ({ ...k, facts: new Map([...k.facts].map(([field, value]) => [field, renamedValue(value, ids)])) }));
    const matched = new Set<Known>();
    const before = known.filter((k) => k.list === list);
    for (const entity of mine) {
      const same = sameEntity(
        entity,
        before.filter((k) => !matched.has(k)),
        mine,
      );
      if (same) {
        matched.add(same);
        ids.set(entity.id, same.id);
        const at = known.indexOf(same);
        known[at] = { ...same, facts: new Map([...entity.facts, ...same.facts]) };
      } else {
        const id = fresh(entity, taken);
        taken.add(id);
        ids.set(entity.id, id);
        known.push({ ...entity, id });
      }
    }
  }
  const change = ({ path, value }: FactChange): FactChange => ({
    path: renamedPath(path, ids),
    value: value === undefined ? undefined : renamedValue(value, ids),
  });
  return proposals.map((p) => ({
    ...p,
    path: renamedPath(p.path, ids),
    value: p.entity || p.fact.startsWith('case.') ? renamedValue(p.value, ids, p.fact) : p.value,
    along: p.along.map(change),
    ...(p.entity ? { entity: { ...p.entity, id: ids.get(p.entity.id) ?? p.entity.id } } : {}),
  }));
}

function fresh({ list, id }: Known, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const begin = idBegins[list as ListName]; // entities come from the lists papers are read into
  let n = 1;
  while (taken.has(`${begin}${n}`)) n += 1;
  return `${begin}${n}`;
}

/** Facts that hold ids of entities; all other values stay as they are, whatever they look like. */
const pointing = new Set([
  'role.of',
  'charge.offence',
  'agreement.party',
  'agreement.charges',
  'agreement.prosecutor',
  'agreement.counsel',
]);
const ids_ = /^[proucga]\d+$/;
function renamedValue(value: Json, ids: ReadonlyMap<string, string>, fact?: string): Json {
  if (fact !== undefined && !pointing.has(fact)) return value;
  if (typeof value === 'string') return ids_.test(value) ? (ids.get(value) ?? value) : value;
  return Array.isArray(value) ? (value as readonly Json[]).map((x) => renamedValue(x, ids)) : value;
}
const renamedPath = (
  [list = '', id = '', ...field]: readonly string[],
  ids: ReadonlyMap<string, string>,
): readonly string[] =>
  (listOrder as readonly string[]).includes(list)
    ? [list, ids.get(id) ?? id, ...field]
    : [list, ...(id === '' ? [] : [id]), ...field];

/** The entities proposals speak of, with the best value of each fact. */
function entitiesOf(proposals: readonly Proposal[]): readonly Known[] {
  const found = new Map<string, { list: string; id: string; facts: Map<string, Json> }>();
  for (const { path, value, along } of proposals)
    for (const change of [{ path, value }, ...along]) {
      const [list = '', id = '', ...field] = change.path;
      if (!(listOrder as readonly string[]).includes(list) || change.value === undefined) continue;
      const entity = found.get(`${list} ${id}`) ?? { list, id, facts: new Map<string, Json>() };
      found.set(`${list} ${id}`, entity);
      if (!entity.facts.has(field.join('.'))) entity.facts.set(field.join('.'), change.value);
    }
  return [...found.values()];
}

function entitiesIn(file: CaseFile): readonly Known[] {
  return listOrder.flatMap((list) =>
    (Array.isArray(file[list]) ? (file[list] as readonly unknown[]) : []).flatMap((member): readonly Known[] => {
      if (!isObject(member) || typeof member['id'] !== 'string') return [];
      return [{ list, id: member['id'], facts: new Map(flat(caseShape[list].shape, member, '')) }];
    }),
  );
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flat(
  shape: Shape,
  data: Readonly<Record<string, unknown>>,
  prefix: string,
): readonly (readonly [string, Json])[] {
  return Object.entries(shape).flatMap(([key, spec]): readonly (readonly [string, Json])[] => {
    const value = data[key];
    if (value === undefined || value === null) return [];
    if (spec.is === 'group') return isObject(value) ? flat(spec.shape, value, `${prefix}${key}.`) : [];
    return spec.is === 'field' ? [[`${prefix}${key}`, value as Json]] : []; // a valid case file holds JSON
  });
}

function writtenAt(
  path: readonly string[],
  file: CaseFile | undefined,
  entities: ReadonlyMap<string, Known>,
): Json | undefined {
  if (file === undefined) return undefined;
  const [list = '', id = '', ...field] = path;
  if ((listOrder as readonly string[]).includes(list)) return entities.get(`${list} ${id}`)?.facts.get(field.join('.'));
  const group = file[list];
  const value = isObject(group) ? group[id] : undefined;
  return value === undefined || value === null ? undefined : (value as Json); // a valid case file holds JSON
}
