import { dayOfParts, theDay } from '../day.ts';
import type { DayRange, Mark, Names, NonWorkingDay } from '../work-calendar.ts';
import { firstYear, lastYear } from './holidays.ts';

/**
 * Days that are off without being public holidays: 7 January and the first day of Kurban-ait. Labour Code of 23.11.2015,
 * art. 84(5), read in an edition that has the Law of 15.04.2024 No 72-VIII in it. Its note says that art. 84 was changed by Law
 * of 20.04.2023 No 226-VII in force from 01.07.2023; earlier editions, and the Labour Code that preceded it in 2015, were not
 * read. The text read is taken to stand through 2026, as no later change of the article came to light. Such a day does not move
 * when it falls on a weekend: the rule of moving speaks of holidays only.
 */
const christmasName: Names = { kk: 'Православиелік Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' };
const kurbanAitName: Names = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан-айта',
  en: 'First day of Kurban-ait',
};

const labourCode = 'Labour Code of 23.11.2015, art. 84(5)';

function christmasRows(): readonly NonWorkingDay[] {
  const rows: NonWorkingDay[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const day = dayOfParts(year, 1, 7);
    const read = year >= 2024 && year <= 2026;
    const mark: Mark = read ? 'verified' : 'unverified';
    const source = read
      ? `${labourCode}: edition of 2024 (with Law of 15.04.2024 No 72-VIII) read, no later change of the article known`
      : `${labourCode}: the edition in force in ${year} was not read; secondary reports and neighbouring editions name the day`;
    if (day !== undefined) rows.push({ day, kind: 'dayOff', name: christmasName, mark, source });
  }
  return rows;
}

/**
 * The first day of Kurban-ait. No act sets the date: the Spiritual Administration of Muslims announces it by the moon and the
 * Labour Ministry puts it into the yearly production calendar, so every date is unverified; where it was seen is in the source.
 */
const kurbanAit: readonly (readonly [iso: string, seen: string])[] = [
  ['2015-09-24', 'press report of the calendar on the e-government site'],
  ['2016-09-12', 'table of a public holiday library only'],
  ['2017-09-01', 'press reports, with art. 84(5)'],
  ['2018-08-21', 'press reports of the calendar on the e-government site'],
  ['2019-08-11', 'notice of the Labour Ministry on its own site'],
  ['2020-07-31', 'press reports of the calendar on the e-government site'],
  ['2021-07-20', 'press report'],
  ['2022-07-09', 'computed by the Umm al-Qura calendar, no text seen; a Saturday'],
  ['2023-06-28', 'press reports'],
  ['2024-06-16', 'statement of the Labour Ministry of June 2024, as reported; a Sunday'],
  ['2025-06-06', 'press reports naming the Labour Ministry'],
  ['2026-05-27', 'press reports of the production calendar of the Labour Ministry for 2026'],
];

/** The days off of Kazakhstan that are no holidays. */
export const daysOff: readonly NonWorkingDay[] = [
  ...christmasRows(),
  ...kurbanAit.map(([iso, seen]): NonWorkingDay => ({
    day: theDay(iso),
    kind: 'dayOff',
    name: kurbanAitName,
    mark: 'unverified',
    source: `${labourCode}; no act sets the date; seen in: ${seen}`,
  })),
];

/** Kurban-ait of 2027: calendars of the moon give 16 or 17 May, the announcement was not found. */
export const undeterminedDays: readonly DayRange[] = [
  {
    from: theDay('2027-05-15'),
    to: theDay('2027-05-18'),
    source: `${labourCode}; the first day of Kurban-ait in 2027 was not announced in anything that was read (about 16-17 May)`,
  },
];
