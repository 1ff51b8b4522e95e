import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '@zhargy/casefile';
import { day } from '@zhargy/logic';
import { law } from '../../../rule-set.ts';

const file = {
  persons: [{ id: 'p1', kind: 'human' }],
  offences: [{ id: 'o1', to: '2017-01-10' }],
  charges: [{ id: 'c1', person: 'p1', offence: 'o1', fault: 'intentional', maxImprisonment: '3y' }],
  agreements: [
    { id: 'g1', form: 'plea', party: 'p1', charges: ['c1'] },
    { id: 'g2', form: 'plea', party: 'p1', charges: ['c1'], supersedes: 'g1' },
    { id: 'g3', form: 'plea', party: 'p1', charges: ['c1'] },
  ],
  acts: [
    { id: 'x1', kind: 'concludeAgreement', about: ['g1'], on: '2017-03-01' },
    { id: 'x2', kind: 'concludeAgreement', about: ['g2'], on: '2024-03-01' },
  ],
};

test('each act is judged by the law of its own day, whenever the question is asked', () => {
  for (const now of ['2024-06-01', '2026-07-01']) {
    const days = law.engine
      .check(prepare(file), { now: day(now) })
      .filter((f) => f.norm === 'kz.cpc.612-1-1.gravity')
      .map((f) => [f.act?.id, f.lawDate]);
    assert.deepEqual(days, [
      ['x1', '2017-03-01'],
      ['x2', '2024-03-01'],
    ]);
  }
});

test('a draft is judged by the law of the day of the question, or of the day named', () => {
  const ask = (question: { readonly now: string; readonly lawOf?: string }) =>
    law.engine
      .candidates(prepare(file), {
        now: day(question.now),
        ...(question.lawOf === undefined ? {} : { lawOf: day(question.lawOf) }),
        acts: ['concludePlea'],
      })
      .flatMap((candidate) => candidate.findings)
      .filter((f) => f.norm === 'kz.cpc.612-1-1.gravity')
      .map((f) => f.lawDate);
  assert.ok(ask({ now: '2026-07-01' }).length > 0);
  assert.ok(ask({ now: '2026-07-01' }).every((date) => date === '2026-07-01'));
  assert.ok(ask({ now: '2026-07-01', lawOf: '2019-01-01' }).every((date) => date === '2019-01-01'));
});
