import type { CaseFile } from '@zhargy/casefile';
import type { InterviewAnswers, Tick } from './interview.ts';

export const suspectId = 'suspect';

/** That the person the plea is made with is a suspect is taken for granted until somebody says otherwise. */
export const suspectTick = (answers: InterviewAnswers): Tick => ({
  id: suspectId,
  says: {
    kk: 'Мәміле жасалатын адам — күдікті (сотқа дейінгі тергеп-тексеру)',
    ru: 'Тот, с кем сделка, — подозреваемый (досудебное расследование)',
    en: 'The person the plea is made with is a suspect (pre-trial investigation)',
  },
  taken: answers[suspectId] !== 'no',
});

/** The file with that person a suspect; only for the answer, never for the file that is kept. */
export function withSuspect(file: CaseFile): CaseFile {
  const roles = (file['roles'] as readonly Record<string, unknown>[]).map((role) =>
    role['id'] === 'as-suspect' ? { ...role, as: 'suspect' } : role,
  ); // the interview made the list
  return { ...file, roles };
}
