import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '@zhargy/logic';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { law } from '../../rule-set.ts';
import { withFacts } from '../../testing/scenario.ts';

const base: CaseFile = {
  persons: [
    { id: 'p1', kind: 'human' },
    { id: 'v1', kind: 'human' },
    { id: 'q1', kind: 'human' },
    { id: 'j1', kind: 'human' },
  ],
  roles: [
    { id: 'r1', person: 'p1', as: 'suspect' },
    { id: 'r2', person: 'v1', as: 'victim', offences: ['o1'] },
    { id: 'r3', person: 'q1', as: 'prosecutor' },
    { id: 'r4', person: 'j1', as: 'judge' },
  ],
  offences: [{ id: 'o1', to: '2026-02-01' }],
  charges: [{ id: 'c1', person: 'p1', offence: 'o1', category: 'medium', broughtOn: '2026-02-05' }],
  agreements: [{ id: 'g1', form: 'plea', party: 'p1', charges: ['c1'], prosecutor: 'q1' }],
  sentences: [{ id: 's1', person: 'p1', act: 'j', agreement: 'g1' }],
  claims: [],
  custody: [],
  acts: [{ id: 't', kind: 'petitionForAgreement', by: 'p1', about: ['g1'], on: '2026-03-02' }],
};
const about = ['g1'];
const concluded = { 'acts.x': { kind: 'concludeAgreement', by: 'q1', about, on: '2026-03-10' } };
const refused = { 'acts.x': { kind: 'refuseAgreement', by: 'q1', about, on: '2026-03-10' } };
const sent = { ...concluded, 'acts.s': { kind: 'sendCaseToCourt', by: 'q1', about, on: '2026-03-12' } };
const judged = {
  ...sent,
  'acts.j': {
    kind: 'judgment',
    by: 'j1',
    about,
    instance: 'first',
    sort: 'conviction',
    concerns: ['p1'],
    on: '2026-03-30',
  },
};
const beforeCourt = ['forwardPleaPetition', 'sendPleaCaseToCourt', 'severEpisode'];
const inCourt = [
  'setConciliatoryHearing',
  'continueInConciliation',
  'decideConciliation',
  'holdConciliatoryHearing',
  'setPreliminaryHearing',
  'changeChargeInCourt',
  'endCaseInCourt',
  'extendHearingTerm',
  'giveJudgment',
];
const whileOpen = ['joinCases', 'severPerson'];
const watched = [...beforeCourt, ...inCourt, ...whileOpen, 'interruptTrial', 'refusePlea', 'reviewOnAppeal'];

/** The watched acts that are offered, each with the persons it is offered for, or alone where it names an agreement. */
function offered(facts: Readonly<Record<string, unknown>>, now = '2026-06-01'): readonly string[] {
  const file = prepare(withFacts(base, facts));
  return [...new Set(law.engine.candidates(file, { now: day(now), acts: watched }).map((c) => c.act))].toSorted();
}

const stages: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['asked for', {}, [...beforeCourt, ...whileOpen, 'refusePlea']],
  ['refused', refused, [...beforeCourt, ...whileOpen]],
  ['concluded', concluded, [...beforeCourt, ...whileOpen]],
  ['in court', sent, [...inCourt, ...whileOpen]],
  [
    'in court, the agreement still asked for',
    { 'acts.s': { kind: 'sendCaseToCourt', by: 'q1', on: '2026-03-01' } },
    [
      'changeChargeInCourt',
      'continueInConciliation',
      'endCaseInCourt',
      'giveJudgment',
      'interruptTrial',
      'refusePlea',
      'setConciliatoryHearing',
      ...whileOpen,
    ],
  ],
  [
    'returned to the prosecutor',
    { ...sent, 'acts.r': { kind: 'returnToProsecutor', by: 'j1', about, on: '2026-03-20' } },
    [...beforeCourt, ...whileOpen],
  ],
  ['judged', judged, []],
  [
    'appealed',
    { ...judged, 'acts.a': { kind: 'appeal', by: 'p1', about: ['j'], on: '2026-04-06' } },
    ['reviewOnAppeal'],
  ],
  [
    'reviewed',
    {
      ...judged,
      'acts.a': { kind: 'appeal', by: 'p1', about: ['j'], on: '2026-04-06' },
      'acts.b': { kind: 'appellateReview', by: 'j1', about: ['j'], on: '2026-05-06' },
    },
    [],
  ],
  ['ended before trial', { 'acts.e': { kind: 'terminateAgainst', by: 'q1', about: ['p1'], on: '2026-03-05' } }, []],
  [
    'ended as to a charge only',
    { ...concluded, 'acts.e': { kind: 'terminateAgainst', by: 'q1', about: ['p1', 'c1'], on: '2026-03-11' } },
    [...beforeCourt, ...whileOpen],
  ],
  [
    'ended and resumed',
    {
      ...concluded,
      'acts.e': { kind: 'terminateAgainst', by: 'q1', about: ['p1'], on: '2026-04-01' },
      'acts.f': { kind: 'resumeProceedings', by: 'q1', about: ['g1'], on: '2026-05-01' },
    },
    [...beforeCourt, ...whileOpen],
  ],
  [
    'a file that begins in court',
    {
      ...concluded,
      'acts.h': { kind: 'decideOnArrivedAgreement', by: 'j1', about, on: '2026-03-16', outcome: 'setHearing' },
    },
    [...beforeCourt, ...inCourt, ...whileOpen],
  ],
];
for (const [stage, facts, acts] of stages)
  test(`what is offered: ${stage}`, () => {
    assert.deepEqual(offered(facts), acts.toSorted());
  });

test('what may still be possible is offered: the day of the judgment is not known', () => {
  const acts = offered({ ...judged, 'acts.j.on': null });
  assert.deepEqual(acts, [...inCourt, ...whileOpen].toSorted());
});

test('what is possible is so by the day of the question', () => {
  assert.deepEqual(offered(judged, '2026-03-11'), [...beforeCourt, ...whileOpen].toSorted());
  assert.deepEqual(offered(judged, '2026-03-20'), [...inCourt, ...whileOpen].toSorted());
});

test('acts and norms about a person are only about those who are prosecuted', () => {
  const persons = new Set(
    law.engine
      .candidates(prepare(withFacts(base, { charges: '-' })), { now: day('2026-03-20') })
      .flatMap((c) => [c.about, ...c.findings.map((f) => f.about)])
      .flatMap((a) => (a['p'] === undefined ? [] : [a['p']])),
  );
  assert.deepEqual([...persons], ['p1']);
});
