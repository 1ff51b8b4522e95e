import { dayOf } from '@zhargy/calendar';
import { provisionKey, type AnyNorm, type Duty, type Finding, type PreparedCase, type Question } from '@zhargy/logic';
import { law } from '../rule-set.ts';
import { allTerms } from './all-terms.ts';
import { aboutKey, contextOf, doneKey, findingKey, ownAbout, type Context } from './case-answers.ts';
import { byLastDay, type Deadline } from './deadline.ts';
import type { FoundTerm } from './find-terms.ts';
import { deadlineFrom, leafOf, unique, type Standing } from './one-deadline.ts';
import { accountIn, type TermAccount } from './term-account.ts';

/** Every time limit the law starts from what a case file records, with its count, sorted by last day. */
export function deadlinesOf(file: PreparedCase, question: Question): readonly Deadline[] {
  const context = contextOf(file, question);
  const rows = [...countsOfEveryDay(context)].flatMap(([key, count]) => {
    const term = allTerms().byCount.get(count.norm);
    return term ? rowsOf(term, count, context.counts(question, undefined).has(key), context) : [];
  });
  const shown = new Set(
    rows.flatMap(({ deadline: d }) => (d ? `${d.norm}|${aboutKey(ownAbout(d.about, law.norm(d.norm)))}` : [])),
  );
  const dated = law.norms.flatMap((norm) =>
    norm.kind === 'duty' && norm.by ? dutiesWithoutCount(norm, context, shown) : [],
  );
  return merged([...rows, ...dated]).toSorted(byLastDay);
}

/** Counts under the law of the question and, for terms that stood only then, under the law of the acts recorded. */
function countsOfEveryDay(context: Context): ReadonlyMap<string, Finding> {
  const { question } = context;
  const limits = allTerms().found.filter((term) => term.role === 'act');
  const dates = limits.flatMap(({ norm }) =>
    context.recorded.under(norm.id).flatMap((f) => dayOf(f.lawDate ?? '') ?? []),
  );
  const found = new Map(context.counts(question, undefined));
  if (question.lawOf === undefined)
    for (const lawOf of new Set(dates))
      for (const [key, count] of context.counts({ ...question, lawOf }, undefined))
        if ((found.get(key)?.value ?? null) === null && found.get(key)?.status !== 'unknown') found.set(key, count);
  return found;
}

/** A term counted for a member of a list nobody knows to belong there, or in a version without it, is no term of the case. */
function countsHere(term: FoundTerm, count: Finding): boolean {
  const doubtful = count.status === 'unknown' && count.value !== undefined;
  const ofList = term.count.for.list.length > ('for' in term.norm ? term.norm.for.list.length : 0);
  return count.value !== null && !(doubtful && ofList);
}

/** A row with what it covers: a quantity that counts the same term is not shown a second time. */
interface Row {
  readonly deadline: Deadline | undefined;
  readonly norm: string;
  readonly role: FoundTerm['role'];
  readonly covers: string;
  readonly provisions: readonly string[];
}

function rowsOf(term: FoundTerm, count: Finding, standsNow: boolean, context: Context): readonly Row[] {
  const { norm, role } = term;
  const about = ownAbout(count.about, norm);
  const answers = context.recorded
    .of(norm.id, about)
    .filter((f) => count.act === undefined || f.act?.id === count.act.id);
  if (role !== 'act' && !standsNow) return [];
  if (role === 'date') {
    const answer = answers[0];
    return [row(term, count, answer?.status === 'notApplicable' ? undefined : {}, context)];
  }
  if (role === 'duty') {
    const answer = answers[0];
    if (!answer || answer.status === 'notApplicable') return [row(term, count, undefined, context)];
    const counted = accountIn(count.value)?.lastDay;
    // A duty with several counts ends with the one that gives its last day.
    const other = answer.due !== undefined && typeof counted === 'string' && counted !== answer.due;
    return [row(term, count, other ? undefined : { answer }, context)];
  }
  const rows = answers.map((answer) => {
    // The act was done under the law of its own day: the term is counted under that law.
    const lawOf = dayOf(answer.lawDate ?? '');
    const own = context.question.lawOf === undefined && lawOf !== undefined;
    const then = own ? context.counts({ ...context.question, lawOf }, undefined).get(findingKey(count)) : count;
    if (answer.status === 'notApplicable' || !then) return row(term, then ?? count, undefined, context);
    return row(term, then, { answer }, context);
  });
  if (rows.some((r) => r.deadline) || count.act !== undefined || !standsNow) return rows;
  const open = context.candidates.of(norm.id, about).find((f) => f.status !== 'notApplicable');
  return open ? [...rows, row(term, count, { open }, context)] : [...rows, row(term, count, undefined, context)];
}

function row(term: FoundTerm, count: Finding, standing: Standing | undefined, context: Context): Row {
  const counted = accountIn(count.value) ?? undefined;
  const of = {
    norm: term.norm.id,
    role: term.role,
    covers: coverKey(counted, count),
    provisions: provisionsOf(term.norm),
  };
  // Nothing recorded is the start event: the term has not begun, which is not the same as a day nobody knows.
  const begun = standing?.answer?.act !== undefined || !notBegun(count) || wasDone(term.norm, count.about, context);
  const applies =
    begun && standing !== undefined && countsHere(term, count) && (count.status === 'unknown' || counted !== undefined);
  if (!applies) return { ...of, deadline: undefined };
  const index = Number(term.count.id.slice(term.count.id.lastIndexOf('#') + 1));
  const whole = { ...standing, startedByAct: term.startedByAct, others: term.others, index };
  return { ...of, deadline: deadlineFrom(term.norm, count, counted, whole, context) };
}

const notBegun = (count: Finding): boolean =>
  count.missing.length > 0 && count.missing.every((m) => m.why === 'nobody' || m.note === 'no row applies');

/** What a duty asks for was done although its start is not recorded: whether in time is unknown, and is said. */
const wasDone = (norm: AnyNorm, about: Finding['about'], context: Context): boolean =>
  context.counts(context.question, undefined).get(doneKey(norm, about))?.status === 'satisfied';

const provisionsOf = (norm: AnyNorm): readonly string[] =>
  norm.cite.map((cite) => `${cite.instrument.id} ${provisionKey(cite)}`);

/** Terms of one length from one start are one term, whoever counts them. */
const coverKey = (counted: TermAccount | undefined, count: Finding): string =>
  counted
    ? `${leafOf(count, counted.start)?.at ?? ''}|${counted.start}|${counted.length.n}${counted.length.unit}|${counted.kind}`
    : count.missing
        .map((m) => m.at)
        .toSorted()
        .join('|');

/** Duties whose last day is worked out in a way of its own: the day is shown with the steps the duty gives. */
function dutiesWithoutCount(norm: Duty<unknown>, context: Context, shown: ReadonlySet<string>): readonly Row[] {
  return context.recorded
    .under(norm.id)
    .filter((answer) => answer.status !== 'notApplicable' && !shown.has(`${norm.id}|${aboutKey(answer.about)}`))
    .filter((answer) => answer.due !== undefined || !notBegun(answer) || wasDone(norm, answer.about, context))
    .map((answer) => ({
      deadline: deadlineFrom(norm, answer, undefined, { answer }, context),
      norm: norm.id,
      role: 'duty' as const,
      covers: `${norm.id}|${aboutKey(answer.about)}`,
      provisions: [],
    }));
}

/** The same term under the same provision: one start, one length, and a text both cite. */
const sameTerm = (a: Row, b: Row): boolean =>
  a.covers === b.covers && a.provisions.some((p) => b.provisions.includes(p));

/** A date of its own is shown only where no duty and no limit counts the same term. */
function merged(rows: readonly Row[]): readonly Deadline[] {
  const dates = rows.filter((r) => r.role === 'date');
  const owners = rows.filter((r) => r.role !== 'date');
  const alone = dates.filter((date) => !owners.some((owner) => sameTerm(owner, date)));
  const kept = owners.flatMap(({ deadline: d, ...owner }) =>
    d
      ? {
          ...d,
          also: unique(
            dates.filter((date) => sameTerm({ deadline: d, ...owner }, date)).map((date) => date.norm),
            (id) => id,
          ),
        }
      : [],
  );
  return unique([...kept, ...alone.flatMap((date) => date.deadline ?? [])], (d) => d.id);
}
