import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryAt, nameOfPlace } from './place.ts';

test('a place of the file has the name of its fact', () => {
  assert.equal(nameOfPlace('charges.c1.category', 'en').endsWith('(charges.c1.category)'), true);
  assert.ok(entryAt('charges.c1.category'));
});

test('a member of a group has its own name', () => {
  assert.notEqual(entryAt('acts.a1.filed.posted'), entryAt('acts.a1.filed.received'));
  assert.ok(entryAt('acts.a1.filed.posted'));
});

test('facts of the case itself, of lists inside an entity and of punishments have their names', () => {
  const named: readonly (readonly [place: string, ru: string])[] = [
    ['proceeding.language', 'язык судопроизводства'],
    ['sentences.s1.main.kind', 'вид основного наказания'],
    ['sentences.s1.charges.x.charge', 'обвинение'],
    ['sentences.s1.charges.x.main.period', 'срок основного наказания'],
    ['sentences.s1.additional.y.kind', 'вид дополнительного наказания'],
    ['agreements.g.punishment.conditional', 'условное осуждение'],
    ['agreements.g.additional.z.mandatory', 'обязательность дополнительного наказания'],
    ['acts.a1.recordedIn.date', 'дата протокола'],
    ['sentences.s1.charges', 'наказания по каждому обвинению'],
    ['acts', 'перечень совершённых актов'],
  ];
  for (const [place, ru] of named) assert.equal(nameOfPlace(place, 'ru'), `${ru} (${place})`);
});

test('what the dictionary does not hold is shown by its place', () => {
  for (const place of ['nowhere.x.y', 'charges.c1', 'charges.c1.colour', 'charges.constructor', 'constructor', ''])
    assert.equal(nameOfPlace(place, 'ru'), place);
});
