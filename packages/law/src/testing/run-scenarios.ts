import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engineOf, leavesOf, type ActKind, type AnyNorm, type Engine, type Finding, listComplete } from '@zhargy/logic';
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
      if (finding.status === 'satisfied' || finding.status === 'violated') givesWay(engine, table.base, row, finding);
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

/**
 * Takes the facts an answer rests on away one after another: sooner or later a definite answer must give way, and then
 * name what was taken last. An answer may rest on more than one fact alone; then it gives way only when the last of
 * them is gone. Where no fact is left it rests on lists taken to be complete: those are opened.
 */
function givesWay(engine: Engine, base: CaseFile, row: Scenario, first: Finding): void {
  const facts: Record<string, unknown> = { ...row.facts };
  const taken: string[] = [];
  let finding = first;
  for (;;) {
    const next = leavesOf(finding.reason).find(({ at }) => !at.startsWith('candidate.') && facts[at] !== null);
    if (!next) break;
    facts[next.at] = null;
    taken.push(next.at);
    const without = findingFor(engine, base, row, facts);
    if (without?.status !== finding.status) {
      assert.ok(
        without === undefined || names(without, taken),
        `${row.id}: without ${next.at} the answer is ${without?.status} and does not name it: ${JSON.stringify(without?.missing)}`,
      );
      return;
    }
    finding = without;
  }
  const lists = finding.presumed.filter((p) => p.id === listComplete.id).flatMap((p) => p.at);
  if (lists.length === 0) return;
  const opened = findingFor(engine, { ...base, incomplete: lists }, row, facts);
  assert.notEqual(opened?.status, finding.status, `${row.id}: still ${finding.status} with ${lists.join(', ')} open`);
}

/** What is missing, or waits for a judgment, is one of the facts taken away, something inside it or its entity. */
const names = (finding: Finding, taken: readonly string[]): boolean =>
  finding.status === 'open'
    ? finding.assessments.length > 0
    : finding.missing.some((wanted) => taken.some((at) => wanted.at.startsWith(at) || at.startsWith(wanted.at)));
