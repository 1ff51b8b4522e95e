import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, day, type AnyFormula } from '@zhargy/logic';
import { killingByArticle, sexualByArticle, violenceByArticle } from './crime-by-article.ts';

const ref = (text: string) => {
  const [, article = '', part, item] = /^([\d-]+)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(text) ?? [];
  return { article, ...(part === undefined ? {} : { part }), items: item === undefined ? [] : [item] };
};
const ask = (formula: unknown, article: string, deed: string, judged: string) =>
  calculate(formula as AnyFormula, { article: ref(article), deed: day(deed), judged: day(judged) });
const answer = (formula: unknown, article: string, deed: string, judged: string): unknown =>
  ask(formula, article, deed, judged).value;

test('a theft is on neither list, whatever the dates of deed and judgment', () => {
  for (const [deed, judged] of [
    ['2016-06-01', '2017-03-01'],
    ['2017-05-01', '2026-07-01'],
    ['2020-06-01', '2021-06-01'],
    ['2024-08-01', '2025-02-01'],
    ['2026-05-01', '2026-06-01'],
  ] as const) {
    assert.equal(answer(sexualByArticle, '188(3)', deed, judged), 'isNot', deed);
    if (judged > '2024-07') assert.equal(answer(violenceByArticle, '188(3)', deed, judged), 'isNot', deed);
  }
});

test('there is nothing to say of days before the list', () => {
  assert.equal(answer(sexualByArticle, '188(3)', '2015-06-01', '2016-01-15'), 'open');
  assert.equal(answer(violenceByArticle, '188(3)', '2023-06-01', '2024-01-15'), 'open');
});

test('a sexual crime depends on the victim', () => {
  assert.equal(answer(sexualByArticle, '120(1)', '2026-05-01', '2026-06-01'), 'open');
  assert.equal(answer(sexualByArticle, '312(2)', '2022-05-01', '2022-06-01'), 'open');
  assert.equal(answer(sexualByArticle, '312(1)', '2022-05-01', '2022-06-01'), 'isNot');
});

test('where one edition has the article and another has not, or the text between was not read, it is left open', () => {
  assert.equal(answer(sexualByArticle, '134(1)', '2019-05-01', '2019-12-01'), 'isNot');
  assert.equal(answer(sexualByArticle, '134(1)', '2020-06-01', '2021-02-01'), 'open');
  assert.equal(answer(sexualByArticle, '134(1)', '2019-05-01', '2022-06-01'), 'open');
});

test('violence against a minor: by item, since the list came and as it grew', () => {
  assert.equal(answer(violenceByArticle, '106(2)(11)', '2026-05-01', '2026-06-01'), 'is');
  assert.equal(answer(violenceByArticle, '106(2)(7)', '2026-05-01', '2026-06-01'), 'isNot');
  assert.equal(answer(violenceByArticle, '106(2)', '2026-05-01', '2026-06-01'), 'open');
  assert.equal(answer(violenceByArticle, '140', '2024-07-01', '2024-08-01'), 'isNot');
  assert.equal(answer(violenceByArticle, '140', '2024-07-01', '2026-06-01'), 'open');
  assert.equal(answer(violenceByArticle, '105(3)', '2024-10-01', '2025-02-01'), 'is');
  assert.equal(answer(violenceByArticle, '140', '2024-10-01', '2025-02-01'), 'open');
});

test('a day after the last reading is marked', () => {
  assert.deepEqual(
    ask(sexualByArticle, '188(3)', '2026-05-01', '2026-12-01').record.unverified.map((u) => u.id),
    ['kz.cc.not-read-since-2026-06-12'],
  );
  assert.deepEqual(ask(sexualByArticle, '188(3)', '2026-05-01', '2026-06-01').record.unverified, []);
});

test('killing is told by the article alone', () => {
  const killing = (article: string): unknown =>
    calculate(killingByArticle as unknown as AnyFormula, { article: ref(article), deed: day('2026-05-01') }).value;
  assert.deepEqual(['99(1)', '192(3)', '296(4)', '255(4)'].map(killing), ['is', 'isNot', 'isNot', 'open']);
});
