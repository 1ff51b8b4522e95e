import { dayOf } from '@zhargy/calendar';
import type { Fault } from '@zhargy/casefile';
import { faultsOfNew } from './journal/accept.ts';
import { exported, verifyExport, verifyLines, type Broken, type Verified } from './journal/chain.ts';
import { entrySchema, type Body, type Entry, type Sealed } from './journal/entry.ts';
import { known, type Known } from './journal/fold.ts';
import { dayOfInstant, type View } from './journal/in-view.ts';
import { beginning, seal } from './journal/seal.ts';
import type { JournalStore, StoredEntry, Summary } from './store/port.ts';

/** What the desk needs from outside: a store, a clock and new names. */
export interface Ports {
  readonly store: JournalStore;
  /** The moment, in UTC with milliseconds: "2026-07-01T09:30:00.000Z". */
  readonly now: () => string;
  /** An id for a new case that no other case has. */
  readonly newId: () => string;
}

/** What somebody wants to write into a journal. */
export interface Wanted {
  readonly body: Body;
  readonly learnedOn?: string | undefined;
}

export type Refused =
  | { readonly ok: false; readonly why: 'noCase' }
  /** Somebody else wrote meanwhile: the last entry is this one, not the one expected. */
  | { readonly ok: false; readonly why: 'behind'; readonly last: number }
  | { readonly ok: false; readonly why: 'faults'; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly why: 'broken'; readonly broken: Broken };
export interface Written {
  readonly ok: true;
  readonly case: string;
  readonly entries: readonly Sealed[];
  readonly summary: Summary;
}

/** A case with its entries as they stand, or why there is no answer. */
export type Opened = { readonly ok: true; readonly entries: readonly Sealed[] } | Refused;

/** The journals of all cases. Every write names its author; today there is one. */
export interface Desk {
  openCase(author: string, title: string, more?: readonly Wanted[]): Promise<Written | Refused>;
  /** Writes entries after the one expected to be the last: all or none. */
  append(author: string, id: string, expected: number, wanted: readonly Wanted[]): Promise<Written | Refused>;
  entries(id: string): Promise<Opened>;
  known(id: string, view?: View): Promise<({ readonly ok: true } & Known) | Refused>;
  cases(): Promise<readonly Summary[]>;
  verify(id: string): Promise<Verified | undefined>;
  /** The journal of a case as JSON Lines. */
  exportCase(id: string): Promise<string | undefined>;
  /** Takes an exported journal in: a new case, or what follows the entries already here. */
  importCase(bytes: Uint8Array): Promise<Written | Refused>;
  /** Makes the list of cases anew from the entries; gives the cases whose journal does not hold. */
  rebuild(): Promise<readonly { readonly case: string; readonly broken: Broken }[]>;
  close(): Promise<void>;
}

export function deskOf({ store, now, newId }: Ports): Desk {
  const entriesOf = async (id: string): Promise<Opened> => {
    const lines = await store.lines(id);
    if (lines.length === 0) return { ok: false, why: 'noCase' };
    const chain = verifyLines(lines);
    return chain.ok ? read(lines) : { ok: false, why: 'broken', broken: chain };
  };

  const write = async (before: readonly Sealed[], added: readonly Entry[]): Promise<Written | Refused> => {
    const [first] = added;
    if (!first) return { ok: false, why: 'faults', faults: [{ code: 'empty', path: 'entries' }] };
    const faults = faultsOfNew(before, added);
    if (faults.length > 0) return { ok: false, why: 'faults', faults };
    const links: StoredEntry[] = [];
    const sealed: Sealed[] = [];
    for (const entry of added) {
      const previous = sealed.at(-1)?.hash ?? before.at(-1)?.hash ?? beginning;
      const made = seal({ ...entry, previous });
      sealed.push(made.sealed);
      links.push({ case: entry.case, seq: entry.seq, previous, hash: made.sealed.hash, line: made.line });
    }
    const summary = summaryOf([...before, ...sealed]);
    const [head, ...tail] = links;
    if (!head || !(await store.append([head, ...tail], summary)))
      return { ok: false, why: 'behind', last: (await store.lines(first.case)).length };
    return { ok: true, case: first.case, entries: sealed, summary };
  };

  /** What is wanted, as entries after those there are; a clock that went back does not take the journal with it. */
  const asEntries = (
    author: string,
    id: string,
    before: readonly Sealed[],
    wanted: readonly Wanted[],
  ): readonly Entry[] => {
    const clock = now();
    const last = before.at(-1)?.at;
    const at = last !== undefined && last > clock ? last : clock;
    return wanted.map(({ body, learnedOn }, i) => ({
      case: id,
      seq: before.length + i + 1,
      previous: beginning,
      at,
      by: author,
      ...(learnedOn === undefined ? {} : { learnedOn }),
      body,
    }));
  };

  const desk: Desk = {
    openCase: async (author, title, more = []) => {
      const wanted: readonly Wanted[] = [{ body: { kind: 'opened', title } }, ...more];
      const faults = notYetKnown(more, now());
      if (faults.length > 0) return { ok: false, why: 'faults', faults };
      const result = await write([], asEntries(author, newId(), [], wanted));
      return result.ok || result.why !== 'faults' ? result : { ...result, faults: result.faults.map(asGiven) };
    },
    append: async (author, id, expected, wanted) => {
      const before = await entriesOf(id);
      if (!before.ok) return before;
      if (before.entries.length !== expected) return { ok: false, why: 'behind', last: before.entries.length };
      const faults = notYetKnown(wanted, now());
      if (faults.length > 0) return { ok: false, why: 'faults', faults };
      return write(before.entries, asEntries(author, id, before.entries, wanted));
    },
    entries: entriesOf,
    known: async (id, view = {}) => {
      const opened = await entriesOf(id);
      return opened.ok ? { ok: true, ...known(opened.entries, view) } : opened;
    },
    cases: () => store.summaries(),
    verify: async (id) => {
      const lines = await store.lines(id);
      return lines.length === 0 ? undefined : verifyLines(lines);
    },
    exportCase: async (id) => {
      const lines = await store.lines(id);
      return lines.length === 0 ? undefined : exported(lines);
    },
    importCase: async (bytes) => {
      const checked = verifyExport(bytes);
      if (!checked.ok) return { ok: false, why: 'broken', broken: checked };
      const given = read(checked.lines ?? []);
      if (!given.ok) return given;
      const here = await entriesOf(checked.case);
      if (!here.ok && here.why !== 'noCase') return here;
      const before = here.ok ? here.entries : [];
      const same = before.every((entry, i) => given.entries[i]?.hash === entry.hash);
      if (!same) return { ok: false, why: 'behind', last: before.length };
      const added = given.entries.slice(before.length);
      if (added.length === 0) return { ok: true, case: checked.case, entries: [], summary: summaryOf(given.entries) };
      return write(
        before,
        added.map(({ hash: _hash, ...entry }) => entry),
      );
    },
    rebuild: async () => {
      const made: Summary[] = [];
      const broken: { readonly case: string; readonly broken: Broken }[] = [];
      for (const id of await store.caseIds()) {
        const opened = await entriesOf(id);
        if (opened.ok) made.push(summaryOf(opened.entries));
        else if (opened.why === 'broken') broken.push({ case: id, broken: opened.broken });
      }
      await store.replaceSummaries(made);
      return broken;
    },
    close: () => store.close(),
  };
  return desk;
}

/** The entry that opens the case is ours: those given are counted without it. */
const asGiven = (fault: Fault): Fault => ({
  ...fault,
  path: fault.path.replace(/^entries\.(\d+)/, (_, n: string) => `entries.${Number(n) - 1}`),
});

/** Nobody can have learned something on a day still to come. */
const notYetKnown = (wanted: readonly Wanted[], clock: string): readonly Fault[] =>
  wanted.flatMap(({ learnedOn }, i) => {
    const day = learnedOn === undefined ? undefined : dayOf(learnedOn);
    return learnedOn !== undefined && (day === undefined || day > dayOfInstant(clock))
      ? [{ code: 'outOfOrder', path: `entries.${i}.learnedOn`, found: learnedOn } as const]
      : [];
  });

/** Lines whose chain holds, as entries; one of a later version of this program is told like a broken one. */
function read(lines: readonly string[]): Opened {
  const entries: Sealed[] = [];
  for (const [i, line] of lines.entries()) {
    const { hash, ...entry } = JSON.parse(line) as Sealed; // a line of a chain that holds is an object
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success)
      return { ok: false, why: 'broken', broken: { ok: false, fault: 'notAnEntry', entry: i + 1, line: i + 1 } };
    entries.push({ ...parsed.data, hash });
  }
  return { ok: true, entries };
}

function summaryOf(entries: readonly Sealed[]): Summary {
  const { title, file } = known(entries);
  const proceeding = file['proceeding'];
  const number: unknown =
    typeof proceeding === 'object' && proceeding !== null && 'number' in proceeding ? proceeding.number : null;
  const [first, last] = [entries[0], entries.at(-1)];
  return {
    case: first?.case ?? '',
    title,
    number: typeof number === 'string' ? number : null,
    entries: entries.length,
    head: last?.hash ?? beginning,
    openedAt: first?.at ?? '',
    changedAt: last?.at ?? '',
  };
}
