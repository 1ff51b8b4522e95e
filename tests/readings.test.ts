import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { prepare } from '@zhargy/casefile';
import { chanceOf, randomFile } from '@zhargy/casefile/testing';
import { law } from '@zhargy/law';
import type { Finding, PreparedCase, Question } from '@zhargy/logic';
import { planOf, runPlan, type Found } from '@zhargy/readings';
import { daysOfChange as days, examples } from './examples-read.ts';

const disputes = law.disputes.map(({ id }) => id);

const place = (of: number, { norm, act, actId, about }: Pick<Found, 'norm' | 'act' | 'actId' | 'about'>): string =>
  JSON.stringify([of, norm, act ?? '', actId ?? '', Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
const placeOf = (of: number, { norm, act, about }: Finding): string =>
  place(of, { norm, act: act?.kind, actId: act?.id, about });

/** Every finding of the engine that explains, by its place. */
function explained(cases: readonly PreparedCase[], question: Question): Map<string, string> {
  const found = new Map<string, string>();
  for (const [of, file] of cases.entries()) {
    for (const finding of law.engine.check(file, question)) found.set(placeOf(of, finding), finding.status);
    for (const candidate of law.engine.candidates(file, question))
      for (const finding of candidate.findings) found.set(placeOf(of, finding), finding.status);
  }
  return found;
}

/** Every finding of the plan, worked out column by column for all cases at once. */
function planned(cases: readonly PreparedCase[], question: Question): Map<string, string> {
  const plan = planOf({
    acts: law.engine.acts,
    norms: law.engine.norms,
    version: law.version,
    readings: question.readings ?? {},
    on: ['recorded', 'candidates', 'case'],
    lawOf: question.lawOf !== undefined,
  });
  const run = runPlan(plan, cases, question);
  const found = new Map<string, string>();
  for (const verdict of plan.verdicts) run.each(verdict, (one) => found.set(place(one.of, one), one.status));
  return found;
}

const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])]
    .filter((key) => a.get(key) !== b.get(key))
    .map((key) => `${key}: ${a.get(key) ?? 'nothing'} / ${b.get(key) ?? 'nothing'}`);

describe('the plan says what the explanations say', () => {
  it('of every example', () => {
    const cases = examples.map(prepare);
    const question = { now: theDay('2026-07-01') };
    const found = explained(cases, question);
    assert.ok(found.size > 1000);
    assert.deepEqual(differences(found, planned(cases, question)), []);
  });

  for (const seed of [1, 2, 3])
    it(`of random files, under random readings and dates (seed ${seed})`, () => {
      const chance = chanceOf(seed);
      const cases = Array.from({ length: 12 }, () => prepare(randomFile(chance, { files: examples, days })));
      const readings: Record<string, string> = {};
      for (const { id, options } of law.disputes)
        if (chance() < 0.5)
          readings[id] = Object.keys(options)[Math.floor(chance() * Object.keys(options).length)] ?? '';
      const question: Question = {
        now: theDay('2026-07-01'),
        readings,
        ...(chance() < 0.5 ? { lawOf: days[Math.floor(chance() * days.length)] ?? theDay('2026-01-01') } : {}),
      };
      const found = explained(cases, question);
      const statuses = new Set(found.values());
      for (const status of ['satisfied', 'violated', 'unknown', 'notApplicable'])
        assert.ok(statuses.has(status), status);
      assert.deepEqual(differences(found, planned(cases, question)), []);
    });

  it('knows every dispute of the law', () => {
    const plan = planOf({ acts: law.engine.acts, norms: law.engine.norms, version: '', on: ['recorded', 'case'] });
    for (const { id } of plan.disputes) assert.ok(disputes.includes(id), id);
  });
});
