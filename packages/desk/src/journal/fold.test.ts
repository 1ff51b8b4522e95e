import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { theDay } from '@zhargy/calendar';
import { prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { facts, journalOf, mark, opened, undo, withdraw, type Step } from '../testing/written.ts';
import { known, type Known } from './fold.ts';
import { placeIn } from './place.ts';
import { statementsOf } from './statements.ts';

const of = (...steps: readonly Step[]): Known => known(journalOf([opened, ...steps]));
const name = (state: Known): unknown =>
  (state.file['persons'] as readonly { readonly name?: unknown }[] | undefined)?.[0]?.name;

test('a fact asserted stands, with the document that proves it', () => {
  const state = of({ body: facts({ 'persons.p1.name': 'A' }, 'd1') });
  assert.deepEqual(state.file, { persons: [{ id: 'p1', name: 'A' }] });
  assert.equal(state.provenance.get('persons.p1.name')?.[0]?.proof?.id, 'd1');
});

test('two documents that disagree are both kept; the value is unknown and no presumption reaches it', () => {
  const state = of(
    { body: facts({ 'persons.p1.name': 'A' }, 'd1') },
    { body: facts({ 'persons.p1.name': 'B' }, 'd2') },
  );
  assert.equal(name(state), null);
  assert.equal(prepare(state.file).root.lists['persons']?.members[0]?.states['name'], 'declaredUnknown');
  assert.deepEqual(
    state.conflicts.map(({ at, given }) => [at, ...given.map((g) => [g.value, g.from.map((f) => f.proof?.id)])]),
    [['persons.p1.name', ['A', ['d1']], ['B', ['d2']]]],
  );
});

test('a conflict ends when one of the sources is withdrawn', () => {
  const both = [{ body: facts({ 'persons.p1.name': 'A' }, 'd1') }, { body: facts({ 'persons.p1.name': 'B' }, 'd2') }];
  assert.equal(name(of(...both, { body: withdraw(2) })), 'B');
  assert.equal(name(of(...both, { body: withdraw(3, 'persons.p1.name') })), 'A');
  assert.equal(name(of(...both, { body: withdraw(3, 'persons.p1') })), 'A');
  assert.equal(name(of(...both, { body: withdraw(3, 'persons.p1.sex') })), null);
});

test('the same said otherwise is no conflict', () => {
  const state = of(
    { body: facts({ 'charges.c1.article': '188(3)', 'claims.m1.amount': 125000 }, 'd1') },
    { body: facts({ 'charges.c1.article': 'ст. 188 ч. 3', 'claims.m1.amount': '125 000,00' }, 'd2') },
  );
  assert.deepEqual(state.conflicts, []);
  assert.deepEqual(state.file['charges'], [{ id: 'c1', article: '188(3)' }]);
});

test('one source read again says what it says last; another author is another source', () => {
  const first = { body: facts({ 'persons.p1.name': 'A' }, 'd1') };
  assert.equal(name(of(first, { body: facts({ 'persons.p1.name': 'B' }, 'd1') })), 'B');
  const typed = { body: facts({ 'persons.p1.name': 'A' }) };
  assert.equal(name(of(typed, { body: facts({ 'persons.p1.name': 'B' }) })), 'B');
  assert.equal(name(of(typed, { by: 'other', body: facts({ 'persons.p1.name': 'B' }) })), null);
});

test('a value beats "nobody knows"; "does not apply" does not agree with a value', () => {
  const unknown = { body: facts({ 'persons.p1.name': null }, 'd1') };
  assert.equal(name(of(unknown)), null);
  assert.deepEqual(of(unknown).conflicts, []);
  assert.equal(name(of(unknown, { body: facts({ 'persons.p1.name': 'A' }, 'd2') })), 'A');
  const not = of({ body: mark('persons.p1.name', 'notApplicable', 'd1') });
  assert.deepEqual(not.file, { persons: [{ id: 'p1' }], notApplicable: ['persons.p1.name'] });
  assert.equal(
    of({ body: mark('persons.p1.name', 'notApplicable', 'd1') }, { body: facts({ 'persons.p1.name': 'A' }, 'd2') })
      .conflicts.length,
    1,
  );
});

test('an act is recorded with its facts', () => {
  const act = { id: 'a1', kind: 'consent', on: '2026-05-25', recordedIn: { attachedToFile: true } };
  const state = of({ body: { kind: 'acted', act, proof: { id: 'd1' } } });
  assert.deepEqual(state.file, { acts: [act] });
  assert.equal(state.provenance.get('acts.a1.recordedIn.attachedToFile')?.length, 1);
});

test('lists: given, not whole, confirmed; a confirmation does not outlive a change of the list', () => {
  const person = { body: facts({ 'persons.p1.name': 'A' }, 'd1') };
  assert.deepEqual(of({ body: mark('claims', 'given') }).file, { claims: [] });
  assert.deepEqual(of({ body: mark('claims', 'complete') }).file, { claims: [], complete: ['claims'] });
  assert.deepEqual(of({ body: mark('claims', 'incomplete') }).file, { claims: [], incomplete: ['claims'] });
  assert.deepEqual(of(person, { body: mark('persons', 'incomplete') }).file.incomplete, ['persons']);
  const confirmed = [person, { body: mark('persons', 'complete', 'd2') }];
  assert.deepEqual(of(...confirmed).file.complete, ['persons']);
  const more = of(...confirmed, { body: facts({ 'persons.p2.name': 'B' }, 'd3') });
  assert.equal(more.file.complete, undefined);
  assert.deepEqual(more.lapsed, ['persons']);
  assert.deepEqual(of(...confirmed, { body: withdraw(2) }).lapsed, ['persons']);
  assert.deepEqual(of(...confirmed, { body: facts({ 'persons.p1.sex': 'male' }, 'd3') }).file.complete, ['persons']);
  const both = of(...confirmed, { body: mark('persons', 'incomplete', 'd3') });
  assert.deepEqual([both.file.incomplete, both.file.complete, both.conflicts.length], [['persons'], undefined, 1]);
});

test('undoing puts an entry out, undoing that brings it back', () => {
  const first = { body: facts({ 'persons.p1.name': 'A' }, 'd1') };
  assert.deepEqual(of(first, { body: undo(2) }).file, {});
  assert.equal(name(of(first, { body: undo(2) }, { body: undo(3) })), 'A');
  assert.equal(name(of(first, { body: withdraw(2) }, { body: undo(3) })), 'A');
  assert.equal(name(of(first, { body: facts({ 'persons.p1.name': 'B' }, 'd1') }, { body: undo(3) })), 'A');
});

test('the file as known on a day', () => {
  const entries = journalOf([
    { ...opened, on: '2026-06-01' },
    { body: facts({ 'persons.p1.name': 'A' }, 'd1'), on: '2026-06-10' },
    { body: facts({ 'persons.p1.sex': 'male' }, 'd2'), on: '2026-06-20', learnedOn: '2026-06-05' },
    { body: undo(2), on: '2026-06-25' },
  ]);
  const on = (day: string): unknown => known(entries, { knownOn: theDay(day) }).file['persons'];
  assert.equal(on('2026-06-04'), undefined);
  assert.deepEqual(on('2026-06-05'), [{ id: 'p1', sex: 'male' }]);
  assert.deepEqual(on('2026-06-10'), [{ id: 'p1', name: 'A', sex: 'male' }]);
  assert.deepEqual(on('2026-06-25'), [{ id: 'p1', sex: 'male' }]);
  assert.deepEqual(known(entries, { upTo: 2 }).file['persons'], [{ id: 'p1', name: 'A' }]);
});

test('undoing reaches back to days before the mistake was written, not to days on which it could be read', () => {
  const entries = journalOf([
    { ...opened, on: '2026-06-01' },
    { body: facts({ 'persons.p1.name': 'A' }, 'd1'), on: '2026-06-20', learnedOn: '2026-06-05' },
    { body: undo(2), on: '2026-06-25' },
  ]);
  const on = (day: string): unknown => known(entries, { knownOn: theDay(day) }).file['persons'];
  assert.equal(on('2026-06-10'), undefined);
  assert.deepEqual(on('2026-06-20'), [{ id: 'p1', name: 'A' }]);
  assert.equal(on('2026-06-25'), undefined);
});

test('a day begins in Almaty', () => {
  const [first, second] = journalOf([opened, { body: facts({ 'persons.p1.name': 'A' }) }]);
  assert.ok(first && second);
  const late = { ...second, at: '2026-06-09T19:30:00.000Z' };
  assert.deepEqual(known([first, late], { knownOn: theDay('2026-06-09') }).file, {});
  assert.equal(name(known([first, late], { knownOn: theDay('2026-06-10') })), 'A');
});

test('a reference to somebody withdrawn becomes unknown, a list of references as a whole', () => {
  const state = of(
    { body: facts({ 'persons.p1.name': 'A' }, 'd1') },
    { body: facts({ 'persons.p2.name': 'B' }, 'd2') },
    { body: { kind: 'asserted', facts: [{ at: ['charges', 'c1', 'person'], value: 'p1' }] } },
    { body: { kind: 'asserted', facts: [{ at: ['charges', 'c1', 'victims'], value: ['p1', 'p2'] }] } },
    { body: withdraw(2) },
  );
  assert.deepEqual(state.file['charges'], [{ id: 'c1', person: null, victims: null }]);
  assert.deepEqual(state.dangling, [
    { at: 'charges.c1.person', found: 'p1' },
    { at: 'charges.c1.victims', found: 'p1' },
  ]);
});

test('the last decision on a finding stands until it is undone', () => {
  const finding = { norm: 'n1', about: { p: 'p1' }, status: 'violated', lawVersion: 'v' } as const;
  const decide = (decision: 'accepted' | 'waived'): Step => ({
    body: { kind: 'decided', finding, decision, reason: 'because' },
  });
  assert.deepEqual(
    of(decide('accepted'), decide('waived')).decisions.map((d) => d.decision),
    ['waived'],
  );
  assert.deepEqual(
    of(decide('accepted'), decide('waived'), { body: undo(3) }).decisions.map((d) => d.decision),
    ['accepted'],
  );
});

test('every example comes back as it was from the statements it makes', () => {
  const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));
  const names = globSync('*.yaml', { cwd: folder });
  assert.ok(names.length > 5);
  for (const one of names) {
    const read = readCaseFile(readFileSync(`${folder}${one}`));
    assert.ok('file' in read, one);
    const state = of({ body: { kind: 'asserted', facts: [...statementsOf(read.file)], proof: { id: one } } });
    assert.deepEqual(prepare(state.file), prepare(plain(read.file)), one);
    assert.deepEqual([state.conflicts, state.dangling, state.lapsed], [[], [], []], one);
  }
});

const plain = (file: CaseFile): CaseFile => JSON.parse(JSON.stringify(file)) as CaseFile; // JSON both ways

test('a place in a text is found also where ids hold dots', () => {
  const file = { acts: [{ id: 'a.1' }], charges: [{ id: 'c1' }] };
  assert.deepEqual(placeIn('charges.c1.article', file), ['charges', 'c1', 'article']);
  assert.deepEqual(placeIn('acts.a.1.recordedIn.place', file), ['acts', 'a.1', 'recordedIn', 'place']);
  assert.deepEqual(placeIn('acts.a.1', file), ['acts', 'a.1']);
  assert.deepEqual(placeIn('charges.new.article', file), ['charges', 'new', 'article']);
  assert.deepEqual(placeIn('proceeding.number', file), ['proceeding', 'number']);
  assert.equal(placeIn('nothing.here', file), undefined);
  assert.equal(placeIn('__proto__.x', file), undefined);
});
