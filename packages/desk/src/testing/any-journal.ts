import fc from 'fast-check';
import type { Body, Statement } from '../journal/entry.ts';
import type { Step } from './written.ts';

/** Statements about few places, so that they meet. */
const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom('p1', 'p2', 'p.3'),
      fact: fc.constantFrom('name', 'sex', 'identified'),
      value: fc.constantFrom('male', 'A', true, null),
    })
    .map(({ id, fact, value }) => ({ at: ['persons', id, fact], value })),
  fc
    .record({ id: fc.constantFrom('c1', 'c2'), value: fc.constantFrom('p1', 'p2', 'p9') })
    .map(({ id, value }) => ({ at: ['charges', id, 'person'], value })),
  fc
    .record({ at: fc.constantFrom(['persons'], ['charges']), is: fc.constantFrom('given', 'incomplete', 'complete') })
    .map(({ at, is }) => ({ at, is }) as Statement),
  fc.constant<Statement>({ at: ['persons', 'p1', 'sex'], is: 'notApplicable' }),
);
export const proof = fc.option(
  fc.constantFrom('d1', 'd2').map((id) => ({ id })),
  { nil: undefined },
);
/** Anything that may follow so many entries: what points back needs something to point to. */
export function body(before: number): fc.Arbitrary<Body> {
  const free: fc.WeightedArbitrary<Body>[] = [
    {
      weight: 5,
      arbitrary: fc.record({ facts: fc.array(statement, { minLength: 1, maxLength: 4 }), proof }).map(asserted),
    },
    { weight: 1, arbitrary: fc.constant<Body>({ kind: 'noted', text: 'n' }) },
  ];
  if (before < 2) return fc.oneof(...free);
  const earlier = fc.integer({ min: 2, max: before });
  const undone = earlier.map((entry): Body => ({ kind: 'undone', entry }));
  const withdrawn = earlier.map((entry): Body => ({ kind: 'withdrawn', entry, reason: 'x' }));
  return fc.oneof(...free, { weight: 2, arbitrary: undone }, { weight: 1, arbitrary: withdrawn });
}
const asserted = ({ facts, proof: from }: { facts: Statement[]; proof: { id: string } | undefined }): Body => ({
  kind: 'asserted',
  facts,
  ...(from ? { proof: from } : {}),
});
/** What may be written after the opening of a case. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.integer({ min: 0, max: 12 }).chain((length) =>
  fc.tuple(
    ...Array.from({ length }, (_, i) =>
      fc.record({
        body: body(i + 1),
        by: fc.constantFrom('local', 'other'),
        on: fc.constant(`2026-06-${String(2 + i).padStart(2, '0')}`),
      }),
    ),
  ),
);
