export { nextQuestions, type PlainQuestionsFor } from './next-questions.ts';
export type {
  Aim,
  AnswerFault,
  Choice,
  Interview,
  InterviewAnswers,
  InterviewQuestion,
  InterviewReply,
  InterviewResult,
  Tick,
} from './interview.ts';
import type { Interview } from './interview.ts';
import { pleaInterview } from './plea-interview.ts';
import { victimInterview } from './victim-interview.ts';

/** The short interviews: five questions, no case file. */
export const interviews: readonly Interview[] = [pleaInterview, victimInterview];
