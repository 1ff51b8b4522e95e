import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, engineOf } from '@zhargy/logic';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { decideOnAgreementAtTrial, decisionsAtTrial } from './art-628-decisions-at-trial.ts';

const engine = engineOf([decideOnAgreementAtTrial], [decisionsAtTrial], 'test');
const views = [
  'guiltDoubted',
  'qualificationDisputed',
  'civilClaimDisputed',
  'punishmentTooLenient',
  'punishmentTooHarsh',
];
const bool = fc.boolean();
const situation = fc.record({
  views: fc.record(Object.fromEntries(views.map((v) => [v, bool]))),
  second: bool,
  withdrawn: bool,
  year: fc.constantFrom(2016, 2019, 2021, 2022, 2024, 2026),
});
const declared = new Set(decisionsAtTrial.choices.map((x) => x.between.toSorted().join('|')));

test('at the trial two decisions are never obligatory, and what is open beside another the law leaves to choice', () => {
  fc.assert(
    fc.property(situation, (s) => {
      const on = (rest: string): string => `${s.year}-${rest}`;
      const file: CaseFile = {
        persons: [{ id: 'p1', kind: 'human' }],
        roles: [{ id: 'r1', person: 'p1', as: 'defendant' }],
        offences: [{ id: 'o1', to: '2015-06-01' }],
        charges: [{ id: 'c1', person: 'p1', offence: 'o1', category: 'medium' }],
        agreements: [
          { id: 'g1', form: 'plea', party: 'p1', charges: ['c1'], ...(s.second ? { supersedes: 'g0' } : {}) },
          ...(s.second ? [{ id: 'g0', form: 'plea', party: 'p1', charges: ['c1'] }] : []),
        ],
        acts: [
          { id: 'a0', kind: 'sendCaseToCourt', on: on('03-01') },
          ...(s.second
            ? [
                {
                  id: 'd0',
                  kind: 'decideOnAgreementAtTrial',
                  about: ['g0'],
                  on: on('03-10'),
                  outcome: 'timeForNewAgreement',
                },
              ]
            : []),
          { id: 'a1', kind: 'concludeAgreement', about: ['g1'], on: on('03-20') },
          ...(s.withdrawn
            ? [{ id: 'w1', kind: 'withdrawFromAgreement', by: 'p1', about: ['g1'], on: on('03-25') }]
            : []),
        ],
        assessments: views.map((what) => ({ id: what, what, by: 'court', about: 'g1', value: s.views[what] })),
      };
      const [candidate] = engine.candidates(prepare(file), { now: day(on('04-01')) });
      const finding = candidate?.findings.find((f) => f.about['g'] === 'g1');
      assert.ok(finding?.options);
      const open = Object.entries(finding.options).filter(([, m]) => m !== 'mustNot');
      assert.ok(open.length > 0, 'nothing permitted');
      const obligatory = open.filter(([, m]) => m === 'must');
      assert.ok(obligatory.length <= 1, JSON.stringify(finding.options));
      if (open.some(([, m]) => m === 'unknown')) return;
      if (obligatory.length === 1) assert.equal(open.length, 1, JSON.stringify(finding.options));
      for (const [i, [a]] of open.entries())
        for (const [b] of open.slice(i + 1))
          assert.ok(declared.has([a, b].toSorted().join('|')), `${a} and ${b} are both open`);
    }),
    { numRuns: 300 },
  );
});
