import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reason } from '@zhargy/logic';
import fc from 'fast-check';
import { leavesIn, reasonTree } from './reason-tree.ts';

const leaf = (at: string): Reason => ({ at, value: true });

test('facts of one entity stand together, brackets of one and empty ones are gone', () => {
  const reason: Reason = {
    all: [
      { all: [{ any: [{ all: [leaf('charges.c1.article')] }] }, { any: [] }] },
      leaf('charges.c1.fault'),
      leaf('acts.a1.kind'),
      { any: [leaf('persons.p1.birthDate'), { all: [leaf('persons.p1.kind'), leaf('persons.p1.name')] }] },
      { any: [leaf('charges.c1.fault')] },
    ],
  };
  assert.deepEqual(reasonTree(reason), {
    is: 'all',
    of: [
      {
        is: 'facts',
        entity: 'charges.c1',
        facts: [
          { at: 'charges.c1.article', value: true },
          { at: 'charges.c1.fault', value: true },
        ],
      },
      {
        is: 'any',
        of: [
          { is: 'facts', entity: 'persons.p1', facts: [{ at: 'persons.p1.birthDate', value: true }] },
          {
            is: 'facts',
            entity: 'persons.p1',
            facts: [
              { at: 'persons.p1.kind', value: true },
              { at: 'persons.p1.name', value: true },
            ],
          },
        ],
      },
    ],
  });
  assert.equal(reasonTree({ all: [leaf('acts.a1.on'), { any: [{ all: [] }] }] }), undefined);
});

test('no fact is lost but those that only name the act, and none is made up', () => {
  const reasons = fc.letrec<{ reason: Reason }>((tie) => ({
    reason: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('charges.c1.a', 'charges.c1.b', 'persons.p1.a', 'acts.x.kind', 'acts.x.form').map(leaf),
      fc.array(tie('reason'), { maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('reason'), { maxLength: 4 }).map((any) => ({ any })),
    ),
  })).reason;
  const places = (reason: Reason): readonly string[] =>
    'at' in reason ? [reason.at] : ('all' in reason ? reason.all : reason.any).flatMap(places);
  fc.assert(
    fc.property(reasons, (reason) => {
      const tree = reasonTree(reason);
      const expected = new Set(places(reason).filter((at) => at !== 'acts.x.kind'));
      assert.deepEqual(new Set(tree ? leavesIn(tree) : []), expected);
    }),
  );
});
