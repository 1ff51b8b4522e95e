import { dayOf } from '@zhargy/calendar';
import {
  citationJson,
  leavesOf,
  types,
  type AnyNorm,
  type Finding,
  type Json,
  type Missing,
  type Question,
} from '@zhargy/logic';
import { law } from '../rule-set.ts';
import { doneKey, findingKey, governedBy, type Context } from './case-answers.ts';
import type { Deadline, DeadlineEvent, DeadlineState } from './deadline.ts';
import { accountIn, type TermAccount } from './term-account.ts';

/** What the law says of the term beside its count: of a recorded act or duty, or of the act not yet done. */
export interface Standing {
  readonly answer?: Finding;
  readonly open?: Finding;
  /** The recorded act starts the term instead of meeting it. */
  readonly startedByAct?: boolean;
  /** The norm counts another term as well, on a condition of the act. */
  readonly others?: boolean;
  /** Which of the terms of the norm it is, from 0. */
  readonly index?: number;
}

/** The fact with this value among those a finding rests on. */
export const leafOf = (finding: Finding, on: string): { readonly at: string; readonly value: Json } | undefined =>
  leavesOf(finding.reason).find((leaf) => leaf.value === on);

function eventAt(at: string, value: Json, context: Context): DeadlineEvent {
  const id = at.startsWith('acts.') ? at.slice('acts.'.length).split('.')[0] : undefined;
  const kind = id === undefined ? undefined : context.acts.get(id);
  return {
    at,
    act: id !== undefined && kind !== undefined ? { id, kind } : null,
    on: typeof value === 'string' ? value : '',
  };
}

/** The start event; without a place where the finding does not tell which fact it is. */
function startOf(
  term: TermAccount | undefined,
  leaf: ReturnType<typeof leafOf>,
  ofAct: DeadlineEvent | undefined,
  context: Context,
): DeadlineEvent | null {
  if (leaf) return eventAt(leaf.at, leaf.value, context);
  return ofAct ?? (term ? { at: '', act: null, on: term.start } : null);
}

const isoMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

/** The dated facts an answer rests on, but for the start of the term. */
const datedFacts = (finding: Finding, start: string | undefined, context: Context): readonly DeadlineEvent[] =>
  leavesOf(finding.reason)
    .filter((leaf) => leaf.at !== start && typeof leaf.value === 'string' && isoMoment.test(leaf.value))
    .map((leaf) => eventAt(leaf.at, leaf.value, context));

/** One term as data. */
export function deadlineFrom(
  norm: AnyNorm,
  count: Finding,
  term: TermAccount | undefined,
  { answer, open, startedByAct = false, others = false, index = 0 }: Standing,
  context: Context,
): Deadline {
  const { now } = context.question;
  const leaf = term ? leafOf(count, term.start) : undefined;
  const last = term?.lastDay ?? answer?.due ?? null;
  const lastDay = dayOf(last ?? '');
  const isOver = lastDay !== undefined && lastDay < now;
  const done =
    norm.kind === 'duty' ? context.counts(context.question, undefined).get(doneKey(norm, count.about)) : undefined;
  const act = answer?.act;
  const actOn = act ? context.file.acts.find((a) => a.record.id === act.id)?.on : undefined;
  const ofAct = act ? [eventAt(`acts.${act.id}.on`, actOn ? types.moment.json(actOn) : '', context)] : [];
  const dated = [answer, done].flatMap((f) => (f ? datedFacts(f, leaf?.at, context) : []));
  const happened = startedByAct ? dated.length > 0 : norm.kind !== 'duty' || done?.status === 'satisfied';
  const state = stateOf(answer, happened, {
    isOver,
    known: lastDay !== undefined,
    counted: count.status !== 'unknown',
    others,
  });
  const met = [
    ...(startedByAct ? [] : ofAct),
    ...(state === 'met' || state === 'late' || (state === 'unknown' && done?.status === 'satisfied') ? dated : []),
  ];
  // That the end is not in the calendar, or the hour not given, is said by the count itself.
  const wanting = (answer?.missing ?? []).filter((m) => !(term?.unknown && m.at === 'calendar'));
  const missing = [...count.missing, ...(state === 'unknown' ? wanting : [])];
  const doubts = [...count.doubts, ...(answer?.doubts ?? [])];
  return {
    id: [
      index === 0 ? norm.id : `${norm.id}#${index}`,
      ...Object.entries(count.about).map(([name, id]) => `${name}=${id}`),
      ...(act ? [act.id] : []),
    ].join('/'),
    norm: norm.id,
    kind: norm.kind,
    also: [],
    ...('governs' in norm ? { act: { kind: act?.kind ?? governedBy(norm)[0] ?? '', id: act?.id ?? null } } : {}),
    about: count.about,
    state,
    violated: state === 'missed' || state === 'late',
    starts: startOf(term, leaf, startedByAct ? ofAct[0] : undefined, context),
    term: term ?? null,
    lastDay: last,
    lastTime: term?.lastTime ?? null,
    daysLeft: lastDay === undefined ? null : lastDay - now,
    met: unique(met, (event) => event.at),
    missing: unique(missing, (m) => `${m.why}@${m.at}`),
    dependsOn: open && open.status !== 'satisfied' && open.status !== 'violated' ? dependence(open, count) : [],
    readings: readingsOf(count, answer, term, context),
    presumed: answer?.presumed ?? count.presumed,
    unverified: unique([...count.unverified, ...(answer?.unverified ?? [])], (id) => id),
    doubts: unique(doubts, (d) => JSON.stringify(d)),
    others,
    steps: term ? [] : (answer?.steps ?? []),
    stops: ('term' in norm ? (norm.term.stops ?? []) : []).map((s) => ({
      says: s.says,
      cite: s.cite.map(citationJson),
    })),
    cite: count.cite,
    lawDate: count.lawDate,
  };
}

const dependence = (open: Finding, count: Finding): readonly Missing[] =>
  open.missing.filter((m) => !count.missing.some((known) => known.at === m.at));

function stateOf(
  answer: Finding | undefined,
  happened: boolean,
  last: { readonly isOver: boolean; readonly known: boolean; readonly counted: boolean; readonly others: boolean },
): DeadlineState {
  const byDate: DeadlineState = !last.known ? 'unknown' : last.isOver ? 'over' : 'running';
  // Where the norm knows a longer term too, the end of this one does not say that all is over.
  if (!answer) return last.counted && !(last.others && byDate === 'over') ? byDate : 'unknown';
  switch (answer.status) {
    case 'satisfied':
      return 'met';
    case 'violated':
      return happened ? 'late' : 'missed';
    case 'pending':
      return byDate === 'over' ? 'unknown' : byDate;
    default:
      return 'unknown';
  }
}

/** The readings a term rests on: those met while it was counted, and those on which its start, length or being met depends. */
function readingsOf(
  count: Finding,
  answer: Finding | undefined,
  term: TermAccount | undefined,
  context: Context,
): Deadline['readings'] {
  const lawOf = dayOf(count.lawDate ?? '');
  const question: Question = lawOf === undefined ? context.question : { ...context.question, lawOf };
  const last = term?.lastDay ?? null;
  const ofNorm = unique([...count.readings, ...(answer?.readings ?? [])], (r) => r.dispute);
  const shown = ofNorm.map(({ dispute, chosen }) => {
    const counted = count.readings.some((r) => r.dispute === dispute);
    const names = Object.keys(law.disputes.find((d) => d.id === dispute)?.options ?? {}).filter(
      (name) => name !== chosen,
    );
    const days = (counted ? names : []).map((name): [string, string | null] => {
      const there = context.counts(question, { dispute, name }).get(findingKey(count));
      return [name, accountIn(there?.value)?.lastDay ?? null];
    });
    return {
      dispute,
      chosen,
      otherwise: Object.fromEntries(days.filter(([, day]) => day !== last)),
      wouldChange: answer?.readings.find((r) => r.dispute === dispute)?.wouldChange ?? {},
    };
  });
  return [...shown, ...(term?.readings ?? []).map((r) => ({ ...r, wouldChange: {} }))];
}

/** The items without repeats; of those with one key the last stays, in the place of the first. */
export const unique = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
