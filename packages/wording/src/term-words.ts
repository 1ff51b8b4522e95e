import type { TermAccount } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';
import { formFor } from './number-words.ts';

const rule = {
  firstIn: { kk: 'бірінші күн есепке кіреді', ru: 'первый день входит', en: 'the first day counts' },
  firstOut: {
    kk: 'басталған күн есепке кірмейді',
    ru: 'день начала не входит',
    en: 'the day of the start does not count',
  },
  hourIn: { kk: 'сол минуттан бастап', ru: 'с самой минуты', en: 'from the very minute' },
  hourOut: { kk: 'келесі толық сағаттан бастап', ru: 'со следующего полного часа', en: 'from the next full hour' },
  rolls: {
    kk: 'соңғы күн жұмыс күні болмаса, келесі жұмыс күніне ауысады',
    ru: 'нерабочий последний день переносится на следующий рабочий',
    en: 'a last day off goes over to the next working day',
  },
  noRoll: {
    kk: 'демалыс күнінен ауыспайды',
    ru: 'с нерабочего дня не переносится',
    en: 'does not go over from a day off',
  },
} satisfies Record<string, Text>;

/** How a term is counted, in one line: its length, whether the first day counts, whether the last one moves. */
export function ruleText(term: Pick<TermAccount, 'length' | 'firstDayCounts' | 'rolls'>, lang: Lang): string {
  const hours = term.length.unit === 'hours';
  const first = hours ? (term.firstDayCounts ? 'hourIn' : 'hourOut') : term.firstDayCounts ? 'firstIn' : 'firstOut';
  const last = term.rolls ? 'rolls' : 'noRoll';
  return `${lengthText(term.length.n, term.length.unit, lang)}; ${rule[first][lang]}; ${rule[last][lang]}`;
}

/** What the count of a term says of one day. */
export const stepWords: Readonly<Record<string, Text>> = {
  start: { kk: 'басталған күн', ru: 'день начала', en: 'start' },
  end: { kk: 'соңғы күн', ru: 'последний день', en: 'last day' },
  rolled: { kk: 'соңғы күн (ауысқан)', ru: 'последний день (перенос)', en: 'last day (gone over)' },
  weekend: { kk: 'демалыс', ru: 'выходной', en: 'weekend' },
  holiday: { kk: 'мереке', ru: 'праздник', en: 'holiday' },
  moved: { kk: 'ауыстырылған демалыс', ru: 'перенесённый выходной', en: 'moved day off' },
  dayOff: { kk: 'демалыс күні', ru: 'нерабочий день', en: 'day off' },
  unknown: { kk: 'күнтізбеде белгісіз', ru: 'в календаре неизвестно', en: 'not in the calendar' },
};

/** Why the end of a term cannot be told. */
export const unknownEnd: Readonly<Record<string, Text>> = {
  timeNeeded: {
    kk: 'басталу сағаты көрсетілмеген',
    ru: 'не указан час начала',
    en: 'the hour of the start is not given',
  },
  ambiguousTime: {
    kk: 'бұл сағат екі рет болған не болмаған',
    ru: 'этот час был дважды или не был вовсе',
    en: 'that hour occurred twice or not at all',
  },
  outsideCalendar: {
    kk: 'жұмыс күнтізбесі бұл күнге жетпейді',
    ru: 'рабочий календарь не доходит до этого дня',
    en: 'the calendar of working days does not reach that day',
  },
  undetermined: {
    kk: 'бұл күннің жұмыс күні екені белгіленбеген',
    ru: 'не установлено, рабочий ли это день',
    en: 'it is not settled whether that day is a working one',
  },
  length: { kk: 'мерзім ұзақтығы', ru: 'длина срока', en: 'the length of the term' },
};

type Unit = 'hours' | 'days' | 'months' | 'years';
/** Days of a time limit are whole days and nights, as the codes call them. */
const lengths: Readonly<Record<Unit, Readonly<Record<Lang, readonly string[]>>>> = {
  hours: { kk: ['сағат'], ru: ['час', 'часа', 'часов'], en: ['hour', 'hours'] },
  days: { kk: ['тәулік'], ru: ['сутки', 'суток', 'суток'], en: ['day', 'days'] },
  months: { kk: ['ай'], ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] },
  years: { kk: ['жыл'], ru: ['год', 'года', 'лет'], en: ['year', 'years'] },
};

const isUnit = (unit: string): unit is Unit => unit in lengths;

/** "3 days", "3 суток", "3 тәулік". */
export const lengthText = (n: number, unit: string, lang: Lang): string =>
  `${n} ${isUnit(unit) ? formFor(n, lengths[unit][lang], lang) : unit}`;

/** How many days are left, or since when the term is over. */
export function leftText(days: number, lang: Lang): string {
  const n = Math.abs(days);
  const ru = formFor(n, ['день', 'дня', 'дней'], 'ru');
  if (days === 0) return { kk: 'бүгін соңғы күн', ru: 'сегодня последний день', en: 'today is the last day' }[lang];
  if (days > 0)
    return { kk: `${n} күн қалды`, ru: `осталось ${n} ${ru}`, en: `${n} ${n === 1 ? 'day' : 'days'} left` }[lang];
  return { kk: `${n} күн бұрын бітті`, ru: `истёк ${n} ${ru} назад`, en: `ended ${n} ${n === 1 ? 'day' : 'days'} ago` }[
    lang
  ];
}
