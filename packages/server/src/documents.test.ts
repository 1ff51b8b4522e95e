import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { exampleFile } from './routes/example-bodies.ts';
import { example, told, trial, type Answered } from './testing/trial.ts';

const t = trial();
after(() => t.app.close());
const packet = example('agreement-packet');
const bytesOf = async (
  body: object,
): Promise<{ readonly type: string; readonly name: string; readonly bytes: Buffer }> => {
  const answer = await t.app.inject({
    method: 'POST',
    url: '/api/documents?now=2026-07-01',
    headers: { host: '127.0.0.1:4180', 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });
  assert.equal(answer.statusCode, 200, answer.payload.slice(0, 300));
  return {
    type: String(answer.headers['content-type']),
    name: String(answer.headers['content-disposition']),
    bytes: answer.rawPayload,
  };
};

test('one paper comes as the file it was asked as, several as ZIP', async () => {
  const one = { file: packet, paper: 'petition', languages: ['ru'] };
  const html = await bytesOf({ ...one, format: 'html' });
  assert.equal(html.type, 'text/html; charset=utf-8');
  assert.match(html.bytes.toString(), /<html[^>]* lang="ru"/);
  assert.match(html.name, /petition\.ru\.html$/);
  assert.equal((await bytesOf({ ...one, format: 'pdf' })).bytes.subarray(0, 5).toString(), '%PDF-');
  const docx = await bytesOf({ ...one, format: 'docx' });
  assert.match(docx.type, /wordprocessingml/);
  assert.equal(docx.bytes.subarray(0, 2).toString(), 'PK');
  const two = await bytesOf({ ...one, languages: ['kk', 'ru'], format: 'html' });
  assert.equal(two.type, 'application/zip');
  assert.ok(two.bytes.includes('petition.kk.html') && two.bytes.includes('petition.ru.html'));
  const answer = await bytesOf({ file: exampleFile, paper: 'answer', languages: ['en'], format: 'html' });
  assert.match(answer.name, /answer\.en\.html$/);
});

test('the whole packet has its sheet of contents in each language', async () => {
  const { bytes } = await bytesOf({ file: exampleFile, languages: ['kk'], format: 'zip' });
  assert.match(bytes.toString('latin1'), /kk\/00\.g\.contents\.kk\.html/);
});

const asked = (body: object): Promise<Answered> => t.post('/api/documents', body);

test('what cannot be drafted is told, with what could be', async () => {
  assert.deepEqual(told(await asked({ file: exampleFile, paper: 'poem', format: 'odt' })), [
    'notAllowed paper',
    'notAllowed format',
  ]);
  assert.deepEqual(told(await asked({ file: { persons: [] }, format: 'html' })), ['empty agreement']);
  assert.deepEqual(told(await asked({ file: exampleFile, agreement: 'x', format: 'html' })), ['nobody agreement']);
  assert.deepEqual(told(await asked({ file: exampleFile, concerns: 'x', format: 'html' })), ['nobody concerns']);
  const faults = await asked({ file: 'persons:\n  p1: { sex: other, birthDate: 2026-02-30 }\n', format: 'html' });
  assert.deepEqual(told(faults), ['notAllowed file.persons.0.sex', 'date file.persons.0.birthDate']);
});

test('the report says what is missing and whether the languages agree', async () => {
  const { status, json } = await t.post(
    '/api/documents/report?now=2026-07-01',
    { file: packet, paper: 'agreement', languages: ['kk', 'ru'] },
    { 'accept-language': 'ru' },
  );
  assert.equal(status, 200);
  const { papers, differences } = json as unknown as {
    readonly papers: readonly {
      readonly lang: string;
      readonly content: readonly { readonly state: string; readonly cite: readonly { readonly text: string }[] }[];
    }[];
    readonly differences: readonly unknown[];
  }; // as documented, which `trial` holds it against
  assert.deepEqual(
    papers.map(({ lang }) => lang),
    ['kk', 'ru'],
  );
  assert.deepEqual(differences, []);
  assert.ok((papers[0]?.content.length ?? 0) > 10);
  assert.match(papers[0]?.content[0]?.cite[0]?.text ?? '', /ҚПК/);
  assert.match(papers[1]?.content[0]?.cite[0]?.text ?? '', /УПК/);
  const bare = await t.post('/api/documents/report', { file: exampleFile, paper: 'agreement' });
  assert.match(bare.text, /"state":"absent"/);
});
