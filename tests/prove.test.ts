import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { readCaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { theorems, type Theorem } from '@zhargy/law/theorems';
import { about, actsGoverned, engineOf, is, no, not, requirement, yes } from '@zhargy/logic';
import { variantOf } from '../packages/cli/src/prove/norm-variant.ts';
import { pleaNorms } from '../packages/cli/src/prove/plea-chapter.ts';
import { proveConflicts } from '../packages/cli/src/prove/prove-conflicts.ts';
import { decisions, proveDecision } from '../packages/cli/src/prove/prove-decision.ts';
import { reachExceptions } from '../packages/cli/src/prove/prove-exceptions.ts';
import { reachGrounds } from '../packages/cli/src/prove/prove-grounds.ts';
import { proveTerms } from '../packages/cli/src/prove/prove-terms.ts';
import { proveTheorem } from '../packages/cli/src/prove/prove-theorem.ts';
import { searchOf, smallCases } from '../packages/cli/src/prove/search.ts';

import { pleas } from '../packages/law/src/kz/criminal-procedure-code/ch-63/acts.ts';
import { thisAct } from '../packages/law/src/kz/criminal-procedure-code/ch-63/this-act.ts';
import { cpc } from '../packages/law/src/kz/instruments/criminal-procedure-code.ts';

/** The cheap ones; `zhargy prove` proves them all. */
const quick = [
  'no-agreement-without-prosecutor',
  'no-consent-where-no-victim',
  'last-word-of-the-victim',
  'no-conciliation-for-a-lone-accomplice',
  'no-withdrawal-after-retirement',
  'nobody-withdraws-for-the-party',
  'consent-is-final',
];
const stated = (id: string): Theorem => {
  const found = theorems.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};
const today = theDay('2026-07-01');
const conclude = law.acts.find(({ id }) => id === 'concludePlea');

describe('proofs', () => {
  it('state at least fifteen theorems, each with a norm of the law it rests on', () => {
    assert.ok(theorems.length >= 15);
    assert.equal(new Set(theorems.map(({ id }) => id)).size, theorems.length);
    for (const { id, without, beside = [], says } of theorems) {
      for (const norm of [without, ...beside]) assert.ok(law.norm(norm), `${id}: ${norm}`);
      assert.equal(new Set(Object.values(says)).size, 3, id);
    }
  });

  for (const id of quick)
    it(`hold for every case of lists of three and fall without their norm: ${id}`, async () => {
      const result = await proveTheorem(stated(id));
      assert.deepEqual([result.proved, result.falls], [true, true], result.note ?? '');
      assert.ok(result.witness);
    });

  it('are not given for what is false: a case stands against it', async () => {
    const wrong: Theorem = { ...stated('no-agreement-without-prosecutor'), without: 'kz.cpc.612-2.insanity' };
    const result = await proveTheorem(wrong);
    assert.equal(result.proved, false);
    assert.ok(result.witness);
  });

  it('are claimed for exactly the time and the readings they hold for', async () => {
    const lone = stated('no-conciliation-for-a-lone-accomplice');
    const { from, ...always } = lone;
    assert.equal(from, '2018-12-28');
    const early = await proveTheorem(always);
    assert.match(early.note ?? '', /against it, under the law of 201[568]/);
    const late = await proveTheorem({ ...lone, from: '2026-07-01' });
    assert.equal(late.proved, true);
    const asset = stated('no-asset-form-before-its-law');
    assert.equal((await proveTheorem(asset)).proved, true);
    assert.match((await proveTheorem({ ...asset, until: '2015-07-01' })).note ?? '', /holds|no day/);
    const word = stated('last-word-of-the-victim');
    assert.match((await proveTheorem({ ...word, fallsUnder: [] })).note ?? '', /consentStays: it falls/);
    const insane = stated('nobody-withdraws-for-the-party');
    assert.match((await proveTheorem({ ...insane, fallsUnder: ['none=such'] })).note ?? '', /nothing turns on/);
  });

  it('fall only without the norm they rest on', async () => {
    const result = await proveTheorem({ ...stated('no-agreement-without-counsel'), beside: [] });
    assert.equal(result.proved, true);
    assert.equal(result.falls, false);
    assert.match(result.note ?? '', /kz\.cpc\.616-2\.signatures/);
  });

  it('show that the options of article 433 never leave the court without one, nor with two duties', async () => {
    const decision = decisions.find(({ norm }) => norm.id === 'kz.cpc.433.decision');
    assert.ok(decision);
    for (const result of await proveDecision(decision))
      assert.ok(result.proved, `${result.question}: ${result.note ?? ''}`);
    const silent = await proveDecision({ ...decision, norm: { ...decision.norm, choices: [] } });
    const pairs = silent.find(({ question }) => question === 'pairsDeclared');
    assert.equal(pairs?.proved, false);
    assert.match(pairs?.note ?? '', /reverseAndTerminate/);
  });

  it('find cases that the explaining engine finds as well, for each status of each norm', async () => {
    assert.ok(conclude);
    const wanted = [
      'kz.cpc.612-1-1.gravity',
      'kz.cpc.613-1-3.consent',
      'kz.sc.2016-4.2-4.all-accomplices',
      'kz.cpc.612-1-1.party-status',
      'kz.cpc.615-3.victim-heard',
    ];
    const norms = law.norms.filter((norm) => wanted.includes(norm.id) && actsGoverned(norm).includes(conclude));
    const search = await searchOf({ acts: [conclude], norms, on: 'candidates', today }, smallCases(today));
    const engine = engineOf([conclude], norms, 'test');
    const { terms } = search.encoder.space;
    let replayed = 0;
    for (const verdict of search.plan.verdicts)
      for (const status of ['satisfied', 'violated', 'unknown']) {
        const rows = search.rowsOf(verdict);
        const found = await search.find(terms.or(...rows.map((row) => search.status(row, status))));
        assert.equal(found.is, 'case', `${verdict.norm} ${status}`);
        if (found.is !== 'case') continue;
        const findings = engine.candidates(found.prepared, { now: today }).flatMap((one) => one.findings);
        assert.ok(
          findings.some((f) => f.norm === verdict.norm && f.status === status),
          `${verdict.norm} is not ${status}: ${JSON.stringify(found.file)}`,
        );
        replayed += 1;
      }
    assert.equal(replayed, 15);
  });

  it('write their cases as files that can be read again', async () => {
    const { witness } = await proveTheorem(stated('no-conciliation-for-a-lone-accomplice'));
    const read = readCaseFile(new TextEncoder().encode(JSON.stringify(witness)));
    assert.ok('file' in read, JSON.stringify(read));
  });

  it('count every term of the table', () => {
    for (const { property, proved, counted, unknown, note } of proveTerms('2023-12-01', '2026-01-31')) {
      assert.ok(proved, `${property}: ${note ?? ''}`);
      assert.ok(counted > 20_000);
      assert.equal(unknown, 0);
    }
  });
});

describe('the norms of the plea chapter', () => {
  it('have exceptions that each save an act which would break the norm', async () => {
    const results = await reachExceptions();
    assert.ok(results.length > 0);
    for (const { norm, exception, reached, note } of results) assert.ok(reached, `${norm} ${exception}: ${note ?? ''}`);
  });

  it('would be found out where an exception saved nothing', async () => {
    const [norm] = pleaNorms.filter((one) => 'except' in one && (one.except ?? []).length > 0);
    assert.ok(norm && 'except' in norm);
    const idle = { ...norm, except: (norm.except ?? []).map((one) => ({ ...one, when: () => no })) };
    for (const { reached } of await reachExceptions([idle])) assert.equal(reached, false);
  });

  it('have grounds that are true in one case and false in another', async () => {
    const wanted = ['kz.cpc.612-1-1.gravity', 'kz.cpc.613-1-3.consent', 'kz.cpc.614-2.withdrawal'];
    const results = await reachGrounds(pleaNorms.filter(({ id }) => wanted.includes(id)));
    assert.deepEqual([...new Set(results.map(({ norm }) => norm))].toSorted(), wanted);
    for (const { ground, question, reached, note } of results)
      if (question !== 'decisive') assert.ok(reached, `${ground} ${question}: ${note ?? ''}`);
    // That there is a consent at all follows from each of the demands on it.
    const idle = results.filter(({ question, reached }) => question === 'decisive' && !reached);
    assert.ok(idle.some(({ ground }) => ground === 'kz.cpc.613-1-3.consent.given'));
    assert.ok(results.some(({ question, reached }) => question === 'decisive' && reached));
  });

  it('would be found out where a ground had one value alone', async () => {
    const norm = law.norm('kz.cpc.613-1-3.consent');
    assert.ok(norm);
    const always = variantOf(norm, norm.id, (node) =>
      node.kind === 'ground' && node.args.id === 'kz.cpc.613-1-3.consent.filed'
        ? { kind: 'ground', args: { ...node.args, of: yes.node } }
        : undefined,
    );
    const missed = (await reachGrounds([always])).filter(
      ({ question, reached }) => question !== 'decisive' && !reached,
    );
    assert.deepEqual(
      missed.map(({ ground, question }) => `${ground} ${question}`),
      ['kz.cpc.613-1-3.consent.filed false'],
    );
  });

  it('do not conflict on an act, and would be found out if they did', async () => {
    const act = law.acts.find(({ id }) => id === 'refusePlea');
    assert.ok(act);
    const norms = law.norms.filter((norm) => norm.kind !== 'guidance' && actsGoverned(norm).includes(act));
    const sound = await proveConflicts(act, { norms });
    assert.ok(sound.length > 0);
    for (const one of sound) assert.ok(one.good, `${one.question} ${one.of.join(' ')}: ${one.note ?? ''}`);
    const opposite = requirement({
      id: 'planted',
      for: about({ g: pleas }),
      governs: act,
      cite: [cpc.art(615, 2)],
      holds: () => not(is(thisAct.form, 'written')),
      says: { kk: 'б', ru: 'б', en: 'b' },
      cure: { kk: 'б', ru: 'б', en: 'b' },
    });
    const other = { ...opposite, id: 'planted.other', holds: () => is(thisAct.form, 'written') };
    const found = await proveConflicts(act, { norms: [...norms, opposite, other] });
    assert.ok(found.some((one) => one.question === 'together' && one.of.join() === 'planted,planted.other'));
    assert.ok(found.some((one) => one.question === 'lawful' && !one.good));
  });
});
