import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, momentOf } from '@zhargy/calendar';
import { calculate } from '@zhargy/logic';
import { sameDay, underAge } from './age-at-the-act.ts';

const ages: readonly (readonly [string, string, boolean | undefined])[] = [
  ['2008-06-10', '2026-06-09', true],
  ['2008-06-10', '2026-06-10', undefined],
  ['2008-06-10', '2026-06-11', false],
  ['2008-02-29', '2026-02-27', true],
  ['2008-02-29', '2026-03-01', false],
];

for (const [birthDate, on, expected] of ages)
  void test(`born ${birthDate}, on ${on}: under age ${String(expected)}`, () => {
    assert.equal(calculate(underAge, { birthDate: dayOf(birthDate), on: momentOf(on) }).value, expected);
  });

void test('a moment with an hour falls on its own day', () => {
  assert.equal(calculate(sameDay, { a: momentOf('2026-06-10T23:59'), b: momentOf('2026-06-10') }).value, true);
  assert.equal(calculate(sameDay, { a: momentOf('2026-06-10T23:59'), b: momentOf('2026-06-11T00:00') }).value, false);
});
