import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accept } from '../accept.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { readPastedText } from '../read/read-paper.ts';
import { papersOfSet } from '../testing/set.ts';
import { compare, type PaperReading } from './compare.ts';

const set = papersOfSet();
function reading(name: string, change: (text: string) => string = (text) => text): PaperReading {
  const text = readPastedText(change(set.find((p) => p.name === name)?.text ?? ''));
  assert.ok(text.is === 'paper');
  return { id: name, text, proposals: propose(text, { id: name }) };
}
const value = (proposals: readonly Proposal[], path: string): unknown =>
  proposals.find((p) => p.path.join('.') === path)?.value;
const named = (proposals: readonly Proposal[], name: string): readonly string[] =>
  proposals.filter((p) => p.fact === 'person.name' && p.value === name).map((p) => p.path[1] ?? '');

describe('several papers', () => {
  const both = compare([reading('ru-qualification-theft'), reading('ru-agreement'), reading('ru-consent')]);

  it('speak of one person under one id, with the quotes of all', () => {
    assert.equal(named(both.proposals, 'Сейтжанов Даурен Ерланович').length, 1);
    const name = both.proposals.find((p) => p.fact === 'person.name' && p.value === 'Рахимова Алия Маратовна');
    assert.deepEqual([...new Set(name?.quotes.map((q) => q.place.paper))].toSorted(), [
      'ru-agreement',
      'ru-consent',
      'ru-qualification-theft',
    ]);
    assert.deepEqual(
      both.proposals.filter((p) => p.fact === 'charge.article').map((p) => p.value),
      ['188(2)(3)'],
    );
    assert.deepEqual(
      both.proposals.filter((p) => p.fact === 'offence.harmAmount').map((p) => p.value),
      ['485000'],
    );
    assert.deepEqual(both.disagreements, []);
  });

  it('keep both values where they disagree, and name it', () => {
    const other = compare([
      reading('ru-qualification-theft'),
      reading('ru-agreement', (text) =>
        text.replaceAll('14.08.1995', '15.08.1996').replaceAll('п. 3) ч. 2 ст. 188', 'п. 2) ч. 3 ст. 188'),
      ),
    ]);
    const facts = other.disagreements.map((d) => [d.fact, d.proposals.map((p) => p.value)]);
    assert.deepEqual(facts, [
      ['person.birthDate', ['1995-08-14', '1996-08-15']],
      ['charge.article', ['188(2)(3)', '188(3)(2)']],
    ]);
    for (const d of other.disagreements) for (const p of d.proposals) assert.equal(p.confidence, 'guess');
  });

  it('are read into a case file: known people keep their ids, and what the file says otherwise is marked', () => {
    const into = { persons: [{ id: 'dauren', name: 'Сейтжанов Даурен Ерланович', birthDate: '1990-01-01' }] };
    const text = reading('ru-qualification-theft').text;
    const proposals = propose(text, { into });
    assert.deepEqual(named(proposals, 'Сейтжанов Даурен Ерланович'), ['dauren']);
    assert.equal(proposals.find((p) => p.path.join('.') === 'persons.dauren.birthDate')?.already, 'differs');
    assert.equal(proposals.find((p) => p.path.join('.') === 'persons.dauren.name')?.already, 'same');
  });
});

describe('accepting', () => {
  const { proposals } = reading('ru-qualification-theft');
  const papers = [{ id: 'ru-qualification-theft', title: 'Постановление', date: '2026-04-10', sha256: 'a'.repeat(64) }];

  it('gives changes, the proof of each, and which lists are not whole', () => {
    const { changes, steps, leftOut } = accept(proposals, { papers });
    assert.deepEqual(leftOut, []);
    assert.deepEqual(changes.at(-1), {
      path: ['incomplete'],
      value: ['persons', 'roles', 'offences', 'charges', 'acts'],
    });
    assert.equal(steps.length, 1);
    assert.deepEqual(steps[0]?.changes, changes);
    const birth = steps[0]?.each.find((e) => e.path[2] === 'birthDate')?.proof;
    assert.equal(birth?.title, 'Постановление');
    assert.match(birth?.where ?? '', /^абз\. \d+: «.*14\.08\.1995/u);
  });

  it('says nothing of lists the file calls whole', () => {
    const { changes } = accept(proposals, { papers, into: { complete: ['persons'], roles: [] } });
    assert.deepEqual(changes.at(-1)?.value, ['offences', 'charges', 'acts']);
  });

  it('leaves out a part whose person was not accepted, and a second value of one fact', () => {
    const roles = proposals.filter((p) => p.path[0] === 'roles');
    assert.equal(accept(roles, { papers }).leftOut.length, roles.length);
    const [name] = proposals.filter((p) => p.fact === 'person.name');
    assert.ok(name);
    const twice = accept([name, { ...name, value: 'Другой' }], { papers });
    assert.deepEqual(
      twice.leftOut.map((l) => l.proposal.value),
      ['Другой'],
    );
    assert.equal(value(proposals, name.path.join('.')), name.value);
  });

  it('leaves out a date that contradicts another', () => {
    const into = { persons: [{ id: 'p1', name: 'Сейтжанов Даурен Ерланович', deathDate: '1990-01-01' }] };
    const born = propose(reading('ru-qualification-theft').text, { into }).filter((p) => p.fact === 'person.birthDate');
    assert.equal(accept(born, { papers, into }).leftOut.length, 1);
  });

  it('says in the proof that a value was given by the user', () => {
    const [name] = proposals.filter((p) => p.fact === 'person.name');
    assert.ok(name);
    const { steps } = accept([{ ...name, value: 'Иное имя', given: true }], { papers, lang: 'en' });
    assert.match(steps[0]?.each[0]?.proof.where ?? '', /^the value was given by the user/u);
  });
});
