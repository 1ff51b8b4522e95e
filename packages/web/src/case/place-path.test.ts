import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { atPlace } from './place-path.ts';

const file: CaseFile = {
  proceeding: { language: 'ru' },
  persons: [
    { id: 'a', name: 'А' },
    { id: 'a.b', name: 'Б' },
  ],
  sentences: [{ id: 's1', charges: [{ id: 'x', main: { kind: 'fine' } }] }],
};

test('a place is a path of names and ids; ids of the file may hold dots', () => {
  const table: readonly (readonly [string, readonly string[], unknown])[] = [
    ['proceeding.language', ['proceeding', 'language'], 'ru'],
    ['persons.a.name', ['persons', 'a', 'name'], 'А'],
    ['persons.a.b.name', ['persons', 'a.b', 'name'], 'Б'],
    ['sentences.s1.charges.x.main.kind', ['sentences', 's1', 'charges', 'x', 'main', 'kind'], 'fine'],
    ['charges.c9.article', ['charges', 'c9', 'article'], undefined],
  ];
  for (const [place, path, written] of table) {
    const found = atPlace(place, file);
    assert.deepEqual(found?.path, path, place);
    assert.equal(found?.is === 'fact' ? found.written : 'no fact', written, place);
  }
  assert.deepEqual(atPlace('charges', file), { is: 'list', path: ['charges'] });
  assert.deepEqual(atPlace('persons.a.b', file), { is: 'entry', path: ['persons', 'a.b'] });
  for (const place of ['candidate.form', 'treaty', 'persons.a.shoe', 'proceeding.language.x'])
    assert.equal(atPlace(place, file), undefined, place);
});
