import assert from 'node:assert/strict';
import { test } from 'node:test';
import { law } from '../../rule-set.ts';
import { conflicts } from './conflicts.ts';

const norms = new Set(law.norms.map((n) => n.id));
const disputes = new Set(law.disputes.map((d) => d.id));

test('the conflicts are numbered one after another', () => {
  assert.deepEqual(
    conflicts.map((c) => c.id),
    Array.from({ length: 35 }, (_, i) => `C${i + 1}`),
  );
});

test('what a conflict rests on exists, and is of the kind its class needs', () => {
  for (const { id, kind, rests } of conflicts) {
    assert.deepEqual(
      rests.filter((name) => !norms.has(name) && !disputes.has(name)),
      [],
      id,
    );
    if (kind === 'reading')
      assert.ok(
        rests.some((name) => disputes.has(name)),
        `${id} names no dispute`,
      );
    else if (kind !== 'note')
      assert.ok(
        rests.some((name) => norms.has(name)),
        `${id} names no norm`,
      );
  }
});
