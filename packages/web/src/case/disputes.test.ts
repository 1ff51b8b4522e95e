import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputesThatMatter } from './disputes.ts';
import { madeFinding } from './testing/made-finding.ts';

test('a dispute matters when another reading makes another finding, or when somebody has chosen', () => {
  const finding = madeFinding({
    readings: [
      { dispute: 'idle', chosen: 'a', wouldChange: {} },
      { dispute: 'live', chosen: 'a', wouldChange: { b: 'satisfied' } },
    ],
  });
  assert.deepEqual(disputesThatMatter([finding, finding], {}), ['live']);
  assert.deepEqual(disputesThatMatter([finding], { chosen: 'x' }), ['chosen', 'live']);
});
