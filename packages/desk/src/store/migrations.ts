import type { DatabaseSync } from 'node:sqlite';

/** A file that cannot serve as a store: of another program, written by a later version of this one, or held by another process. */
export class StoreError extends Error {
  readonly code: 'notAStore' | 'laterVersion' | 'locked';
  constructor(code: StoreError['code'], detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** "ZHRG" as a number: SQLite keeps it in the head of the file. */
const applicationId = 0x5a485247;

/** What each version of the store adds to the one before. A migration that was ever shipped is not changed. */
const migrations: readonly string[] = [
  `create table entry (
     case_id text not null,
     seq integer not null check (seq >= 1),
     hash text not null,
     line text not null,
     primary key (case_id, seq)
   ) strict;
   create trigger entry_is_never_changed before update on entry
     begin select raise(abort, 'an entry is never changed'); end;
   create trigger entry_is_never_taken_out before delete on entry
     begin select raise(abort, 'an entry is never taken out'); end;
   create table summary (
     case_id text primary key,
     changed_at text not null,
     data text not null
   ) strict;`,
];

/** Brings a store to the present version, each step whole or not at all. */
export function migrate(db: DatabaseSync): void {
  const number = (name: 'application_id' | 'user_version'): number =>
    Number(db.prepare(`pragma ${name}`).get()?.[name]);
  const tables = Number(db.prepare('select count(*) as n from sqlite_schema').get()?.['n']);
  if (number('application_id') !== applicationId && tables > 0) throw new StoreError('notAStore', 'of another program');
  if (number('user_version') > migrations.length) throw new StoreError('laterVersion', String(number('user_version')));
  if (number('user_version') === migrations.length) return;
  db.exec('begin immediate');
  try {
    // Read again under the lock: another process may have been faster.
    for (let version = number('user_version'); version < migrations.length; version += 1)
      db.exec(migrations[version] ?? '');
    db.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length}`);
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}
