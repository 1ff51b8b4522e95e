import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sqliteStore } from '@zhargy/desk/sqlite';
import { exampleFile } from './routes/example-bodies.ts';
import { trial } from './testing/trial.ts';

const marker = 'Zhasyrynmarker';
const agreed = {
  ...exampleFile,
  persons: [{ id: 'a', name: marker, kind: 'human' }],
  roles: [],
  charges: [],
  agreements: [{ id: 'g', form: 'plea', party: 'a' }],
};
const file = `persons:\n  p1: { name: ${marker}, kind: human, role: accused }\ncharges:\n  c1: { person: p1, article: 188(1) }\n`;

test('of a request that brings its file along nothing is stored and nothing logged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-kept-'));
  const store = sqliteStore(join(folder, 'store.db'));
  const t = trial(store);
  const printed: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const written = streams.map((stream) => stream.write);
  for (const [i, stream] of streams.entries())
    stream.write = function (this: typeof stream, chunk: string | Uint8Array, ...rest: []) {
      printed.push(String(chunk));
      return written[i]?.call(this, chunk, ...rest) ?? true;
    };
  const stateless: number[] = [];
  try {
    for (const name of ['check', 'acts', 'deadlines', 'ways'])
      for (const query of ['', `?act=${marker}`, `?${marker}=1`])
        stateless.push((await t.post(`/api/${name}${query}`, file)).status);
    stateless.push((await t.post('/api/check', `${file}colour: ${marker}\n`)).status);
    stateless.push((await t.post('/api/calc/kz.cc.11.category', { inputs: { [marker]: marker } })).status);
    stateless.push((await t.post('/api/ask/plea', { answers: { charges: marker } })).status);
    for (const format of ['html', 'docx', 'pdf', 'zip'])
      stateless.push((await t.post('/api/documents', { file: agreed, format, paper: 'petition' })).status);
    stateless.push((await t.post('/api/documents/report', { file: agreed, paper: 'agreement' })).status);
    stateless.push((await t.post('/api/intake', { text: `Подозреваемый ${marker}, 02.01.1990 г.р.` })).status);
    stateless.push((await t.post('/api/intake', { bytes: Buffer.from(marker).toString('base64') })).status);
    stateless.push((await t.post('/api/documents', { file: agreed, format: marker, paper: marker })).status);
    stateless.push((await t.get(`/api/norms/${marker}`)).status);
    stateless.push((await t.get(`/${marker}?q=${marker}`)).status);
  } finally {
    for (const [i, stream] of streams.entries()) stream.write = written[i] ?? stream.write;
  }
  const onDisk = (): string =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');
  assert.ok(stateless.filter((status) => status === 200).length >= 9, stateless.join());
  assert.ok(!onDisk().includes(marker));
  assert.ok(!printed.join('').includes(marker));
  assert.ok(t.log.length >= stateless.length && !JSON.stringify(t.log).includes(marker));
  // What is saved on purpose is there: the search above can find it.
  assert.equal(
    (await t.post('/api/cases', { title: 'Case', entries: [{ body: { kind: 'file', file } }] })).status,
    201,
  );
  assert.ok(onDisk().includes(marker));
  assert.ok(!JSON.stringify(t.log).includes(marker));
  await t.app.close();
  rmSync(folder, { recursive: true });
});
