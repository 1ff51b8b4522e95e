import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answerTo } from '../main.ts';

const bin = fileURLToPath(new URL('../../bin/zhargy.ts', import.meta.url));
let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhargy-serve-'));
});
after(() => rmSync(folder, { recursive: true }));

interface Running {
  readonly address: string;
  readonly said: () => string;
  stop(): Promise<number | null>;
}

/** Starts the server as a person would, on a port the system chooses, and waits for its first line. */
function started(...args: readonly string[]): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, [bin, 'serve', '--port', '0', ...args]);
  let said = '';
  return new Promise((done, failed) => {
    const ended = new Promise<number | null>((end) => child.on('close', (code) => end(code)));
    const heard = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /^(http:\S+)\n/.exec(said)?.[1];
      if (address === undefined) return;
      done({
        address,
        said: () => said,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    };
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    void ended.then(() => failed(new Error(said)));
  });
}
/** What the command line answers, in this process: nothing here goes on running. */
async function zhargy(...args: readonly string[]): Promise<{ readonly out: string; readonly code: number }> {
  const first = answerTo(args);
  return first.later ? await first.later() : first;
}
const post = (address: string, path: string, body: string, type: string): Promise<Response> =>
  fetch(`${address}${path}`, { method: 'POST', body, headers: { 'content-type': type, 'accept-language': 'ru' } });

test('the server listens on this machine alone, answers, keeps a case over a restart and ends when told', async () => {
  const store = join(folder, 'cases.db');
  const first = await started('--store', store);
  assert.match(first.address, /^http:\/\/127\.0\.0\.1:\d+$/);
  const check = await post(
    first.address,
    '/api/check?now=2026-07-01',
    'persons: { p1: { role: accused } }',
    'application/yaml',
  );
  assert.equal(check.status, 200);
  assert.equal(check.headers.get('content-language'), 'ru');
  const entries = [
    { body: { kind: 'asserted', facts: [{ at: 'persons.p1.name', value: 'Ақбота' }], proof: { id: 'd1' } } },
  ];
  const opened = await post(first.address, '/api/cases', JSON.stringify({ title: 'Іс', entries }), 'application/json');
  assert.equal(opened.status, 201);
  const { case: id } = (await opened.json()) as { readonly case: string }; // as documented
  assert.equal(await first.stop(), 0);
  assert.doesNotMatch(first.said(), /Ақбота/);

  const second = await started('--store', store);
  const exported = await (await fetch(`${second.address}/api/cases/${id}/export`)).text();
  assert.equal(await second.stop(), 0);
  const file = join(folder, 'journal.jsonl');
  writeFileSync(file, exported);
  const holds = await zhargy('journal', 'verify', file, '--json');
  assert.equal(holds.code, 0);
  const { head, entries: count } = JSON.parse(holds.out) as { readonly head: string; readonly entries: number }; // as documented
  assert.equal(count, 2);
  assert.equal((await zhargy('journal', 'verify', file, '--head', head)).code, 0);
  assert.equal((await zhargy('journal', 'verify', file, '--head', '0'.repeat(64))).code, 1);

  writeFileSync(file, readFileSync(file, 'utf8').replace('Ақбота', 'Акбота'));
  for (const [lang, words] of [
    ['kk', /3, жазба 2: жазба өзгертілген/],
    ['ru', /3, запись 2: запись изменена/],
    ['en', /3, entry 2: the entry was changed/],
  ] as const) {
    const { out, code } = await zhargy('journal', 'verify', file, '--lang', lang);
    assert.equal(code, 1);
    assert.match(out.replaceAll(/\s+/g, ' '), words);
  }
});

test('without a store it says that nothing is kept', async () => {
  const running = await started('--lang', 'kk');
  assert.match(running.said(), /ештеңе сақтамайды/);
  assert.equal(await running.stop(), 0);
});

test('a port that is taken, no port, a file that is no store, a journal that is not there: told, exit 3', async (t) => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  // Also where something below fails: a server left open would keep the run from ending.
  t.after(() => other.close());
  const { port } = other.address() as AddressInfo; // listening on a port
  const text = join(folder, 'case.yaml');
  writeFileSync(text, 'persons: {}\n'.repeat(100));
  for (const [args, words] of [
    [['serve', '--port', String(port)], /the port is taken/],
    [['serve', '--port', '70000'], /from 0 to 65535/],
    [['serve', '--port', 'x'], /from 0 to 65535/],
    [['serve', '--port', '0', '--store', text], /not the file of a store/],
    [['serve', '--port', '0', '--store', folder], /cannot be opened/],
    [['journal', 'verify', join(folder, 'nothing')], /cannot be opened/],
    [['journal', 'burn', text], /verify/],
    [['journal', 'verify'], /not given/],
  ] as const) {
    const { out, code } = await zhargy(...args);
    assert.equal(code, 3, args.join(' '));
    assert.match(out, words);
  }
});
