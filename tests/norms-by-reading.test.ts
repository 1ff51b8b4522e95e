import assert from 'node:assert/strict';
import { test } from 'node:test';
import { law } from '@zhargy/law';
import { expr, types, type ValueType } from '@zhargy/logic';
import { planOf } from '@zhargy/readings';
import { sqlOf } from '@zhargy/readings/sql';
import { nameOf, normsByReading, readingTotals, supportOf } from '@zhargy/readings/readings';

const norms = normsByReading(law.engine.norms);

test('every requirement, bar and decision is read by the database and by the prover', () => {
  const strict = norms.filter(({ kind }) => kind === 'requirement' || kind === 'bar' || kind === 'decision');
  assert.ok(strict.length > 100);
  for (const { norm, readings } of strict) {
    assert.notEqual(nameOf(readings.sql), 'unsupported', norm);
    assert.notEqual(nameOf(readings.smt), 'unsupported', norm);
  }
});

test('the table counts each norm once a reading, and explanations and questions read them all', () => {
  const totals = readingTotals(norms);
  for (const counts of Object.values(totals))
    assert.equal(
      Object.values(counts).reduce((a, b) => a + b, 0),
      norms.length,
    );
  assert.equal(totals.explain.exact, norms.length);
  assert.equal(totals.questions.exact, norms.length);
  assert.ok(totals.sql.loaded > 0 && totals.smt.approximated > 0);
});

test('a norm is read no better than the hardest part of it: one that walks along links is not read by columns', () => {
  const [some] = law.engine.norms.filter((norm) => norm.kind === 'requirement');
  assert.ok(some);
  const member = { name: 'next', entity: 'act' };
  const value = types.truth as ValueType<unknown>;
  const walking = expr<boolean>({
    kind: 'chain',
    args: {
      from: member,
      source: { of: member, field: 'acts' },
      link: 'resubmits',
      member,
      body: { kind: 'literal', args: { value: true, type: value } },
    },
  });
  const [read] = normsByReading([{ ...some, holds: () => walking }]);
  assert.equal(nameOf(read?.readings.columns ?? 'exact'), 'unsupported');
  assert.equal(nameOf(read?.readings.sql ?? 'exact'), 'unsupported');
  assert.equal(read?.readings.explain, 'exact');
});

test('what the table calls exact or loaded for columns never stays unknown in the plan of the law', () => {
  const plan = planOf({ acts: law.engine.acts, norms: law.engine.norms, version: '', on: ['recorded', 'case'] });
  const unread = new Set(norms.filter(({ readings }) => nameOf(readings.columns) === 'unsupported').map((n) => n.norm));
  const never = plan.verdicts.filter(({ norm, parts }) =>
    Object.values(parts).some((part) => part.op === 'unknown' && !unread.has(norm)),
  );
  assert.deepEqual(
    never.map(({ norm }) => norm),
    [],
  );
  assert.equal(Object.keys(supportOf.columns).length, Object.keys(supportOf.explain).length);
});

test('every norm about the case itself is written in SQL: none waits for a column that is never there', () => {
  const plan = planOf({ acts: [], norms: law.engine.norms, version: '', on: ['case'] });
  assert.ok(sqlOf(plan, 'postgres').stages.length > 500);
});
