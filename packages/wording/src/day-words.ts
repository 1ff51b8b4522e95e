import { dayOf, partsOf, weekdayOf } from '@zhargy/calendar';
import type { Lang } from '@zhargy/logic';

// Browsers have no Kazakh data of their own: months and days of the week are written here for all three languages.
const months: Readonly<Record<Lang, readonly string[]>> = {
  kk: [
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
  ],
  ru: [
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
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const exactly = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/;

/** Whether a text is a day, or a day with its time, as findings write them. */
export const isDayText = (text: string): boolean => {
  const [, day = ''] = exactly.exec(text) ?? [];
  return dayOf(day) !== undefined;
};

/** A day as the statutes of each language write it; a time after it is kept. A text that is no day stays as it is. */
export function dayText(iso: string, lang: Lang): string {
  const [, date = '', time] = exactly.exec(iso) ?? [];
  const day = dayOf(date);
  if (day === undefined) return iso;
  const { year, month, dayOfMonth } = partsOf(day);
  const name = months[lang][month - 1] ?? '';
  const said = {
    kk: `${year} жылғы ${dayOfMonth} ${name}`,
    ru: `${dayOfMonth} ${name} ${year} года`,
    en: `${dayOfMonth} ${name} ${year}`,
  }[lang];
  return time === undefined ? said : `${said}, ${time}`;
}

/** The day of the week of an ISO day. */
export function weekdayText(iso: string, lang: Lang): string {
  const day = dayOf(iso.slice(0, 10));
  return day === undefined ? '' : (weekdays[lang][weekdayOf(day) - 1] ?? '');
}

const shortNames: Readonly<Record<Lang, readonly string[]>> = {
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** "2026-03-20 Fri": an ISO day with its weekday; a time after it is kept. */
export function dayWithName(iso: string, lang: Lang): string {
  const day = dayOf(iso.slice(0, 10));
  if (day === undefined) return iso;
  const time = iso.length > 10 ? ` ${iso.slice(11, 16)}` : '';
  return `${iso.slice(0, 10)} ${shortNames[lang][weekdayOf(day) - 1] ?? ''}${time}`;
}
