import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { prepare } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { PreparedCase, Question } from '@zhargy/logic';
import { planOf, runPlan } from '@zhargy/readings';
import { materialOf } from './equality/material.ts';
import { differences, placeOfFinding, placeOfFound, type Findings } from './equality/places.ts';
import { compared, portionOf } from './equality/portion.ts';
import { examples } from './examples-read.ts';

const material = materialOf(1);
const disputes = law.disputes.map(({ id }) => id);

/** Every finding of the engine that explains, by its place. */
function explained(cases: readonly PreparedCase[], question: Question): Findings {
  const found: Findings = new Map();
  for (const [of, file] of cases.entries()) {
    for (const finding of law.engine.check(file, question)) found.set(placeOfFinding(of, finding), finding.status);
    for (const candidate of law.engine.candidates(file, question))
      for (const finding of candidate.findings) found.set(placeOfFinding(of, finding), finding.status);
  }
  return found;
}

/** Every finding of the plan, worked out column by column for all cases at once. */
function planned(cases: readonly PreparedCase[], question: Question): Findings {
  const plan = planOf({
    acts: law.engine.acts,
    norms: law.engine.norms,
    version: law.version,
    readings: question.readings ?? {},
    on: ['recorded', 'candidates', 'case'],
    lawOf: question.lawOf !== undefined,
  });
  const run = runPlan(plan, cases, question);
  const found: Findings = new Map();
  for (const verdict of plan.verdicts) run.each(verdict, (one) => found.set(placeOfFound(one.of, one), one.status));
  return found;
}

describe('the plan says what the explanations say', () => {
  it('of every example', () => {
    const cases = examples.map(prepare);
    const question = { now: theDay('2026-07-01') };
    const found = explained(cases, question);
    assert.ok(found.size > 1000);
    assert.deepEqual(differences('plan', found, planned(cases, question)), []);
  });

  const everyAct = law.engine.acts.map(({ id }) => id);
  for (const [seed, acts] of [
    [1, everyAct],
    [3, []],
    [4, ['concludePlea']],
  ] as const)
    it(`of random files, under random readings and dates, as decisions and columns do (seed ${seed})`, async () => {
      const portion = portionOf(seed, material, { size: 14, acts });
      const { findings, differences: differ } = await compared(portion, ['decide', 'plan', 'columns']);
      assert.ok(findings > 100);
      assert.deepEqual(differ, []);
    });

  it('knows every dispute of the law', () => {
    const plan = planOf({ acts: law.engine.acts, norms: law.engine.norms, version: '', on: ['recorded', 'case'] });
    for (const { id } of plan.disputes) assert.ok(disputes.includes(id), id);
  });
});
