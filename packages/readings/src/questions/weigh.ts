import type { Engine, Json, PreparedCase, Question } from '@zhargy/logic';
import type { Plan } from '../plan/column.ts';
import { planOf } from '../plan/plan.ts';
import { runPlan } from '../run/run.ts';
import type { FactQuestion } from './ask.ts';
import { answered, placeIn } from './place.ts';
import type { ActMeant } from './bindings.ts';

const plans = new WeakMap<Engine, Map<string, Plan>>();

/** The norms on one act as columns, laid out once for an engine and a choice of readings. */
function planFor(engine: Engine, { act, recorded }: ActMeant, question: Question): Plan {
  const readings = question.readings ?? {};
  const key = JSON.stringify([act.id, recorded !== undefined, question.lawOf !== undefined, readings]);
  const own = plans.get(engine) ?? new Map<string, Plan>();
  plans.set(engine, own);
  const plan =
    own.get(key) ??
    planOf({
      acts: [act],
      norms: engine.norms,
      version: engine.version,
      readings,
      on: [recorded ? 'recorded' : 'candidates'],
      lawOf: question.lawOf !== undefined,
    });
  own.set(key, plan);
  return plan;
}

/** The answers worth trying: those of which there are few. */
function answersTo({ kind, fact }: FactQuestion): readonly Json[] {
  if (kind !== 'fact' || !fact) return [];
  if (fact.answer === 'truth') return [true, false];
  const { choices = [] } = fact;
  return fact.answer === 'choice' && choices.length <= mostChoices ? choices : [];
}

/** A fact of more words than these, such as the kind of an act, is not weighed. */
const mostChoices = 12;
/** How many answers are tried at once at most, those of the best questions; what is beyond is left unweighed. */
const mostTried = 48;

/**
 * The answers each of which alone has a norm exclude the act: every one is tried, all at once, on the plan of the act,
 * whatever else is still unknown. By the key of the question.
 */
export function blockingAnswers(
  engine: Engine,
  file: PreparedCase,
  question: Question,
  meant: ActMeant,
  questions: readonly FactQuestion[],
  closes?: (norm: string) => boolean,
): ReadonlyMap<string, FactQuestion['blocks']> {
  const tried = questions
    .flatMap((asked) => {
      const place = placeIn(file, asked.at);
      return place ? answersTo(asked).map((answer) => ({ asked, place, answer })) : [];
    })
    .slice(0, mostTried);
  if (tried.length === 0) return new Map();
  const waiting = new Set(tried.flatMap(({ asked }) => asked.norms));
  const violated = excludedIn(
    engine,
    [file, ...tried.map(({ place, answer }) => answered(file, place, answer))],
    question,
    meant,
    (norm) => waiting.has(norm) && closes?.(norm) !== false,
  );
  const before = violated[0] ?? new Set<string>();
  const found = new Map<string, FactQuestion['blocks']>();
  for (const [i, { asked, answer }] of tried.entries()) {
    const norms = [...(violated[i + 1] ?? [])].filter((norm) => !before.has(norm));
    if (norms.length > 0) found.set(asked.key, [...(found.get(asked.key) ?? []), { answer, norms }]);
  }
  return found;
}

/** The norms that exclude the act in each of several cases, among those meant: all cases at once, on the plan of the act. */
export function excludedIn(
  engine: Engine,
  cases: readonly PreparedCase[],
  question: Question,
  meant: ActMeant,
  counts: (norm: string) => boolean,
): readonly ReadonlySet<string>[] {
  const plan = planFor(engine, meant, question);
  const run = runPlan(plan, cases, question);
  const violated = cases.map(() => new Set<string>());
  for (const verdict of plan.verdicts)
    if (counts(verdict.norm))
      run.each(verdict, (found) => {
        if (found.status === 'violated' && isMeant(found, meant)) violated[found.of]?.add(found.norm);
      });
  return violated;
}

const isMeant = (
  found: { readonly actId: string | undefined; readonly about: Readonly<Record<string, string>> },
  { about = {}, recorded }: ActMeant,
): boolean =>
  (recorded === undefined || found.actId === recorded.record.id) &&
  Object.entries(about).every(([role, id]) => found.about[role] === undefined || found.about[role] === id);
