import { factKinds, prepare, type CaseFile } from '@zhargy/casefile';
import type { Day } from '@zhargy/calendar';
import type { Engine, PreparedCase, Question } from '@zhargy/logic';
import { closesPlanned } from '../outlook/outlook.ts';
import { law } from '../rule-set.ts';
import type { Aim, Interview, InterviewAnswers, InterviewQuestion } from './interview.ts';
import { placesChanged } from './places-changed.ts';

/**
 * Which of several plain questions is worth putting, the best first: the norms on an act read as questions. That
 * reading stands beside this package, so that whoever asks brings it along.
 */
export type PlainQuestionsFor = (
  engine: Engine,
  file: PreparedCase,
  question: Question,
  target: Aim['target'],
  plain: readonly {
    readonly id: string;
    readonly fact: { readonly answer: 'choice' | 'text'; readonly who: readonly string[] };
    readonly fills: ReadonlySet<string>;
    readonly tried: readonly { readonly answer: string; readonly file: PreparedCase }[];
  }[],
  asking: { readonly facts: typeof factKinds; readonly closes: (norm: string) => boolean },
) => readonly { readonly id: string }[];

/**
 * The questions of an interview still worth putting, the best first; none once the answers decide, whatever the others
 * would be. A question is put only where an answer to it would fill something a norm on one of the replies turns on. What
 * has an answer, "don't know" among them, is not put again. For which day is asked is no fact of the case: it is not
 * among them. Nothing while an answer cannot be read.
 */
export function nextQuestions(
  interview: Interview,
  answers: InterviewAnswers,
  today: Day,
  plainQuestionsFor: PlainQuestionsFor,
): readonly InterviewQuestion[] | undefined {
  const base = interview.aims(answers, today);
  if (!base) return undefined;
  const open = interview.questions.flatMap((asked) => {
    if (asked.kind === 'day' || answers[asked.id] !== undefined) return [];
    const tried = answersTo(asked).flatMap((answer) => {
      const aims = interview.aims({ ...answers, [asked.id]: answer }, today);
      return aims ? [{ answer, aims: aims.aims }] : [];
    });
    return [{ asked, tried }];
  });
  const found = new Map<string, InterviewQuestion>();
  for (const [i, { file, target }] of base.aims.entries()) {
    const plain = open.map(({ asked, tried }) => {
      const files = tried.flatMap(({ answer, aims }) => {
        const own = aims[i]?.file;
        return own ? [{ answer, file: own }] : [];
      });
      return {
        id: asked.id,
        fact: { answer: asked.choices ? ('choice' as const) : ('text' as const), who: [] },
        fills: new Set(files.flatMap((one) => placesChanged(file, one.file))),
        // Of answers in words one alone is tried, which decides nothing for the others.
        tried: asked.choices ? files.map(preparedAs) : [],
      };
    });
    const closes = 'recorded' in target ? (): boolean => true : closesPlanned;
    for (const { id } of plainQuestionsFor(law.engine, prepare(file), { now: base.on }, target, plain, {
      facts: factKinds,
      closes,
    })) {
      const question = interview.questions.find((one) => one.id === id);
      if (question) found.set(id, question);
    }
  }
  return [...found.values()];
}

const preparedAs = ({ answer, file }: { readonly answer: string; readonly file: CaseFile }) => ({
  answer,
  file: prepare(file),
});

/** The answers by which it is seen what a question fills. */
const answersTo = ({ choices, sample }: InterviewQuestion): readonly string[] =>
  choices?.map(({ value }) => value).filter((value) => value !== 'unknown') ?? (sample === undefined ? [] : [sample]);
