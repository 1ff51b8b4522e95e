import { dayOf, weekdayOf } from '@zhargy/calendar';
import type { DeadlineState } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';

/** What the list of terms says, in three languages. */
export const deadlineWords = {
  state: {
    missed: { kk: 'МЕРЗІМ ӨТКІЗІЛГЕН', ru: 'СРОК ПРОПУЩЕН', en: 'MISSED' },
    over: { kk: 'МЕРЗІМ АЯҚТАЛҒАН', ru: 'СРОК ИСТЁК', en: 'OVER' },
    running: { kk: 'МЕРЗІМ ӨТУДЕ', ru: 'СРОК ТЕЧЁТ', en: 'RUNNING' },
    unknown: { kk: 'БЕЛГІСІЗ', ru: 'НЕИЗВЕСТНО', en: 'UNKNOWN' },
    late: { kk: 'КЕШ ЖАСАЛҒАН', ru: 'СДЕЛАНО ПОЗЖЕ СРОКА', en: 'DONE LATE' },
    met: { kk: 'МЕРЗІМІНДЕ ЖАСАЛҒАН', ru: 'СРОК СОБЛЮДЁН', en: 'MET' },
  } satisfies Record<DeadlineState, Text>,
  asOf: { kk: 'Мерзімдер, күні', ru: 'Сроки на', en: 'Time limits on' },
  none: {
    kk: 'файлда тіркелген әрекеттерден ешқандай мерзім басталмаған',
    ru: 'из записанных в деле действий ни один срок не начался',
    en: 'nothing recorded in the file has started a time limit',
  },
  lastDay: { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
  notBefore: { kk: 'мына күннен бұрын бітпейді', ru: 'не ранее', en: 'not before' },
  starts: { kk: 'басталуы', ru: 'начало', en: 'starts' },
  startsWith: { kk: 'мына оқиғадан басталады', ru: 'начинается с события', en: 'starts from' },
  counting: { kk: 'есептелуі', ru: 'счёт', en: 'count' },
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
  crossed: { kk: 'аралықтағы жұмыс істемейтін күндер', ru: 'нерабочие дни внутри срока', en: 'days off inside' },
  metBy: { kk: 'орындалуы', ru: 'исполнение', en: 'met by' },
  doneBy: { kk: 'жасалған әрекет', ru: 'совершено', en: 'done by' },
  notRecorded: { kk: 'тіркелмеген', ru: 'в деле не записано', en: 'nothing recorded' },
  limits: { kk: 'мерзім шектейтін әрекет', ru: 'срок для действия', en: 'limits the act' },
  dependsOn: { kk: 'қолданылуы мынаған байланысты', ru: 'применимость зависит от', en: 'applies depending on' },
  everyTerm: { kk: 'Әр мерзім үшін', ru: 'Для каждого срока', en: 'Of every term' },
  missing: { kk: 'жетпейтін дерек', ru: 'не хватает', en: 'missing' },
  stops: { kk: 'тоқтатуы не қайта бастауы', ru: 'что останавливает или возобновляет', en: 'stopped or restarted by' },
  noAct: {
    kk: 'мұндай әрекет іске тіркелмеген',
    ru: 'такое действие в деле не записано',
    en: 'no such act is recorded',
  },
  others: {
    kk: 'норма атаған шарт орындалса, басқа мерзім қолданылады',
    ru: 'при условии, названном нормой, действует иной срок',
    en: 'another term applies on a condition the norm names',
  },
  also: { kk: 'сол мерзімді есептейтін норма', ru: 'тот же срок считает', en: 'also counted by' },
  reading: { kk: 'түсіндіру', ru: 'толкование', en: 'reading' },
  otherwise: { kk: 'басқаша', ru: 'иначе', en: 'otherwise' },
  alarm: { kk: 'Мерзім бітуге жақын', ru: 'Срок истекает', en: 'A time limit is about to end' },
  listed: { kk: 'Мерзімдер тізімі', ru: 'Перечень сроков', en: 'List of time limits' },
  faults: { kk: 'Оқылмаған ұяшықтар', ru: 'Непрочитанные ячейки', en: 'Cells that could not be read' },
  row: { kk: 'жол', ru: 'строка', en: 'row' },
  column: { kk: 'баған', ru: 'столбец', en: 'column' },
  expected: { kk: 'күтілгені', ru: 'ожидалось', en: 'expected' },
  empty: { kk: 'бос', ru: 'пусто', en: 'empty' },
  rows: { kk: 'жолдар', ru: 'строк', en: 'rows' },
} as const;

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

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** "2026-03-20 Fri": an ISO day with its weekday; a time after it is kept. */
export function dayWithName(iso: string, lang: Lang): string {
  const day = dayOf(iso.slice(0, 10));
  if (day === undefined) return iso;
  const time = iso.length > 10 ? ` ${iso.slice(11, 16)}` : '';
  return `${iso.slice(0, 10)} ${weekdays[lang][weekdayOf(day) - 1] ?? ''}${time}`;
}

type Unit = 'hours' | 'days' | 'months' | 'years';
/** Russian forms for 1, 2 to 4, and 5 or more. */
const russian: Readonly<Record<Unit, readonly [string, string, string]>> = {
  hours: ['час', 'часа', 'часов'],
  days: ['сутки', 'суток', 'суток'],
  months: ['месяц', 'месяца', 'месяцев'],
  years: ['год', 'года', 'лет'],
};
const kazakh: Readonly<Record<Unit, string>> = { hours: 'сағат', days: 'тәулік', months: 'ай', years: 'жыл' };

const formOf = (n: number): 0 | 1 | 2 => {
  const tens = n % 100;
  const ones = n % 10;
  if (tens >= 11 && tens <= 14) return 2;
  return ones === 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
};

const isUnit = (unit: string): unit is Unit => unit in kazakh;

/** "3 days", "3 суток", "3 тәулік". */
export function lengthText(n: number, unit: string, lang: Lang): string {
  if (!isUnit(unit)) return `${n} ${unit}`;
  if (lang === 'kk') return `${n} ${kazakh[unit]}`;
  if (lang === 'ru') return `${n} ${russian[unit][formOf(n)]}`;
  return `${n} ${n === 1 ? unit.slice(0, -1) : unit}`;
}

/** How many days are left, or since when the term is over. */
export function leftText(days: number, lang: Lang): string {
  const n = Math.abs(days);
  const ru = ['день', 'дня', 'дней'][formOf(n)] ?? 'дней';
  if (days === 0) return { kk: 'бүгін соңғы күн', ru: 'сегодня последний день', en: 'today is the last day' }[lang];
  if (days > 0)
    return { kk: `${n} күн қалды`, ru: `осталось ${n} ${ru}`, en: `${n} ${n === 1 ? 'day' : 'days'} left` }[lang];
  return { kk: `${n} күн бұрын бітті`, ru: `истёк ${n} ${ru} назад`, en: `ended ${n} ${n === 1 ? 'day' : 'days'} ago` }[
    lang
  ];
}
