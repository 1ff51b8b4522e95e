import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { faultText, readCaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { example, told, trial } from './testing/trial.ts';

const t = trial();
after(() => t.app.close());
const file = example('three-accused');

test('check: findings in the language of the viewer, with reasons, citations and cures', async () => {
  const said = new Set<string>();
  for (const [lang, words] of [
    ['kk', /БҰЗЫЛҒАН/],
    ['ru', /НАРУШЕНО/],
    ['en', /VIOLATED/],
  ] as const) {
    const { status, json, text, headers } = await t.post('/api/check?now=2026-07-01', file, {
      'accept-language': lang,
    });
    assert.equal(status, 200);
    assert.equal(headers['content-language'], lang);
    assert.match(text, words);
    const violated = json['findings'].filter((f) => String(f['status']) === 'violated');
    assert.ok(violated.length > 0 && violated.every((f) => f['because'] && f['cure'] && f['cite'].length > 0));
    said.add(String(violated[0]?.['says']));
  }
  assert.equal(said.size, 3);
});

test('check: the statuses are those of the engine; detail=full carries each finding as it is', async () => {
  const brief = (await t.post('/api/check?now=2026-07-01', file)).json;
  const full = (await t.post('/api/check?now=2026-07-01&detail=full', file)).json;
  assert.deepEqual(brief['counts'], full['counts']);
  const total = Object.values(full['counts']).reduce((sum: number, n) => sum + Number(n), 0);
  assert.equal(full['findings'].length, total);
  assert.ok(full['findings'].every((f) => String(f['finding']['lawVersion']) === law.version));
  assert.ok(brief['findings'].length < total);
});

test('check: one act as a candidate; an act nobody knows is refused with those there are', async () => {
  const act = law.acts.find((one) => one.recordedAs === 'concludeAgreement')?.id ?? '';
  const { json } = await t.post(`/api/check?now=2026-07-01&act=${act}`, example('minor-victim'));
  assert.ok(json['findings'].every((f) => String(f['act']['id']) === 'candidate' && String(f['act']['kind']) === act));
  const unknown = await t.post('/api/check?act=flyToTheMoon', file);
  assert.equal(unknown.status, 400);
  assert.match(String(unknown.json['faults'][0]?.['expected']), new RegExp(act));
});

test('acts, deadlines and ways of a case file', async () => {
  const acts = (await t.post('/api/acts?now=2026-07-01', file)).json['candidates'];
  assert.ok(acts.some((one) => String(one['availability']) === 'blocked' && one['findings'].length > 0));
  const deadlines = (await t.post('/api/deadlines?now=2026-07-01', file)).json['deadlines'];
  assert.ok(deadlines.length > 0 && deadlines.every((one) => one['norms'].length > 0));
  const ways = (await t.post('/api/ways?now=2026-07-01&lang=ru', file)).json['persons'];
  assert.deepEqual(
    ways.map((one) => one['person']),
    ['orynbaev', 'savchenko', 'lim'],
  );
  assert.ok(ways.every((one) => one['ways'].every((way) => /[а-я]/.test(String(way['says'])))));
});

test('a case file has the faults the command line tells, all at once, in each language', async () => {
  const bad =
    'persons: { x: { sex: other, birthDate: 2026-02-30 } }\ncharges:\n  c1: { person: nobody, article: theft }\n';
  const read = readCaseFile(new TextEncoder().encode(bad));
  assert.ok('faults' in read);
  for (const lang of ['kk', 'ru', 'en'] as readonly Lang[]) {
    const { status, json, headers } = await t.post(`/api/check?lang=${lang}`, bad, { 'accept-language': 'de' });
    assert.equal(status, 422);
    assert.match(String(headers['content-type']), /^application\/problem\+json/);
    assert.equal(json['code'], 'faults');
    assert.deepEqual(
      json['faults'],
      read.faults.map((fault) => ({ ...fault, text: faultText(fault, lang) })),
    );
  }
  assert.deepEqual(
    (await t.post('/api/check', '')).json['faults'].map((f) => f['code']),
    ['empty'],
  );
  assert.deepEqual(
    (await t.post('/api/check', Uint8Array.from([0xff, 0xfe]))).json['faults'].map((f) => f['code']),
    ['encoding'],
  );
  assert.deepEqual(
    (await t.post('/api/check', { persons: 5 })).json['faults'].map((f) => f['code']),
    ['wrongType'],
  );
});

test('every fault of a query is told at once', async () => {
  const answer = await t.post('/api/check?now=2026-02-30&colour=red&detail=all&reading=x=y&lang=ru&lang=kk', file);
  assert.equal(answer.status, 400);
  assert.deepEqual(told(answer), [
    'unknownField colour',
    'tooMany lang',
    'date now',
    'notAllowed reading.0',
    'notAllowed detail',
  ]);
});

test('a reading of a dispute is chosen by the query', async () => {
  const dispute = law.disputes[0];
  assert.ok(dispute);
  for (const name of Object.keys(dispute.options))
    assert.equal((await t.post(`/api/check?now=2026-07-01&reading=${dispute.id}=${name}`, file)).status, 200);
  const other = await t.post(`/api/check?reading=${dispute.id}=none`, file);
  assert.match(String(other.json['faults'][0]?.['expected']), new RegExp(Object.keys(dispute.options).join(' \\| ')));
});

test('calc: every formula names its inputs; result, working and citations', async () => {
  const { json } = await t.get('/api/calc?lang=kk');
  const ids = json['formulas'].map((formula) => String(formula['id']));
  assert.deepEqual(
    ids,
    law.formulas.map((formula) => formula.id),
  );
  for (const id of ids) assert.equal((await t.post(`/api/calc/${id}`, { inputs: {} })).status, 200, id);
  const category = await t.post('/api/calc/kz.cc.11.category?now=2026-07-01', { inputs: {} });
  assert.equal(category.json['value'], null);
  assert.ok(category.json['missing'].length > 0);
  const wrong = await t.post('/api/calc/kz.cc.11.category', { inputs: { colour: 'red', on: 'never' } });
  assert.equal(wrong.status, 422);
  assert.ok(
    wrong.json['faults'].some((f) => String(f['path']) === 'inputs.colour' && String(f['code']) === 'unknownField'),
  );
  assert.equal((await t.post('/api/calc/nothing', { inputs: {} })).status, 404);
});

test('ask: the short interviews', async () => {
  const { json } = await t.get('/api/ask?lang=ru');
  assert.deepEqual(
    json['interviews'].map((one) => one['id']),
    ['plea', 'victim'],
  );
  const plea = await t.post('/api/ask/plea?now=2026-07-01&lang=ru', { answers: { charges: '188(2)(3), 2026-01-19' } });
  assert.equal(plea.status, 200);
  assert.ok(plea.json['replies'].length > 0);
  // The file the answers make is one that can be asked about further.
  assert.equal((await t.post('/api/check', plea.json['file'])).status, 200);
  const wrong = await t.post('/api/ask/plea', { answers: { colour: 'red' } });
  assert.deepEqual(
    wrong.json['faults'].map((f) => f['path']),
    ['answers.colour'],
  );
  assert.equal((await t.post('/api/ask/nothing', { answers: {} })).status, 404);
});

test('norms: all, by source, by words, one', async () => {
  assert.equal((await t.get('/api/norms')).json['norms'].length, law.norms.length);
  const of612 = (await t.get('/api/norms?instrument=kz.cpc&provision=612&lang=ru')).json['norms'];
  assert.ok(of612.length > 0 && of612.length < law.norms.length);
  assert.ok(of612.every((norm) => norm['cite'].some((one) => String(one['provision']).startsWith('612'))));
  assert.ok((await t.get(`/api/norms?q=${encodeURIComponent('потерпевш')}&lang=ru`)).json['norms'].length > 0);
  for (const { id } of law.norms) {
    const { status, json } = await t.get(`/api/norms/${encodeURIComponent(id)}`);
    assert.equal(status, 200, id);
    assert.deepEqual(json['texts'], law.norm(id)?.says);
  }
  assert.equal((await t.get('/api/norms/nothing')).status, 404);
});

test('coverage, disputes, schema, dictionary, health', async () => {
  const all = (await t.get('/api/coverage')).json['instruments'];
  assert.ok(all.length > 2 && all.every((one) => !one['places']));
  const one = (await t.get('/api/coverage?instrument=kz.cpc&places=true&lang=kk')).json['instruments'];
  assert.equal(one[0]?.['places'].length, one[0]?.['count']);
  assert.equal((await t.get('/api/coverage?instrument=nothing')).status, 404);
  assert.equal((await t.get('/api/disputes')).json['disputes'].length, law.disputes.length);
  assert.equal((await t.get('/api/schema')).json['type'], 'object');
  assert.ok((await t.get('/api/dictionary?lang=ru')).json['entities']['person']['name']['label'].length > 0);
  assert.deepEqual((await t.get('/api/health')).json['lawVersion'], law.version);
});

test('the language is the best liked of the three', async () => {
  for (const [header, lang] of [
    ['kk-KZ,ru;q=0.9', 'kk'],
    ['de, ru;q=0.5, kk;q=0.4', 'ru'],
    ['de', 'en'],
    ['ru;q=0, kk;q=0.1', 'kk'],
    ['', 'en'],
    [';;q=,', 'en'],
  ] as const)
    assert.equal((await t.get('/api/health', { 'accept-language': header })).headers['content-language'], lang, header);
});

test('JSON that is none, too deep or of another shape is told; nothing ends with a mistake of the server', async () => {
  const raw = async (body: string): Promise<unknown> => {
    const answer = await t.post('/api/ask/plea', body, { 'content-type': 'application/json' });
    return [answer.status, ...told(answer)];
  };
  assert.deepEqual(await raw('{'), [422, 'syntax ']);
  assert.deepEqual(await raw(''), [422, 'empty ']);
  assert.deepEqual(await raw('['.repeat(5000)), [422, 'depth ']);
  assert.deepEqual(await raw('[]'), [422, 'wrongType ']);
  assert.deepEqual(await raw('{"answers":{"charges":5},"colour":1}'), [
    422,
    'wrongType answers.charges',
    'unknownField colour',
  ]);
  assert.deepEqual(await raw('{"answers":{},"__proto__":{}}'), [422, 'unknownField __proto__']);
  assert.ok(
    t.log.every((line) => line.status < 500),
    JSON.stringify(t.log.filter((line) => line.status >= 500)),
  );
});
