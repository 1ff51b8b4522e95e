import { dayOf, type Day } from '@zhargy/calendar';
import { adultsId } from './adults.ts';
import { chargesAsWritten, type WrittenCharge } from './charges-as-written.ts';
import { faultsIn, type AnswerFault, type InterviewAnswers, type InterviewQuestion } from './interview.ts';

/** Reads what every interview asks for in the same way: the charges and the day; every wrong answer at once. */
export function readAnswers(
  questions: readonly InterviewQuestion[],
  answers: InterviewAnswers,
  today: Day,
  ticks: readonly string[] = [adultsId],
): { readonly charges: readonly WrittenCharge[]; readonly on: Day } | { readonly faults: readonly AnswerFault[] } {
  const read = chargesAsWritten(answers['charges'] ?? '');
  const date = answers['date'] ?? '';
  const on = date === '' ? today : dayOf(date);
  const faults: AnswerFault[] = [
    ...faultsIn(questions, ticks, answers),
    ...('faults' in read ? read.faults.map((fault) => ({ question: 'charges', ...fault })) : []),
    ...(on === undefined
      ? [{ question: 'date', found: date, says: { kk: 'ЖЖЖЖ-АА-КК', ru: 'ГГГГ-ММ-ДД', en: 'YYYY-MM-DD' } }]
      : []),
  ];
  if (faults.length > 0 || 'faults' in read || on === undefined) return { faults };
  return { charges: read.charges, on };
}
