import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { papers } from '@zhargy/documents/drafts';
import { law } from '@zhargy/law';
import type { CandidateAct } from '@zhargy/logic';
import { actToAdd, asIfDone } from './act-terms.ts';
import { papersOfAct } from './papers-of-act.ts';
import { firstSide, sides, sidesOf } from './sides.ts';

test('every act of the law has a side, and papers that exist', () => {
  const names = new Set(papers.map(({ name }) => name));
  for (const act of law.acts) {
    assert.ok(sides.includes(firstSide(act.by)), act.id);
    assert.ok(!sidesOf(act.by).includes('other'), `${act.id}: ${act.by.join()}`);
    for (const paper of papersOfAct(act.id)) assert.ok(names.has(paper), paper);
  }
  assert.deepEqual(papersOfAct('concludePlea'), ['agreement']);
  assert.deepEqual(papersOfAct('giveJudgment'), []);
});

test('a legal representative stands on the side of those named beside him', () => {
  assert.deepEqual(sidesOf(['victim', 'legalRepresentative']), ['victim']);
  assert.deepEqual(sidesOf(['convict', 'legalRepresentative']), ['defence']);
  assert.deepEqual(sidesOf(['prosecutor', 'judge']), ['court', 'prosecutor']);
  assert.equal(firstSide(['prosecutor', 'judge']), 'prosecutor');
});

test('an act is imagined without touching the file, and put in under an id nobody has', () => {
  const file: CaseFile = {
    acts: [
      { id: 'a1', kind: 'consent' },
      { id: 'a3', kind: 'consent' },
    ],
  };
  const before = structuredClone(file);
  const candidate: CandidateAct = { act: 'concludePlea', about: { g: 'g1' }, availability: 'available', findings: [] };
  const done = asIfDone(file, candidate, 'concludeAgreement', '2026-07-01');
  assert.equal((done['acts'] as readonly unknown[]).length, 3); // the list of the file with one more
  assert.deepEqual(file, before);
  assert.deepEqual(actToAdd(file, candidate, 'concludeAgreement', '2026-07-01'), {
    path: ['acts', 'a4'],
    value: { kind: 'concludeAgreement', on: '2026-07-01', about: ['g1'] },
  });
});
