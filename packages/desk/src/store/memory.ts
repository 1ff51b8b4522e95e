import { follows, lastChangedFirst, type JournalStore, type StoredEntry, type Summary } from './port.ts';

/** A store that keeps nothing: for trying things out, and for a server that was given no file. */
export function memoryStore(): JournalStore {
  const cases = new Map<string, StoredEntry[]>();
  const summaries = new Map<string, Summary>();
  return {
    append: (entries, summary) => {
      const kept = cases.get(entries[0].case) ?? [];
      if (!follows(kept.at(-1), entries)) return Promise.resolve(false);
      cases.set(entries[0].case, [...kept, ...entries]);
      summaries.set(summary.case, summary);
      return Promise.resolve(true);
    },
    lines: (id) => Promise.resolve((cases.get(id) ?? []).map((entry) => entry.line)),
    summaries: () => Promise.resolve([...summaries.values()].toSorted(lastChangedFirst)),
    replaceSummaries: (made) => {
      summaries.clear();
      for (const summary of made) summaries.set(summary.case, summary);
      return Promise.resolve();
    },
    caseIds: () => Promise.resolve([...cases.keys()].toSorted()),
    close: () => Promise.resolve(),
  };
}
