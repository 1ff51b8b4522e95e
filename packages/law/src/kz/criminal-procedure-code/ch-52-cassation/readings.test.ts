import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, engineOf } from '@zhargy/logic';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { acts, norms } from './index.ts';

const engine = engineOf(acts, norms, 'test');
const file = (grounds: readonly string[]): CaseFile => ({
  persons: [{ id: 'a' }],
  acts: [
    {
      id: 'j1',
      kind: 'judgment',
      instance: 'first',
      sort: 'conviction',
      concerns: ['a'],
      on: '2025-08-01',
      inForceFrom: '2025-11-01',
    },
    {
      id: 'f1',
      kind: 'cassationFiling',
      sort: 'complaint',
      about: ['j1'],
      direction: 'worse',
      on: '2025-12-01',
      filed: { received: '2025-12-01', toJudge: '2025-12-02' },
    },
    { id: 'x1', kind: 'returnCassationFiling', about: ['f1'], form: 'ruling', grounds, on: '2025-12-04' },
  ],
});
const formOf = (grounds: readonly string[]) => {
  const found = engine
    .check(prepare(file(grounds)), { now: day('2026-01-10') })
    .find((f) => f.norm === 'kz.cpc.489-3.form');
  assert.ok(found);
  return found;
};

test('a return on two grounds of unlike form says what the other reading would change', () => {
  const found = formOf(['489-1-1', '489-1-4']);
  assert.equal(found.status, 'satisfied');
  assert.deepEqual(found.readings, [
    { dispute: 'return-mixed-form', chosen: 'ruling', wouldChange: { perGround: 'violated' } },
  ]);
});

test('on one ground the dispute changes nothing', () => {
  const found = formOf(['489-1-4']);
  assert.equal(found.status, 'satisfied');
  assert.deepEqual(
    found.readings.flatMap((r) => Object.keys(r.wouldChange)),
    [],
  );
});

test('the year is satisfied on presumption for a first paper, and the presumption is named only where it matters', () => {
  const found = engine
    .check(prepare(file(['489-1-1'])), { now: day('2026-01-10') })
    .find((f) => f.norm === 'kz.cpc.487-2.year');
  assert.equal(found?.status, 'satisfied');
  assert.deepEqual(found?.presumed, []);
});
