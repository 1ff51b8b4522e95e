// A process that writes entries until it is killed, and tells each one once the store has answered for it.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { argv } from 'node:process';
import { beginning, seal } from '../journal/seal.ts';
import { sqliteStore } from '../store/sqlite.ts';

const [, , path = '', id = ''] = argv;
// Its end will be sudden: what was compiled is kept now.
flushCompileCache();
const store = sqliteStore(path);
let previous = beginning;
for (let seq = 1; ; seq += 1) {
  const body = { kind: seq === 1 ? 'opened' : 'noted', title: 'Case', text: 'x'.repeat(seq % 3000) };
  const { sealed, line } = seal({ case: id, seq, previous, at: '2026-06-01T07:00:00.000Z', by: 'local', body });
  const entry = { case: id, seq, previous, hash: sealed.hash, line };
  const summary = { case: id, title: '', number: null, entries: seq, head: sealed.hash, openedAt: '', changedAt: '' };
  if (!(await store.append([entry], summary))) throw new Error('refused');
  writeSync(1, `${sealed.hash}\n`);
  previous = sealed.hash;
}
