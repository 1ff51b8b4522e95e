import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { dayOfNumber, isoOf, partsOf } from '../day.ts';
import { dayAsWritten, momentAsWritten } from './day-as-written.ts';
import { periodAsWritten } from './period-as-written.ts';

const october9 = [
  '2026-10-09',
  '09.10.2026',
  '9.10.2026',
  '09.10.2026 г.',
  '09.10.2026г.',
  '09.10.2026 ж.',
  '9 октября 2026 года',
  '«09» октября 2026 г.',
  '9 октября 2026',
  '2026 жылғы 9 қазан',
  '2026 жылғы 9 қазанда',
  '2026 ж. 9 қазан',
  '2026 жылдың 9 қазаны',
  '9 October 2026',
  'October 9, 2026',
  '9 th of October 2026',
];
for (const text of october9)
  test(`"${text}" is 9 October 2026`, () => {
    const day = dayAsWritten(text);
    assert.equal(day === undefined ? undefined : isoOf(day), '2026-10-09');
  });

for (const text of [
  '',
  '9/10/2026',
  '09.10.26',
  '31.02.2026',
  '2026',
  'октябрь 2026',
  '9 10 2026',
  '9 октября 10 2026',
  '9 октябряяя 2026',
])
  test(`"${text}" is no day`, () => assert.equal(dayAsWritten(text), undefined));

test('every month is read in its Russian genitive and its Kazakh form', () => {
  const russian = [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ];
  const kazakh = [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ];
  for (const [i, name] of [...russian, ...kazakh].entries()) {
    const day = dayAsWritten(i < 12 ? `5 ${name} 2025 года` : `2025 жылғы 5 ${name}`);
    assert.equal(day === undefined ? undefined : partsOf(day).month, (i % 12) + 1, name);
  }
});

test('a day written with dots is the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (n) => {
      const day = dayOfNumber(n);
      assert.ok(day !== undefined);
      const { year, month, dayOfMonth } = partsOf(day);
      assert.equal(dayAsWritten(`${dayOfMonth}.${month}.${year}`), day);
    }),
  );
});

test('a time may follow the day', () => {
  const day = dayAsWritten('09.10.2026');
  const at = { day, minute: 870 };
  for (const text of [
    '09.10.2026 14:30',
    '2026-10-09T14:30',
    '9 октября 2026 года в 14:30',
    '2026 жылғы 9 қазан, 14:30',
    '9 October 2026 at 14:30',
  ])
    assert.deepEqual(momentAsWritten(text), at, text);
  assert.deepEqual(momentAsWritten('09.10.2026'), { day });
  assert.equal(momentAsWritten('09.10.2026 25:30'), undefined);
  assert.equal(momentAsWritten('завтра'), undefined);
});

for (const [text, months, days] of [
  ['4 жыл 6 ай', 54, 0],
  ['4 года 6 месяцев', 54, 0],
  ['4 года и 6 мес. 10 дней', 54, 10],
  ['3y6m10d', 42, 10],
  ['P4Y6M', 54, 0],
  ['5 лет', 60, 0],
  ['1 год', 12, 0],
  ['18 ай', 18, 0],
  ['45 тәулік', 0, 45],
  ['10 суток', 0, 10],
  ['4 years and 6 months', 54, 0],
  ['2 жылға', 24, 0],
] as const)
  test(`"${text}" is ${months} months and ${days} days`, () =>
    assert.deepEqual(periodAsWritten(text), { months, days }));

for (const text of ['', '4', '6 месяцев 4 года', '4 года 5 лет', 'полтора года', '4 пуда', '4 года 6'])
  test(`"${text}" is no term`, () => assert.equal(periodAsWritten(text), undefined));
