export {
  askedBefore,
  byPerson,
  costOf,
  usualCosts,
  type AnswerKind,
  type Costs,
  type FactKind,
  type FactKinds,
  type FactQuestion,
  type OfPerson,
  type QuestionKind,
} from './ask.ts';
export { placeIn, type Place } from './place.ts';
export { plainQuestionsFor, type PlainAsked, type PlainQuestion } from './plain.ts';
export { questionsFor, questionsOf, type Asking, type Target } from './questions.ts';
export type { ActTarget } from './resting.ts';
