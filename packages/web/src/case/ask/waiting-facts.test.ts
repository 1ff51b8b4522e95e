import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { madeFinding, waitingFinding } from '../testing/made-finding.ts';
import { waitedFor, waitingFor } from './waiting-facts.ts';

const all = (): boolean => true;
const names = (waiting: ReturnType<typeof waitingFor>): readonly string[] =>
  waiting.facts.map(({ at, document }) => (document === undefined ? at : `${at} ${document}`));

test('the fact most findings wait for goes first, then the one most of the rest wait for', () => {
  const findings = [
    waitingFinding('1', 'a', 'b'),
    waitingFinding('2', 'a', 'b'),
    waitingFinding('3', 'a'),
    waitingFinding('4', 'c'),
    waitingFinding('5', 'law'),
    madeFinding({ missing: [{ at: 'd', why: 'notAsked' }] }),
  ];
  const waiting = waitingFor(findings, all);
  assert.deepEqual(names(waiting), ['a', 'c']);
  assert.deepEqual([waiting.reached, waiting.waiting], [4, 4]);
});

test('of facts that reach as many, one that can be answered in a field goes first, then one that is wanted alone', () => {
  const findings = [waitingFinding('1', 'list', 'fact', 'other'), waitingFinding('2', 'fact', 'list', 'other')];
  assert.deepEqual(names(waitingFor(findings, ({ at }) => at === 'fact')), ['fact']);
  const alone = [
    waitingFinding('1', 'a', 'b'),
    waitingFinding('2', 'b', 'a'),
    waitingFinding('3', 'b'),
    waitingFinding('4', 'a', 'c'),
  ];
  assert.deepEqual(names(waitingFor(alone, all)), ['b', 'a']);
});

test('what documents hold is one thing a document; facts of an act nobody has done are not asked for', () => {
  const of = (id: string): ReturnType<typeof madeFinding> =>
    madeFinding({
      norm: id,
      status: 'unknown',
      act: { kind: 'concludePlea', id },
      missing: [
        { at: 'contents', why: 'nobody' },
        { at: 'candidate.form', why: 'notAsked' },
      ],
    });
  const found = waitedFor([of('x'), of('y'), of('x')]);
  assert.deepEqual(
    found.map(({ at, document, by }) => [at, document, by.length]),
    [
      ['contents', 'x', 2],
      ['contents', 'y', 1],
    ],
  );
  assert.equal(waitedFor([of('candidate')])[0]?.document, undefined);
});

test('each fact chosen reaches something the others do not, and nothing is counted twice', () => {
  const places = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(places, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (cases, most) => {
      const findings = cases.map((of, i) => waitingFinding(String(i), ...of));
      const { facts, reached, waiting } = waitingFor(findings, all, most);
      const union = new Set(facts.flatMap(({ by }) => by));
      assert.equal(union.size, reached);
      assert.equal(waiting, cases.filter((of) => of.length > 0).length);
      assert.ok(facts.length <= most);
      for (const [i, fact] of facts.entries()) {
        const before = new Set(facts.slice(0, i).flatMap(({ by }) => by));
        assert.ok(fact.by.some((finding) => !before.has(finding)));
      }
      if (facts.length < most) assert.equal(reached, waiting);
    }),
  );
});
