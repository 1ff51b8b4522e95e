import assert from 'node:assert/strict';
import { test } from 'node:test';
import { theDay } from '@zhargy/calendar';
import fc from 'fast-check';
import { dayInEnglish } from './english.ts';
import { dayInKazakh, termInFiguresAndKazakh, wordsInKazakh } from './kazakh.ts';
import { dayInRussian, daysOfArrestInRussian, nounAfter, termInFiguresAndRussian, wordsInRussian } from './russian.ts';

test('numbers in Kazakh words', () => {
  const table: readonly (readonly [bigint, string])[] = [
    [0n, 'нөл'],
    [7n, 'жеті'],
    [40n, 'қырық'],
    [100n, 'жүз'],
    [115n, 'жүз он бес'],
    [200n, 'екі жүз'],
    [1000n, 'бір мың'],
    [150_000n, 'жүз елу мың'],
    [1_850_000n, 'бір миллион сегіз жүз елу мың'],
    [2_000_000_001n, 'екі миллиард бір'],
    [12_345_678_901n, 'он екі миллиард үш жүз қырық бес миллион алты жүз жетпіс сегіз мың тоғыз жүз бір'],
  ];
  for (const [n, words] of table) assert.equal(wordsInKazakh(n), words);
  assert.throws(() => wordsInKazakh(10n ** 15n), RangeError);
});

test('numbers in Russian words agree with the gender of what is counted', () => {
  assert.equal(wordsInRussian(2n), 'два');
  assert.equal(wordsInRussian(1n, 'neuter'), 'одно');
  assert.equal(wordsInRussian(22n, 'feminine'), 'двадцать две');
  assert.equal(wordsInRussian(1_850_000n), 'один миллион восемьсот пятьдесят тысяч');
  assert.equal(wordsInRussian(0n), 'ноль');
});

test('different numbers have different words in either language', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 10n ** 12n }), (a, b) => {
      assert.equal(wordsInKazakh(a) === wordsInKazakh(b), a === b);
      assert.equal(wordsInRussian(a) === wordsInRussian(b), a === b);
    }),
  );
});

test('dates in the three languages, and with the Kazakh endings', () => {
  const day = theDay('2026-10-09');
  assert.equal(dayInKazakh(day), '2026 жылғы 9 қазан');
  assert.equal(dayInKazakh(day, 'locative'), '2026 жылғы 9 қазанда');
  assert.equal(dayInKazakh(theDay('2026-09-30'), 'dative'), '2026 жылғы 30 қыркүйекке');
  assert.equal(dayInRussian(day), '9 октября 2026 года');
  assert.equal(dayInEnglish(day), '9 October 2026');
});

test('terms in figures and words', () => {
  assert.equal(termInFiguresAndKazakh({ months: 42, days: 0 }), '3 (үш) жыл 6 (алты) ай');
  assert.equal(termInFiguresAndRussian({ months: 42, days: 0 }), '3 (три) года 6 (шесть) месяцев');
  assert.equal(termInFiguresAndRussian({ months: 252, days: 1 }), '21 (двадцать один) год 1 (один) день');
  assert.equal(daysOfArrestInRussian(1n, '1'), '1 (одни) сутки');
  assert.equal(daysOfArrestInRussian(23n, '23'), '23 (двадцать трое) суток');
  assert.equal(daysOfArrestInRussian(30n, '30'), '30 (тридцать) суток');
});

test('Russian nouns after numbers', () => {
  const year = ['год', 'года', 'лет'] as const;
  const table = { 1: 'год', 2: 'года', 5: 'лет', 11: 'лет', 12: 'лет', 21: 'год', 24: 'года', 111: 'лет', 121: 'год' };
  for (const [n, noun] of Object.entries(table)) assert.equal(nounAfter(BigInt(n), year), noun);
});
