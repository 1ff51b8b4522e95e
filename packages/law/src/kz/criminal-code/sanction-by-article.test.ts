import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, isoOf } from '@zhargy/calendar';
import fc from 'fast-check';
import { calculate, day } from '@zhargy/logic';
import { refOf } from './art-011-by-article.ts';
import { sanctionByArticle } from './sanction-by-article.ts';
import { registerExtent } from './sanctions/index.ts';

const ask = (article: string, deed: string, judged: string) =>
  calculate(sanctionByArticle, { article: refOf(article), deed: day(deed), judged: day(judged) });
const limits = (article: string, deed: string, judged: string): unknown => {
  const { value, missing } = ask(article, deed, judged);
  return value !== undefined && value !== null && typeof value === 'object' && 'maxMonths' in value
    ? [value['minMonths'], value['maxMonths'], value['life']]
    : missing.map((m) => m.note);
};

test('the sanction of a deed by article and days', () => {
  const table: readonly (readonly [string, string, string, unknown])[] = [
    ['188(3)', '2021-03-10', '2022-01-10', [24, 84, 'none']],
    ['99(2)', '2021-03-10', '2022-01-10', [180, 240, 'alternative']],
    ['187(1)', '2021-03-10', '2022-01-10', [null, null, 'none']],
    ['241(1)', '2021-03-10', '2022-01-10', ['outsideTheRegister']],
    ['375(1)', '2021-03-10', '2022-01-10', ['textNotRead']],
    ['188(3)', '2022-01-10', '2021-03-10', ['judgedBeforeTheDeed']],
    ['188', '2021-03-10', '2022-01-10', ['needed: part']],
  ];
  for (const [article, deed, judged, expected] of table)
    assert.deepEqual(limits(article, deed, judged), expected, `${article} ${deed} ${judged}`);
});

test('a later judgment never makes the sanction harsher', () => {
  const start = day('2015-01-01');
  const anyDay = fc.integer({ min: 0, max: day('2026-06-01') - start }).map((n) => isoOf(addDays(start, n)));
  const longest = (article: string, deed: string, judged: string): number | undefined => {
    const found = limits(article, deed, judged);
    const max: unknown = Array.isArray(found) ? (found as readonly unknown[])[1] : undefined;
    return typeof max === 'number' ? max : undefined;
  };
  let compared = 0;
  fc.assert(
    fc.property(fc.constantFrom(...registerExtent()), anyDay, anyDay, (article, a, b) => {
      const [deed, judged] = a < b ? [a, b] : [b, a];
      const [first, later] = [longest(article, deed, deed), longest(article, deed, judged)];
      if (first === undefined || later === undefined) return;
      compared += 1;
      assert.ok(later <= first, `${article} ${deed} ${judged}`);
    }),
    { numRuns: 300 },
  );
  assert.ok(compared > 20);
});

test('that the milder sanction of a later law was taken is marked, and only then', () => {
  const marks = (article: string): readonly string[] =>
    ask(article, '2017-03-01', '2026-06-01').record.unverified.map((u) => u.id);
  assert.deepEqual(marks('188(3)'), ['kz.cc.6.milder-sanction-taken-alone']);
  assert.deepEqual(marks('99(1)'), []);
});
