import type { Text } from '@zhargy/logic';

/** What the command that proves says. */
export const proveWords = {
  theorems: { kk: 'Теоремалар', ru: 'Теоремы', en: 'Theorems' },
  decisions: { kk: 'Шешімдер', ru: 'Решения', en: 'Decisions' },
  grounds: { kk: 'Негіздер', ru: 'Основания', en: 'Grounds' },
  terms: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Terms' },
  proved: { kk: 'дәлелденді', ru: 'доказано', en: 'proved' },
  failed: { kk: 'ДӘЛЕЛДЕНБЕДІ', ru: 'НЕ ДОКАЗАНО', en: 'NOT PROVED' },
  falls: { kk: 'мына нормасыз құлайды', ru: 'падает без нормы', en: 'falls without' },
  stands: { kk: 'мына нормасыз да құламайды', ru: 'НЕ ПАДАЕТ без нормы', en: 'DOES NOT FALL without' },
  bounded: { kk: 'мысалдар кестесінде', ru: 'в пределах таблицы примеров', en: 'within the table of examples' },
  listsOfThree: { kk: 'үш мүшелі тізімдерде', ru: 'для списков из трёх', en: 'for lists of three' },
  reached: { kk: 'екі мәні де кездеседі', ru: 'достижимы оба значения', en: 'both values reached' },
  notReached: { kk: 'мәніне жетпеді', ru: 'значение не достигнуто', en: 'value not reached' },
  someOptionPermitted: {
    kk: 'әрқашан бір шешімге жол бар',
    ru: 'какое-то решение допустимо всегда',
    en: 'some option is always permitted',
  },
  noTwoMust: {
    kk: 'екі шешім қатар міндетті болмайды',
    ru: 'два решения разом не обязательны',
    en: 'no two options are obligatory at once',
  },
  pairsDeclared: {
    kk: 'қатар рұқсат етілгендердің бәрі таңдау деп жарияланған',
    ru: 'всё допустимое рядом объявлено выбором',
    en: 'options that may stand together are declared a choice',
  },
  workingDay: {
    kk: 'мерзім жұмыс күні бітеді',
    ru: 'срок оканчивается в рабочий день',
    en: 'a term ends on a working day',
  },
  afterStart: {
    kk: 'мерзім басталуынан бұрын бітпейді',
    ru: 'срок не кончается раньше начала',
    en: 'no term ends before it starts',
  },
  monotone: {
    kk: 'кеш басталған мерзім ерте бітпейді',
    ru: 'начатый позже срок не кончается раньше',
    en: 'a term started later ends no earlier',
  },
  custodyStays: {
    kk: 'күзет мерзімі жұмыс күніне ауыспайды',
    ru: 'срок стражи на рабочий день не переносится',
    en: 'a term of custody is not moved to a working day',
  },
  cases: { kk: 'мерзім қаралды', ru: 'сроков проверено', en: 'terms looked at' },
  against: { kk: 'қарсы мысал', ru: 'контрпример', en: 'counterexample' },
  nothing: { kk: 'мұндай атау жоқ', ru: 'ничего с таким именем', en: 'nothing of that name' },
} as const satisfies Record<string, Text>;
