import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, engineOf } from '@zhargy/logic';
import { prepare } from '@zhargy/casefile';
import { runScenarios } from '../../testing/run-scenarios.ts';
import { acts, norms } from '../criminal-procedure-code/ch-63/index.ts';

runScenarios(new URL('./para-02-accomplices.scenarios.yaml', import.meta.url), acts, norms);

void test('a severed accomplice: the finding says that the other reading would change it', () => {
  const file = prepare({
    persons: [{ id: 'p1' }, { id: 'p2' }],
    charges: [
      { id: 'c1', person: 'p1', offence: 'o1', complicity: 'coPerpetrator' },
      { id: 'c2', person: 'p2', offence: 'o1', complicity: 'coPerpetrator' },
    ],
    agreements: [{ id: 'g1', form: 'plea', party: 'p1', charges: ['c1'] }],
    acts: [
      { id: 's', kind: 'severCase', about: ['p2'], on: '2021-01-10' },
      { id: 'x1', kind: 'concludeAgreement', about: ['g1'], on: '2021-03-01' },
    ],
  });
  const finding = engineOf(acts, norms, 'test')
    .check(file, { now: day('2026-07-01') })
    .find((f) => f.norm === 'kz.sc.2016-4.2-4.all-accomplices');
  assert.equal(finding?.status, 'satisfied');
  const reading = finding.readings.find((r) => r.dispute === 'kz.sc.2016-4.2-4.who-counts');
  assert.deepEqual(reading?.wouldChange, { everyAccomplice: 'violated' });
});
