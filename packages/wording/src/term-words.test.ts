import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayText, dayWithName } from './day-words.ts';
import { leftText, lengthText, ruleText } from './term-words.ts';

test('the length of a term takes the form of its number', () => {
  const table: readonly (readonly [n: number, unit: string, kk: string, ru: string, en: string])[] = [
    [1, 'days', '1 тәулік', '1 сутки', '1 day'],
    [3, 'days', '3 тәулік', '3 суток', '3 days'],
    [21, 'days', '21 тәулік', '21 сутки', '21 days'],
    [11, 'months', '11 ай', '11 месяцев', '11 months'],
    [2, 'years', '2 жыл', '2 года', '2 years'],
    [24, 'hours', '24 сағат', '24 часа', '24 hours'],
  ];
  for (const [n, unit, kk, ru, en] of table)
    assert.deepEqual([lengthText(n, unit, 'kk'), lengthText(n, unit, 'ru'), lengthText(n, unit, 'en')], [kk, ru, en]);
});

test('the rule of counting and the days left are said in one line', () => {
  const days = { length: { n: 10, unit: 'days' }, firstDayCounts: false, rolls: true } as const;
  assert.equal(
    ruleText(days, 'ru'),
    '10 суток; день начала не входит; нерабочий последний день переносится на следующий рабочий',
  );
  assert.match(
    ruleText({ ...days, length: { n: 24, unit: 'hours' }, firstDayCounts: true }, 'en'),
    /from the very minute/,
  );
  assert.equal(leftText(0, 'kk'), 'бүгін соңғы күн');
  assert.equal(leftText(5, 'ru'), 'осталось 5 дней');
  assert.equal(leftText(-1, 'en'), 'ended 1 day ago');
});

test('days with their weekday, and days in words', () => {
  assert.equal(dayWithName('2026-03-20', 'en'), '2026-03-20 Fri');
  assert.equal(dayWithName('2026-03-20T09:30', 'kk'), '2026-03-20 жм 09:30');
  assert.equal(dayWithName('no day', 'ru'), 'no day');
  assert.equal(dayText('2026-03-20', 'ru'), '20 марта 2026 года');
});
