import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { answerTo } from '../main.ts';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhargy-audit-'));
});
after(() => rmSync(folder, { recursive: true }));

async function zhargy(...args: readonly string[]): Promise<{ readonly out: string; readonly code: number }> {
  const first = answerTo([...args, '--now', '2026-07-01']);
  return first.later ? await first.later() : first;
}
const at = (name: string): string => join(folder, name);

interface Saved {
  readonly cases: number;
  readonly notRead: number;
  readonly bad: readonly { readonly line: number }[];
  readonly counts?: readonly { readonly status: string; readonly count: number; readonly month: string }[];
  readonly unconfirmed?: readonly string[];
  readonly differences?: readonly { readonly witnesses: readonly { readonly case: string }[] }[];
}
const saved = (name: string): Saved => JSON.parse(readFileSync(at(name), 'utf8')) as Saved; // written by the command

test('synth writes the same marked cases for the same seed, packed or not', async () => {
  assert.equal((await zhargy('synth', '--n', '7', '--seed', '4', '--out', at('a.jsonl'))).code, 0);
  assert.equal((await zhargy('synth', '--n', '7', '--seed', '4', '--out', at('b.jsonl.gz'))).code, 0);
  const plain = readFileSync(at('a.jsonl'), 'utf8');
  assert.equal(gunzipSync(readFileSync(at('b.jsonl.gz'))).toString(), plain);
  assert.equal(plain.split('\n').filter((line) => line.includes('SYNTHETIC-4-')).length, 7);
  const wrong = await zhargy('synth', '--n', 'many', '--lang', 'ru');
  assert.deepEqual([wrong.code, wrong.out], [3, '--n many: целое положительное число\n']);
  assert.equal((await zhargy('synth', '--out', at('nowhere/a.jsonl'))).code, 3);
});

test('an audit tells bad lines by number and counts the rest, with tables written beside', async () => {
  await zhargy('synth', '--n', '30', '--seed', '2', '--out', at('c.jsonl'));
  const lines = readFileSync(at('c.jsonl'), 'utf8').trimEnd().split('\n');
  lines[4] = '{"persons":[{"id":"p1","kind":"robot"}]}';
  lines[9] = 'no case at all: [';
  const bytes = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.of(0xff, 0xfe, 10)]);
  writeFileSync(at('c.jsonl.gz'), gzipSync(bytes));
  const options = ['--act', 'concludePlea', '--csv', at('c.csv'), '--save', at('c.json')];
  const answer = await zhargy('audit', at('c.jsonl.gz'), ...options, '--lang', 'kk');
  assert.equal(answer.code, 1);
  assert.match(answer.out, /^Істер: 28, қорытындылар: \d+\nОқылмаған істер: 3\n/);
  assert.match(answer.out, /c\.jsonl\.gz:5: /);
  const json = saved('c.json');
  assert.deepEqual([json.cases, json.notRead, json.bad.map(({ line }) => line)], [28, 3, [5, 10, 31]]);
  const violated = json.counts?.filter(({ status }) => status === 'violated').reduce((n, { count }) => n + count, 0);
  assert.ok(violated !== undefined && violated > 0);
  const csv = readFileSync(at('c.csv'), 'utf8').split('\n');
  assert.equal(csv[0], 'norm,act,candidate,month,status,count');
  assert.equal(csv.length - 2, json.counts?.length);
});

test('an audit of a folder compares the law of two days and shows a case', async () => {
  await zhargy('synth', '--n', '30', '--seed', '2', '--out', at('c.jsonl'));
  const options = ['--act', 'concludePlea', '--compare', '2017-01-01,2026-01-01', '--save', at('d.json')];
  const answer = await zhargy('audit', at('c.jsonl'), ...options);
  assert.equal(answer.code, 1);
  assert.match(answer.out, /decides otherwise: 2017-01-01 \/ 2026-01-01/);
  assert.match(answer.out, /Example: \S+c\.jsonl:\d+ SYNTHETIC-2-/);
  assert.match(answer.out, /\(confirmed by the engine that explains\)/);
  assert.deepEqual(saved('d.json').unconfirmed, []);
  assert.ok((saved('d.json').differences?.length ?? 0) > 0);
});

test('an audit enters the folders in a folder, but no hidden one', async () => {
  const inner = join(folder, 'cases', 'year', 'month');
  mkdirSync(inner, { recursive: true });
  mkdirSync(join(folder, 'cases', '.kept'));
  await zhargy('synth', '--n', '4', '--seed', '9', '--out', join(inner, 'e.jsonl'));
  await zhargy('synth', '--n', '3', '--seed', '9', '--out', join(folder, 'cases', 'f.jsonl.gz'));
  await zhargy('synth', '--n', '2', '--seed', '9', '--out', join(folder, 'cases', '.kept', 'g.jsonl'));
  const [line = ''] = readFileSync(join(inner, 'e.jsonl'), 'utf8').split('\n');
  writeFileSync(join(inner, 'one.json'), line);
  await zhargy('audit', join(folder, 'cases'), '--act', 'concludePlea', '--save', at('e.json'));
  assert.deepEqual([saved('e.json').cases, saved('e.json').notRead], [8, 0]);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
});

test('what is stopped leaves nothing half written', async () => {
  const bin = new URL('../../bin/zhargy.ts', import.meta.url);
  const child = spawn(process.execPath, [fileURLToPath(bin), 'synth', '--n', '90000000', '--out', at('long.jsonl.gz')]);
  const ended = once(child, 'exit');
  while (!existsSync(at('long.jsonl.gz.part'))) await wait(20);
  child.kill('SIGINT');
  assert.deepEqual(await ended, [2, null]);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('long')),
    [],
  );
});

test('an audit refuses what it cannot do', async () => {
  assert.equal((await zhargy('audit', at('nothing'))).code, 3);
  assert.match((await zhargy('audit', folder, '--compare', '2017-01-01')).out, /two days with a comma/);
  assert.match(
    (await zhargy('audit', folder, '--compare', '2017-01-01,2018-01-01', '--law-of', '2018-01-01')).out,
    /cannot both/,
  );
  assert.match((await zhargy('audit', folder, '--act', 'fly')).out, /concludePlea/);
});
