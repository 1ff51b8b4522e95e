import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, day } from '@zhargy/logic';
import { agedThroughDeed } from './age-at-the-deed.ts';

const aged = (birth: string, from: string, to: string, atLeast = 14, below = 18): unknown =>
  calculate(agedThroughDeed, { birthDate: day(birth), from: day(from), to: day(to), atLeast, below }).value;

test('through the whole deed, with the birthdays themselves unknown', () => {
  assert.equal(aged('2010-03-10', '2026-05-01', '2026-05-01'), true);
  assert.equal(aged('2013-03-10', '2026-05-01', '2026-05-01'), false);
  assert.equal(aged('2007-03-10', '2026-05-01', '2026-05-01'), false);
  assert.equal(aged('2012-05-01', '2026-05-01', '2026-05-01'), undefined);
  assert.equal(aged('2012-05-01', '2026-05-02', '2026-05-02'), true);
  assert.equal(aged('2012-05-01', '2026-04-30', '2026-05-02'), undefined);
  assert.equal(aged('2008-05-01', '2026-04-30', '2026-05-02'), undefined);
  assert.equal(aged('2010-03-10', '2026-05-02', '2026-05-01'), undefined);
});
