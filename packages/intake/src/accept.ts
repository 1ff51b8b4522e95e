import { expand, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { stable, type Json, type Lang, type Text } from '@zhargy/logic';
import { incompleteAfter } from './join/incomplete.ts';
import { pagePlace } from './place-text.ts';
import type { FactChange, Proposal } from './proposal.ts';

/** What proves facts: a document, and where in it. Fits the proof of a journal entry. */
export interface Proof {
  readonly id: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  /** Place and words, at most 2000 characters, in the language asked for (Russian where none is). */
  readonly where?: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256?: string;
}
/** What the caller knows of a paper; `id` is that of its quotes. */
export type PaperProof = Omit<Proof, 'where'>;

export interface AcceptedStep {
  readonly changes: readonly FactChange[];
  /** The paper these changes rest on; `where` lists the places of all of them, as far as there is room. */
  readonly proof: Proof;
  /** The same paper with the place of one fact each. */
  readonly each: readonly { readonly path: readonly string[]; readonly proof: Proof }[];
}
export interface Accepted {
  /** All changes, in an order in which they can be made one after another. */
  readonly changes: readonly FactChange[];
  /** The same changes by the paper that proves them. */
  readonly steps: readonly AcceptedStep[];
  /** What was accepted and yet cannot stand in the file. */
  readonly leftOut: readonly { readonly proposal: Proposal; readonly why: Text }[];
}

const reasons = {
  second: {
    kk: 'осы факт үшін басқа мән қабылданды',
    ru: 'для этого факта принято другое значение',
    en: 'another value was accepted for this fact',
  },
  points: {
    kk: 'ол сілтейтін адам не мәлімет қабылданбаған',
    ru: 'не принято то, на что он указывает',
    en: 'what it points to was not accepted',
  },
  invalid: {
    kk: 'іс файлындағы басқа мәліметке қайшы келеді',
    ru: 'противоречит другому сведению дела',
    en: 'it contradicts another fact of the case file',
  },
} as const satisfies Record<string, Text>;

const refFields = new Set([
  'person',
  'of',
  'offence',
  'party',
  'prosecutor',
  'counsel',
  'by',
  'to',
  'about',
  'charges',
]);
const refLists = new Set(['roles', 'charges', 'agreements', 'custody', 'acts']);
const points = ({ path }: FactChange): boolean =>
  path.length === 3 &&
  refLists.has(path[0] ?? '') &&
  refFields.has(path[2] ?? '') &&
  !(path[0] === 'custody' && path[2] === 'to');

/**
 * The changes that make accepted proposals part of a case file, with their proof. The file stays valid whatever was accepted: a
 * link to somebody who was not accepted, a second value of one fact and a date out of order are left out and named.
 */
export function accept(
  proposals: readonly Proposal[],
  options: { readonly papers: readonly PaperProof[]; readonly into?: CaseFile; readonly lang?: Lang },
): Accepted {
  const leftOut: { readonly proposal: Proposal; readonly why: Text }[] = [];
  const byPath = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = proposal.path.join('\u0000');
    const other = byPath.get(key);
    if (!other) byPath.set(key, proposal);
    else if (stable(other.value) !== stable(proposal.value)) leftOut.push({ proposal, why: reasons.second });
  }
  let kept: readonly Proposal[] = [...byPath.values()];
  // Every round leaves out at least one proposal, so there is an end.
  for (;;) {
    const there = entitiesOf(kept, options.into);
    const dangling = kept.filter((p) => [p, ...p.along].some((c) => needed(p, c) && pointed(c, there) === undefined));
    if (dangling.length > 0) {
      leftOut.push(...dangling.map((proposal) => ({ proposal, why: reasons.points })));
      kept = kept.filter((p) => !dangling.includes(p));
      continue;
    }
    const changes = changesOf(kept, there);
    const bad = faultsIn(changes, options.into);
    if (bad.length === 0) break;
    // The fault stands at a fact of the file where an accepted one contradicts it: then anything accepted of that entity may be it.
    const at = (depth: number): readonly Proposal[] =>
      kept.filter((p) => bad.some((path) => touches(p, path.slice(0, depth))));
    const refused = [Infinity, 2, 1].map(at).find((found) => found.length > 0) ?? [];
    const worst = refused.at(-1);
    if (!worst) break;
    leftOut.push({ proposal: worst, why: reasons.invalid });
    kept = kept.filter((p) => p !== worst);
  }
  const there = entitiesOf(kept, options.into);
  const own = changesOf(kept, there);
  const open = incompleteAfter(own, options.into);
  const changes = open ? [...own, open] : own;
  return { changes, steps: stepsOf(kept, changes, there, options.papers, options.lang ?? 'ru'), leftOut };
}

/** A link that is the fact itself, or without which it says nothing: a part of nobody would read as "there is one, nobody knows who". */
const needed = (p: Proposal, change: FactChange): boolean =>
  points(change) &&
  (change.path === p.path ||
    (change.path[2] === 'person' && (change.path[0] === 'roles' || change.path[0] === 'custody')));

/** Entities that will be there: those a kept fact is of, and those of the file. */
function entitiesOf(kept: readonly Proposal[], into: CaseFile | undefined): ReadonlySet<string> {
  const found = new Set(kept.flatMap((p) => (p.entity ? [p.entity.id] : [])));
  for (const value of Object.values(into ?? {}))
    if (Array.isArray(value))
      for (const member of value as readonly unknown[])
        if (isObject(member) && typeof member['id'] === 'string') found.add(member['id']);
  return found;
}

/** The value of a link with what is not there taken out; undefined where nothing is left. */
function pointed({ value }: { readonly value: Json | undefined }, there: ReadonlySet<string>): Json | undefined {
  if (typeof value === 'string') return there.has(value) ? value : undefined;
  if (!Array.isArray(value)) return value;
  const left = (value as readonly Json[]).filter((id) => typeof id === 'string' && there.has(id));
  return left.length === 0 ? undefined : left;
}

function changesOf(kept: readonly Proposal[], there: ReadonlySet<string>): readonly FactChange[] {
  const found = new Map<string, FactChange>();
  const put = (change: FactChange): void => {
    const value = points(change) ? pointed(change, there) : change.value;
    const key = change.path.join('\u0000');
    if (value !== undefined && !found.has(key)) found.set(key, { path: change.path, value });
  };
  // A fact somebody accepted counts before a link that only came along with another.
  for (const p of kept) put(p);
  for (const p of kept) for (const link of p.along) put(link);
  const order = ['proceeding', 'persons', 'roles', 'offences', 'charges', 'agreements', 'custody', 'acts'];
  return [...found.values()].toSorted((a, b) => order.indexOf(a.path[0] ?? '') - order.indexOf(b.path[0] ?? ''));
}

/** The case file with the changes made. Lists are searched by id; a new id makes a new entry. */
export function withChanges(into: CaseFile | undefined, changes: readonly FactChange[]): CaseFile {
  const file = structuredClone(expand({ ...into }).file);
  for (const { path, value } of changes) set(file, path, value);
  return file;
}

function set(at: Record<string, unknown>, path: readonly string[], value: Json | undefined): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    if (value === undefined) delete at[key];
    else at[key] = value;
    return;
  }
  // Lists of entities are arrays; `additional` is the only one papers fill inside an entity.
  const inList = lists.has(key) && !isObject(at[key]);
  if (inList) {
    const [id = '', ...inside] = rest;
    const members: unknown[] = Array.isArray(at[key]) ? (at[key] as unknown[]) : []; // tested just now
    at[key] = members;
    let member = members.find((m): m is Record<string, unknown> => isObject(m) && m['id'] === id);
    if (!member) {
      member = { id };
      members.push(member);
    }
    if (inside.length > 0) set(member, inside, value);
    return;
  }
  const group = isObject(at[key]) ? at[key] : {};
  at[key] = group;
  set(group, rest, value);
}
const lists = new Set(['persons', 'roles', 'offences', 'charges', 'agreements', 'custody', 'acts', 'additional']);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places, as paths of ids, at which the file with the changes would be refused. */
function faultsIn(changes: readonly FactChange[], into: CaseFile | undefined): readonly (readonly string[])[] {
  const file = withChanges(into, changes);
  const read = readCaseFile(new TextEncoder().encode(JSON.stringify(file)));
  if ('file' in read) return [];
  return read.faults.map(({ path }) => {
    const steps: string[] = [];
    let at: unknown = file;
    for (const step of path.split('.')) {
      const inner: unknown = Array.isArray(at)
        ? (at as readonly unknown[])[Number(step)]
        : isObject(at)
          ? at[step]
          : undefined;
      steps.push(Array.isArray(at) && isObject(inner) && typeof inner['id'] === 'string' ? inner['id'] : step);
      at = inner;
    }
    return steps;
  });
}

/** Whether a proposal, or a link that comes along with it, stands at a place or inside it. */
const touches = (p: Proposal, path: readonly string[]): boolean =>
  [p, ...p.along].some((c) => path.every((step, i) => c.path[i] === step));

function stepsOf(
  kept: readonly Proposal[],
  all: readonly FactChange[],
  there: ReadonlySet<string>,
  papers: readonly PaperProof[],
  lang: Lang,
): readonly AcceptedStep[] {
  const ids = [...new Set(kept.map((p) => p.quotes[0].place.paper))];
  const made = new Set<string>();
  return ids.map((id) => {
    const own_ = kept.filter((p) => p.quotes[0].place.paper === id);
    const paper = papers.find((p) => p.id === id) ?? { id };
    const places_ = new Set(changesOf(own_, there).map((c) => c.path.join('\u0000')));
    // Which lists are not whole is said with the first paper.
    const changes = all.filter((c) => {
      const key = c.path.join('\u0000');
      return (places_.has(key) || c.path[0] === 'incomplete') && !made.has(key) && made.add(key);
    });
    const places = own_.map((p) => `${p.label[lang]}: ${pagePlace(p.quotes[0].place, lang)}`);
    return {
      changes,
      proof: { ...paper, where: clipped([...new Set(places)].join('; ')) },
      each: own_.map((p) => ({
        path: p.path,
        proof: { ...paper, where: clipped(whereOf(p, lang)) },
      })),
    };
  });
}

const givenBy: Readonly<Record<Lang, string>> = {
  kk: 'мәнді қолданушы берді; құжатта',
  ru: 'значение дано пользователем; в бумаге',
  en: 'the value was given by the user; the paper says',
};
function whereOf({ quotes: [quote], given }: Proposal, lang: Lang): string {
  const said = `${pagePlace(quote.place, lang)}: «${quote.text}»`;
  return given ? `${givenBy[lang]}: ${said}` : said;
}

const clipped = (text: string): string => (text.length > 2000 ? `${text.slice(0, 1999)}…` : text).toWellFormed();
