import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyLines } from '../journal/chain.ts';
import { sqliteStore } from './sqlite.ts';

const writer = fileURLToPath(new URL('../testing/writer.ts', import.meta.url));
const kills = 24;

/** Lets a writer acknowledge so many entries, kills it in the midst of the next, and gives the hashes it told. */
function killedAfter(path: string, id: string, acknowledged: number): Promise<readonly string[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [writer, path, id], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Compiled once, so that most of the time goes into writing.
      env: { ...process.env, NODE_COMPILE_CACHE: `${path}.compiled` },
    });
    let told = '';
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.split('\n').length > acknowledged) child.kill('SIGKILL');
    });
    child.on('error', failed);
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') done(told.split('\n').slice(0, -1));
      else failed(new Error(said));
    });
  });
}

test(`a writer killed ${kills} times loses no entry it acknowledged, and leaves no half of one`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-crash-'));
  const path = join(folder, 'store.db');
  try {
    let acknowledged = 0;
    // Two at a time, so that one is killed while the other writes into the same file.
    for (let i = 0; i < kills; i += 2) {
      const pair = [i, i + 1].map(async (n) => ({
        id: `case-${n}`,
        told: await killedAfter(path, `case-${n}`, 1 + ((n * 7) % 20)),
      }));
      const killed = await Promise.all(pair);
      const store = sqliteStore(path);
      for (const { id, told } of killed) {
        const lines = await store.lines(id);
        const chain = verifyLines(lines);
        assert.equal(chain.ok, true, id);
        const kept = lines.map((line) => (JSON.parse(line) as { readonly hash: string }).hash); // a line of a chain that holds
        assert.deepEqual(kept.slice(0, told.length), told, id);
        assert.ok(kept.length <= told.length + 1, `${id}: one entry at most was under way`);
        acknowledged += told.length;
      }
      const summaries = await store.summaries();
      for (const { id } of killed)
        assert.equal(summaries.find((one) => one.case === id)?.entries, (await store.lines(id)).length, id);
      await store.close();
    }
    assert.ok(acknowledged >= kills, String(acknowledged));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
