import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited } from './edited-case.ts';
import { decided, noCase, opened, proofOf, rewritten, undecided, undone, type FindingDecision } from './held-case.ts';

const text = 'persons:\n  p1: { name: А }\n';
const decision: FindingDecision = {
  key: 'k',
  norm: 'kz.cpc.1',
  about: {},
  status: 'violated',
  lawVersion: '1',
  decision: 'waived',
  reason: 'не спорят',
  on: '2026-07-01',
};

test('several facts changed together are one step back, and so is a decision', () => {
  const first = opened(text, 'a.yaml');
  const changed = edited(first, [
    { path: ['persons', 'p1', 'birthDate'], value: '1990-01-01' },
    { path: ['persons', 'p1', 'name'], value: 'Б' },
  ]);
  assert.equal(changed.text, 'persons:\n  p1: { name: Б, birthDate: 1990-01-01 }\n');
  assert.equal(changed.changed, true);
  const judged = decided(changed, [decision]);
  assert.deepEqual(judged.decisions, [decision]);
  assert.deepEqual(undone(judged).decisions, []);
  const back = undone(undone(judged));
  assert.equal(back.text, text);
  assert.equal(undone(back), back);
  assert.equal(rewritten(first, text), first);
  assert.equal(undone(rewritten(first, 'x: 1')).text, text);
});

test('a decision takes the place of an earlier one and needs a reason', () => {
  const once = decided(opened(text, 'a'), [decision]);
  const twice = decided(once, [{ ...decision, decision: 'accepted' }]);
  assert.deepEqual(
    twice.decisions.map((one) => one.decision),
    ['accepted'],
  );
  assert.deepEqual(undecided(twice, ['k']).decisions, []);
  assert.equal(undecided(twice, ['other']), twice);
  assert.throws(() => decided(once, [{ ...decision, reason: ' ' }]), RangeError);
});

test('a document proves the facts it was given for until they are changed without it', () => {
  const proof = { id: 'protocol-3', title: 'Протокол' };
  const path = ['persons', 'p1', 'birthDate'];
  const proven = edited(opened(text, 'a'), [{ path, value: '1990-01-01' }], proof);
  assert.equal(proofOf(proven, path), proof);
  assert.equal(proofOf(proven, ['persons', 'p1', 'name']), undefined);
  assert.equal(proofOf(edited(proven, [{ path, value: '1991-01-01' }]), path), undefined);
  assert.deepEqual(edited(proven, [{ path: ['persons', 'p1'], value: undefined }]).proven, []);
  assert.equal(undone(edited(proven, [{ path, value: null }])).proven[0]?.proof, proof);
  assert.throws(() => edited(noCase, [{ path, value: 1 }]), RangeError);
});

test('several documents prove the facts of one change, which is one step back', () => {
  const [ruling, passport] = [{ id: 'ruling' }, { id: 'passport' }];
  const at = (...path: readonly string[]): readonly string[] => ['persons', ...path];
  const before = opened(text, 'a');
  const after = edited(
    before,
    [
      { path: at('p2'), value: { name: 'В' } },
      { path: at('p1', 'name'), value: 'Б' },
      { path: at('p1', 'kind'), value: 'human' },
    ],
    [
      { path: at('p2'), proof: ruling },
      { path: at('p2', 'name'), proof: passport },
      { path: at('p1', 'name'), proof: passport },
    ],
  );
  assert.equal(proofOf(after, at('p2', 'birthDate')), ruling);
  assert.equal(proofOf(after, at('p2', 'name')), passport);
  assert.equal(proofOf(after, at('p1', 'name')), passport);
  assert.equal(proofOf(after, at('p1', 'kind')), undefined);
  assert.equal(after.steps.length, 1);
  assert.equal(undone(after).text, text);
  assert.deepEqual(undone(after).proven, []);
});
