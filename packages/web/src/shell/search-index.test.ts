import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from './search-index.ts';

test('a norm is found by its article in the form of any language, and by words of any language', () => {
  for (const [query, lang] of [
    ['612(1)(1)', 'en'],
    ['ст. 612 ч. 1 п. 1)', 'ru'],
    ['612-бап 1-бөлік', 'kk'],
  ] as const) {
    const found = findIn(query, lang).map((one) => one.to);
    assert.ok(found.includes(`/${lang}/norm/kz.cpc.612-1-1.gravity`), query);
  }
  assert.ok(findIn('сделка тяжким', 'kk').some((one) => one.to === '/kk/norm/kz.cpc.612-1-1.gravity'));
});

test('without a query the pages and calculators stand there, and nonsense finds nothing', () => {
  assert.ok(findIn('', 'kk').some((one) => one.group === 'pages'));
  assert.deepEqual(findIn('жоқсөз', 'kk'), []);
});
