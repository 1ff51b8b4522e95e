import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeFinding } from '../testing/made-finding.ts';
import { waitedFor } from './waiting-facts.ts';

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
