import type { CaseFile } from '@zhargy/casefile';
import type { Day } from '@zhargy/calendar';
import type { Text } from '@zhargy/logic';
import type { Outlook } from '../outlook/outlook.ts';
import type { QuestionsOf, WantedFact } from '../outlook/wanted.ts';

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
  /** An answer of its kind, where there are no choices: what such an answer fills is seen by it. */
  readonly sample?: string;
  /**
   * Places of the case file the answer fills, with "*" for any id; one that ends in a dot stands for all below it. A
   * missing fact at such a place is asked about here.
   */
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
  readonly deciding: readonly { readonly missing: WantedFact; readonly question: string | undefined }[];
}

/** What a short interview comes to. The file holds what was answered and nothing assumed: going on types nothing twice. */
export interface InterviewResult {
  readonly file: CaseFile;
  readonly on: Day;
  readonly replies: readonly InterviewReply[];
  readonly ticks: readonly Tick[];
}

/** What a reply is about: an act to come, or one recorded as if it were done, in the case as far as it is told. */
export interface Aim {
  readonly reply: string;
  readonly file: CaseFile;
  readonly target:
    | { readonly act: string; readonly about: Readonly<Record<string, string>> }
    | { readonly recorded: string };
}

/** A short interview: its questions, and the case file its answers make. */
export interface Interview {
  readonly id: string;
  readonly says: Text;
  /** In the order in which they are usually thought of; `nextQuestions` tells which is worth putting. */
  readonly questions: readonly InterviewQuestion[];
  ask(
    answers: InterviewAnswers,
    today: Day,
    questionsOf: QuestionsOf,
  ): InterviewResult | { readonly faults: readonly AnswerFault[] };
  /** What the replies are about, with what is taken for granted; nothing while an answer cannot be read. */
  aims(answers: InterviewAnswers, today: Day): { readonly on: Day; readonly aims: readonly Aim[] } | undefined;
}

/** A file made of answers: one that is kept, or one for the answer. */
export interface Told {
  /** Holds what was answered and nothing else: where acts are not known, the list of acts is open. */
  readonly kept: CaseFile;
  /** What is known is as sure there, though another act is not: each that may be stands there without what it is about. */
  readonly open: CaseFile;
}

/** What nobody was asked, and what he does not know: the file leaves it open. */
export const isOpen = (answer: string | undefined): boolean =>
  answer === undefined || answer === '' || answer === 'unknown';

export const dontKnow: Choice = {
  value: 'unknown',
  says: { kk: 'білмеймін', ru: 'не знаю', en: 'don’t know' },
};

/** The file with these lists said to be open. */
export const withOpen = (file: CaseFile, lists: readonly string[]): CaseFile =>
  lists.length === 0 ? file : { ...file, incomplete: [...lists] };

/** The facts that decide, each with the question that asks for it. */
export const decidingFacts = (
  questions: readonly InterviewQuestion[],
  answers: InterviewAnswers,
  missing: readonly WantedFact[],
): InterviewReply['deciding'] =>
  missing.map((one) => {
    // One nobody answered yet; and the longest place is the closest.
    const closest = questions
      .flatMap((q) => q.fills.filter((place) => isFilled(one.at, place)).map((place) => ({ id: q.id, place })))
      .toSorted(
        (a, b) => Number(isOpen(answers[b.id])) - Number(isOpen(answers[a.id])) || b.place.length - a.place.length,
      )[0];
    return { missing: one, question: closest?.id };
  });

const isFilled = (at: string, place: string): boolean => {
  const steps = at.split('.');
  const meant = place
    .split('.')
    .map((step, i) => (step === '*' ? (steps[i] ?? '') : step))
    .join('.');
  return place.endsWith('.') ? at.startsWith(meant) : at === meant;
};

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
