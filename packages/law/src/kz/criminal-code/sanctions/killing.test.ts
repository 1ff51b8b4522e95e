import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killingBy } from './killing.ts';

const of = (article: string, part?: string, day = '2026-01-01') =>
  killingBy({ article, ...(part === undefined ? {} : { part }), items: [] }, day);

test('murder is an intentional killing by its own words', () => {
  for (const article of ['99', '100', '101', '102', '103']) assert.equal(of(article), 'is');
});

test('theft, robbery, fraud, drugs and death by negligence are not', () => {
  for (const article of ['104', '106', '188', '190', '191', '192', '296', '297', '366'])
    assert.equal(of(article), 'isNot');
});

test('an article of negligence alone cannot hold an intentional killing', () => {
  assert.equal(of('114', '1'), 'isNot');
});

test('terror, banditry and what was not read are left open', () => {
  for (const article of ['255', '268', '105', '241']) assert.equal(of(article), 'open');
});
