import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engineOf } from '@zhargy/logic';
import type { CaseFile } from '@zhargy/casefile';
import { parse } from 'yaml';
import { runScenarios } from '../../testing/run-scenarios.ts';
import { findingFor, type Scenario } from '../../testing/scenario.ts';
import { milderSanction, type Sanction } from './sanction-by-article.ts';
import { sanctionOfCharge } from './sanction-of-charge.ts';

const file = new URL('./sanction-of-charge.scenarios.yaml', import.meta.url);
runScenarios(file, [], [sanctionOfCharge]);

const table = parse(readFileSync(file, 'utf8')) as { base: CaseFile; scenarios: Scenario[] }; // our own table
const engine = engineOf([], [sanctionOfCharge], 'test');
const finding = (id: string) => {
  const row = table.scenarios.find((s) => s.id === id);
  assert.ok(row);
  const found = findingFor(engine, table.base, row);
  assert.ok(found);
  return found;
};

test('what came from the file is marked, what came from the register is not', () => {
  const marked = (id: string): boolean => finding(id).unverified.includes('kz.cc.sanction-by-hand');
  assert.deepEqual(['R1', 'R2', 'R5', 'R6', 'R7', 'R9'].map(marked), [false, false, true, true, true, false]);
});

test('where the file and the register differ, the finding names the fact and both values', () => {
  const [missing] = finding('R3').missing;
  assert.equal(missing?.at, 'charges.c1.maxImprisonment');
  assert.match(missing?.note ?? '', /stated and derived differ/);
});

test('a limit given for the charge alone presumes that no later text was milder; a row of the user up to the judgment does not', () => {
  const presumed = (id: string): boolean =>
    finding(id).presumed.some((p) => p.id === 'kz.cc.6.sanction-not-milder-since');
  assert.deepEqual(['R1', 'R5', 'R6'].map(presumed), [false, true, false]);
});

test('the working shows every punishment of the texts of the register', () => {
  const steps = JSON.stringify(finding('R1').steps);
  assert.match(steps, /"additional":\[\{"kind":"confiscation"/);
  assert.match(steps, /"kinds":\[/);
});

test('a sanction is milder when no limit is higher and one is lower', () => {
  const of = (min: number, max: number | undefined, life: Sanction['life'] = 'none'): Sanction => ({
    kinds: [],
    min,
    max,
    life,
    additional: [],
  });
  assert.equal(milderSanction(of(0, 60), of(0, 84)), -1);
  assert.equal(milderSanction(of(36, 84), of(0, 84)), 1);
  assert.equal(milderSanction(of(36, 60), of(0, 84)), undefined);
  assert.equal(milderSanction(of(0, undefined), of(0, 6)), -1);
  assert.equal(milderSanction(of(180, 240), of(180, 240, 'alternative')), -1);
  assert.equal(milderSanction(of(180, 240, 'alternative'), of(0, undefined, 'only')), -1);
  assert.equal(milderSanction(of(24, 60), of(24, 60)), 0);
});
