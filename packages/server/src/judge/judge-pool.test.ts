import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { memoryStore } from '@zhargy/desk';
import { serverOf } from '../server.ts';
import { example } from '../testing/trial.ts';
import { judgePool } from './judge-pool.ts';

const clock = () => Temporal.Instant.from('2026-07-01T07:00:00Z');
const store = memoryStore();
const [alone, pooled] = [
  serverOf({ store: memoryStore(), clock }),
  serverOf({ store, clock, judge: judgePool(2, 1000) }),
];
after(() => Promise.all([alone.close(), pooled.close()]));
const post = async (app: typeof alone, url: string, payload: string, type = 'application/yaml') => {
  const answer = await app.inject({
    method: 'POST',
    url,
    payload,
    headers: { host: 'localhost', 'content-type': type },
  });
  return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.payload };
};

test('threads answer what the one that listens would', async () => {
  const file = example('minor-victim');
  for (const name of ['check', 'acts', 'deadlines', 'ways']) {
    const url = `/api/${name}?now=2026-07-01&lang=kk`;
    const [here, there] = await Promise.all([post(alone, url, file), post(pooled, url, file)]);
    assert.equal(there.status, 200, there.text.slice(0, 200));
    assert.deepEqual(there, here, name);
  }
  const faulty = 'persons:\n  p1: { sex: other, birthDate: 2026-02-30 }\n';
  const [here, there] = await Promise.all([post(alone, '/api/check', faulty), post(pooled, '/api/check', faulty)]);
  assert.equal(there.status, 422);
  assert.deepEqual(there, here);
});

test('a kept case is judged there as well, with its decisions and conflicts', async () => {
  const said = (value: string, id: string) => ({
    body: { kind: 'asserted', facts: [{ at: 'persons.p1.birthDate', value }], proof: { id } },
  });
  const body = { title: 'Іс', entries: [said('1990-01-02', 'd1'), said('1990-02-01', 'd2')] };
  const opened = await post(pooled, '/api/cases', JSON.stringify(body), 'application/json');
  assert.equal(opened.status, 201);
  const [kept] = await store.summaries();
  const answer = await pooled.inject({
    url: `/api/cases/${kept?.case}/findings`,
    headers: { host: 'localhost' },
  });
  assert.equal(answer.statusCode, 200);
  assert.match(answer.payload, /"conflicts":\[\{"at":"persons\.p1\.birthDate"/);
});
