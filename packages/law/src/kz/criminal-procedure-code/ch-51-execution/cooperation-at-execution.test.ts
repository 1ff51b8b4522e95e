import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { day, engineOf } from '@zhargy/logic';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { parse } from 'yaml';
import { runScenarios } from '../../../testing/run-scenarios.ts';
import { acts, norms, withoutSealedCooperation } from './index.ts';

const table = new URL('./cooperation-at-execution.scenarios.yaml', import.meta.url);
runScenarios(table, acts, norms);

test('for an outsider the file holds no trace of cooperation, neither in facts nor in findings', () => {
  const { base } = parse(readFileSync(table, 'utf8')) as { base: CaseFile }; // our own table
  const file: CaseFile = {
    ...base,
    agreements: [...(base['agreements'] as object[]), { id: 'g2', form: 'plea', party: 'p1' }],
  };
  const engine = engineOf(acts, norms, 'test');
  const question = { now: day('2026-07-25') };
  assert.ok(engine.check(prepare(file), question).length > 0);
  const seen = withoutSealedCooperation(file);
  assert.doesNotMatch(JSON.stringify(seen), /"(?:g1|k1|a1|a2|a3|e1)"/);
  assert.match(JSON.stringify(seen), /"g2"/);
  const { acts: _acts, relatedCases: _cases, assessments: _assessments, ...never } = file;
  const neverKnown: CaseFile = { ...never, agreements: [{ id: 'g2', form: 'plea', party: 'p1' }] };
  assert.deepEqual(engine.check(prepare(seen), question), engine.check(prepare(neverKnown), question));
  assert.deepEqual(engine.candidates(prepare(seen), question), engine.candidates(prepare(neverKnown), question));
});

test('what is about a hidden act is hidden as well; what is not stays', () => {
  const seen = withoutSealedCooperation({
    agreements: [{ id: 'g1', form: 'cooperation' }],
    acts: [
      { id: 'a1', kind: 'petitionToExecutionCourt', about: ['g1'] },
      { id: 'a2', kind: 'executionHearing', about: ['a1'] },
      { id: 'a3', kind: 'judgment', about: ['p1'] },
    ],
  });
  assert.deepEqual(seen, { acts: [{ id: 'a3', kind: 'judgment', about: ['p1'] }] });
});
