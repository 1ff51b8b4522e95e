import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engineOf } from '@zhargy/logic';
import type { CaseFile } from '@zhargy/casefile';
import { parse } from 'yaml';
import { runScenarios } from '../../testing/run-scenarios.ts';
import { findingFor, type Scenario } from '../../testing/scenario.ts';
import { giveJudgment } from '../resolution-2018-4-sentence/judgment.ts';
import { creditOfSentence, creditRight } from './art-062-of-sentence.ts';

const file = new URL('./art-062-of-sentence.scenarios.yaml', import.meta.url);
const norms = [creditOfSentence, creditRight];
runScenarios(file, [giveJudgment], norms);

const table = parse(readFileSync(file, 'utf8')) as { base: CaseFile; scenarios: Scenario[] }; // our own table
const engine = engineOf([giveJudgment], norms, 'test');
const finding = (id: string) => {
  const row = table.scenarios.find((s) => s.id === id);
  assert.ok(row);
  const found = findingFor(engine, table.base, row);
  assert.ok(found);
  return found;
};

test('that a measure lasts and that a sentence is not in force is presumed by name, only where the days are not given', () => {
  const presumed = (id: string): string[] => finding(id).presumed.map((p) => p.id);
  assert.ok(presumed('C8').includes('kz.cc.62.measure-lasts'));
  assert.ok(presumed('C8').includes('kz.cc.62.not-in-force-yet'));
  assert.ok(!presumed('C1').includes('kz.cc.62.measure-lasts'));
  assert.ok(!presumed('C7').includes('kz.cc.62.not-in-force-yet'));
});

test('a missing institution is named as what is missing', () => {
  const row = table.scenarios.find((s) => s.id === 'C1');
  assert.ok(row);
  const found = findingFor(engine, table.base, row, { 'sentences.s1.institution': '-' });
  assert.equal(found?.status, 'unknown');
  assert.ok(found.missing.some((m) => m.at === 'sentences.s1.institution'));
});
