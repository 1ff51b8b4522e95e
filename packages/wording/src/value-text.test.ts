import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '@zhargy/logic';
import { dayText, weekdayText } from './day-words.ts';
import { numberText } from './number-words.ts';
import { valueText } from './value-text.ts';

test('values are written as the statutes of each language write them', () => {
  const table: readonly (readonly [unknown, Lang, string])[] = [
    ['2026-10-09', 'kk', '2026 жылғы 9 қазан'],
    ['2026-10-09', 'ru', '9 октября 2026 года'],
    ['2026-10-09T14:30', 'en', '9 October 2026, 14:30'],
    [{ months: 54, days: 0 }, 'kk', '4 жыл 6 ай'],
    [{ months: 54, days: 2 }, 'ru', '4 года 6 месяцев 2 дня'],
    [{ months: 1, days: 1 }, 'en', '1 month 1 day'],
    [{ months: 0, days: 0 }, 'ru', '0 дней'],
    [{ tiyn: '3787500' }, 'ru', '37\u00A0875 тенге'],
    [{ tiyn: '150' }, 'kk', '1,50 теңге'],
    [true, 'kk', 'иә'],
    ['grave', 'ru', 'тяжкое преступление'],
    [{ kind: 'imprisonment', months: 60, days: 0 }, 'en', 'imprisonment: 5 years'],
    [{ unit: 'days', exact: '181/2', amount: '91', lasting: null }, 'ru', '91 день; точно: 181/2'],
    [[], 'en', '—'],
    [null, 'en', '—'],
  ];
  for (const [value, lang, expected] of table) assert.equal(valueText(value, lang), expected);
});

test('days and numbers need no data of the browser', () => {
  assert.equal(weekdayText('2026-10-09', 'kk'), 'жұма');
  assert.equal(dayText('31.02.2026', 'kk'), '31.02.2026');
  assert.equal(numberText(12500, 'kk'), '12\u00A0500');
  assert.equal(numberText('0.5', 'ru'), '0,5');
  assert.equal(numberText(2500, 'en'), '2500');
});
