import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, engineOf } from '@zhargy/logic';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { decisionsOnAppeal } from './art-433-grounds.ts';
import { reviewOnAppeal } from './review.ts';

const engine = engineOf([reviewOnAppeal], [decisionsOnAppeal], 'test');
const found = [
  'inquiryIncomplete',
  'conclusionsWrong',
  'procedureBreached',
  'lawMisapplied',
  'punishmentUnjust',
  'absoluteBreach',
  'shouldHaveEnded',
];
const declared = new Set(decisionsOnAppeal.choices.map((x) => x.between.toSorted().join('|')));
const options = (views: Readonly<Record<string, boolean>>, now: string): Readonly<Record<string, string>> => {
  const file: CaseFile = {
    persons: [{ id: 'p1' }],
    agreements: [{ id: 'g1', form: 'plea', party: 'p1' }],
    sentences: [{ id: 's1', person: 'p1', act: 'j1', agreement: 'g1' }],
    acts: [
      { id: 'j1', kind: 'judgment', instance: 'first', about: ['s1'], concerns: ['p1'], on: '2018-08-01' },
      { id: 'a1', kind: 'appeal', by: 'p1', about: ['j1'], on: '2018-08-10' },
    ],
    assessments: found.map((what) => ({ id: what, what, by: 'court', about: 'j1', value: views[what] })),
  };
  const finding = engine.candidates(prepare(file), { now: day(now) })[0]?.findings[0];
  assert.ok(finding?.options);
  return finding.options;
};

test('on appeal a judgment stands exactly where nothing was found, and a choice is one the law leaves', () => {
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(found.map((v) => [v, fc.boolean()]))),
      fc.constantFrom('2019-01-01', '2024-01-01', '2026-07-01'),
      (views, now) => {
        const given = options(views, now);
        const open = Object.keys(given).filter((name) => given[name] !== 'mustNot');
        assert.ok(open.length > 0, 'nothing permitted');
        const touches = found.some((v) => v !== 'inquiryIncomplete' && views[v] === true);
        assert.equal(given['leaveUnchanged'], touches ? 'mustNot' : 'must', JSON.stringify(given));
        if (open.some((name) => given[name] === 'must')) assert.equal(open.length, 1, JSON.stringify(given));
        for (const [i, a] of open.entries())
          for (const b of open.slice(i + 1))
            assert.ok(declared.has([a, b].toSorted().join('|')), `${a} and ${b} are both open`);
        if (now >= '2023-07-01') assert.equal(given['returnToProsecutor'], 'mustNot');
      },
    ),
    { numRuns: 200 },
  );
});
