import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { madeFinding } from '../testing/made-finding.ts';
import { byAct, byPerson, byTier, together } from './tiers.ts';

const file: CaseFile = {
  persons: [{ id: 'p2' }, { id: 'p1' }],
  charges: [{ id: 'c1', person: 'p1' }],
  agreements: [{ id: 'g1', party: 'p2' }],
  acts: [{ id: 'late', on: '2026-05-02' }, { id: 'early', on: '2026-05-01T09:00' }, { id: 'undated' }],
};

test('every status has its tier', () => {
  const statuses = ['violated', 'unknown', 'open', 'pending', 'satisfied', 'notApplicable'] as const;
  const found = byTier(statuses.map((status) => madeFinding({ status })));
  assert.deepEqual([...found.keys()], ['mustFix', 'cannotJudge', 'weighed', 'running', 'holds', 'outside']);
});

test('by act: in the order of the days, an act without a day after them, no act last', () => {
  const findings = ['late', 'undated', 'early'].map((id) => madeFinding({ act: { kind: 'k', id } }));
  assert.deepEqual(
    byAct([madeFinding(), ...findings], file).map(({ of }) => of),
    ['early', 'late', 'undated', ''],
  );
});

test('by person: through a charge and an agreement, under each of two, nobody last', () => {
  const both = madeFinding({ norm: 'both', about: { ch: 'c1', g: 'g1' } });
  const none = madeFinding({ norm: 'none', about: { a: 'early' } });
  assert.deepEqual(
    byPerson([none, both], file).map(({ of, findings }) => [of, findings.map(({ norm }) => norm)]),
    [
      ['p2', ['both']],
      ['p1', ['both']],
      ['', ['none']],
    ],
  );
});

test('findings that differ in nothing but their subjects are told once, unless somebody keeps them apart', () => {
  const findings = ['p1', 'p2'].map((p) => madeFinding({ about: { p } }));
  assert.deepEqual(
    together(findings).map(({ each }) => each.length),
    [2],
  );
  assert.equal(together(findings, ({ about }) => about['p'] ?? '').length, 2);
  assert.equal(together([madeFinding({ due: '2026-01-01' }), madeFinding({ due: '2026-01-02' })]).length, 2);
});
