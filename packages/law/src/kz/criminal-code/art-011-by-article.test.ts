import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, day } from '@zhargy/logic';
import { categoryByArticle, refOf } from './art-011-by-article.ts';

const ask = (article: string, deed: string, judged: string) => {
  const { value, missing } = calculate(categoryByArticle, {
    article: refOf(article),
    deed: day(deed),
    judged: day(judged),
  });
  return value ?? missing[0]?.note;
};
const table: readonly (readonly [string, string, string, string, string])[] = [
  ['theft by a large sum', '188(3)', '2025-12-01', '2026-06-01', 'grave'],
  ['a sanction raised later does not reach back (6(3))', '128(1)', '2019-06-01', '2026-06-01', 'medium'],
  ['… and holds for a later deed', '128(1)', '2021-06-01', '2026-06-01', 'grave'],
  ['a later text that was not read could be milder', '106(1)', '2016-06-01', '2026-06-01', 'textNotRead'],
  ['the part was not in the Code on the day of the deed', '188-1(1)', '2018-09-01', '2026-06-01', 'notInForce'],
  ['an article outside the register', '999(1)', '2026-01-10', '2026-02-01', 'outsideTheRegister'],
  [
    'a judgment after the last redaction read: the text last read, marked unverified',
    '188(3)',
    '2026-06-01',
    '2026-07-01',
    'grave',
  ],
  ['a judgment before the deed', '188(3)', '2026-06-01', '2026-05-01', 'judgedBeforeTheDeed'],
];
for (const [title, article, deed, judged, expected] of table)
  test(title, () => assert.equal(ask(article, deed, judged), expected));

test('without a date unknown', () => {
  assert.equal(calculate(categoryByArticle, { article: refOf('188(3)'), deed: day('2026-01-10') }).value, undefined);
  assert.equal(calculate(categoryByArticle, { article: refOf('188(3)'), judged: day('2026-01-10') }).value, undefined);
});
test('references', () => {
  assert.deepEqual(refOf('217(2)(1,3)'), { article: '217', part: '2', items: ['1', '3'] });
  assert.deepEqual(refOf('102'), { article: '102', items: [] });
  assert.equal(refOf('art. 188'), undefined);
});
