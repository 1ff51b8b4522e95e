import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { calculate, day, engineOf } from '@zhargy/logic';
import { parse } from 'yaml';
import { runScenarios } from '../../testing/run-scenarios.ts';
import { findingFor, type Scenario } from '../../testing/scenario.ts';
import {
  executionHearing,
  petitionToExecutionCourt,
} from '../criminal-procedure-code/ch-51-execution/cooperation-at-execution.ts';
import { cutWithinLimit, paroleOfParty, reductionOfParty, servedBeforePetition } from './art-072-at-execution.ts';
import { leastBeforeParole } from './art-072.ts';
import { mostReduction } from './art-073.ts';

const table = new URL('./art-072-at-execution.scenarios.yaml', import.meta.url);
const acts = [petitionToExecutionCourt, executionHearing];
const norms = [paroleOfParty, servedBeforePetition, reductionOfParty, cutWithinLimit];
runScenarios(table, acts, norms);

test('that imprisonment is really served is presumed in the open', () => {
  const { base, scenarios } = parse(readFileSync(table, 'utf8')) as { base: CaseFile; scenarios: Scenario[] }; // our own table
  const row = scenarios.find((s) => s.id === 'X1');
  assert.ok(row);
  const found = findingFor(engineOf(acts, norms, 'test'), base, row);
  assert.ok(found?.presumed.some((p) => p.id === 'punishment.served'));
});

const crime = (category: string, deed: string, againstLifeOrHealth = false) => ({
  category,
  deed: day(deed),
  againstLifeOrHealth,
  sexualAgainstMinor: false,
  offenderMinor: false,
  victimsFrom14To17: false,
});
const share = (offence: object, decided: string, performed = 'cooperation', easier = false): unknown => {
  const { value } = calculate(leastBeforeParole, {
    kind: 'imprisonment',
    term: { months: 120, days: 0 },
    offences: [offence],
    performed,
    easier,
    decided: day(decided),
  });
  return value !== null && typeof value === 'object' && 'share' in value ? value.share : value;
};

test('the shares of article 72 by category, deed, decision, agreement and person', () => {
  const rows: readonly (readonly [unknown, unknown])[] = [
    [share(crime('minor', '2016-02-01'), '2016-06-01'), '1/3'],
    [share(crime('grave', '2016-02-01'), '2016-06-01'), '1/3'],
    [share(crime('especiallyGrave', '2016-02-01'), '2016-06-01'), '1/2'],
    [share(crime('especiallyGrave', '2016-02-01', true), '2016-06-01'), '1/2'],
    [share(crime('especiallyGrave', '2026-01-01', true), '2026-06-01', 'none'), '2/3'],
    [share(crime('grave', '2026-01-01', true), '2026-06-01', 'none'), '2/3'],
    [share(crime('grave', '2024-01-01', true), '2026-06-01', 'none'), '1/2'],
    [share(crime('minor', '2026-01-01'), '2026-06-01'), '1/4'],
    [share(crime('minor', '2026-01-01'), '2026-06-01', 'cooperation', true), '1/5'],
    [share(crime('minor', '2019-01-01'), '2020-06-01', 'cooperation', true), '1/4'],
    [share(crime('especiallyGrave', '2026-01-01', true), '2026-06-01', 'cooperation', true), '1/3'],
    // What article 72(4) asks without an agreement for an especially grave crime turns on facts that are not asked.
    [share(crime('especiallyGrave', '2026-01-01', true), '2026-06-01', 'none', true), undefined],
    [share(crime('misdemeanour', '2026-01-01'), '2026-06-01'), undefined],
    [share(crime('grave', '2026-01-01'), '2025-06-01'), undefined],
  ];
  assert.deepEqual(
    rows.map(([found]) => found),
    rows.map(([, expected]) => expected),
  );
});

test('while the law of 2020 may not have taken effect, a sexual crime against a minor keeps the former text', () => {
  const { value } = calculate(mostReduction, {
    unserved: { months: 48, days: 0 },
    offences: [{ ...crime('grave', '2018-01-01'), sexualAgainstMinor: true }],
    performed: 'cooperation',
    decided: day('2021-01-15'),
  });
  assert.deepEqual(value, { share: '1/2', months: 24, days: 0, rest: null });
});
