import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { groupOfPerson, whoIsWho, type PersonCard } from './who-is-who.ts';

const file: CaseFile = {
  persons: [
    { id: 'a', name: 'Асанов', birthDate: '2008-06-15' },
    { id: 'b', name: 'Болатов', birthDate: null },
    { id: 'z', name: 'Заирова' },
    { id: 'j' },
    { id: 'x', name: 'Некто' },
  ],
  roles: [
    { id: 'r1', person: 'a', as: 'accused', from: '2026-02-01' },
    { id: 'r2', person: 'z', as: 'counsel', of: null },
    { id: 'r3', person: 'z', as: 'counsel', of: 'a', to: '2026-03-01' },
    { id: 'r4', person: 'j', as: 'victim' },
  ],
  offences: [{ id: 'o1', from: '2026-06-10', to: '2026-06-20' }],
  charges: [
    { id: 'c1', person: 'a', offence: 'o1', article: '188(2)', victims: ['j'] },
    { id: 'c2', person: 'b', offence: 'o1' },
    { id: 'c3', person: 'a' },
  ],
  custody: [{ id: 'u1', person: 'a', measure: 'custody', from: '2026-06-25' }],
};
const card = (id: string): PersonCard => {
  const found = whoIsWho(file).find((one) => one.id === id);
  assert.ok(found);
  return found;
};

describe('who is who', () => {
  it('gives the age over the days of the deed, and none where a date is missing', () => {
    assert.deepEqual(card('a').charges[0]?.age, { is: 'given', value: { from: 17, to: 18 } });
    assert.deepEqual(card('a').charges[1]?.age, { is: 'notSaid' });
    assert.deepEqual(card('b').charges[0]?.age, { is: 'notSaid' });
    assert.deepEqual(card('b').birthDate, { is: 'declaredUnknown' });
  });

  it('shows a relation that is declared unknown or not said as such', () => {
    assert.deepEqual(
      card('z').roles.map(({ of }) => of),
      [{ is: 'declaredUnknown' }, { is: 'given', value: 'a' }],
    );
    assert.deepEqual(card('j').roles[0]?.offences, { is: 'notSaid' });
    assert.deepEqual(card('j').name, { is: 'notSaid' });
  });

  it('gathers counsel, custody and the charges that name a victim', () => {
    assert.deepEqual(
      card('a').actedForBy.map(({ role }) => role),
      ['r3'],
    );
    assert.deepEqual(card('a').held[0]?.to, { is: 'notSaid' });
    assert.deepEqual(card('j').harmedBy, ['c1']);
  });

  it('places each person once, a charged one among the accused, one without a role apart', () => {
    assert.deepEqual(
      whoIsWho(file).map((one) => groupOfPerson(one)),
      ['accused', 'accused', 'helpers', 'victims', 'unplaced'],
    );
  });
});
