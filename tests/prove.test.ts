import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { readCaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { theorems, type Theorem } from '@zhargy/law/theorems';
import { actsGoverned, engineOf } from '@zhargy/logic';
import { decisions, proveDecision } from '../packages/cli/src/prove/prove-decision.ts';
import { proveTerms } from '../packages/cli/src/prove/prove-terms.ts';
import { proveTheorem } from '../packages/cli/src/prove/prove-theorem.ts';
import { searchOf, smallCases } from '../packages/cli/src/prove/search.ts';

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
