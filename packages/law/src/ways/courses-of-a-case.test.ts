import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { ask, charged, list, normsAgainst, standings, summer, theft, wayOf, withActs } from './testing/theft-case.ts';

const misdemeanour = withActs(charged({ article: '187(1)', obligatoryAdditional: 'none' }), {
  id: 'agree',
  kind: 'agreeWithCharge',
  by: 'suspect',
  about: ['c1'],
  on: '2026-06-01',
});

test('a misdemeanour: writ proceedings and reconciliation are open, the agreements and the shortened trial closed', () => {
  assert.deepEqual(standings(misdemeanour, 'suspect'), {
    plea: 'closed',
    assets: 'closed',
    shortened: 'closed',
    ordinary: 'open',
    writ: 'open',
    reconciliation: 'open',
  });
  const writ = wayOf(misdemeanour, 'suspect', 'writ');
  assert.deepEqual(
    writ.mustAgree.map((one) => one.state),
    ['wanted', 'shown', 'wanted', 'judged'],
  );
  assert.deepEqual(
    writ.terms.map((term) => term.lengths),
    [[{ n: 5, unit: 'days' }], [{ n: 24, unit: 'hours' }], [{ n: 3, unit: 'days' }], [{ n: 7, unit: 'days' }]],
  );
});

test('writ proceedings are closed to a minor, to one who contests, and once the case is in court', () => {
  const minor: CaseFile = {
    ...misdemeanour,
    persons: list(misdemeanour, 'persons').map((p) => (p['id'] === 'suspect' ? { ...p, birthDate: '2010-01-01' } : p)),
  };
  assert.deepEqual(normsAgainst(wayOf(minor, 'suspect', 'writ')), ['kz.cpc.629-1-3.minor']);
  const contested = withActs(misdemeanour, {
    id: 'contest',
    kind: 'contestCharge',
    by: 'suspect',
    about: ['c1'],
    on: '2026-06-05',
  });
  assert.ok(normsAgainst(wayOf(contested, 'suspect', 'writ')).includes('kz.cpc.629-1-2.contested'));
  const sent = withActs(misdemeanour, { id: 'sent', kind: 'sendCaseToCourt', on: '2026-06-05' });
  assert.deepEqual(normsAgainst(wayOf(sent, 'suspect', 'writ')), ['kz.cpc.629-1-6.after-pre-trial']);
});

test('without the fact about the additional punishment it decides on writ proceedings', () => {
  const { obligatoryAdditional: _left, ...charge } = list(misdemeanour, 'charges')[0] ?? {};
  const writ = wayOf({ ...misdemeanour, charges: [charge] }, 'suspect', 'writ');
  assert.equal(writ.standing, 'depends');
  assert.deepEqual(
    writ.deciding.map((missing) => missing.at),
    ['charges.c1.obligatoryAdditional'],
  );
});

test('an especially grave crime leaves the ordinary trial', () => {
  assert.deepEqual(standings(charged({ article: '297(4)' }), 'suspect'), {
    plea: 'closed',
    assets: 'closed',
    shortened: 'closed',
    ordinary: 'open',
    writ: 'closed',
    reconciliation: 'closed',
  });
});

test('the agreement with the return of assets: none in 2022, in doubt in August 2023, open in 2024', () => {
  const deed = (day: string): CaseFile => ({
    ...theft,
    offences: [{ id: 'o1', from: day, to: day, causedDeath: false, graveHarmToHealth: false }],
  });
  const early = wayOf(deed('2022-02-10'), 'suspect', 'assets', '2022-05-05');
  assert.equal(early.standing, 'closed');
  assert.deepEqual(normsAgainst(early), ['kz.cpc.612-1-3.form-exists']);
  assert.equal(wayOf(deed('2022-02-10'), 'suspect', 'assets', '2023-08-05').standing, 'depends');
  assert.equal(wayOf(deed('2024-02-10'), 'suspect', 'assets', '2024-05-05').standing, 'open');
});

test('after the judgment only the appeal is left, and after its term not even that', () => {
  const judged: CaseFile = {
    ...withActs(
      theft,
      { id: 'sent', kind: 'sendCaseToCourt', on: '2026-05-01' },
      {
        id: 'judgment',
        kind: 'judgment',
        instance: 'first',
        sort: 'conviction',
        concerns: ['suspect'],
        on: '2026-06-22',
      },
    ),
    roles: list(theft, 'roles').map((role) => (role['as'] === 'suspect' ? { ...role, as: 'convict' } : role)),
    custody: [],
  };
  const closed = { plea: 'closed', assets: 'closed', shortened: 'closed', ordinary: 'closed', writ: 'closed' };
  assert.deepEqual(standings(judged, 'suspect'), { ...closed, reconciliation: 'closed', appeal: 'open' });
  assert.ok(normsAgainst(wayOf(judged, 'suspect', 'plea')).includes('kz.sc.2016-4.31.not-with-convict'));
  assert.ok(wayOf(judged, 'suspect', 'ordinary').because);
  assert.equal(wayOf(judged, 'suspect', 'appeal', '2026-09-01').standing, 'closed');
  const again = withActs(judged, { id: 'reversal', kind: 'reverseJudgment', about: ['judgment'], on: '2026-06-29' });
  assert.equal(wayOf(again, 'suspect', 'ordinary').standing, 'open');
});

test('a reconciled crime of minor gravity is released by force of law; the record of it is seen', () => {
  const minor = charged({ article: '188(1)' });
  const reconciled: CaseFile = {
    ...minor,
    circumstances: [{ id: 'x', person: 'suspect', code: 'cc-68-1', reconciled: true, harmMadeGood: true }],
  };
  const before = wayOf(minor, 'suspect', 'reconciliation');
  const after = wayOf(reconciled, 'suspect', 'reconciliation');
  assert.deepEqual([before.standing, after.standing], ['open', 'open']);
  assert.deepEqual([before.mustAgree[0]?.state, after.mustAgree[0]?.state], ['wanted', 'shown']);
  assert.deepEqual(before.mustAgree[0]?.persons, ['victim']);
  const unsaid: CaseFile = { ...minor, offences: [{ id: 'o1', from: '2026-02-10', to: '2026-02-10' }] };
  const open = wayOf(unsaid, 'suspect', 'reconciliation');
  assert.equal(open.standing, 'depends');
  assert.deepEqual(
    open.deciding.map((missing) => missing.at),
    ['offences.o1.causedDeath'],
  );
});

test('a concluded plea is taken, with what it did not observe; withdrawn, it can be made again', () => {
  const concluded = withActs(
    { ...theft, agreements: [{ id: 'g1', form: 'plea', party: 'suspect', charges: ['c1'], prosecutor: 'prosecutor' }] },
    { id: 'done', kind: 'concludeAgreement', by: 'prosecutor', about: ['g1'], on: '2026-06-10' },
  );
  const plea = wayOf(concluded, 'suspect', 'plea');
  assert.equal(plea.standing, 'taken');
  assert.deepEqual(plea.taken, { act: 'done', kind: 'concludeAgreement', on: '2026-06-10' });
  assert.ok(normsAgainst(plea).includes('kz.cpc.613-1-3.consent'));
  const withdrawn = withActs(concluded, {
    id: 'left',
    kind: 'withdrawFromAgreement',
    by: 'suspect',
    about: ['g1'],
    on: '2026-06-20',
  });
  assert.equal(wayOf(withdrawn, 'suspect', 'plea').standing, 'open');
});

test('a conviction in conciliation is a judgment, and a release by the court ends the case', () => {
  const plea = {
    ...theft,
    custody: [],
    agreements: [{ id: 'g1', form: 'plea', party: 'suspect', charges: ['c1'], prosecutor: 'prosecutor' }],
  };
  const decided = (outcome: string): CaseFile =>
    withActs(
      plea,
      { id: 'done', kind: 'concludeAgreement', by: 'prosecutor', about: ['g1'], on: '2026-05-10' },
      { id: 'sent', kind: 'sendCaseToCourt', on: '2026-05-20' },
      { id: 'decision', kind: 'decideConciliation', about: ['g1'], outcome, on: '2026-06-22' },
    );
  const closed = {
    assets: 'closed',
    shortened: 'closed',
    ordinary: 'closed',
    writ: 'closed',
    reconciliation: 'closed',
  };
  assert.deepEqual(standings(decided('convict'), 'suspect'), { plea: 'taken', ...closed, appeal: 'open' });
  assert.deepEqual(standings(decided('terminate35'), 'suspect'), { plea: 'taken', ...closed });
  assert.equal(standings(decided('returnNoGrounds'), 'suspect')['ordinary'], 'open');
});

test('whose charges were severed has no way left here; whose charge was never brought waits for it', () => {
  const severed = withActs(theft, { id: 'sever', kind: 'severCase', about: ['suspect'], on: '2026-06-01' });
  for (const standing of Object.values(standings(severed, 'suspect'))) assert.equal(standing, 'closed');
  assert.match(wayOf(severed, 'suspect', 'ordinary').because?.en ?? '', /sever, 2026-06-01/);
  const early: CaseFile = { ...theft, charges: [] };
  assert.deepEqual(wayOf(early, 'suspect', 'shortened').deciding, [{ at: 'charges', why: 'nobody' }]);
});

test('a circumstance that excludes the proceeding closes every trial and the plea', () => {
  const ended: CaseFile = { ...theft, circumstances: [{ id: 'x', person: 'suspect', code: 'cpc-35-1-2' }] };
  assert.deepEqual(normsAgainst(wayOf(ended, 'suspect', 'ordinary')), ['kz.cpc.35-1.no-trial']);
  assert.ok(normsAgainst(wayOf(ended, 'suspect', 'plea')).includes('kz.cpc.615-3-5.nothing-ends-prosecution'));
});

test('the shortened trial says under which reading of its five items something stands against it', () => {
  const [first] = wayOf(theft, 'suspect', 'shortened').closedUnder;
  assert.deepEqual([first?.dispute, first?.reading], ['kz.cpc.382-1.items', 'oneOfTwo']);
  const strict = ask(theft, summer, { 'kz.cpc.382-1.items': 'oneOfTwo' })[0]?.ways.find((w) => w.id === 'shortened');
  assert.equal(strict?.standing, 'closed');
});

test('a full admission takes an earlier contest back for the plea, the shortened trial and writ proceedings', () => {
  const contested = withActs(theft, {
    id: 'no',
    kind: 'contestCharge',
    by: 'suspect',
    about: ['c1'],
    on: '2026-05-01',
  });
  const admitted = withActs(contested, {
    id: 'yes',
    kind: 'admitGuilt',
    by: 'suspect',
    about: ['c1'],
    on: '2026-06-01',
  });
  for (const id of ['plea', 'assets', 'shortened']) {
    assert.equal(standings(contested, 'suspect')[id], 'closed', id);
    assert.equal(standings(admitted, 'suspect')[id], 'open', id);
  }
  assert.equal(wayOf(admitted, 'suspect', 'shortened').mustAgree[0]?.state, 'shown');
});
