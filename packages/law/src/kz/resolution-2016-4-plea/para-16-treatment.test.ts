import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { engineOf } from '@zhargy/logic';
import { parse } from 'yaml';
import { runScenarios } from '../../testing/run-scenarios.ts';
import { findingFor, type Scenario } from '../../testing/scenario.ts';
import { decideConciliation } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { noTreatment, treatmentByClauseOnly } from './para-16-treatment.ts';

const table = new URL('./para-16-treatment.scenarios.yaml', import.meta.url);
runScenarios(table, [decideConciliation], [treatmentByClauseOnly]);

test('that no treatment was ordered is presumed in the open', () => {
  const { base, scenarios } = parse(readFileSync(table, 'utf8')) as { base: CaseFile; scenarios: Scenario[] }; // our own table
  const row = scenarios.find((s) => s.id === 'P16d');
  assert.ok(row);
  const found = findingFor(engineOf([decideConciliation], [treatmentByClauseOnly], 'test'), base, row);
  assert.deepEqual(
    found?.presumed.map((p) => p.id),
    [noTreatment.id],
  );
});
