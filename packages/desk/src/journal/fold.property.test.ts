import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '@zhargy/calendar';
import { journalOf, opened, type Step } from '../testing/written.ts';
import type { Body, Sealed, Statement } from './entry.ts';
import { known, type Known } from './fold.ts';

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
const proof = fc.option(
  fc.constantFrom('d1', 'd2').map((id) => ({ id })),
  { nil: undefined },
);
/** Anything that may follow so many entries: what points back needs something to point to. */
function body(before: number): fc.Arbitrary<Body> {
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
const steps: fc.Arbitrary<readonly Step[]> = fc.integer({ min: 0, max: 12 }).chain((length) =>
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

/** What a case is, without the list of everything ever said. */
const state = ({ provenance: _provenance, last: _last, notes: _notes, ...rest }: Known): unknown => rest;
const day = (n: number) => dayOf(`2026-06-${String(n).padStart(2, '0')}`);

test('the same entries give the same state, also when read back from their text', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const entries = journalOf([opened, ...given]);
      const again = JSON.parse(JSON.stringify(entries)) as readonly Sealed[]; // JSON both ways
      assert.deepEqual(known(again), known(entries));
    }),
  );
});

test('undoing restores the state before, undoing the undoing the state after', () => {
  fc.assert(
    fc.property(steps, body(13), (given, added) => {
      const before = [opened, ...given];
      // An entry that undoes or withdraws may only point back.
      fc.pre(!('entry' in added) || added.entry <= before.length);
      const seq = before.length + 1;
      const undo = (entry: number): Step => ({ body: { kind: 'undone', entry } });
      const after = [...before, { body: added }];
      assert.deepEqual(state(known(journalOf([...after, undo(seq)]))), state(known(journalOf(before))));
      assert.deepEqual(state(known(journalOf([...after, undo(seq), undo(seq + 1)]))), state(known(journalOf(after))));
    }),
  );
});

test('the file as known on the day of an entry is the journal as it stood then', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 14 }), (given, n) => {
      const entries = journalOf([{ ...opened, on: '2026-06-01' }, ...given]);
      assert.deepEqual(known(entries, { knownOn: day(n) }), known(entries, { upTo: n }));
    }),
  );
});

test('a value in the file is one that some source gives and none contradicts', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const { file, provenance, dangling } = known(journalOf([opened, ...given]));
      const persons = (file['persons'] ?? []) as readonly Readonly<Record<string, unknown>>[]; // as folded
      for (const { id, ...facts } of persons)
        for (const [name, value] of Object.entries(facts)) {
          if (value === null) continue;
          const said = provenance.get(`persons.${String(id)}.${name}`)?.filter((one) => one.became === 'stands') ?? [];
          const values = said.map((one) => ('value' in one.statement ? one.statement.value : undefined));
          assert.ok(values.includes(value as string));
          assert.ok(values.every((other) => other === value || other === null));
        }
      assert.ok(dangling.every(({ found }) => !persons.some((person) => person['id'] === found)));
    }),
  );
});
