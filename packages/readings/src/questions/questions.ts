import type { Engine, Finding, PreparedCase, Question } from '@zhargy/logic';
import { askedBefore, usualCosts, type Costs, type FactKinds, type FactQuestion } from './ask.ts';
import type { Opening } from './bindings.ts';
import { gathered } from './gather.ts';
import { closingOf, resting, type ActTarget } from './resting.ts';
import { blockingAnswers } from './weigh.ts';

/** What is asked about: an act not yet done, for all its subjects or some; a recorded act; or findings at hand. */
export type Target = ActTarget | { readonly findings: readonly Finding[] };

export interface Asking {
  readonly facts: FactKinds;
  /** Keys of questions nobody can answer, or that were put off. */
  readonly skip?: ReadonlySet<string>;
  readonly costs?: Costs;
  /**
   * How far to ask: until every finding stands as it would in the full file (`findings`, as usual), or only until it is
   * settled whether the act is excluded (`standing`): where a norm excludes it, only what that rests on is asked.
   */
  readonly until?: 'findings' | 'standing';
  /**
   * The norms that exclude the act where they are violated; all of them, unless told. While an act is only planned, what
   * it asks for beforehand or of its text can still be done, and excludes nothing.
   */
  readonly closes?: (norm: string) => boolean;
  /** Without the answers that alone exclude the act: they are tried one by one, which takes most of the time. */
  readonly unweighed?: true;
}

/**
 * What to ask next, the best first; nothing when no answer would change what is asked about. Only what the answers
 * still open turn on is asked for, never everything a norm mentions; what the file declares unknown is not asked again.
 */
export function questionsFor(
  engine: Engine,
  file: PreparedCase,
  question: Question,
  target: Target,
  asking: Asking,
): readonly FactQuestion[] {
  if ('findings' in target) return questionsOf(file, target.findings, asking);
  const { findings, meant, openings } = resting(engine, file, question, target);
  const [first] = meant;
  const closing = asking.until === 'standing' ? closingOf(findings, asking.closes) : undefined;
  const asked = questionsOf(file, closing ? [closing] : findings, asking, closing ? [] : openings);
  if (!first || asked.length === 0 || asking.unweighed) return asked;
  const blocks = new Map(
    meant.flatMap((one) => [...blockingAnswers(engine, file, question, one, asked, asking.closes)]), // several acts: the last speaks
  );
  if (blocks.size === 0) return asked;
  return asked.map((one) => ({ ...one, blocks: blocks.get(one.key) ?? [] })).toSorted(askedBefore);
}

/** The questions findings at hand lead to; they tell nothing of whom they do not speak. */
export function questionsOf(
  file: PreparedCase,
  findings: readonly Finding[],
  { facts, skip, costs = usualCosts }: Asking,
  openings: readonly Opening[] = [],
): readonly FactQuestion[] {
  return gathered(file, findings, openings, facts, costs)
    .filter(({ key }) => skip?.has(key) !== true)
    .toSorted(askedBefore);
}
