import type { ActKind, CandidateAct, Engine, Finding, PreparedCase, Question } from '@zhargy/logic';
import { askedBefore, usualCosts, type Costs, type FactKinds, type FactQuestion } from './ask.ts';
import { openingsOf, type ActMeant, type Opening } from './bindings.ts';
import { gathered } from './gather.ts';
import { blockingAnswers } from './weigh.ts';

/** What is asked about: an act not yet done, for all its subjects or some; a recorded act; or findings at hand. */
export type Target =
  | { readonly act: string; readonly about?: Readonly<Record<string, string>> }
  | { readonly recorded: string }
  | { readonly findings: readonly Finding[] };

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
  const own = asking.until === 'standing' ? standing(findings) : findings;
  const settled = asking.until === 'standing' && own !== findings;
  const asked = questionsOf(file, own, asking, settled ? [] : openings);
  if (!first || asked.length === 0 || asking.unweighed) return asked;
  const blocks = new Map(
    meant.flatMap((one) => [...blockingAnswers(engine, file, question, one, asked)]), // several acts: the last speaks
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

/** The findings on the target, and why others may be missing. */
function resting(
  engine: Engine,
  file: PreparedCase,
  question: Question,
  target: Exclude<Target, { readonly findings: unknown }>,
): {
  readonly findings: readonly Finding[];
  readonly meant: readonly ActMeant[];
  readonly openings: readonly Opening[];
} {
  if ('recorded' in target) {
    const record = file.acts.find(({ record: { id } }) => id === target.recorded);
    if (!record) return { findings: [], meant: [], openings: [{ at: 'acts', why: 'nobody', norms: [''] }] };
    const kinds = engine.acts.filter(({ recordedAs }) => recordedAs === record.kind);
    const meant = kinds.map((act): ActMeant => ({ act, recorded: record }));
    const findings = engine
      .check(file, { ...question, acts: kinds.map(({ id }) => id) })
      .filter(({ act }) => act?.id === target.recorded);
    const own = ['kind', 'about', 'on'].map((field): Opening => ({
      at: `${record.record.at}.${field}`,
      why: 'nobody',
      norms: [''],
    }));
    return {
      findings,
      meant,
      openings: [...own, ...meant.flatMap((one) => openingsOf(engine, file, question, one))],
    };
  }
  const act = engine.acts.find(({ id }) => id === target.act);
  if (!act) throw new RangeError(`there is no act ${target.act}`);
  const meant: ActMeant = { act, ...(target.about ? { about: target.about } : {}) };
  const found = candidatesOf(engine, file, question, act, target.about);
  return {
    findings: found.flatMap(({ findings }) => findings),
    meant: [meant],
    openings: openingsOf(engine, file, question, meant),
  };
}

const candidatesOf = (
  engine: Engine,
  file: PreparedCase,
  question: Question,
  act: ActKind,
  about: Readonly<Record<string, string>> = {},
): readonly CandidateAct[] =>
  engine
    .candidates(file, { ...question, acts: [act.id] })
    .filter((one) => Object.entries(about).every(([role, id]) => one.about[role] === id));

/** Where the act is excluded, the finding that excludes it and takes least for granted; all findings otherwise. */
function standing(findings: readonly Finding[]): readonly Finding[] {
  const [least] = findings
    .filter(({ status }) => status === 'violated')
    .toSorted((a, b) => a.presumed.length - b.presumed.length);
  return least ? [least] : findings;
}
