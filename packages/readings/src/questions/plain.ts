import type { Engine, Finding, PreparedCase, Question } from '@zhargy/logic';
import { costOf, usualCosts, type FactKind } from './ask.ts';
import { questionsOf, type Asking } from './questions.ts';
import { closingOf, resting, type ActTarget } from './resting.ts';
import { excludedIn } from './weigh.ts';

/** A question in plain words that stands for several facts at once. */
export interface PlainQuestion {
  readonly id: string;
  /** How it is answered, and by whom. */
  readonly fact: FactKind;
  /** The places of a case its answers fill. */
  readonly fills: ReadonlySet<string>;
  /** The case with each of its answers, as far as they can be counted. */
  readonly tried: readonly { readonly answer: string; readonly file: PreparedCase }[];
}

/** A plain question worth putting. */
export interface PlainAsked {
  readonly id: string;
  /** Answers each of which alone has a norm exclude the act. */
  readonly blocks: readonly string[];
  /** How many findings wait for it, and how many of them for nothing else. */
  readonly waits: number;
  readonly settles: number;
  readonly cost: number;
}

/**
 * Which of these questions to put next, the best first; nothing once no answer to any of them would change what is asked
 * about. A question is put where its answers fill a place that is asked for as long as the act is not excluded: what no
 * finding turns on is not put. Decisive ones first, then what settles most, what most wait for, the cheap before the dear.
 */
export function plainQuestionsFor(
  engine: Engine,
  file: PreparedCase,
  question: Question,
  target: ActTarget,
  plain: readonly PlainQuestion[],
  { facts, closes = () => true, costs = usualCosts }: Pick<Asking, 'facts' | 'closes' | 'costs'>,
): readonly PlainAsked[] {
  const { findings, meant, openings } = resting(engine, file, question, target);
  if (closingOf(findings, closes)) return [];
  // What is only presumed waits for no answer.
  const wanted = questionsOf(file, findings, { facts }, openings).flatMap(({ kind, at }) =>
    kind === 'presumption' ? [] : [at],
  );
  const put = plain.filter(({ fills }) => wanted.some((at) => fills.has(at)));
  const tried = put.flatMap((one) => one.tried.map((answer) => ({ id: one.id, ...answer })));
  const blocking = new Set<(typeof tried)[number]>();
  for (const one of tried.length === 0 ? [] : meant) {
    const excluded = excludedIn(engine, [file, ...tried.map((each) => each.file)], question, one, closes);
    for (const [i, answer] of tried.entries()) if ((excluded[i + 1]?.size ?? 0) > 0) blocking.add(answer);
  }
  return put
    .map(({ id, fact, fills }): PlainAsked => ({
      id,
      blocks: [...blocking].filter((answer) => answer.id === id).map(({ answer }) => answer),
      waits: findings.filter((finding) => finding.missing.some(({ at }) => fills.has(at))).length,
      settles: findings.filter((finding) => waitsForNothingElse(finding, fills)).length,
      cost: costOf(fact, costs),
    }))
    .toSorted(
      (a, b) =>
        Number(b.blocks.length > 0) - Number(a.blocks.length > 0) ||
        b.settles - a.settles ||
        b.waits - a.waits ||
        a.cost - b.cost,
    );
}

const waitsForNothingElse = ({ missing, assessments }: Finding, fills: ReadonlySet<string>): boolean =>
  missing.length > 0 && assessments.length === 0 && missing.every(({ at }) => fills.has(at));
