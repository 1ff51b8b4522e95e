import type { CaseFile } from '@zhargy/casefile';
import { addPeriod, isoOf, type Day } from '@zhargy/calendar';
import type { InterviewAnswers, Tick } from './interview.ts';

export const adultsId = 'adults';

/** That everybody is of age is taken for granted until somebody says otherwise. */
export const adultsTick = (answers: InterviewAnswers): Tick => ({
  id: adultsId,
  says: {
    kk: 'Күдікті мен жәбірленушілер кәмелетке толған',
    ru: 'Подозреваемый и потерпевшие совершеннолетние',
    en: 'The suspect and the victims are of age',
  },
  taken: answers[adultsId] !== 'no',
});

/** The file with everybody born long enough ago; only for the answer, never for the file that is kept. */
export function withAdults(file: CaseFile, on: Day): CaseFile {
  const born = isoOf(addPeriod(on, { months: -40 * 12, days: 0 }, 'clamp'));
  const persons = (file['persons'] as readonly Record<string, unknown>[]).map((person) =>
    person['kind'] === 'human' ? { ...person, birthDate: born } : person,
  ); // the interview made the list
  return { ...file, persons };
}
