import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engineOf, leavesOf, type ActKind, type AnyNorm } from '@zhargy/logic';
import type { CaseFile } from '@zhargy/casefile';
import { parse } from 'yaml';
import { findingFor, type Scenario } from './scenario.ts';

interface Table {
  readonly base: CaseFile;
  readonly scenarios: readonly Scenario[];
}

/** Runs a scenario table (YAML) as tests: each row, each "when missing" of a row, and that hiding a fact never turns one definite answer into another. */
export function runScenarios(file: URL, acts: readonly ActKind[], norms: readonly AnyNorm[]): void {
  const table = parse(readFileSync(file, 'utf8')) as Table; // the table is ours; a wrong one fails its tests
  const engine = engineOf(acts, norms, 'test');
  for (const row of table.scenarios) {
    test(`${row.id} ${row.title} [${row.authority}]`, () => {
      const finding = findingFor(engine, table.base, row);
      assert.equal(finding?.status ?? 'none', row.expect, JSON.stringify(finding, null, 1));
      if (row.value !== undefined) assert.deepEqual(finding?.value, row.value);
      for (const [place, status] of Object.entries(row.whenMissing ?? {})) {
        const without = findingFor(engine, table.base, row, { ...row.facts, [place]: null });
        assert.equal(
          without?.status ?? 'none',
          status,
          `${row.id} without ${place}: ${JSON.stringify(without, null, 1)}`,
        );
      }
      if (!finding) return;
      for (const leaf of leavesOf(finding.reason)) {
        if (leaf.at.startsWith('candidate.')) continue;
        const hidden = findingFor(engine, table.base, row, { ...row.facts, [leaf.at]: null });
        const status = hidden?.status ?? 'none';
        assert.ok(
          [finding.status, 'unknown', 'open', 'pending', 'none'].includes(status),
          `${row.id}: hiding ${leaf.at} turns ${finding.status} into ${status}`,
        );
      }
    });
  }
}
