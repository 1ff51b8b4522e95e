import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeFinding } from '../testing/made-finding.ts';
import { decisionFor, decisionOn, findingKey } from './decisions.ts';

test('a decision stands as long as the finding says what it said under the same law', () => {
  const finding = madeFinding({ act: { kind: 'k', id: 'a1' }, about: { p: 'p1', g: 'g1' } });
  const decision = decisionFor(finding, 'waived', ' стороны не спорят ', '2026-07-01');
  assert.equal(decision.reason, 'стороны не спорят');
  assert.equal(decisionOn(finding, [decision])?.stands, true);
  // The order in which the subjects are named is none of a finding's.
  assert.equal(decisionOn({ ...finding, about: { g: 'g1', p: 'p1' } }, [decision])?.stands, true);
  assert.equal(decisionOn({ ...finding, status: 'unknown' }, [decision])?.stands, false);
  assert.equal(decisionOn({ ...finding, lawVersion: 'v2' }, [decision])?.stands, false);
  assert.equal(decisionOn({ ...finding, about: { p: 'p2' } }, [decision]), undefined);
  assert.notEqual(findingKey(finding), findingKey(madeFinding({ about: finding.about })));
});
