import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '@zhargy/calendar';
import { body, steps } from '../testing/any-journal.ts';
import { journalOf, opened, type Step } from '../testing/written.ts';
import type { Sealed } from './entry.ts';
import { known, type Known } from './fold.ts';

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
