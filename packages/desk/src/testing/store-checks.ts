import { stable, type Json } from '@zhargy/logic';
import type { Sealed } from '../journal/entry.ts';
import { canonical } from '../journal/seal.ts';
import type { JournalStore, StoredEntry, Summary } from '../store/port.ts';
import { facts, journalOf, opened } from './written.ts';

/** One thing that every store of journals has to do; throws where it does not. Runs in any engine, also in a browser. */
export interface StoreCheck {
  readonly says: string;
  /** @throws Error that tells what was found and what was to be. */
  run(store: JournalStore): Promise<void>;
}

/** A journal of so many entries, as a store is given it. */
export const stored = (id: string, length: number): readonly StoredEntry[] =>
  journalOf(
    [opened, ...Array.from({ length: length - 1 }, (_, i) => ({ body: facts({ 'persons.p1.name': `N${i}` }) }))],
    id,
  ).map(storedAs);

const storedAs = (entry: Sealed): StoredEntry => ({
  case: entry.case,
  seq: entry.seq,
  previous: entry.previous,
  hash: entry.hash,
  line: canonical(entry),
});

const summaryFor = (id: string, entries: number, changedAt = '2026-06-01T07:00:00.000Z'): Summary => ({
  case: id,
  title: `Case ${id}`,
  number: null,
  entries,
  head: 'h',
  openedAt: '2026-06-01T07:00:00.000Z',
  changedAt,
});

/** Adds entries to a store, with a summary of the case. */
export function add(store: JournalStore, entries: readonly StoredEntry[], changedAt?: string): Promise<boolean> {
  const [first, ...rest] = entries;
  if (!first) throw new Error('nothing to add');
  return store.append([first, ...rest], summaryFor(first.case, entries.at(-1)?.seq ?? 0, changedAt));
}

const linesOf = (entries: readonly StoredEntry[]): readonly string[] => entries.map((entry) => entry.line);

function same(found: unknown, wanted: unknown): void {
  const [a, b] = [stable(found as Json), stable(wanted as Json)]; // plain data on both sides
  if (a !== b) throw new Error(`found ${a}, wanted ${b}`);
}

/** What every store of journals has to do; each check is given a new, empty store. */
export const storeChecks: readonly StoreCheck[] = [
  {
    says: 'gives back the lines of each case as they were, in their order',
    run: async (store) => {
      const [a, b] = [stored('a', 12), stored('b', 2)];
      same(await add(store, a.slice(0, 1)), true);
      same(await add(store, b), true);
      same(await add(store, a.slice(1)), true);
      same(await store.lines('a'), linesOf(a));
      same(await store.lines('b'), linesOf(b));
      same(await store.lines('c'), []);
      same(await store.caseIds(), ['a', 'b']);
    },
  },
  {
    says: 'refuses what does not follow the last entry, and keeps nothing of it',
    run: async (store) => {
      const entries = stored('a', 4);
      same(await add(store, entries.slice(1)), false);
      same(await add(store, entries.slice(0, 2)), true);
      same(await add(store, entries.slice(0, 2)), false);
      same(await add(store, entries.slice(3)), false);
      const gap = [entries[2], entries[2]].filter((entry) => entry !== undefined);
      same(await add(store, gap), false);
      const other = stored('a', 3).map((entry) => ({ ...entry, previous: 'f'.repeat(64) }));
      same(await add(store, other.slice(2)), false);
      same(await add(store, [...entries.slice(2, 3), ...stored('b', 1)]), false);
      same(await store.lines('a'), linesOf(entries.slice(0, 2)));
      same((await store.summaries())[0]?.entries ?? 0, 2);
    },
  },
  {
    says: 'lets one of two writers win',
    run: async (store) => {
      const entries = stored('a', 2);
      await add(store, entries.slice(0, 1));
      const won = await Promise.all(Array.from({ length: 5 }, () => add(store, entries.slice(1))));
      same(won.filter(Boolean).length, 1);
      same((await store.lines('a')).length, 2);
    },
  },
  {
    says: 'lists the cases, the last changed first, and takes projections made anew',
    run: async (store) => {
      await add(store, stored('a', 1), '2026-06-02T07:00:00.000Z');
      await add(store, stored('b', 1), '2026-06-03T07:00:00.000Z');
      await add(store, stored('c', 1), '2026-06-01T07:00:00.000Z');
      same(
        (await store.summaries()).map((summary) => summary.case),
        ['b', 'a', 'c'],
      );
      const made = [summaryFor('a', 1)];
      await store.replaceSummaries(made);
      same(await store.summaries(), made);
      same(await store.caseIds(), ['a', 'b', 'c']);
    },
  },
  {
    says: 'keeps any text',
    run: async (store) => {
      const [entry] = stored('іс № 1 «қ»\u0000\u2028', 1);
      if (!entry) throw new Error('no entry');
      await add(store, [entry]);
      same(await store.lines(entry.case), [entry.line]);
    },
  },
];
