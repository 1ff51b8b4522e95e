import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberInKazakh, termInKazakh } from './term-in-words-kk.ts';

const numbers: readonly [number, string | undefined][] = [
  [0, 'нөл'],
  [1, 'бір'],
  [9, 'тоғыз'],
  [10, 'он'],
  [11, 'он бір'],
  [20, 'жиырма'],
  [25, 'жиырма бес'],
  [40, 'қырық'],
  [70, 'жетпіс'],
  [99, 'тоқсан тоғыз'],
  [100, 'жүз'],
  [101, 'жүз бір'],
  [240, 'екі жүз қырық'],
  [999, 'тоғыз жүз тоқсан тоғыз'],
  [1000, undefined],
  [-1, undefined],
  [1.5, undefined],
];
for (const [n, words] of numbers) test(`${n} in Kazakh`, () => assert.equal(numberInKazakh(n), words));

test('numbers up to 999 have words of their own', () => {
  const all = Array.from({ length: 1000 }, (_, n) => numberInKazakh(n));
  assert.equal(new Set(all).size, 1000);
  assert.ok(all.every((words) => words !== undefined && /^[а-яәғқңөұүһі]+( [а-яәғқңөұүһі]+)*$/u.test(words)));
});

test('terms', () => {
  assert.equal(termInKazakh({ months: 30, days: 0 }), 'екі жыл алты ай');
  assert.equal(termInKazakh({ months: 60, days: 0 }), 'бес жыл');
  assert.equal(termInKazakh({ months: 0, days: 50 }), 'елу күн');
  assert.equal(termInKazakh({ months: 0, days: 0 }), undefined);
  assert.equal(termInKazakh({ months: 12_000, days: 0 }), undefined);
});
