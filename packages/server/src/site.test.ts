import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { memoryStore } from '@zhargy/desk';
import type { FastifyInstance } from 'fastify';
import { serverOf } from './server.ts';
import { siteIn } from './site/site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhargy-site-'));
const script = 'export const n = 1;\n'.repeat(100);
let app: FastifyInstance;
before(() => {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head><body></body></html>');
  writeFileSync(join(folder, 'assets/index-1a2b3c4d.js'), script);
  writeFileSync(join(folder, 'assets/index-1a2b3c4d.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets/index-1a2b3c4d.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'notes.txt'), 'not for the world');
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  writeFileSync(join(folder, '..', 'zhargy-outside.json'), '{}');
  app = serverOf({ store: memoryStore(), site: siteIn(folder, { keeps: true }) });
});
after(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', 'zhargy-outside.json'));
});
const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'GET', url, headers: { host: 'localhost:4180', ...headers } });

test('the page is the start, says that the server keeps cases, and may run nothing but its own code', async () => {
  const answer = await get('/');
  assert.equal(answer.statusCode, 200);
  assert.match(answer.payload, /<meta name="zhargy-cases" content="server" \/>/);
  const policy = String(answer.headers['content-security-policy']);
  for (const rule of [`default-src 'none'`, `script-src 'self'`, `connect-src 'self'`, `frame-ancestors 'none'`])
    assert.ok(policy.includes(rule), rule);
  assert.doesNotMatch(policy, /script-src[^;]*unsafe|https?:|\*/);
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  const [, nonce = 'none'] = / nonce="([^"]+)"/.exec(answer.payload) ?? [];
  assert.ok(policy.includes(`style-src 'self' 'nonce-${nonce}'`));
  assert.notEqual((await get('/')).payload, answer.payload);
  assert.equal(answer.headers['cache-control'], 'no-store');
  const plain = siteIn(folder, { keeps: false })?.get('index.html')?.variants.get('identity')?.();
  assert.doesNotMatch(new TextDecoder().decode(plain), /zhargy-cases/);
});

test('a file comes compressed as it is taken, keeps its tag and is not sent twice', async () => {
  const url = '/assets/index-1a2b3c4d.js';
  const brotli = await get(url, { 'accept-encoding': 'gzip, deflate, br' });
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.deepEqual(brotli.rawPayload, brotliCompressSync(script));
  assert.match(String(brotli.headers['cache-control']), /immutable/);
  assert.equal((await get(url, { 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding'], 'gzip');
  const whole = await get(url);
  assert.equal(whole.headers['content-encoding'], undefined);
  assert.equal(whole.payload, script);
  assert.notEqual(whole.headers['etag'], brotli.headers['etag']);
  const again = await get(url, { 'accept-encoding': 'br', 'if-none-match': String(brotli.headers['etag']) });
  assert.equal(again.statusCode, 304);
  assert.equal(again.payload, '');
  assert.equal((await get(url, { 'if-none-match': '"other"' })).statusCode, 200);
});

test('nothing but the pages is given out', async () => {
  for (const url of [
    '/notes.txt',
    '/.vite/manifest.json',
    '/assets/index-1a2b3c4d.js.br',
    '/../zhargy-outside.json',
    '/%2e%2e/zhargy-outside.json',
    '/assets/..%2f..%2fzhargy-outside.json',
    '/assets',
    '//etc/passwd',
    '/constructor',
  ]) {
    const answer = await get(url);
    assert.equal(answer.statusCode, 404, url);
    assert.match(String(answer.headers['content-type']), /problem\+json/);
  }
  assert.equal((await get('/assets/index-1a2b3c4d.js', { host: 'evil.example' })).statusCode, 421);
  assert.equal((await get('/api/health')).statusCode, 200);
});

test('without built pages the start leads to the documentation', async () => {
  assert.equal(siteIn(join(folder, 'assets'), { keeps: false }), undefined);
  assert.equal(siteIn(join(folder, 'nothing'), { keeps: false }), undefined);
  const bare = serverOf({ store: memoryStore() });
  const answer = await bare.inject({ method: 'GET', url: '/', headers: { host: 'localhost' } });
  assert.equal(answer.statusCode, 303);
  assert.equal(answer.headers['location'], '/api');
  await bare.close();
});
