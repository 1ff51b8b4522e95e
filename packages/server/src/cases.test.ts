import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { law } from '@zhargy/law';
import { memoryStore, verifyExport } from '@zhargy/desk';
import { example, told, trial, type Anything } from './testing/trial.ts';

const t = trial();
after(() => t.app.close());

const open = async (entries: readonly object[] = []): Promise<string> => {
  const { status, json } = await t.post('/api/cases', { title: 'Case', entries });
  assert.equal(status, 201, JSON.stringify(json));
  return String(json['case']);
};
const write = (id: string, expected: number, ...bodies: readonly object[]) =>
  t.post(`/api/cases/${id}/entries`, { expected, entries: bodies.map((body) => ({ body })) });
const fact = (at: string, value: unknown, document?: string): object => ({
  kind: 'asserted',
  facts: [{ at, value }],
  ...(document === undefined ? {} : { proof: { id: document, title: `Document ${document}` } }),
});

test('a whole file is kept as the statements it makes, and comes back', async () => {
  const id = await open([{ body: { kind: 'file', file: example('minor-victim'), proof: { id: 'd1' } } }]);
  const sent = (await t.post('/api/check?now=2026-07-01', example('minor-victim'))).json;
  const kept = (await t.get(`/api/cases/${id}/findings?now=2026-07-01`)).json;
  assert.deepEqual(kept['counts'], sent['counts']);
  assert.deepEqual(kept['findings'], sent['findings']);
  for (const name of ['acts', 'deadlines', 'ways'])
    assert.equal((await t.get(`/api/cases/${id}/${name}?now=2026-07-01`)).status, 200);
  const { json } = await t.get(`/api/cases/${id}/file`);
  const said = Object.values(json['provenance']) as readonly Anything[]; // lists by place
  assert.ok(said.length > 50 && said.every((one) => String(one[0]?.['proof']['id']) === 'd1'));
  assert.deepEqual((await t.get('/api/cases')).json['cases'].filter((one) => String(one['case']) === id).length, 1);
});

test('facts, an act, a withdrawal, a note and an undoing are written in turn', async () => {
  const id = await open();
  assert.equal((await write(id, 1, fact('persons.p1.name', 'A', 'd1'))).status, 201);
  assert.equal((await write(id, 2, fact('persons.p1.name', 'B', 'd2'))).status, 201);
  const { json } = await t.get(`/api/cases/${id}/file?lang=ru`);
  assert.deepEqual(json['file'], { persons: [{ id: 'p1', name: null }] });
  assert.deepEqual(
    json['conflicts'][0]?.['given'].map((given) => [given['value'], given['from'][0]?.['proof']['id']]),
    [
      ['A', 'd1'],
      ['B', 'd2'],
    ],
  );
  await write(id, 3, { kind: 'withdrawn', entry: 2, places: ['persons.p1.name'], reason: 'a slip of the scribe' });
  assert.deepEqual((await t.get(`/api/cases/${id}/file`)).json['file'], { persons: [{ id: 'p1', name: 'B' }] });
  await write(id, 4, { kind: 'undone', entry: 4 }, { kind: 'noted', text: 'asked the archive', at: 'persons.p1.name' });
  const last = (await t.get(`/api/cases/${id}/file`)).json;
  assert.deepEqual([last['file'], last['last'], last['notes'].length], [{ persons: [{ id: 'p1', name: null }] }, 6, 1]);
  assert.equal((await t.get(`/api/cases/${id}/file?upTo=4`)).json['file']['persons'][0]?.['name'], 'B');
  assert.deepEqual(
    (await t.get(`/api/cases/${id}/entries?after=4`)).json['entries'].map((e) => e['seq']),
    [5, 6],
  );
});

test('the file as known on a day', async () => {
  t.clock = '2026-06-01T07:00:00.000Z';
  const id = await open();
  t.clock = '2026-06-10T07:00:00.000Z';
  await write(id, 1, fact('persons.p1.name', 'A'));
  t.clock = '2026-07-01T07:00:00.000Z';
  const on = async (day: string): Promise<unknown> =>
    (await t.get(`/api/cases/${id}/file?knownOn=${day}`)).json['file'];
  assert.deepEqual(await on('2026-06-09'), {});
  assert.deepEqual(await on('2026-06-10'), { persons: [{ id: 'p1', name: 'A' }] });
  const late = await t.post(`/api/cases/${id}/entries`, {
    expected: 2,
    entries: [{ body: fact('persons.p2.name', 'B'), learnedOn: '2026-06-05' }],
  });
  assert.equal(late.status, 201);
  assert.deepEqual(await on('2026-06-09'), { persons: [{ id: 'p2', name: 'B' }] });
});

const missingIn = (finding: Anything): readonly Anything[] => finding['missing']?.map((one) => one) ?? [];

test('what was missing because documents disagree says so', async () => {
  const id = await open([{ body: { kind: 'file', file: example('minor-victim'), proof: { id: 'd1' } } }]);
  const missing = (await t.get(`/api/cases/${id}/findings?now=2026-07-01`)).json['findings'];
  const charge = String((await t.get(`/api/cases/${id}/file`)).json['file']['charges'][0]?.['id']);
  await write(id, 2, fact(`charges.${charge}.article`, '99(2)', 'd2'));
  const { json } = await t.get(`/api/cases/${id}/findings?now=2026-07-01`);
  assert.equal(json['conflicts'][0]?.['at'], `charges.${charge}.article`);
  assert.ok(missing.every((f) => !missingIn(f).some((m) => m['conflict'])));
  const told = json['findings'].flatMap(missingIn);
  assert.ok(told.some((m) => String(m['at']) === `charges.${charge}.article` && m['conflict']));
});

test('a decision stands beside its finding, and is stale once the finding is another', async () => {
  const id = await open([{ body: { kind: 'file', file: example('three-accused'), proof: { id: 'd1' } } }]);
  const findings = async (): Promise<Anything> =>
    (await t.get(`/api/cases/${id}/findings?now=2026-07-01`)).json['findings'];
  const violated = (await findings()).find((f) => String(f['status']) === 'violated');
  assert.ok(violated);
  const named = {
    norm: violated['norm'],
    ...(violated['act'] ? { act: violated['act']['id'] } : {}),
    about: violated['about'],
    lawVersion: law.version,
  };
  const decide = (status: string) => ({
    kind: 'decided',
    finding: { ...named, status },
    decision: 'waived',
    reason: 'the appeal will tell',
  });
  const decided = async (): Promise<unknown> => {
    const of = (await findings()).filter((f) => f['decision']);
    return of.map((f) => [f['norm'], f['decision']['decision'], f['decision']['stale']]);
  };
  await write(id, 2, decide('violated'));
  assert.deepEqual(await decided(), [[violated['norm'], 'waived', false]]);
  await write(id, 3, decide('unknown'));
  assert.deepEqual(await decided(), [[violated['norm'], 'waived', true]]);
  await write(id, 4, { kind: 'undone', entry: 4 }, { kind: 'undone', entry: 3 });
  assert.deepEqual(await decided(), []);
});

test('whoever did not see the last entry is refused', async () => {
  const id = await open();
  const both = await Promise.all([
    write(id, 1, fact('persons.p1.name', 'A')),
    write(id, 1, fact('persons.p1.name', 'B')),
  ]);
  assert.deepEqual(
    both.map((answer) => answer.status).toSorted((a, b) => a - b),
    [201, 409],
  );
  const late = both.find((answer) => answer.status === 409);
  assert.deepEqual([late?.json['code'], late?.json['last']], ['behind', 2]);
});

test('every fault of what is written is told, and nothing of it is kept', async () => {
  const id = await open();
  const faults = async (...bodies: readonly object[]): Promise<unknown> => {
    const answer = await write(id, 1, ...bodies);
    assert.equal(answer.status, 422);
    return told(answer);
  };
  assert.deepEqual(await faults(fact('persons.p1.colour', 'red'), { kind: 'noted', text: 'x', at: 'nowhere' }), [
    'unknownField entries.1.body.at',
  ]);
  assert.deepEqual(await faults(fact('persons.p1.sex', 'other'), fact('persons.p1.birthDate', '2026-02-30')), [
    'notAllowed entries.0.body.facts.0.value',
    'date entries.1.body.facts.0.value',
  ]);
  assert.deepEqual(await faults({ kind: 'sealed' }), ['notAllowed entries.0.body.kind']);
  assert.deepEqual(await faults({ kind: 'asserted', facts: [{ at: 'persons.p1.name' }] }), [
    'wrongType entries.0.body.facts.0.value',
  ]);
  assert.deepEqual(await faults({ kind: 'noted' }), ['wrongType entries.0.body.text']);
  const broken = await write(id, 1, { kind: 'file', file: 'persons:\n  x: { sex: other }' });
  assert.deepEqual(
    broken.json['faults'].map((f) => [f['code'], f['path'], f['line']]),
    [['notAllowed', 'entries.0.body.file.persons.0.sex', 2]],
  );
  assert.deepEqual(await faults(fact('charges.c1.person', 'nobody')), ['nobody charges.c1.person']);
  assert.equal((await t.get(`/api/cases/${id}`)).json['entries'], 1);
});

test('an export is verified, taken in elsewhere, and refused when a byte of it changed', async () => {
  const id = await open([{ body: fact('persons.p1.name', 'A', 'd1') }]);
  const { text, headers } = await t.get(`/api/cases/${id}/export`);
  assert.match(String(headers['content-type']), /^application\/jsonl/);
  assert.equal(verifyExport(new TextEncoder().encode(text)).ok, true);
  assert.deepEqual((await t.get(`/api/cases/${id}/verify`)).json['entries'], 2);
  const other = trial();
  const taken = (body: string) => other.post('/api/cases/import', body, { 'content-type': 'application/jsonl' });
  assert.equal((await taken(text)).status, 201);
  assert.deepEqual(
    (await other.get('/api/cases')).json,
    (await t.get('/api/cases')).json['cases'] && {
      cases: (await t.get('/api/cases')).json['cases'].filter((one) => String(one['case']) === id),
    },
  );
  const broken = await taken(text.replace('"A"', '"B"'));
  assert.deepEqual([broken.status, broken.json['code'], broken.json['broken']['entry']], [409, 'journalBroken', 2]);
  await other.app.close();
});

test('a list of cases that was lost is made anew when the server starts', async () => {
  const store = memoryStore();
  const first = trial(store);
  const { json } = await first.post('/api/cases', { title: 'Case' });
  await store.replaceSummaries([]);
  assert.equal((await first.get('/api/cases')).json['cases'].length, 0);
  const second = trial(store);
  assert.deepEqual(
    (await second.get('/api/cases')).json['cases'].map((one) => one['case']),
    [json['case']],
  );
  await Promise.all([first.app.close(), second.app.close()]);
});

test('a case that is not there', async () => {
  for (const name of ['', '/entries', '/file', '/findings', '/acts', '/deadlines', '/ways', '/verify', '/export'])
    assert.equal((await t.get(`/api/cases/nothing${name}`)).status, 404, name);
  assert.equal((await write('nothing', 1, { kind: 'noted', text: 'x' })).status, 404);
});
