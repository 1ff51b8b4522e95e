import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, day, type AnyFormula } from '@zhargy/logic';
import { runScenarios } from '../../../testing/run-scenarios.ts';
import { explainToVictim } from '../ch-63/acts.ts';
import { concludeAny } from './any-agreement.ts';
import { investigationTerm } from './art-192-term.ts';
import { norms } from './index.ts';

runScenarios(new URL('./term-powers-record.scenarios.yaml', import.meta.url), [...concludeAny, explainToVictim], norms);

interface Away {
  readonly ground: string;
  readonly from: string;
  readonly to: string;
}
const away = (ground: string, from: string, to: string): Away => ({ ground, from, to });
const term = (registeredOn: string, form: string, stretches: readonly Away[]) =>
  calculate(investigationTerm as unknown as AnyFormula, {
    registeredOn: day(registeredOn),
    form,
    away: stretches.map((x) => ({ ground: x.ground, from: day(x.from), to: day(x.to) })),
  });

for (const [title, registeredOn, form, stretches, expected] of [
  ['no stretch', '2026-02-02', 'investigation', [], { leftOut: 0, lastDay: '2026-04-02' }],
  [
    'the last day is a Sunday',
    '2026-01-12',
    'inquiry',
    [away('complaint', '2026-01-20', '2026-01-23')],
    { leftOut: 3, lastDay: '2026-02-16' },
  ],
  [
    'stretches that overlap count once',
    '2026-02-02',
    'investigation',
    [away('approval', '2026-02-10', '2026-02-14'), away('agreementPetition', '2026-02-12', '2026-02-16')],
    { leftOut: 6, lastDay: '2026-04-08' },
  ],
  [
    'before 384-VI approval counted',
    '2019-02-04',
    'investigation',
    [away('approval', '2019-02-10', '2019-02-14'), away('materials', '2019-03-01', '2019-03-06')],
    { leftOut: 5, lastDay: '2019-04-09' },
  ],
] as const)
  test(`the term of the investigation: ${title}`, () => {
    const result = term(registeredOn, form, stretches);
    assert.deepEqual(result.value, expected, JSON.stringify(result));
  });
