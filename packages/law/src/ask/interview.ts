import type { CaseFile } from '@zhargy/casefile';
import type { Day } from '@zhargy/calendar';
import type { Missing, Text } from '@zhargy/logic';
import type { Outlook } from '../outlook/outlook.ts';

/** One allowed answer. */
export interface Choice {
  readonly value: string;
  readonly says: Text;
}

/** One question of a short interview. "Don't know" is an answer to every one of them. */
export interface InterviewQuestion {
  readonly id: string;
  readonly says: Text;
  readonly help: Text;
  /** What is written: one of the choices, references to articles, or a day. */
  readonly kind: 'choice' | 'articles' | 'day';
  readonly choices?: readonly Choice[];
  /** Places of the case file the answer fills, as beginnings: a missing fact under one is asked about here. */
  readonly fills: readonly string[];
}

/** Answers by the id of the question, as written. An answer left out is "don't know". */
export type InterviewAnswers = Readonly<Record<string, string>>;

/** What is wrong with an answer, in the words of the question. */
export interface AnswerFault {
  readonly question: string;
  readonly found: string;
  readonly says: Text;
}

/** Something the interview takes for granted; its answer, under the same id, may say otherwise ("no"). */
export interface Tick {
  readonly id: string;
  readonly says: Text;
  readonly taken: boolean;
}

/** One thing the interview answers: about an act as a whole. */
export interface InterviewReply {
  readonly id: string;
  readonly says: Text;
  readonly outlook: Outlook;
  /** The facts that decide, with the question that asks for each where one of the five does. */
  readonly deciding: readonly { readonly missing: Missing; readonly question: string | undefined }[];
}

/** What a short interview comes to. The file holds what was answered and nothing assumed: going on types nothing twice. */
export interface InterviewResult {
  readonly file: CaseFile;
  readonly on: Day;
  readonly replies: readonly InterviewReply[];
  readonly ticks: readonly Tick[];
}

/** A short interview: its questions, and the case file its answers make. */
export interface Interview {
  readonly id: string;
  readonly says: Text;
  readonly questions: readonly InterviewQuestion[];
  ask(answers: InterviewAnswers, today: Day): InterviewResult | { readonly faults: readonly AnswerFault[] };
}

export const dontKnow: Choice = {
  value: 'unknown',
  says: { kk: 'білмеймін', ru: 'не знаю', en: 'don’t know' },
};

/** The facts that decide, each with the question that asks for it. */
export const decidingFacts = (
  questions: readonly InterviewQuestion[],
  missing: readonly Missing[],
): InterviewReply['deciding'] =>
  missing.map((one) => {
    // The longest beginning is the closest question.
    const closest = questions
      .flatMap((q) => q.fills.filter((place) => one.at.startsWith(place)).map((place) => ({ id: q.id, place })))
      .toSorted((a, b) => b.place.length - a.place.length)[0];
    return { missing: one, question: closest?.id };
  });

/** Every answer that is none of the choices. */
export function faultsIn(
  questions: readonly InterviewQuestion[],
  ticks: readonly string[],
  answers: InterviewAnswers,
): readonly AnswerFault[] {
  const faults: AnswerFault[] = [];
  for (const [id, found] of Object.entries(answers)) {
    if (ticks.includes(id)) {
      if (found !== 'yes' && found !== 'no')
        faults.push({ question: id, found, says: { kk: 'yes | no', ru: 'yes | no', en: 'yes | no' } });
      continue;
    }
    const question = questions.find((q) => q.id === id);
    if (!question) {
      const names = [...questions.map((q) => q.id), ...ticks].join(', ');
      faults.push({
        question: id,
        found,
        says: {
          kk: `мұндай сұрақ жоқ; сұрақтар: ${names}`,
          ru: `такого вопроса нет; есть: ${names}`,
          en: `no such question; there are: ${names}`,
        },
      });
    } else if (question.choices && !question.choices.some((choice) => choice.value === found)) {
      const values = question.choices.map((choice) => choice.value).join(' | ');
      faults.push({ question: id, found, says: { kk: values, ru: values, en: values } });
    }
  }
  return faults;
}
