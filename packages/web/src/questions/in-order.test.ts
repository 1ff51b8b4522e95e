import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arranged } from './in-order.ts';

test('what was answered stays where it is; below it stands the best question, then the others', () => {
  assert.deepEqual(arranged(['a', 'b', 'c', 'd'], new Set(), ['c', 'a']), ['c', 'a', 'b', 'd']);
  assert.deepEqual(arranged(['a', 'b', 'c', 'd'], new Set(['b']), ['d', 'a', 'c']), ['a', 'b', 'd', 'c']);
  assert.deepEqual(arranged(['a', 'b'], new Set(['a', 'b']), []), ['a', 'b']);
});

test('no question is lost, and nothing above an answer moves', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const some = fc.shuffledSubarray(ids);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 5 }), some, some, (order, answered, next) => {
      const found = arranged(order, new Set(answered), next);
      assert.deepEqual(found.toSorted(), ids);
      for (const id of answered) assert.equal(found.indexOf(id), order.indexOf(id));
    }),
  );
});
