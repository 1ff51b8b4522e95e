import type { CaseFile } from '@zhargy/casefile';
import { stable, type Json } from '@zhargy/logic';
import { dropDangling, type Dangling } from './dangling.ts';
import type { Entry, FindingNamed, Proof } from './entry.ts';
import { entriesInView, undoneAmong, type View } from './in-view.ts';
import { placeText, sameValue, standingAt, type Place } from './place.ts';
import { contentOf, saidIn, type Said } from './statements.ts';
import { idsAt, put, writtenOut, type Branch } from './tree.ts';

/** One value that sources give to a place, and who gives it. */
export interface Given {
  readonly value: Json;
  readonly from: readonly { readonly entry: number; readonly by: string; readonly proof?: Proof }[];
}

/** Sources that disagree about one place: all are kept, and the value is unknown until one of them is withdrawn. */
export interface Conflict {
  readonly at: string;
  readonly place: Place;
  readonly given: readonly Given[];
}

/** What somebody decided about a finding. */
export interface Decision {
  readonly entry: number;
  readonly by: string;
  readonly at: string;
  readonly finding: FindingNamed;
  readonly decision: 'accepted' | 'waived';
  readonly reason: string;
}

/** A case as its journal has it. */
export interface Known {
  readonly title: string;
  readonly file: CaseFile;
  readonly conflicts: readonly Conflict[];
  /** References to somebody or something that is no longer there: unknown as long as that is so. */
  readonly dangling: readonly Dangling[];
  /** Confirmations that a list is whole, given before the list changed: they no longer count. */
  readonly lapsed: readonly string[];
  readonly decisions: readonly Decision[];
  readonly notes: readonly {
    readonly entry: number;
    readonly by: string;
    readonly at: string;
    readonly text: string;
  }[];
  /** Where each fact comes from: every statement about it, also those that no longer stand. */
  readonly provenance: ReadonlyMap<string, readonly Said[]>;
  /** The number of the last entry in view. */
  readonly last: number;
}

/** The state of a case: a fold of its entries, the same for the same entries and view. */
export function known(entries: readonly Entry[], view: View = {}): Known {
  const seen = entriesInView(entries, view);
  const undone = undoneAmong(seen);
  const said = saidIn(seen, undone);
  const standing = [...said.values()].flatMap((list) => {
    const of = list.filter((one) => one.became === 'stands');
    const at = of[0]?.statement.at;
    return at ? [{ at, of }] : [];
  });
  const tree: Branch = {};
  for (const { at } of standing) put(tree, at, undefined);
  const marks = { incomplete: new Set<string>(), complete: new Set<string>(), notApplicable: new Set<string>() };
  const conflicts: Conflict[] = [];
  const lapsed: string[] = [];
  for (const { at, of } of standing) {
    const what = standingAt(at);
    if (!what) continue;
    const text = placeText(at);
    if (what.is === 'fact') {
      const settled = settle(at, of);
      if (settled.conflict) conflicts.push(settled.conflict);
      if (settled.notApplicable) marks.notApplicable.add(text);
      put(tree, at, settled.notApplicable ? undefined : settled.value);
    } else if (what.is === 'list') {
      const states = of.map(({ statement }) => ('is' in statement ? statement.is : undefined));
      const confirmed = of.filter(({ statement }) => 'is' in statement && statement.is === 'complete');
      if (states.includes('incomplete')) {
        marks.incomplete.add(text);
        if (confirmed.length > 0) conflicts.push(conflictOf(at, of));
      } else if (confirmed.some((one) => unchangedSince(one.entry, at, seen, tree))) marks.complete.add(text);
      else if (confirmed.length > 0) lapsed.push(text);
    }
  }
  const { file, dangling } = dropDangling({ ...writtenOut(tree), ...listed(marks) });
  const live = seen.filter((entry) => !undone.has(entry.seq));
  return {
    title: live.reduce(
      (title, { body }) => (body.kind === 'opened' || body.kind === 'titled' ? body.title : title),
      '',
    ),
    file,
    conflicts,
    dangling,
    lapsed,
    decisions: decisionsIn(live),
    notes: live.flatMap(({ seq, by, at, body }) =>
      body.kind === 'noted' ? [{ entry: seq, by, at, text: body.text }] : [],
    ),
    provenance: new Map([...said].map(([, list]) => [placeText(list[0]?.statement.at ?? []), list])),
    last: seen.at(-1)?.seq ?? 0,
  };
}

/** Marks that are there, as a case file lists them. */
const listed = (marks: Readonly<Record<string, ReadonlySet<string>>>): Partial<CaseFile> =>
  Object.fromEntries(Object.entries(marks).flatMap(([name, places]) => (places.size > 0 ? [[name, [...places]]] : [])));

/** What the sources of one fact come to. A value beats "nobody knows"; two values are a conflict. */
function settle(at: Place, of: readonly Said[]): Settled {
  const contents = of.map((one) => contentOf(one.statement)).filter((content) => content !== null);
  const [first] = contents;
  if (first === undefined) return { value: null, notApplicable: false };
  if (contents.some((content) => !sameValue(at, first, content)))
    return { value: null, notApplicable: false, conflict: conflictOf(at, of) };
  const notApplicable = typeof first === 'object' && !Array.isArray(first);
  return { value: first, notApplicable };
}

interface Settled {
  readonly value: Json;
  readonly notApplicable: boolean;
  readonly conflict?: Conflict;
}

/** Every value given to a place, with its sources; values that say the same stand once. */
function conflictOf(at: Place, of: readonly Said[]): Conflict {
  const given: { value: Json; from: Given['from'][number][] }[] = [];
  for (const one of of) {
    const value = contentOf(one.statement);
    const from = { entry: one.entry, by: one.by, ...(one.proof ? { proof: one.proof } : {}) };
    const same = given.find((other) => sameValue(at, other.value, value));
    if (same) same.from.push(from);
    else given.push({ value, from: [from] });
  }
  return { at: placeText(at), place: at, given };
}

/** Whether a list has the members it had when it was confirmed to be whole. */
function unchangedSince(entry: number, at: Place, entries: readonly Entry[], now: Branch): boolean {
  const then = entries.filter(({ seq }) => seq <= entry);
  const before: Branch = {};
  for (const list of saidIn(then, undoneAmong(then)).values())
    for (const { became, statement } of list)
      if (became === 'stands' && statement.at.length > at.length) put(before, statement.at, undefined);
  const [ids, was] = [new Set(idsAt(now, at)), new Set(idsAt(before, at))];
  return ids.size === was.size && ids.isSubsetOf(was);
}

/** The last decision about each finding, as long as it was not undone. */
function decisionsIn(live: readonly Entry[]): readonly Decision[] {
  const found = new Map<string, Decision>();
  for (const { seq, by, at, body } of live)
    if (body.kind === 'decided') {
      const { finding, decision, reason } = body;
      found.set(findingKey(finding), { entry: seq, by, at, finding, decision, reason });
    }
  return [...found.values()];
}

/** What tells one finding of a case from another: the norm, the act judged and those it speaks of. */
export const findingKey = (f: {
  readonly norm: string;
  readonly act?: string | undefined;
  readonly about: Readonly<Record<string, string>>;
}): string => stable([f.norm, f.act ?? null, f.about]);
