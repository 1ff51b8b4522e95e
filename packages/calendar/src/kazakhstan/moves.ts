import { theDay } from '../day.ts';
import type { Weekday } from '../day.ts';
import type { CoincidenceRule, MovedDayOff } from '../moved-days.ts';
import type { DayRange, Mark, Names, WorkingInstead } from '../work-calendar.ts';

/**
 * Saturday and Sunday. Labour Code of 23.11.2015, art. 84(3): Sunday is the common day off; the second day of a five-day week
 * is set by each employer, and the week of the courts and prosecution is taken to be Monday to Friday (not read in an act).
 */
export const weekend: readonly Weekday[] = [6, 7];

/** Name of a day off that moved, by the rule or by an order. */
export const movedName: Names = {
  kk: 'ауыстырылған демалыс күні',
  ru: 'перенесённый выходной день',
  en: 'moved day off',
};

/** Name of a day that works instead of a day off moved from it. */
export const workingName: Names = {
  kk: 'демалыс күні ауыстырылған жұмыс күні',
  ru: 'рабочий день, с которого перенесён выходной',
  en: 'working day from which the day off was moved',
};

/**
 * Law of 13.12.2001 No 267-II, art. 5: when a day off and a public holiday coincide, the next working day after the holiday is
 * off. The same in all four editions read, the first of 13.12.2001; the law took effect on its publication, whose date was not
 * read and lies before every year of this calendar.
 */
export const coincidence: CoincidenceRule = {
  from: theDay('2001-12-13'),
  weekend,
  name: movedName,
  mark: 'verified',
  source: 'Law of 13.12.2001 No 267-II, art. 5: editions of 2001, 2008, 2009 and 2023 read',
};

// Orders under the Labour Code, art. 85(3): by the Government, in the edition read by the authorised labour body.
const order = (from: string, to: string, mark: Mark, source: string): MovedDayOff => ({
  from: theDay(from),
  to: theDay(to),
  mark,
  source,
});

const libraryTable = 'the table of a public holiday library, which gives the address of the act';
const act2016 = `Government act P1600000067 of 2016: the act was not read; days from ${libraryTable}`;
const act2017 = `Government act P1700000005 of 2017: the act was not read; days from ${libraryTable}`;
const act2018 = "Government act P1700000864 of 2017: the act was not read; days as listed on the Prime Minister's site";
const act2019 = `Government act P1800000888 of 2018: the act was not read; days from ${libraryTable}`;
const act2020 = 'Government act P1900000820 of 2019: read only as quoted by the press';
const act2021 = 'Government act P2000000930 of 2020: the act was not read; days from a press report';
const act2022 = "Government decree of 06.10.2021 No 713: operative words read as quoted on the Prime Minister's site";
const act2022October =
  'Government act P2200000796 of 2022, adding to decree No 713: the act was not read; days from press reports';
const act2023 = 'Government decree of 25.04.2023 (P2300000326): the act was not read; days from press reports';
const act2024 = 'order of the Labour Minister of April 2024 (G24G0000109): read only as quoted by the press';
const act2025 =
  'order of the Labour Minister of 21.11.2024 (G24G0000436): the act was not read; days from press reports';

/**
 * Days off moved by order, for a five-day week. No official list of such orders was found, so a missing one is possible; none
 * was found for 2015 and 2026.
 */
export const orders: readonly MovedDayOff[] = [
  order('2016-03-05', '2016-03-07', 'unverified', act2016),
  order('2017-03-18', '2017-03-20', 'unverified', act2017),
  order('2017-07-01', '2017-07-07', 'unverified', act2017),
  order('2018-03-03', '2018-03-09', 'unverified', act2018),
  order('2018-04-28', '2018-04-30', 'unverified', act2018),
  order('2018-05-05', '2018-05-08', 'unverified', act2018),
  order('2018-08-25', '2018-08-31', 'unverified', act2018),
  order('2018-12-29', '2018-12-31', 'unverified', act2018),
  order('2019-05-04', '2019-05-10', 'unverified', act2019),
  order('2020-01-05', '2020-01-03', 'unverified', act2020),
  // 11 May 2020 was itself the day moved from Saturday 9 May by the rule of coincidence.
  order('2020-05-11', '2020-05-08', 'unverified', act2020),
  order('2020-12-20', '2020-12-18', 'unverified', act2020),
  order('2021-07-03', '2021-07-05', 'unverified', act2021),
  order('2022-03-05', '2022-03-07', 'verified', act2022),
  order('2022-08-27', '2022-08-29', 'verified', act2022),
  order('2022-10-22', '2022-10-24', 'unverified', act2022October),
  order('2023-07-01', '2023-07-07', 'unverified', act2023),
  order('2024-05-04', '2024-05-08', 'unverified', act2024),
  order('2025-01-05', '2025-01-03', 'unverified', act2025),
];

/** Days that work although calendars published earlier had them off. */
export const corrections: readonly WorkingInstead[] = [
  {
    day: theDay('2024-06-17'),
    name: {
      kk: 'жұмыс күні: Құрбан айттың бірінші күні 16 маусымға келді',
      ru: 'рабочий день: первый день Курбан-айта пришёлся на 16 июня',
      en: 'working day: the first day of Kurban-ait was 16 June',
    },
    mark: 'unverified',
    source:
      'statement of the Labour Ministry of June 2024, as reported: the production calendar for 2024 had shown the day as off',
  },
  {
    day: theDay('2026-08-31'),
    name: {
      kk: 'жұмыс күні: Конституция күні 15 наурызға көшірілген',
      ru: 'рабочий день: День Конституции перенесён на 15 марта',
      en: 'working day: Constitution Day was moved to 15 March',
    },
    mark: 'unverified',
    source:
      'Law of 11.06.2026 No 306-VIII, in force from 01.07.2026: not read; secondary reports, one of them of a statement of the ' +
      'Labour Ministry, say 30 August is no holiday from 2026, while the production calendar for 2026 had shown 31 August as off',
  },
];

/** Years whose orders may still come or were not found. */
export const provisionalDays: readonly DayRange[] = [
  {
    from: theDay('2027-01-01'),
    to: theDay('2027-12-31'),
    source:
      'no production calendar and no order moving days off was found for 2027 (Labour Code of 23.11.2015, art. 85(3))',
  },
];
