import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law } from '../rule-set.ts';
import { rulesOfWays } from './rules-of-ways.ts';
import { ask, charged, list, normsAgainst, standings, theft, wayOf, withActs } from './testing/theft-case.ts';
import { wayIds, type WayId } from './way.ts';

test('a sole suspect of a theft: both agreements are open, the victim has still to consent to the plea only', () => {
  assert.deepEqual(standings(theft, 'suspect'), {
    plea: 'open',
    assets: 'open',
    shortened: 'open',
    ordinary: 'open',
    writ: 'closed',
    reconciliation: 'closed',
  });
  const plea = wayOf(theft, 'suspect', 'plea');
  const consent = plea.mustAgree.find((one) => one.norm === 'kz.cpc.613-1-3.consent');
  assert.deepEqual([consent?.state, consent?.persons], ['wanted', ['victim']]);
  assert.equal(plea.mustAgree.find((one) => one.norm.endsWith('all-accomplices'))?.state, 'nobody');
  const assets = wayOf(theft, 'suspect', 'assets');
  assert.equal(assets.mustAgree.find((one) => one.norm === 'kz.cpc.617-3-4.without-consent')?.state, 'notNeeded');
  assert.deepEqual(normsAgainst(wayOf(theft, 'suspect', 'reconciliation')), [
    'kz.cc.68-1.must-release',
    'kz.cc.68-2.may-release',
  ]);
});

test('the consent of the victim to a planned plea is seen, and a refusal closes it', () => {
  const planned: CaseFile = {
    ...theft,
    agreements: [{ id: 'g1', form: 'plea', party: 'suspect', charges: ['c1'], prosecutor: 'prosecutor' }],
  };
  const consented = withActs(planned, {
    id: 'yes',
    kind: 'consent',
    by: 'victim',
    form: 'written',
    on: '2026-06-10',
    about: ['g1'],
    recordedIn: { attachedToFile: true },
  });
  const consent = wayOf(consented, 'suspect', 'plea').mustAgree.find((one) => one.norm === 'kz.cpc.613-1-3.consent');
  assert.equal(consent?.state, 'shown');
  const refused = withActs(planned, {
    id: 'no',
    kind: 'objectToAgreement',
    by: 'victim',
    on: '2026-06-10',
    about: ['g1'],
  });
  const plea = wayOf(refused, 'suspect', 'plea');
  assert.equal(plea.standing, 'closed');
  assert.deepEqual(normsAgainst(plea), ['kz.cpc.613-2-2.no-refusal']);
});

test('the cap is half of the sanction where a plea is performed, all of it without; what it supposes is said', () => {
  const cap = (id: WayId, file = theft) => wayOf(file, 'suspect', id).caps[0]?.cap;
  assert.deepEqual(cap('plea')?.value, { min: null, max: '42' });
  assert.deepEqual(cap('ordinary')?.value, { min: '24', max: '84' });
  assert.deepEqual(cap('shortened')?.value, cap('ordinary')?.value);
  assert.ok(cap('plea')?.supposing.some((fact) => fact.at === 'charges.c1.stage' && fact.value === 'completed'));
  assert.ok(cap('plea')?.missing.some((missing) => missing.at === 'charges.c1.stage'));
  assert.ok((cap('plea')?.steps.length ?? 0) > 1, 'the working is given');
  const whole = charged({ intentionalKilling: false, stage: 'completed', againstLifeOrHealth: false });
  const judged: CaseFile = {
    ...whole,
    assessments: ['mitigating', 'exceptional'].map((what) => ({
      id: what,
      what,
      by: 'court',
      about: 'c1',
      value: false,
    })),
  };
  assert.deepEqual(cap('plea', judged)?.value, { min: null, max: '42' });
  assert.deepEqual(cap('plea', judged)?.supposing, []);
});

test('no cap where a fact is wanted that is not to be supposed', () => {
  const cap = wayOf(charged({ article: null }), 'suspect', 'plea').caps[0]?.cap;
  assert.deepEqual([cap?.value, cap?.supposing], [null, []]);
  assert.ok(cap?.missing.some((missing) => missing.at === 'charges.c1.article'));
  const [stake] = ask(charged({ article: null }))[0]?.charges ?? [];
  assert.deepEqual([stake?.article, stake?.main], [null, null]);
});

test('a changed charge is measured by its new article', () => {
  const changed = withActs(theft, {
    id: 'ch',
    kind: 'changeCharge',
    about: ['c1'],
    article: '188(2)',
    on: '2026-06-01',
  });
  assert.deepEqual(wayOf(changed, 'suspect', 'ordinary').caps[0]?.cap.value, { min: '6', max: '60' });
});

const others = ['second', 'third'];
const group: CaseFile = {
  ...theft,
  persons: [...list(theft, 'persons'), ...others.map((id) => ({ id, kind: 'human', birthDate: '1990-01-01' }))],
  roles: [...list(theft, 'roles'), ...others.map((person) => ({ id: `r-${person}`, person, as: 'suspect' }))],
  charges: ['suspect', ...others].map((person) => ({
    ...list(theft, 'charges')[0],
    id: `c-${person}`,
    person,
    complicity: 'coPerpetrator',
  })),
};

test('a group: the plea is open to each while all can still make one', () => {
  for (const person of ['suspect', ...others]) assert.equal(standings(group, person)['plea'], 'open', person);
  const accomplices = wayOf(group, 'suspect', 'plea').mustAgree.find((one) => one.norm.endsWith('all-accomplices'));
  assert.deepEqual([accomplices?.state, accomplices?.persons], ['wanted', others]);
});

test('a group: one who contests closes the plea of all, each for its own reason', () => {
  const refused = withActs(group, {
    id: 'contest',
    kind: 'contestCharge',
    by: 'third',
    about: ['c-third'],
    on: '2026-06-01',
  });
  assert.deepEqual(normsAgainst(wayOf(refused, 'third', 'plea')), ['kz.cpc.613-1-2.non-contest']);
  const first = wayOf(refused, 'suspect', 'plea');
  assert.deepEqual(normsAgainst(first), ['kz.sc.2016-4.2-4.all-accomplices']);
  assert.deepEqual(first.against[0]?.otherReadings, { 'kz.sc.2016-4.2-4.one-accomplice': ['trialFormOnly'] });
  assert.deepEqual(normsAgainst(wayOf(refused, 'suspect', 'shortened')), ['kz.cpc.382-1-1.contested']);
  assert.equal(standings(refused, 'suspect')['ordinary'], 'open');
});

test('a group: where the way of one is not decided, his facts decide for the others', () => {
  const unsure: CaseFile = {
    ...group,
    offences: [...list(group, 'offences'), { id: 'o2', to: '2026-03-01' }],
    charges: [...list(group, 'charges'), { id: 'c-more', person: 'third', offence: 'o2', complicity: 'sole' }],
  };
  assert.equal(standings(unsure, 'third')['plea'], 'depends');
  const first = wayOf(unsure, 'suspect', 'plea');
  assert.equal(first.standing, 'depends');
  assert.deepEqual(first.together, ['third']);
  assert.ok(first.deciding.some((missing) => missing.at === 'charges.c-more.article'));
});

test('every norm the ways name exists, and each way has its words in three languages', () => {
  const known = new Set(law.norms.map((norm) => norm.id));
  for (const id of wayIds) {
    const { says, mustAgree, givenUp, brings, terms } = rulesOfWays[id];
    const named = [...mustAgree.map((one) => one.norm), ...givenUp, ...brings, ...terms.map((one) => one.norm)];
    assert.deepEqual(
      named.filter((norm) => !known.has(norm)),
      [],
      id,
    );
    assert.ok(says.kk && says.ru && says.en);
  }
});

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));
for (const name of globSync('*.yaml', { cwd: examples }))
  test(`${name}: every way of everybody is there, and nothing of a draft is shown`, () => {
    const read = readCaseFile(readFileSync(`${examples}${name}`));
    assert.ok('file' in read);
    const persons = ask(read.file);
    for (const { ways } of persons) {
      const ids = ways.map((way) => way.id);
      assert.deepEqual(ids, wayIds.slice(0, ids.length));
      assert.ok(ids.length >= 6);
      for (const way of ways) {
        if (way.standing === 'closed')
          assert.ok(way.against.length > 0 || way.because, `${way.id} says why it is closed`);
        if (way.standing === 'depends') assert.ok(way.deciding.length > 0, `${way.id} says what decides`);
      }
    }
    assert.doesNotMatch(JSON.stringify(persons), /"\+|\.\+/);
  });
