import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrate, StoreError } from './migrations.ts';
import { follows, type JournalStore, type StoredEntry, type Summary } from './port.ts';

export { StoreError };

/**
 * A store in one SQLite file, made if it is not there, readable by its owner alone. Write-ahead log with a flush to the
 * disk at every commit: what `append` has answered is kept.
 * `patience`: how long another process may hold the file, in milliseconds.
 * @throws StoreError for a file that is no store, one of a later version, or one held too long.
 */
export function sqliteStore(path: string, patience = 5000): JournalStore {
  closeSync(openSync(path, 'a', 0o600));
  const db = opened(path, patience);
  const last = db.prepare('select seq, hash from entry where case_id = ? order by seq desc limit 1');
  const insert = db.prepare('insert into entry (case_id, seq, hash, line) values (?, ?, ?, ?)');
  const upsert = db.prepare(
    'insert into summary (case_id, changed_at, data) values (?, ?, ?) on conflict (case_id) do update set changed_at = excluded.changed_at, data = excluded.data',
  );
  const lines = db.prepare('select line from entry where case_id = ? order by seq');
  const all = db.prepare('select data from summary order by changed_at desc, case_id');
  const ids = db.prepare('select distinct case_id from entry order by case_id');
  const keep = (summary: Summary): unknown => upsert.run(summary.case, summary.changedAt, JSON.stringify(summary));
  const inTransaction = <T>(work: () => T): T => {
    db.exec('begin immediate');
    try {
      const result = work();
      db.exec('commit');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('rollback');
      throw error;
    }
  };
  const add = (entries: readonly [StoredEntry, ...StoredEntry[]], summary: Summary): boolean =>
    inTransaction(() => {
      const before = last.get(entries[0].case) as { seq: number; hash: string } | undefined; // the columns selected
      if (!follows(before, entries)) return false;
      for (const entry of entries) insert.run(entry.case, entry.seq, entry.hash, entry.line);
      keep(summary);
      return true;
    });
  return {
    append: (entries, summary) => answer(() => add(entries, summary)),
    lines: (id) => answer(() => lines.all(id).map((row) => String(row['line']))),
    summaries: () => answer(() => all.all().map((row) => JSON.parse(String(row['data'])) as Summary)), // written by this store
    replaceSummaries: (made) =>
      answer(() =>
        inTransaction(() => {
          db.exec('delete from summary');
          for (const summary of made) keep(summary);
        }),
      ),
    caseIds: () => answer(() => ids.all().map((row) => String(row['case_id']))),
    close: () => answer(() => db.close()),
  };
}

/** SQLite answers at once; the port is a promise because other stores do not. */
const answer = <T>(work: () => T): Promise<T> => Promise.try(work);

function opened(path: string, patience: number): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: patience });
  try {
    whenFree(patience, () => {
      db.exec(
        'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off',
      );
      migrate(db);
    });
    return db;
  } catch (error) {
    db.close();
    throw error instanceof StoreError ? error : new StoreError(isBusy(error) ? 'locked' : 'notAStore', path);
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;

/** SQLite does not wait by itself where two processes make one new file at once. */
function whenFree(patience: number, work: () => void): void {
  const until = performance.now() + patience;
  for (;;)
    try {
      work();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
}
