import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import { stable } from '@zhargy/logic';
import { body, proof, steps } from '../testing/any-journal.ts';
import { facts, journalOf, mark, opened, type Step } from '../testing/written.ts';
import { faultsOfNew } from './accept.ts';
import { disagreements, entriesToSave, type SaveManner } from './entries-to-save.ts';
import type { Entry, Sealed } from './entry.ts';
import { known } from './fold.ts';
import { placeKey } from './place.ts';
import { contentOf } from './statements.ts';
import { statesOf, type CaseToSave } from './wanted-case.ts';

const manner = { author: 'local', reason: 'changed in the case file' };
const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));

function read(text: string): CaseFile {
  const result = readCaseFile(new TextEncoder().encode(text));
  assert.ok('file' in result, JSON.stringify(result));
  return result.file;
}
const wantedOf = (file: CaseFile, more: Partial<CaseToSave> = {}): CaseToSave => ({
  title: 'Case',
  file,
  decisions: [],
  proven: [],
  ...more,
});
/** The journal after a save. */
function saved(before: readonly Entry[], wanted: CaseToSave, how: SaveManner = manner): readonly Sealed[] {
  const start = before.length > 0 ? before : journalOf([{ body: { kind: 'opened', title: wanted.title } }]);
  const added: Step[] = entriesToSave(before, wanted, how).map(({ body: one }) => ({ body: one, on: '2026-07-30' }));
  return journalOf([...start.map(({ body: one, at, by }): Step => ({ body: one, by, on: at.slice(0, 10) })), ...added]);
}
/** What a file states, place by place. */
const says = (file: CaseFile): ReadonlyMap<string, string> =>
  new Map([...statesOf(file).statements].map(([key, one]) => [key, stable(contentOf(one))]));

describe('a case saved', () => {
  for (const name of globSync('*.yaml', { cwd: folder }).toSorted())
    test(`${name}: what is folded is what was saved, and saving it again adds nothing`, () => {
      const file = read(readFileSync(`${folder}${name}`, 'utf8'));
      const wanted = wantedOf(file);
      const journal = saved([], wanted);
      assert.deepEqual(says(known(journal).file), says(file));
      assert.deepEqual(known(journal).conflicts, []);
      assert.deepEqual(faultsOfNew(journal.slice(0, 1), journal.slice(1)), []);
      assert.deepEqual(entriesToSave(journal, wanted, manner), []);
      const acts = journal.filter((entry) => entry.body.kind === 'acted');
      assert.equal(acts.length, Array.isArray(file['acts']) ? file['acts'].length : 0);
    });

  test('whatever the journal was, it comes to the case that was left, and a second save adds nothing', () => {
    const proven = fc.array(
      fc.record({
        path: fc.constantFrom(['persons', 'p1', 'name'], ['persons', 'p2'], ['charges', 'c1', 'person'], ['persons']),
        proof: proof.map((one) => one ?? { id: 'd3' }),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(steps, body(13), steps, proven, (given, more, other, documents) => {
        fc.pre(!('entry' in more) || more.entry <= given.length + 1);
        const before = journalOf([opened, ...given, { body: more }]);
        const { file } = known(journalOf([opened, ...other]));
        const wanted = wantedOf(file, { proven: documents });
        const journal = saved(before, wanted);
        assert.deepEqual(says(known(journal).file), says(file));
        assert.deepEqual(entriesToSave(journal, wanted, manner), []);
      }),
      { numRuns: 400 },
    );
  });

  test('what a journal comes to already is saved by nothing', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const journal = journalOf([opened, ...given]);
        assert.deepEqual(entriesToSave(journal, wantedOf(known(journal).file), manner), []);
      }),
    );
  });
});

describe('a change', () => {
  const file = read('persons:\n  - id: p1\n    name: A\n    birthDate: 1990-01-02\n');
  const changed = read('persons:\n  - id: p1\n    name: A\n    birthDate: 1990-02-01\n');
  const at = ['persons', 'p1', 'birthDate'];
  const passport = { id: 'passport', title: 'Passport' };

  test('is one fact with the document that proves it', () => {
    const before = saved([], wantedOf(file));
    const wanted = entriesToSave(before, wantedOf(changed, { proven: [{ path: at, proof: passport }] }), manner);
    assert.deepEqual(
      wanted.map(({ body: one }) => one),
      [
        { kind: 'withdrawn', entry: 2, places: [at], reason: manner.reason, proof: passport },
        { kind: 'asserted', facts: [{ at, value: '1990-02-01' }], proof: passport },
      ],
    );
  });

  test('by the same author without a document replaces what he said before', () => {
    const before = saved([], wantedOf(file));
    const wanted = entriesToSave(before, wantedOf(changed), manner);
    assert.deepEqual(
      wanted.map(({ body: one }) => one),
      [{ kind: 'asserted', facts: [{ at, value: '1990-02-01' }] }],
    );
  });

  test('that contradicts a document is told, and both are kept if so wished', () => {
    const before = journalOf([opened, { body: facts({ 'persons.p1.birthDate': '1990-01-02' }, 'record') }]);
    const wanted = wantedOf(read('persons:\n  - id: p1\n    birthDate: 1990-02-01\n'), {
      proven: [{ path: at, proof: passport }],
    });
    assert.deepEqual(disagreements(before, wanted), [
      {
        place: at,
        wanted: '1990-02-01',
        proof: passport,
        earlier: [{ entry: 2, value: '1990-01-02', proof: { id: 'record' } }],
      },
    ]);
    const both = saved(before, wanted, { ...manner, keepBoth: new Set([placeKey(at)]) });
    assert.deepEqual(
      known(both).conflicts.map((one) => one.given.map(({ value }) => value)),
      [['1990-01-02', '1990-02-01']],
    );
    const one = saved(before, wanted);
    assert.deepEqual(known(one).conflicts, []);
    assert.deepEqual(disagreements(one, wanted), []);
  });

  test('of a value back to what a document says puts an end to the conflict', () => {
    const before = journalOf([
      opened,
      { body: facts({ 'persons.p1.birthDate': '1990-01-02' }, 'record') },
      { body: facts({ 'persons.p1.birthDate': '1990-02-01' }, 'passport') },
    ]);
    const wanted = entriesToSave(before, wantedOf(read('persons:\n  - id: p1\n    birthDate: 1990-02-01\n')), manner);
    assert.deepEqual(
      wanted.map(({ body: one }) => one),
      [{ kind: 'withdrawn', entry: 2, places: [at], reason: manner.reason }],
    );
  });

  test('that takes somebody out leaves the others and what is said of the list', () => {
    const two = read('persons:\n  - id: p1\n    name: A\n  - id: p2\n    name: B\ncomplete: [persons]\n');
    const before = saved([], wantedOf(two));
    const wanted = wantedOf(read('persons:\n  - id: p1\n    name: A\ncomplete: [persons]\n'));
    const journal = saved(before, wanted);
    assert.deepEqual(known(journal).file, { persons: [{ id: 'p1', name: 'A' }], complete: ['persons'] });
    assert.deepEqual(known(journal).lapsed, []);
  });

  test('of a list no longer whole withdraws no member', () => {
    const before = journalOf([
      opened,
      { body: facts({ 'persons.p1.name': 'A' }, 'record') },
      { body: mark('persons', 'complete', 'record') },
    ]);
    const wanted = wantedOf(read('persons:\n  - id: p1\n    name: A\n'));
    const bodies = entriesToSave(before, wanted, manner).map(({ body: one }) => one);
    assert.ok(bodies.every((one) => one.kind === 'asserted'));
    assert.deepEqual(known(saved(before, wanted)).file, { persons: [{ id: 'p1', name: 'A' }] });
  });
});

test('decisions are written with their reason, changed, and taken back by an undoing; the title as well', () => {
  const file = read('persons:\n  - id: p1\n    name: A\n');
  const finding = { norm: 'kz.cpc.612', about: { p: 'p1' }, status: 'unknown', lawVersion: 'v' } as const;
  const one = { finding, decision: 'waived', reason: 'settled' } as const;
  const first = saved([], wantedOf(file, { decisions: [one] }));
  assert.deepEqual(
    known(first).decisions.map(({ decision, reason }) => [decision, reason]),
    [['waived', 'settled']],
  );
  assert.deepEqual(entriesToSave(first, wantedOf(file, { decisions: [one] }), manner), []);
  const second = saved(first, wantedOf(file, { decisions: [{ ...one, reason: 'otherwise' }], title: 'Renamed' }));
  assert.equal(known(second).title, 'Renamed');
  assert.equal(known(second).decisions[0]?.reason, 'otherwise');
  const third = saved(second, wantedOf(file, { title: 'Renamed' }));
  assert.deepEqual(known(third).decisions, []);
  assert.deepEqual(entriesToSave(third, wantedOf(file, { title: 'Renamed' }), manner), []);
});
