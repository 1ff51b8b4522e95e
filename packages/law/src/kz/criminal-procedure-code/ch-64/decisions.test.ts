import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, engineOf, type Finding } from '@zhargy/logic';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { withFacts } from '../../../testing/scenario.ts';
import { decisionsInConciliation } from './art-626-decisions.ts';
import { acts, norms } from './index.ts';

const engine = engineOf(acts, norms, 'test');
const court = (what: string, value: boolean) => ({ id: what, what, by: 'court', about: 'g1', value });
const views = [
  'guiltDoubted',
  'qualificationDisputed',
  'civilClaimDisputed',
  'punishmentTooLenient',
  'punishmentTooHarsh',
  'treatmentMissing',
  'noExaminationNeeded',
];
/** One defendant, a medium crime, a plea concluded before the case came to court; the court agrees with everything. */
const base: CaseFile = {
  persons: [{ id: 'p1', kind: 'human' }],
  roles: [{ id: 'r1', person: 'p1', as: 'defendant' }],
  offences: [{ id: 'o1', to: '2026-02-01', causedDeath: false }],
  charges: [{ id: 'c1', person: 'p1', offence: 'o1', category: 'medium' }],
  agreements: [{ id: 'g1', form: 'plea', party: 'p1', charges: ['c1'], prosecutor: 'x1', counsel: 'x2' }],
  acts: [
    { id: 'a1', kind: 'concludeAgreement', by: 'x1', about: ['g1'], on: '2026-06-01' },
    { id: 'a2', kind: 'sendCaseToCourt', by: 'x1', on: '2026-06-03' },
  ],
  assessments: views.map((what) => court(what, false)),
};
const victim = { 'persons.v1': { kind: 'human' }, 'roles.r2': { person: 'v1', as: 'victim' } };
const atTrial = { 'acts.a2.on': '2026-05-20' };
const literal = { 'kz.cpc.626.trial-stage-agreement': 'returns' };

interface Asked {
  readonly now?: string;
  readonly act?: string;
  readonly readings?: Readonly<Record<string, string>>;
}
function ask(
  facts: Readonly<Record<string, unknown>>,
  { now = '2026-07-01', act = 'decideConciliation', readings = {} }: Asked = {},
): Finding {
  const file = prepare(withFacts(base, facts));
  const found = engine
    .candidates(file, { now: day(now), acts: [act], readings })
    .flatMap((c) => c.findings)
    .filter((f) => f.kind === 'decision' && f.about['g'] === 'g1');
  assert.equal(found.length, 1);
  const [finding] = found;
  assert.ok(finding);
  return finding;
}
/** Options that are not forbidden, with their modality. */
const open = (finding: Finding): Record<string, string> =>
  Object.fromEntries(Object.entries(finding.options ?? {}).filter(([, m]) => m !== 'mustNot'));

const said = (what: string) => ({ [`assessments.${what}.value`]: true });
const withdrawal = { 'acts.w1': { kind: 'withdrawFromAgreement', by: 'p1', about: ['g1'], on: '2026-06-20' } };
const circumstance = (code: string, more: Readonly<Record<string, unknown>> = {}) => ({
  circumstances: [{ id: 'x1', person: 'p1', code, ...more }],
});
const secondAgreement = {
  'agreements.g1.supersedes': 'g0',
  'agreements.g0': { form: 'plea', party: 'p1', charges: ['c1'] },
  'acts.d0': { kind: 'decideConciliation', about: ['g0'], on: '2026-05-10', outcome: 'returnForNewAgreement' },
  'acts.a0': { kind: 'concludeAgreement', about: ['g0'], on: '2026-04-10' },
  'acts.s0': { kind: 'sendCaseToCourt', on: '2026-04-12' },
  'acts.t0': { kind: 'returnToProsecutor', on: '2026-05-10' },
};

const table: readonly (readonly [string, Readonly<Record<string, unknown>>, Record<string, string>, Asked?])[] = [
  ['nothing stands against it: conviction per the agreement (626(1)(5))', {}, { convict: 'must' }],
  ['T165 doubt about guilt (626(1)(3))', said('guiltDoubted'), { refuseDoubts: 'must' }],
  ['qualification (626(1)(2))', said('qualificationDisputed'), { returnForNewAgreement: 'must' }],
  [
    'T79 too harsh: milder or a new agreement (P23)',
    said('punishmentTooHarsh'),
    { returnForNewAgreement: 'may', convict: 'may' },
  ],
  ['too lenient: only a new agreement (P24)', said('punishmentTooLenient'), { returnForNewAgreement: 'must' }],
  [
    'treatment the agreement is silent about (P16)',
    said('treatmentMissing'),
    { returnForNewAgreement: 'may', convict: 'may' },
  ],
  ['withdrawal (P15)', withdrawal, { returnNoGrounds: 'must' }],
  ['withdrawal by somebody else changes nothing (P11)', { ...withdrawal, 'acts.w1.by': 'v1' }, { convict: 'must' }],
  [
    'withdrawal after the court retired (P17)',
    { ...withdrawal, 'acts.z1': { kind: 'retireToDeliberate', on: '2026-06-19' } },
    { convict: 'must' },
  ],
  [
    'withdrawal on the day of retirement, order not known',
    { ...withdrawal, 'acts.z1': { kind: 'retireToDeliberate', on: '2026-06-20' } },
    { returnNoGrounds: 'unknown', convict: 'unknown' },
  ],
  [
    'T73 innocence and coercion: item 1 or 3 (P15)',
    { 'acts.i1': { kind: 'claimInnocence', by: 'p1', about: ['g1'], on: '2026-06-20' } },
    { returnNoGrounds: 'may', refuseDoubts: 'may' },
  ],
  [
    'withdrawal and doubt: item 1 or 3 (626(2))',
    { ...withdrawal, ...said('guiltDoubted') },
    { returnNoGrounds: 'may', refuseDoubts: 'may' },
  ],
  [
    'especially grave crime in the aggregate (P7)',
    { 'charges.c2': { person: 'p1', offence: 'o1', category: 'especiallyGrave' } },
    { returnNoGrounds: 'must' },
  ],
  [
    'a second defendant without an agreement (622)',
    { 'roles.r2': { person: 'p2', as: 'defendant' } },
    { returnNoGrounds: 'must' },
  ],
  [
    'the same before "with all": different offences',
    {
      'roles.r2': { person: 'p2', as: 'defendant' },
      'acts.a1.on': '2019-02-01',
      'acts.a2.on': '2019-02-03',
      'offences.o1.to': '2018-11-01',
    },
    { convict: 'must' },
    { now: '2019-03-01' },
  ],
  [
    'the same offence after 180-VI (614(1)(2))',
    {
      'persons.p2': { kind: 'human' },
      'charges.c2': { person: 'p2', offence: 'o1', category: 'medium' },
      'acts.a1.on': '2019-02-01',
      'acts.a2.on': '2019-02-03',
    },
    { returnNoGrounds: 'must' },
    { now: '2019-03-01' },
  ],
  [
    'the same offence before 180-VI',
    {
      'charges.c2': { person: 'p2', offence: 'o1', category: 'medium' },
      'acts.a1.on': '2018-02-01',
      'acts.a2.on': '2018-02-03',
    },
    { convict: 'must' },
    { now: '2018-03-01' },
  ],
  [
    'T83 reconciliation, medium, no death (P26.1)',
    circumstance('cc-68-1', { reconciled: true, harmMadeGood: true, excludedFromReconciliation: false }),
    { terminate35: 'must' },
  ],
  [
    'the same with a death',
    {
      ...circumstance('cc-68-1', { reconciled: true, harmMadeGood: true, excludedFromReconciliation: false }),
      'offences.o1.causedDeath': true,
    },
    { convict: 'must' },
  ],
  [
    'T85 CC 68(2): conviction with release, or return (P26.2)',
    { ...circumstance('cc-68-2'), 'charges.c1.category': 'grave' },
    { returnNoGrounds: 'may', convict: 'may', convictReleasing: 'may' },
  ],
  [
    'T87 limitation, evident (P27)',
    { ...circumstance('cpc-35-1-4', { personObjects: false }), ...said('noExaminationNeeded') },
    { terminate35: 'must' },
  ],
  [
    'limitation, the person objects (35(4))',
    { ...circumstance('cpc-35-1-4', { personObjects: true }), ...said('noExaminationNeeded') },
    { convictReleasing: 'must' },
  ],
  [
    'no event, evident, although guilt is doubted',
    { ...circumstance('cpc-35-1-1'), ...said('noExaminationNeeded'), ...said('guiltDoubted') },
    { terminate35: 'must' },
  ],
  [
    'disagreement with a new agreement (626(4))',
    { ...secondAgreement, ...said('civilClaimDisputed') },
    { refuseNewAgreement: 'must' },
  ],
  [
    'a new agreement found too harsh',
    { ...secondAgreement, ...said('punishmentTooHarsh') },
    { refuseNewAgreement: 'may', convict: 'may' },
  ],
  [
    'assets performed (626(1)(4-1))',
    { 'agreements.g1.form': 'asset', 'agreements.g1.conditionsFulfilled': true },
    { terminateAssets: 'may', convict: 'may' },
  ],
  [
    'assets not performed',
    { 'agreements.g1.form': 'asset', 'agreements.g1.conditionsFulfilled': false },
    { convict: 'must' },
  ],
  [
    'assets not performed, other reading',
    { 'agreements.g1.form': 'asset', 'agreements.g1.conditionsFulfilled': false },
    { terminateAssets: 'may', convict: 'may' },
    { readings: { 'kz.cpc.626-1-4-1.performed': 'undertaken' } },
  ],
  [
    'assets performed, a victim objects to the end of the case',
    {
      ...victim,
      'agreements.g1.form': 'asset',
      'agreements.g1.conditionsFulfilled': true,
      'acts.v1': { kind: 'objectToTermination', by: 'v1', about: ['g1'], on: '2026-06-02' },
    },
    { convict: 'must' },
  ],
  ['plea fulfilled gives no such end', { 'agreements.g1.conditionsFulfilled': true }, { convict: 'must' }],
  [
    'concluded in court, withdrawn: the ordinary trial goes on (C6)',
    { ...atTrial, ...withdrawal },
    { ordinaryTrial: 'must' },
  ],
  ['the same, other reading', { ...atTrial, ...withdrawal }, { returnNoGrounds: 'must' }, { readings: literal }],
  ['T103 concluded in court, doubt', { ...atTrial, ...said('guiltDoubted') }, { ordinaryTrial: 'must' }],
  [
    'the same, other reading (C21)',
    { ...atTrial, ...said('guiltDoubted') },
    { refuseDoubts: 'must' },
    { readings: literal },
  ],
  [
    'concluded in court, disagreement',
    { ...atTrial, ...said('qualificationDisputed') },
    { timeForNewAgreement: 'must' },
  ],
  [
    'doubt and disagreement, the court chooses',
    { ...said('guiltDoubted'), ...said('qualificationDisputed') },
    { refuseDoubts: 'may', returnForNewAgreement: 'may' },
    { readings: { 'kz.cpc.626-1.doubt-and-disagreement': 'courtChooses' } },
  ],
  ['at trial: all is well (628(2)(1))', atTrial, { continue: 'must' }, { act: 'decideOnAgreementAtTrial' }],
  [
    'T103 at trial: doubt (628(2)(2))',
    { ...atTrial, ...said('guiltDoubted') },
    { refuse: 'must' },
    { act: 'decideOnAgreementAtTrial' },
  ],
  [
    'at trial: disagreement (628(2)(3))',
    { ...atTrial, ...said('qualificationDisputed') },
    { timeForNewAgreement: 'must' },
    { act: 'decideOnAgreementAtTrial' },
  ],
  [
    'at trial in March 2021: whether a refusal for doubt stood in the text was not read',
    { ...atTrial, ...said('guiltDoubted'), 'acts.a1.on': '2021-02-20', 'acts.a2.on': '2021-02-01' },
    { continue: 'unknown', refuse: 'unknown' },
    { act: 'decideOnAgreementAtTrial', now: '2021-03-01' },
  ],
  [
    'at trial in 2018: the text of para 22 was not read',
    { ...atTrial, ...said('qualificationDisputed'), 'acts.a1.on': '2018-02-20', 'acts.a2.on': '2018-02-01' },
    { continue: 'unknown', timeForNewAgreement: 'unknown' },
    { act: 'decideOnAgreementAtTrial', now: '2018-03-01' },
  ],
  [
    'at trial in February 2022: the same two texts are possible',
    { ...atTrial, ...said('guiltDoubted'), 'acts.a1.on': '2022-01-20', 'acts.a2.on': '2022-01-10' },
    { continue: 'unknown', refuse: 'unknown' },
    { act: 'decideOnAgreementAtTrial', now: '2022-02-01' },
  ],
  [
    'an asset agreement in autumn 2023: both texts are possible',
    {
      'agreements.g1.form': 'asset',
      'agreements.g1.conditionsFulfilled': true,
      'acts.a1.on': '2023-09-01',
      'acts.a2.on': '2023-09-02',
    },
    { returnNoGrounds: 'unknown', terminateAssets: 'unknown', convict: 'unknown' },
    { now: '2023-10-01' },
  ],
  ['on arrival all is well (623(1)(1))', {}, { setHearing: 'must' }, { act: 'decideOnArrivedAgreement' }],
  [
    'T65 on arrival the judge disagrees with the qualification (623(1)(3))',
    said('qualificationDisputed'),
    { returnForNewAgreement: 'must' },
    { act: 'decideOnArrivedAgreement' },
  ],
  [
    'on arrival a misdemeanour joined (P6)',
    { 'charges.c2': { person: 'p1', offence: 'o1', category: 'misdemeanour' } },
    { returnNoGrounds: 'must' },
    { act: 'decideOnArrivedAgreement' },
  ],
  [
    'on arrival a new agreement, disagreement again (623(3))',
    { ...secondAgreement, 'acts.d0.kind': 'decideOnArrivedAgreement', ...said('punishmentTooLenient') },
    { refuseNewAgreement: 'must' },
    { act: 'decideOnArrivedAgreement' },
  ],
];
for (const [title, facts, expected, asked] of table)
  test(title, () => {
    const finding = ask(facts, asked);
    assert.deepEqual(open(finding), expected, JSON.stringify(finding.missing));
  });

test('an acquittal and a release under CC 67 are never open (P25, P27)', () => {
  for (const [, facts] of table.slice(0, 8)) {
    const options = ask(facts).options ?? {};
    assert.deepEqual(
      [options['acquit'], options['terminate36'], options['releaseUnder67']],
      ['mustNot', 'mustNot', 'mustNot'],
    );
  }
});

test('what only the court can say is asked of the court: open, not unknown', () => {
  const finding = ask({ assessments: [] });
  assert.equal(finding.status, 'open');
  assert.equal(finding.options?.['convict'], 'open');
  assert.deepEqual([...new Set(finding.assessments.map((a) => a.by))], ['court']);
});

const recorded = (
  facts: Readonly<Record<string, unknown>>,
  outcome: string,
  readings: Readonly<Record<string, string>> = {},
): Finding | undefined => {
  const file = prepare(
    withFacts(base, { ...facts, 'acts.d1': { kind: 'decideConciliation', about: ['g1'], on: '2026-06-30', outcome } }),
  );
  return engine
    .check(file, { now: day('2026-07-01'), acts: ['decideConciliation'], readings })
    .find((f) => f.norm === 'kz.cpc.626.decision');
};
test('T89 a recorded acquittal is unlawful, a conviction per the agreement lawful', () => {
  assert.equal(recorded({}, 'acquit')?.status, 'violated');
  assert.equal(recorded({}, 'convict')?.status, 'satisfied');
});
test('the dispute changes a decision on an agreement concluded in court and nothing on one concluded before', () => {
  const inCourt = recorded({ ...atTrial, ...withdrawal }, 'ordinaryTrial');
  assert.equal(inCourt?.status, 'satisfied');
  assert.deepEqual(inCourt?.readings.find((r) => r.dispute === 'kz.cpc.626.trial-stage-agreement')?.wouldChange, {
    returns: 'violated',
  });
  const pretrial = recorded(withdrawal, 'returnNoGrounds');
  assert.equal(pretrial?.status, 'satisfied');
  assert.deepEqual(
    pretrial?.readings.flatMap((r) => Object.keys(r.wouldChange)),
    [],
  );
});
test('one dispute answers withdrawal (P15) and refusal at the trial (628(2)) alike', () => {
  const facts = {
    ...atTrial,
    ...withdrawal,
    'acts.d1': { kind: 'decideOnAgreementAtTrial', about: ['g1'], on: '2026-06-30', outcome: 'refuse' },
  };
  const statuses = (readings: Readonly<Record<string, string>>): unknown => {
    const found = engine.check(prepare(withFacts(base, facts)), { now: day('2026-07-01'), readings });
    return ['kz.cpc.628-2.after-refusal', 'kz.sc.2016-4.p15.return'].map(
      (n) => found.find((f) => f.norm === n)?.status,
    );
  };
  assert.deepEqual(statuses({}), ['satisfied', 'notApplicable']);
  assert.deepEqual(statuses(literal), ['notApplicable', 'satisfied']);
});

test('a return on arrival needs a preliminary hearing (623(4))', () => {
  const status = (facts: Readonly<Record<string, unknown>>, outcome: string): unknown => {
    const file = prepare(
      withFacts(base, {
        ...facts,
        'acts.d1': { kind: 'decideOnArrivedAgreement', about: ['g1'], on: '2026-06-15', outcome },
      }),
    );
    return engine.check(file, { now: day('2026-07-01') }).find((f) => f.norm === 'kz.cpc.623-4.preliminary-hearing')
      ?.status;
  };
  assert.equal(status({}, 'returnNoGrounds'), 'violated');
  assert.equal(status({ 'acts.h1': { kind: 'preliminaryHearing', on: '2026-06-14' } }, 'returnNoGrounds'), 'satisfied');
  assert.equal(status({}, 'setHearing'), 'notApplicable');
});

const bool = fc.boolean();
const situation = fc.record({
  views: fc.record(Object.fromEntries(views.map((v) => [v, bool]))),
  inCourt: bool,
  withdrawn: bool,
  innocence: bool,
  second: bool,
  asset: bool,
  performed: bool,
  circumstance: fc.constantFrom('', 'cc-68-1', 'cc-68-2', 'cpc-35-1-1', 'cpc-35-1-4'),
  readings: fc.record({
    'kz.cpc.626.trial-stage-agreement': fc.constantFrom('staysInCourt', 'returns'),
    'kz.cpc.626-1.doubt-and-disagreement': fc.constantFrom('doubtFirst', 'courtChooses'),
  }),
});
test('on complete facts some decision is always permitted, two are never obligatory, and every choice is one the law declares', () => {
  const declared = new Set(decisionsInConciliation.choices.map((x) => x.between.toSorted().join('|')));
  fc.assert(
    fc.property(situation, (s) => {
      const facts = {
        ...Object.fromEntries(Object.entries(s.views).map(([v, value]) => [`assessments.${v}.value`, value])),
        ...(s.second ? secondAgreement : {}),
        ...(s.inCourt ? atTrial : {}),
        ...(s.withdrawn ? withdrawal : {}),
        ...(s.innocence ? { 'acts.i1': { kind: 'claimInnocence', by: 'p1', about: ['g1'], on: '2026-06-20' } } : {}),
        ...(s.asset ? { 'agreements.g1.form': 'asset' } : {}),
        'agreements.g1.conditionsFulfilled': s.performed,
        ...(s.circumstance
          ? circumstance(s.circumstance, {
              reconciled: true,
              harmMadeGood: true,
              excludedFromReconciliation: false,
              personObjects: false,
            })
          : {}),
      };
      const options = open(ask(facts, { readings: s.readings }));
      const names = Object.keys(options);
      assert.ok(names.length > 0, 'nothing permitted');
      assert.ok(
        Object.values(options).every((m) => m === 'must' || m === 'may'),
        JSON.stringify(options),
      );
      if (Object.values(options).includes('must')) assert.equal(names.length, 1, JSON.stringify(options));
      for (const [i, a] of names.entries())
        for (const b of names.slice(i + 1))
          assert.ok(declared.has([a, b].toSorted().join('|')), `${a} and ${b} are both open`);
    }),
    { numRuns: 250 },
  );
});
