import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Sealed } from '../journal/entry.ts';
import { canonical } from '../journal/seal.ts';
import type { JournalStore, StoredEntry, Summary } from '../store/port.ts';
import { facts, journalOf, opened } from './written.ts';

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
  assert.ok(first);
  return store.append([first, ...rest], summaryFor(first.case, entries.at(-1)?.seq ?? 0, changedAt));
}

/** What every store of journals has to do, run against each adapter. `open` gives a new, empty store. */
export function storeContract(name: string, open: () => Promise<JournalStore>): void {
  const withStore = async (use: (store: JournalStore) => Promise<void>): Promise<void> => {
    const store = await open();
    try {
      await use(store);
    } finally {
      await store.close();
    }
  };
  describe(`a store of journals: ${name}`, () => {
    it('gives back the lines of each case as they were, in their order', () =>
      withStore(async (store) => {
        const [a, b] = [stored('a', 4), stored('b', 2)];
        assert.equal(await add(store, a.slice(0, 1)), true);
        assert.equal(await add(store, b), true);
        assert.equal(await add(store, a.slice(1)), true);
        assert.deepEqual(
          await store.lines('a'),
          a.map((entry) => entry.line),
        );
        assert.deepEqual(
          await store.lines('b'),
          b.map((entry) => entry.line),
        );
        assert.deepEqual(await store.lines('c'), []);
        assert.deepEqual(await store.caseIds(), ['a', 'b']);
      }));

    it('refuses what does not follow the last entry, and keeps nothing of it', () =>
      withStore(async (store) => {
        const entries = stored('a', 4);
        assert.equal(await add(store, entries.slice(1)), false);
        assert.equal(await add(store, entries.slice(0, 2)), true);
        assert.equal(await add(store, entries.slice(0, 2)), false);
        assert.equal(await add(store, entries.slice(3)), false);
        const gap = [entries[2], entries[2]].filter((entry) => entry !== undefined);
        assert.equal(await add(store, gap), false);
        const other = stored('a', 3).map((entry) => ({ ...entry, previous: 'f'.repeat(64) }));
        assert.equal(await add(store, other.slice(2)), false);
        assert.equal(await add(store, [...entries.slice(2, 3), ...stored('b', 1)]), false);
        assert.deepEqual(
          await store.lines('a'),
          entries.slice(0, 2).map((entry) => entry.line),
        );
        assert.equal((await store.summaries())[0]?.entries, 2);
      }));

    it('lets one of two writers win', () =>
      withStore(async (store) => {
        const entries = stored('a', 2);
        await add(store, entries.slice(0, 1));
        const won = await Promise.all(Array.from({ length: 5 }, () => add(store, entries.slice(1))));
        assert.equal(won.filter(Boolean).length, 1);
        assert.equal((await store.lines('a')).length, 2);
      }));

    it('lists the cases, the last changed first, and takes projections made anew', () =>
      withStore(async (store) => {
        await add(store, stored('a', 1), '2026-06-02T07:00:00.000Z');
        await add(store, stored('b', 1), '2026-06-03T07:00:00.000Z');
        await add(store, stored('c', 1), '2026-06-01T07:00:00.000Z');
        assert.deepEqual(
          (await store.summaries()).map((summary) => summary.case),
          ['b', 'a', 'c'],
        );
        const made = [summaryFor('a', 1)];
        await store.replaceSummaries(made);
        assert.deepEqual(await store.summaries(), made);
        assert.deepEqual(await store.caseIds(), ['a', 'b', 'c']);
      }));

    it('keeps any text', () =>
      withStore(async (store) => {
        const [entry] = stored('іс № 1 «қ»\u0000\u2028', 1);
        assert.ok(entry);
        await add(store, [entry]);
        assert.deepEqual(await store.lines(entry.case), [entry.line]);
      }));
  });
}
