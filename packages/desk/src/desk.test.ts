import assert from 'node:assert/strict';
import { test } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { deskOf, type Desk, type Refused, type Wanted, type Written } from './desk.ts';
import { verifyExport } from './journal/chain.ts';
import { memoryStore } from './store/memory.ts';
import type { JournalStore } from './store/port.ts';
import { add, stored } from './testing/store-checks.ts';
import { facts, undo, withdraw } from './testing/written.ts';

interface Trial {
  readonly desk: Desk;
  readonly store: JournalStore;
  clock: string;
}

function trial(): Trial {
  const store = memoryStore();
  let cases = 0;
  const made: Trial = {
    store,
    clock: '2026-06-01T07:00:00.000Z',
    desk: deskOf({ store, now: () => made.clock, newId: () => `case-${(cases += 1)}` }),
  };
  return made;
}

const body = (...bodies: readonly Wanted['body'][]): readonly Wanted[] => bodies.map((one) => ({ body: one }));
function written(result: Written | Refused): Written {
  assert.equal(result.ok, true, JSON.stringify(result));
  return result as Written; // asserted above
}
const refusal = (result: { readonly ok: boolean }): Refused => {
  assert.equal(result.ok, false);
  return result as Refused; // asserted above
};
const faults = (result: { readonly ok: boolean }): readonly string[] => {
  const refused = refusal(result);
  return refused.why === 'faults' ? refused.faults.map(({ code, path }) => `${code} ${path}`) : [refused.why];
};

test('a case is opened, written to and read', async () => {
  const { desk } = trial();
  const first = written(await desk.openCase('local', 'Prepayment', body(facts({ 'proceeding.number': '26-1' }, 'd1'))));
  assert.deepEqual(
    first.entries.map((entry) => [entry.seq, entry.by, entry.body.kind]),
    [
      [1, 'local', 'opened'],
      [2, 'local', 'asserted'],
    ],
  );
  written(await desk.append('local', first.case, 2, body(facts({ 'persons.p1.name': 'A' }, 'd1'))));
  const state = await desk.known(first.case);
  assert.ok(state.ok);
  assert.deepEqual(state.file, { proceeding: { number: '26-1' }, persons: [{ id: 'p1', name: 'A' }] });
  assert.deepEqual(
    (await desk.cases()).map(({ case: id, title, number, entries }) => [id, title, number, entries]),
    [['case-1', 'Prepayment', '26-1', 3]],
  );
  assert.equal((await desk.known('nothing')).ok, false);
  assert.equal(await desk.exportCase('nothing'), undefined);
});

test('whoever did not see the last entry is told its number, and nothing is written', async () => {
  const { desk } = trial();
  const { case: id } = written(await desk.openCase('local', 'Case'));
  const both = await Promise.all([
    desk.append('one', id, 1, body({ kind: 'noted', text: 'a' })),
    desk.append('other', id, 1, body({ kind: 'noted', text: 'b' })),
  ]);
  assert.equal(both.filter((result) => result.ok).length, 1);
  const late = refusal(both.find((result) => !result.ok) ?? { ok: true });
  assert.deepEqual(late, { ok: false, why: 'behind', last: 2 });
  assert.equal((await desk.append('one', id, 7, body({ kind: 'noted', text: 'c' }))).ok, false);
});

test('new entries are refused with every fault, and then none of them is written', async () => {
  const { desk } = trial();
  const { case: id } = written(await desk.openCase('local', 'Case'));
  const tried = await desk.append(
    'local',
    id,
    1,
    body(
      facts({ 'persons.p1.sex': 'other', 'persons.p1.birthDate': '2026-02-30', 'persons.p1.colour': 'red' }),
      facts({ 'claims.m1.amount': -5, 'persons.-x.name': 'A' }),
      undo(9),
      { kind: 'acted', act: { id: 'a1', kind: 'consent', colour: 'red', recordedIn: { weather: 'fine' } } },
    ),
  );
  assert.deepEqual(faults(tried), [
    'notAllowed entries.0.body.facts.0.value',
    'date entries.0.body.facts.1.value',
    'unknownField entries.0.body.facts.2.at',
    'amount entries.1.body.facts.0.value',
    'id entries.1.body.facts.1.at',
    'notAllowed entries.2.body.entry',
    'unknownField entries.3.body.act.colour',
    'unknownField entries.3.body.act.recordedIn',
  ]);
  assert.deepEqual(faults(await desk.append('local', id, 1, body(facts({ 'charges.c1.person': 'nobody' })))), [
    'nobody charges.c1.person',
  ]);
  assert.deepEqual(
    faults(
      await desk.append(
        'local',
        id,
        1,
        body(facts({ 'custody.u1.from': '2026-02-01', 'custody.u1.to': '2026-01-01' })),
      ),
    ),
    ['outOfOrder custody.u1.to'],
  );
  assert.deepEqual(faults(await desk.append('local', id, 1, body(facts({ 'persons.p1': 'A' })))), [
    'wrongType entries.0.body.facts.0.value',
  ]);
  assert.deepEqual(faults(await desk.append('local', id, 1, body({ kind: 'opened', title: 'Again' }))), [
    'notAllowed entries.0.body.kind',
  ]);
  assert.deepEqual(faults(await desk.append('local', id, 1, [])), ['empty entries']);
  const entries = await desk.entries(id);
  assert.equal(entries.ok && entries.entries.length, 1);
});

test('nobody learned anything tomorrow', async () => {
  const { desk } = trial();
  const wanted = [{ body: facts({ 'persons.p1.name': 'A' }), learnedOn: '2026-06-02' }];
  assert.deepEqual(faults(await desk.openCase('local', 'Case', wanted)), ['outOfOrder entries.0.learnedOn']);
  assert.equal((await desk.openCase('local', 'Case', [{ ...wanted[0], learnedOn: '2026-06-01' } as Wanted])).ok, true);
});

test('what an undoing leaves hanging is unknown and named; what is undone comes back', async () => {
  const { desk } = trial();
  const { case: id } = written(
    await desk.openCase(
      'local',
      'Case',
      body(facts({ 'persons.p1.name': 'A' }, 'd1'), facts({ 'charges.c1.person': 'p1' }, 'd2')),
    ),
  );
  written(await desk.append('local', id, 3, body(undo(2))));
  const without = await desk.known(id);
  assert.ok(without.ok);
  assert.deepEqual(without.dangling, [{ at: 'charges.c1.person', found: 'p1' }]);
  written(await desk.append('local', id, 4, body(undo(4))));
  const again = await desk.known(id);
  assert.ok(again.ok);
  assert.deepEqual([again.dangling, again.file['charges']], [[], [{ id: 'c1', person: 'p1' }]]);
});

test('a withdrawal that would leave a file no reader accepts is refused', async () => {
  const { desk } = trial();
  const { case: id } = written(
    await desk.openCase(
      'local',
      'Case',
      body(facts({ 'persons.p1.name': 'A' }), facts({ 'roles.r1.person': 'p1', 'roles.r1.as': 'judge' }, 'd1')),
    ),
  );
  written(
    await desk.append(
      'local',
      id,
      3,
      body(withdraw(3), facts({ 'roles.r2.person': 'p1', 'roles.r2.as': 'accused' }, 'd2')),
    ),
  );
  assert.deepEqual(faults(await desk.append('local', id, 5, body(undo(4)))), ['rolesExclude roles.r2.as']);
});

test('a clock that goes back does not take the journal with it', async () => {
  const made = trial();
  const { case: id } = written(await made.desk.openCase('local', 'Case'));
  made.clock = '2026-05-31T07:00:00.000Z';
  const { entries } = written(await made.desk.append('local', id, 1, body({ kind: 'noted', text: 'a' })));
  assert.equal(entries[0]?.at, '2026-06-01T07:00:00.000Z');
  assert.equal((await made.desk.verify(id))?.ok, true);
});

test('an export is taken in by another desk, and what follows later as well', async () => {
  const [here, there] = [trial(), trial()];
  const { case: id } = written(
    await here.desk.openCase('local', 'Case', body(facts({ 'persons.p1.name': 'A' }, 'd1'))),
  );
  const bytes = async (): Promise<Uint8Array> => new TextEncoder().encode(await here.desk.exportCase(id));
  const first = await bytes();
  assert.equal(verifyExport(first).ok, true);
  assert.equal(written(await there.desk.importCase(first)).entries.length, 2);
  assert.equal(written(await there.desk.importCase(first)).entries.length, 0);
  written(await here.desk.append('local', id, 2, body({ kind: 'noted', text: 'a' })));
  assert.equal(written(await there.desk.importCase(await bytes())).entries.length, 1);
  assert.deepEqual(await there.desk.entries(id), await here.desk.entries(id));
  assert.deepEqual(await there.desk.cases(), await here.desk.cases());
  written(await there.desk.append('other', id, 3, body({ kind: 'noted', text: 'there' })));
  written(await here.desk.append('local', id, 3, body({ kind: 'noted', text: 'here' })));
  assert.deepEqual(refusal(await there.desk.importCase(await bytes())), { ok: false, why: 'behind', last: 4 });
  const broken = (await bytes()).with(300, 64);
  assert.equal(refusal(await trial().desk.importCase(broken)).why, 'broken');
});

test('projections are made anew from the entries, and say which journal does not hold', async () => {
  const { desk, store } = trial();
  const { case: id } = written(await desk.openCase('local', 'Case', body(facts({ 'proceeding.number': '26-1' }))));
  const before = await desk.cases();
  await store.replaceSummaries([]);
  assert.deepEqual(await desk.cases(), []);
  assert.deepEqual(await desk.rebuild(), []);
  assert.deepEqual(await desk.cases(), before);
  await add(
    store,
    stored('bad', 2).map((entry) => ({ ...entry, line: entry.line.replace('N0', 'N9').replace('Case', 'Cose') })),
  );
  assert.deepEqual(
    (await desk.rebuild()).map(({ case: bad, broken }) => [bad, broken.entry, broken.fault]),
    [['bad', 1, 'hash']],
  );
  assert.deepEqual(
    (await desk.cases()).map((summary) => summary.case),
    [id],
  );
  assert.deepEqual(refusal(await desk.known('bad')).why, 'broken');
});

test('the file as known on a day is asked of the desk by that day', async () => {
  const made = trial();
  const { case: id } = written(await made.desk.openCase('local', 'Case'));
  made.clock = '2026-06-10T07:00:00.000Z';
  written(await made.desk.append('local', id, 1, body(facts({ 'persons.p1.name': 'A' }))));
  const on = async (day: string): Promise<unknown> => {
    const state = await made.desk.known(id, { knownOn: theDay(day) });
    return state.ok ? state.file['persons'] : state;
  };
  assert.equal(await on('2026-06-09'), undefined);
  assert.deepEqual(await on('2026-06-10'), [{ id: 'p1', name: 'A' }]);
});
