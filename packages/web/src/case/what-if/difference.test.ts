import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CandidateAct } from '@zhargy/logic';
import { madeFinding } from '../testing/made-finding.ts';
import { difference, type Outcome } from './difference.ts';

const act = (availability: CandidateAct['availability'], p = 'p1'): CandidateAct => ({
  act: 'concludePlea',
  about: { p },
  availability,
  findings: [],
});
const none: Outcome = { findings: [], acts: [], deadlines: [] };

test('only what changes is told, also what is there on one side alone', () => {
  const { findings, acts } = difference(
    {
      ...none,
      findings: [
        madeFinding({ norm: 'same' }),
        madeFinding({ norm: 'mended' }),
        madeFinding({ norm: 'gone' }),
        madeFinding({ norm: 'silent', status: 'notApplicable' }),
        madeFinding({ norm: 'sum', status: 'satisfied', value: 1 }),
      ],
      acts: [act('blocked'), act('available', 'p2')],
    },
    {
      ...none,
      findings: [
        madeFinding({ norm: 'same', lawVersion: 'v2' }),
        madeFinding({ norm: 'mended', status: 'satisfied' }),
        madeFinding({ norm: 'gone', status: 'notApplicable' }),
        madeFinding({ norm: 'new', status: 'unknown' }),
        madeFinding({ norm: 'sum', status: 'satisfied', value: 2 }),
      ],
      acts: [act('available')],
    },
  );
  assert.deepEqual(
    findings.map(({ of, before, after }) => [of.norm, before?.status, after?.status]),
    [
      ['mended', 'violated', 'satisfied'],
      ['gone', 'violated', undefined],
      ['sum', 'satisfied', 'satisfied'],
      ['new', undefined, 'unknown'],
    ],
  );
  assert.deepEqual(
    acts.map(({ before, after }) => [before, after]),
    [
      ['blocked', 'available'],
      ['available', undefined],
    ],
  );
});

test('an outcome does not differ from itself', () => {
  const outcome = { ...none, findings: [madeFinding()], acts: [act('blocked')] };
  assert.deepEqual(difference(outcome, outcome), { findings: [], acts: [], deadlines: [] });
});
