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

test('what the dictionary does not hold is shown by its place', () => {
  assert.equal(nameOfPlace('contents', 'kk'), 'contents');
  assert.equal(nameOfPlace('nowhere.x.y', 'ru'), 'nowhere.x.y');
});
