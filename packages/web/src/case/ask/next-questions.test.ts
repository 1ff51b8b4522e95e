import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import type { Finding } from '@zhargy/logic';
import { madeFinding, waitingFinding } from '../testing/made-finding.ts';
import { nextQuestions, waitingFor, type AskedOf } from './next-questions.ts';

const file: CaseFile = {
  persons: [{ id: 'p.1', name: 'А' }],
  charges: [{ id: 'c1', person: 'p.1' }],
};
const asked = (findings: readonly Finding[], putOff?: ReadonlySet<string>): readonly string[] => {
  const of: AskedOf = putOff ? { findings, putOff } : { findings };
  return nextQuestions(file, of).map(({ at, document }) => document ?? at);
};

test('lists come first, then what decides most alone, then what more findings wait for, then the easy', () => {
  const document = madeFinding({
    status: 'unknown',
    act: { kind: 'k', id: 'paper' },
    missing: [{ at: 'contents', why: 'nobody' }],
  });
  assert.deepEqual(
    asked([
      document,
      waitingFinding('1', 'charges.c1.maxImprisonment'),
      waitingFinding('2', 'charges.c1.maxImprisonment', 'charges.c1.article'),
      waitingFinding('3', 'persons.p.1.birthDate'),
      waitingFinding('4', 'charges.c1.fault', 'charges.c1.article'),
      waitingFinding('5', 'sanctions', 'charges.c1.fault'),
      waitingFinding('6', 'charges.c1.article', 'charges.c1.complicity'),
    ]),
    [
      'sanctions',
      'charges.c1.maxImprisonment',
      'persons.p.1.birthDate',
      'charges.c1.article',
      'charges.c1.fault',
      'charges.c1.complicity',
      'paper',
    ],
  );
});

test('what was put off, what the file declares unknown and what no file has is not asked', () => {
  const unknown = madeFinding({
    status: 'unknown',
    missing: [{ at: 'charges.c1.category', why: 'declaredUnknown' }],
  });
  assert.deepEqual(asked([unknown, waitingFinding('1', 'treaty'), waitingFinding('2', 'charges.c1.nothing')]), []);
  assert.deepEqual(asked([waitingFinding('1', 'charges.c1.fault')], new Set(['charges.c1.fault'])), []);
});

test('the few facts shown are the first questions in their order, then what the file declares unknown', () => {
  const findings = [
    waitingFinding('1', 'charges.c1.fault', 'charges.c1.article'),
    waitingFinding('2', 'charges.c1.fault'),
    waitingFinding('3', 'persons.p.1.birthDate'),
    waitingFinding('4', 'sanctions'),
    madeFinding({ norm: '5', status: 'unknown', missing: [{ at: 'charges.c1.category', why: 'declaredUnknown' }] }),
    madeFinding({ norm: '6', status: 'unknown', missing: [{ at: 'charges.c1.category', why: 'law' }] }),
  ];
  const { facts, reached, waiting } = waitingFor(file, findings, 4);
  assert.deepEqual(
    facts.map(({ at }) => at),
    asked(findings),
  );
  assert.deepEqual([facts[0]?.at, reached, waiting], ['sanctions', 4, 5]);
  assert.equal(waitingFor(file, findings, 5).facts.at(-1)?.at, 'charges.c1.category');
  assert.deepEqual(waitingFor(file, findings, 1), { facts: facts.slice(0, 1), reached: 1, waiting: 5 });
});
