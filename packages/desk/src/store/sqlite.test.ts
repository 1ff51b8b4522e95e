import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { verifyLines } from '../journal/chain.ts';
import { add, stored } from '../testing/store-checks.ts';
import { storeContract } from '../testing/store-contract.ts';
import { sqliteStore, StoreError } from './sqlite.ts';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhargy-store-'));
});
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);

storeContract('SQLite', () => Promise.resolve(sqliteStore(newFile())));

test('what was written is there when the file is opened again', async () => {
  const path = newFile();
  const first = sqliteStore(path);
  await add(first, stored('a', 3));
  await first.close();
  const second = sqliteStore(path);
  const lines = await second.lines('a');
  assert.equal(verifyLines(lines).ok, true);
  assert.equal(lines.length, 3);
  await second.close();
});

test('two processes may have the file open; only one entry follows another', async () => {
  const path = newFile();
  const [one, other] = [sqliteStore(path), sqliteStore(path)];
  const entries = stored('a', 2);
  await add(one, entries.slice(0, 1));
  assert.deepEqual(await Promise.all([add(other, entries.slice(1)), add(one, entries.slice(1))]), [true, false]);
  assert.equal((await one.lines('a')).length, 2);
  await Promise.all([one.close(), other.close()]);
});

test('the file keeps a write-ahead log', async () => {
  const path = newFile();
  const store = sqliteStore(path);
  await store.close();
  const db = new DatabaseSync(path, { readOnly: true });
  assert.equal(db.prepare('pragma journal_mode').get()?.['journal_mode'], 'wal');
  db.close();
});

test('an entry can be neither changed nor taken out', async () => {
  const path = newFile();
  const store = sqliteStore(path);
  await add(store, stored('a', 2));
  await store.close();
  const db = new DatabaseSync(path);
  assert.throws(() => db.exec(`update entry set line = '' where seq = 1`), /never changed/);
  assert.throws(() => db.exec('delete from entry'), /never taken out/);
  db.close();
});

test('a line changed by force is found', async () => {
  const path = newFile();
  const store = sqliteStore(path);
  await add(store, stored('a', 3));
  const db = new DatabaseSync(path);
  db.exec(`drop trigger entry_is_never_changed; update entry set line = replace(line, 'N0', 'N9') where seq = 2`);
  db.close();
  const result = verifyLines(await store.lines('a'));
  assert.deepEqual(result.ok ? [] : [result.entry, result.fault], [2, 'hash']);
  await store.close();
});

test('nobody but its owner can read the file', async () => {
  const path = newFile();
  const store = sqliteStore(path);
  await add(store, stored('a', 1));
  // Windows keeps rights elsewhere than in these bits.
  const others = process.platform === 'win32' ? 0 : 0o077;
  for (const file of [path, `${path}-wal`]) assert.equal(statSync(file).mode & others, 0, file);
  await store.close();
});

test('a file of another program, and a store of a later version, are refused and left as they are', async () => {
  const code = (path: string): string => {
    try {
      void sqliteStore(path).close();
      return 'opened';
    } catch (error) {
      return error instanceof StoreError ? error.code : String(error);
    }
  };
  const text = newFile();
  writeFileSync(text, 'persons: {}\n'.repeat(200));
  assert.equal(code(text), 'notAStore');
  const foreign = newFile();
  const db = new DatabaseSync(foreign);
  db.exec('create table t (x)');
  db.close();
  assert.equal(code(foreign), 'notAStore');
  const later = newFile();
  await sqliteStore(later).close();
  const raised = new DatabaseSync(later);
  raised.exec('pragma user_version = 99');
  raised.close();
  assert.equal(code(later), 'laterVersion');
});

test('a file that another process holds is told to be so, in the end', async () => {
  const path = newFile();
  await sqliteStore(path).close();
  const holder = new DatabaseSync(path);
  holder.exec('pragma locking_mode = exclusive; begin exclusive');
  assert.throws(
    () => sqliteStore(path, 50),
    (error) => error instanceof StoreError && error.code === 'locked',
  );
  holder.exec('commit');
  holder.close();
  await sqliteStore(path).close();
});
