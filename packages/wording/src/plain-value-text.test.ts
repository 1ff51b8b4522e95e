import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainValueText } from './plain-value-text.ts';

test('terms, sums and truths are written as people write them', () => {
  const table: readonly (readonly [value: unknown, kk: string, ru: string, en: string])[] = [
    [{ months: 84, days: 0 }, '7 жыл', '7 лет', '7 years'],
    [{ months: 42, days: 10 }, '3 жыл 6 ай 10 күн', '3 года 6 месяцев 10 дней', '3 years 6 months 10 days'],
    [{ months: 13, days: 1 }, '1 жыл 1 ай 1 күн', '1 год 1 месяц 1 день', '1 year 1 month 1 day'],
    [{ months: 132, days: 0 }, '11 жыл', '11 лет', '11 years'],
    [{ months: 264, days: 22 }, '22 жыл 22 күн', '22 года 22 дня', '22 years 22 days'],
    [{ months: 0, days: 0 }, '0 күн', '0 дней', '0 days'],
    [{ tiyn: '3787500' }, '37\u00A0875 теңге', '37\u00A0875 тенге', '37\u00A0875 tenge'],
    [
      { tiyn: '123456789005' },
      '1\u00A0234\u00A0567\u00A0890,05 теңге',
      '1\u00A0234\u00A0567\u00A0890,05 тенге',
      '1\u00A0234\u00A0567\u00A0890.05 tenge',
    ],
    [{ tiyn: '-5' }, '-0,05 теңге', '-0,05 тенге', '-0.05 tenge'],
    [true, 'иә', 'да', 'yes'],
    [null, '—', '—', '—'],
    ['2026-03-11', '2026-03-11', '2026-03-11', '2026-03-11'],
    [
      { life: 'none', max: { months: 60, days: 0 } },
      'life: none; max: 5 жыл',
      'life: none; max: 5 лет',
      'life: none; max: 5 years',
    ],
    [
      { day: '2024-06-02', rows: [{ kinds: ['fine', 'arrest'], minMonths: 0 }] },
      'day: 2024-06-02; rows: (kinds: (fine, arrest); minMonths: 0)',
      'day: 2024-06-02; rows: (kinds: (fine, arrest); minMonths: 0)',
      'day: 2024-06-02; rows: (kinds: (fine, arrest); minMonths: 0)',
    ],
  ];
  for (const [value, kk, ru, en] of table)
    assert.deepEqual(
      [plainValueText(value, 'kk'), plainValueText(value, 'ru'), plainValueText(value, 'en')],
      [kk, ru, en],
    );
});
