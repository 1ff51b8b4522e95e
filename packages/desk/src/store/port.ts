/** What a list of cases shows of one: a projection, made anew from the entries at any time. */
export interface Summary {
  readonly case: string;
  readonly title: string;
  /** The number of the proceeding, where the file has one and no two documents disagree on it. */
  readonly number: string | null;
  readonly entries: number;
  readonly head: string;
  readonly openedAt: string;
  readonly changedAt: string;
}

/** An entry as a store keeps it: its line holds everything, the rest is for finding it. */
export interface StoredEntry {
  readonly case: string;
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
  readonly line: string;
}

/**
 * Where journals are kept. Entries are only ever added. An acknowledged entry survives the death of the process and,
 * as far as the disk keeps its promise, of the machine.
 */
export interface JournalStore {
  /**
   * Adds entries that follow the last one stored, all or none, with the summary they lead to. `false`: another entry
   * stands there already, or the one before is another: somebody was faster.
   */
  append(entries: readonly [StoredEntry, ...StoredEntry[]], summary: Summary): Promise<boolean>;
  /** The lines of a case in order; none for a case that is not there. */
  lines(id: string): Promise<readonly string[]>;
  /** All cases, the last changed first. */
  summaries(): Promise<readonly Summary[]>;
  /** Puts projections in the place of all there are. */
  replaceSummaries(summaries: readonly Summary[]): Promise<void>;
  /** The ids of all cases that have entries, whatever the projections say. */
  caseIds(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Whether entries follow one another and the last one stored. */
export function follows(
  last: { readonly seq: number; readonly hash: string } | undefined,
  entries: readonly StoredEntry[],
): boolean {
  let [seq, hash] = [last?.seq ?? 0, last?.hash ?? '0'.repeat(64)];
  for (const entry of entries) {
    if (entry.seq !== seq + 1 || entry.previous !== hash || entry.case !== entries[0]?.case) return false;
    ({ seq, hash } = entry);
  }
  return true;
}

/** The order of a list of cases. */
export const lastChangedFirst = (a: Summary, b: Summary): number =>
  a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : a.case < b.case ? -1 : 1;
