import { dayOfParts } from '../day.ts';
import type { Mark, Names, NonWorkingDay } from '../work-calendar.ts';

/**
 * Public holidays of Kazakhstan with a fixed date: Law of 13 December 2001 No 267-II "On holidays in the Republic of
 * Kazakhstan", art. 2 (national), art. 3 (state). Four editions were read: 13.12.2001, 25.06.2008, 22.04.2009 and 19.04.2023.
 * The notes to the last name the laws that changed art. 3: 25.06.2008 No 47-IV, 22.04.2009 No 152-IV, 14.12.2011 No 509-IV,
 * 19.10.2012 No 43-V and 29.09.2022 No 143-VII. A row stands as verified where an edition that was read states it for its
 * year: for the years before 2022 that is a day stated by both the edition of 2009 and that of 2023. The edition of 2023 is taken
 * to stand until 30.06.2026, as no change came to light before the Law of 11.06.2026 No 306-VIII, in force from 01.07.2026; the
 * edition with that law was not read, so every row from that day on is unverified.
 */
export interface HolidaySpan {
  /** First and last year in which the row stands. */
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  readonly source: string;
}

/** A holiday on a fixed date, with the stretches of years for which the ground is the same. */
export interface FixedHoliday {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly name: Names;
  readonly spans: readonly HolidaySpan[];
}

/** First and last year of the calendar. */
export const firstYear = 2015;
export const lastYear = 2027;

const law = 'Law of 13.12.2001 No 267-II';
const bothEditions = `${law}, art. 3: editions of 22.04.2009 and 19.04.2023 read, both state the day`;
const edition2023 = `${law}: edition of 19.04.2023 read (arts 2 and 3 as amended by Law of 29.09.2022 No 143-VII)`;
const edition2026 =
  `${law}: the edition in force from 01.07.2026 (Law of 11.06.2026 No 306-VIII) was not read; ` +
  'secondary reports say it moved Constitution Day to 15 March, renamed Republic Day and left the other days';

// The amending law of 2026 took effect on 1 July, so a holiday of the second half-year has its last verified year in 2025.
const throughout = (lastVerified: 2025 | 2026): readonly HolidaySpan[] => [
  { from: firstYear, to: lastVerified, mark: 'verified', source: bothEditions },
  { from: lastVerified + 1, to: lastYear, mark: 'unverified', source: edition2026 },
];

const newYear: Names = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' };
const nauryz: Names = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' };
const constitution: Names = {
  kk: 'Қазақстан Республикасының Конституциясы күні',
  ru: 'День Конституции Республики Казахстан',
  en: 'Constitution Day',
};
const independence: Names = { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' };

/** The public holidays with a fixed date, in the order of the year. */
export const fixedHolidays: readonly FixedHoliday[] = [
  { month: 1, dayOfMonth: 1, name: newYear, spans: throughout(2026) },
  { month: 1, dayOfMonth: 2, name: newYear, spans: throughout(2026) },
  {
    month: 3,
    dayOfMonth: 8,
    name: { kk: 'Халықаралық әйелдер күні', ru: 'Международный женский день', en: "International Women's Day" },
    spans: throughout(2026),
  },
  {
    month: 3,
    dayOfMonth: 15,
    name: constitution,
    spans: [{ from: 2027, to: lastYear, mark: 'unverified', source: edition2026 }],
  },
  { month: 3, dayOfMonth: 21, name: nauryz, spans: throughout(2026) },
  { month: 3, dayOfMonth: 22, name: nauryz, spans: throughout(2026) },
  { month: 3, dayOfMonth: 23, name: nauryz, spans: throughout(2026) },
  {
    month: 5,
    dayOfMonth: 1,
    name: {
      kk: 'Қазақстан халқының бірлігі мерекесі',
      ru: 'Праздник единства народа Казахстана',
      en: "Kazakhstan People's Unity Day",
    },
    spans: throughout(2026),
  },
  {
    month: 5,
    dayOfMonth: 7,
    name: { kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' },
    spans: [
      {
        from: firstYear,
        to: 2022,
        mark: 'unverified',
        source: `${law}, art. 3: not in the edition of 22.04.2009; the edition that added it, before that of 2023, was not read`,
      },
      { from: 2023, to: 2026, mark: 'verified', source: edition2023 },
      { from: 2027, to: lastYear, mark: 'unverified', source: edition2026 },
    ],
  },
  {
    month: 5,
    dayOfMonth: 9,
    name: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
    spans: throughout(2026),
  },
  {
    month: 7,
    dayOfMonth: 6,
    name: { kk: 'Астана күні', ru: 'День Столицы', en: 'Capital City Day' },
    spans: throughout(2025),
  },
  {
    month: 8,
    dayOfMonth: 30,
    name: constitution,
    spans: [{ from: firstYear, to: 2025, mark: 'verified', source: bothEditions }],
  },
  {
    month: 10,
    dayOfMonth: 25,
    name: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
    spans: [
      { from: 2022, to: 2025, mark: 'verified', source: edition2023 },
      { from: 2026, to: lastYear, mark: 'unverified', source: edition2026 },
    ],
  },
  {
    month: 12,
    dayOfMonth: 1,
    name: {
      kk: 'Қазақстан Республикасының Тұңғыш Президенті күні',
      ru: 'День Первого Президента Республики Казахстан',
      en: 'First President Day',
    },
    spans: [
      {
        from: firstYear,
        to: 2021,
        mark: 'unverified',
        source: `${law}, art. 3: the editions from 14.12.2011 to 29.09.2022 were not read; secondary reports of 2015-2022 name the day`,
      },
    ],
  },
  {
    month: 12,
    dayOfMonth: 16,
    name: independence,
    spans: [
      {
        from: firstYear,
        to: 2025,
        mark: 'verified',
        source: `${law}: art. 2 in the edition of 22.04.2009, art. 3 in that of 19.04.2023; both read, both state the day`,
      },
      { from: 2026, to: lastYear, mark: 'unverified', source: edition2026 },
    ],
  },
  {
    month: 12,
    dayOfMonth: 17,
    name: independence,
    spans: [
      {
        from: firstYear,
        to: 2021,
        mark: 'unverified',
        source: `${law}, art. 2: edition of 22.04.2009 read (16-17 December); the editions between it and 29.09.2022 were not`,
      },
    ],
  },
];

/** The rows of the fixed holidays, year by year. */
export function holidayRows(holidays: readonly FixedHoliday[]): readonly NonWorkingDay[] {
  const rows: NonWorkingDay[] = [];
  for (const { month, dayOfMonth, name, spans } of holidays) {
    for (const { from, to, mark, source } of spans) {
      for (let year = from; year <= to; year += 1) {
        const day = dayOfParts(year, month, dayOfMonth);
        if (day !== undefined) rows.push({ day, kind: 'holiday', name, mark, source });
      }
    }
  }
  return rows;
}
