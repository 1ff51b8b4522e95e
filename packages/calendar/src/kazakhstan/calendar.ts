import { applyMoves, daysMovedByCoincidence } from '../moved-days.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { daysOff, undeterminedDays } from './days-off.ts';
import { firstYear, fixedHolidays, holidayRows, lastYear } from './holidays.ts';
import { coincidence, corrections, movedName, orders, provisionalDays, weekend, workingName } from './moves.ts';

function assembled(): WorkCalendar {
  const named = [...holidayRows(fixedHolidays), ...daysOff];
  const byRule = [...named, ...daysMovedByCoincidence(named, coincidence)];
  const { nonWorking, workingInstead } = applyMoves({ nonWorking: byRule, workingInstead: corrections }, orders, {
    off: movedName,
    works: workingName,
  });
  return {
    id: 'kz',
    name: {
      kk: 'Қазақстан Республикасы, бес күндік жұмыс аптасы',
      ru: 'Республика Казахстан, пятидневная рабочая неделя',
      en: 'Republic of Kazakhstan, five-day working week',
    },
    years: { from: firstYear, to: lastYear },
    weekend,
    nonWorking: nonWorking.toSorted((a, b) => a.day - b.day),
    workingInstead: workingInstead.toSorted((a, b) => a.day - b.day),
    undetermined: undeterminedDays,
    provisional: provisionalDays,
  };
}

/**
 * Working days of Kazakhstan 2015..2027 for a five-day week. Holidays and days off are data with their acts; days that move
 * because a holiday fell on a weekend are derived by the rule of art. 5 of the Law on holidays; days moved by order are data.
 */
export const kazakhstan: WorkCalendar = assembled();
