import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { caseSchema } from '@zhargy/casefile';
import { languages } from '@zhargy/logic';
import * as z from 'zod';
import { routes } from '../routes/index.ts';
import { example, trial } from '../testing/trial.ts';
import { docsPage } from './docs-page.ts';
import { openApi, parametersOf, type Piece } from './document.ts';

const document = openApi(routes, 'en');
const t = trial();
after(() => t.app.close());

/** Every value under a key, wherever it stands. */
function all(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner as unknown] : []),
    ...all(inner, key),
  ]);
}
const at = (path: string): unknown =>
  path
    .slice(2)
    .split('/')
    .reduce((here: unknown, step) => (here as Piece | undefined)?.[step], document); // plain data

test('every endpoint the server answers is documented, and no other', () => {
  const described = Object.entries(document['paths'] as Record<string, Piece>).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual(
    described.toSorted((a, b) => (a < b ? -1 : 1)),
    routes.map((route) => `${route.method} ${route.path}`).toSorted((a, b) => (a < b ? -1 : 1)),
  );
  const ids = all(document['paths'], 'operationId');
  assert.equal(new Set(ids).size, routes.length);
  for (const route of routes)
    assert.ok(t.app.hasRoute({ method: route.method, url: route.path.replaceAll(/\{(\w+)\}/g, ':$1') }), route.id);
});

test('every reference leads to a schema, and nothing points elsewhere', () => {
  const references = all(document, '$ref');
  assert.ok(references.length > 40);
  for (const reference of references) {
    assert.match(String(reference), /^#\/components\/schemas\/\w+$/);
    assert.notEqual(at(String(reference)), undefined, String(reference));
  }
  assert.deepEqual([...all(document, '$defs'), ...all(document, '$schema'), ...all(document, '$id')], []);
  assert.doesNotMatch(JSON.stringify(document), /__schema|inline\d/);
});

test('a schema of the document says the same as the one that reads', () => {
  const { CaseFile } = document['components'] as { readonly CaseFile?: Piece } & { readonly schemas: Piece };
  assert.equal(CaseFile, undefined);
  const written = at('#/components/schemas/CaseFile') as { readonly properties: Piece };
  const plain = z.toJSONSchema(caseSchema, { unrepresentable: 'any' }) as { readonly properties: Piece };
  assert.deepEqual(Object.keys(written.properties), Object.keys(plain.properties));
});

test('every endpoint is described in three languages, and each schema of an answer has its problems', () => {
  for (const route of routes) {
    assert.equal(new Set(languages.map((lang) => route.says[lang])).size, 3, route.id);
    for (const parameter of Object.keys(route.query.shape)) {
      const words = languages.map(
        (lang) => parametersOf(route, lang).find((one) => one['name'] === parameter)?.['description'],
      );
      assert.equal(new Set(words).size, 3, `${route.id} ${parameter}`);
    }
    if (route.carries) assert.ok(route.problems.includes('faults') || route.carries.is === 'journal', route.id);
  }
});

test('the page has every endpoint and problem, in each language, with nothing from elsewhere and no script', () => {
  for (const lang of languages) {
    const page = docsPage(routes, lang);
    assert.match(page, new RegExp(`<html lang="${lang}">`));
    for (const route of routes) assert.ok(page.includes(`id="${route.id}"`), route.id);
    assert.doesNotMatch(page, /<script|https?:\/\/|src=|style="|onclick/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    assert.ok(links.every((link) => ids.includes(link)));
  }
});

test('the documented examples of requests are taken', async () => {
  assert.equal((await t.get('/api/openapi.json?lang=kk')).status, 200);
  assert.equal((await t.get('/api/docs.css')).headers['content-type'], 'text/css; charset=utf-8');
  assert.match(String((await t.get('/api')).headers['content-type']), /^text\/html/);
  assert.equal(
    (await t.post('/api/check', JSON.stringify({ persons: [{ id: 'p1' }] }), { 'content-type': 'application/json' }))
      .status,
    200,
  );
  assert.equal((await t.post('/api/check', example('outgoing-request'))).status, 200);
});

test('every operation takes the example it is documented with', async () => {
  const walked = trial();
  const { paths } = document as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }; // as made above
  // A journal taken in makes the case of which the other examples speak.
  const operations = Object.entries(paths)
    .flatMap(([path, of]) => Object.entries(of).map(([method, operation]) => ({ path, method, operation })))
    .toSorted(
      (a, b) => Number(b.operation.operationId === 'import-case') - Number(a.operation.operationId === 'import-case'),
    );
  const failed: string[] = [];
  for (const { path, method, operation } of operations) {
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(operation.parameters.find((one) => one.name === name)?.example)),
    );
    const bodies = Object.entries(operation.requestBody?.content ?? { '': {} });
    for (const [type, { example: body }] of bodies) {
      const answer =
        method === 'get'
          ? await walked.get(url)
          : await walked.post(url, typeof body === 'string' ? body : JSON.stringify(body), { 'content-type': type });
      const [status = '', { content } = { content: {} }] = Object.entries(operation.responses)[0] ?? [];
      const sent = String(answer.headers['content-type']).split(';')[0] ?? '';
      if (String(answer.status) !== status || !Object.keys(content).includes(sent))
        failed.push(`${method} ${url} ${type}: ${answer.status} ${sent} ${answer.text.slice(0, 300)}`);
    }
  }
  assert.deepEqual(failed, []);
  assert.ok(operations.length > 30);
  await walked.app.close();
});

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly example?: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly content: object }>>;
}
