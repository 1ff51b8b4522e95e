import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { example, trial } from './testing/trial.ts';

const t = trial();
after(() => t.app.close());

test('the server answers under its own names only: a page led here by foreign DNS gets nothing', async () => {
  for (const host of ['127.0.0.1', '127.0.0.1:4180', 'localhost:99', '[::1]:4180', 'LOCALHOST:4180'])
    assert.equal((await t.get('/api/health', { host })).status, 200, host);
  for (const host of ['evil.example', 'evil.example:4180', '127.0.0.1.evil.example', 'localhost.', '10.0.0.1:4180']) {
    const answer = await t.get('/api/cases', { host });
    assert.equal(answer.status, 421, host);
    assert.equal(answer.json['cases'], undefined);
  }
});

test('a page of another site can neither write nor read', async () => {
  const host = '127.0.0.1:4180';
  const write = (headers: Readonly<Record<string, string>>) =>
    t.post('/api/cases', { title: 'planted' }, { host, ...headers });
  for (const origin of [
    'http://evil.example',
    'null',
    'https://127.0.0.1:4180',
    'http://127.0.0.1:4181',
    'http://localhost:4180',
  ])
    assert.equal((await write({ origin })).status, 403, origin);
  for (const site of ['cross-site', 'same-site']) {
    assert.equal((await write({ 'sec-fetch-site': site })).status, 403, site);
    assert.equal((await t.get('/api/cases', { 'sec-fetch-site': site })).status, 403, site);
    // Not even by leading the browser there.
    assert.equal(
      (await t.get('/api/cases', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' })).status,
      403,
      site,
    );
  }
  assert.deepEqual((await t.get('/api/cases')).json['cases'].length, 0);
  assert.equal((await write({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status, 201);
  assert.equal((await t.get('/api', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status, 200);
});

test('no answer allows another origin, a preflight least of all', async () => {
  const preflight = await t.app.inject({
    method: 'OPTIONS',
    url: '/api/cases',
    headers: { host: '127.0.0.1:4180', 'access-control-request-method': 'POST' },
  });
  assert.equal(preflight.statusCode, 404);
  for (const headers of [preflight.headers, (await t.get('/api/health')).headers])
    assert.deepEqual(
      Object.keys(headers).filter((name) => name.startsWith('access-control')),
      [],
    );
});

test('what a form of another site can send is not taken', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
    const answer = await t.post('/api/cases', '{"title":"planted"}', { 'content-type': type });
    assert.equal(answer.status, 415, type);
  }
  assert.equal((await t.post('/api/check', 'persons: {}', { 'content-type': 'text/plain' })).status, 415);
  assert.equal(
    (await t.post('/api/check', 'persons: {}', { 'content-type': 'Application/YAML; charset=utf-8' })).status,
    200,
  );
});

test('every answer carries the headers that keep it to itself, failed ones as well', async () => {
  for (const { headers, status } of [
    await t.get('/api'),
    await t.get('/api/health'),
    await t.get('/nothing'),
    await t.get('/api/health', { host: 'evil.example' }),
    await t.post('/api/check', 'persons: 5'),
  ]) {
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'/, String(status));
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|script-src|\*/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.equal(headers['set-cookie'], undefined);
  }
});

test('what is too large is told before it is read', async () => {
  const large = await t.post('/api/check', `# ${'x'.repeat(2_050_000)}`);
  assert.deepEqual([large.status, String(large.json['faults'][0]?.['code'])], [422, 'tooLarge']);
  const larger = await t.post('/api/check', `# ${'x'.repeat(2_200_000)}`);
  assert.deepEqual([larger.status, String(larger.json['code'])], [413, 'tooLarge']);
});

test('strange addresses end with an answer, not with a mistake of the server', async () => {
  for (const url of [
    '/%',
    '/api/norms/%00',
    '/api/norms/..%2f..%2fetc%2fpasswd',
    '/api/cases/%F0%9F%92%A9',
    `/api/norms/${'x'.repeat(5000)}`,
    '/api/check',
    '//evil.example/',
    '/api/health?%',
    '/api/health?lang=%00',
  ])
    assert.ok((await t.get(url)).status < 500, url);
  assert.ok(t.log.every((line) => line.status < 500));
});

test('a mistake of the server is answered without its message and logged without what was sent', async () => {
  const failing = trial({
    append: () => Promise.reject(new Error('secret in the message')),
    lines: () => Promise.reject(new TypeError('secret in the message')),
    summaries: () => Promise.resolve([]),
    replaceSummaries: () => Promise.resolve(),
    caseIds: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  });
  const { status, text } = await failing.get('/api/cases/secret/file');
  assert.equal(status, 500);
  assert.doesNotMatch(text, /secret/);
  const logged = JSON.stringify(failing.log);
  assert.match(logged, /TypeError/);
  assert.doesNotMatch(logged, /secret/);
  await failing.app.close();
});

test('a case file with hostile names changes nothing', async () => {
  const { status } = await t.post(
    '/api/check',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    {
      'content-type': 'application/json',
    },
  );
  assert.equal(status, 422);
  assert.equal(({} as { readonly polluted?: unknown }).polluted, undefined);
  assert.equal((await t.post('/api/check?now=2026-07-01', example('outgoing-request'))).status, 200);
});
