import { addDays, isoOf, theDay, type Day } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { actsGoverned, type ActKind } from '@zhargy/logic';
import type { Bounds, Term } from '@zhargy/readings/smt';
import { depth } from '@zhargy/readings/smt';
import type { ChangeOfLaw } from './changes-of-law.ts';
import { otherReadings } from './other-readings.ts';
import { searchOf, type Row, type Search, type View } from './search.ts';
import { simpler } from './simpler-case.ts';
import { stillShows, type AskedAs, type Witness } from './witness.ts';

/** What came of the search for a case that shows a change of the law. */
export interface AmendmentResult {
  readonly change: ChangeOfLaw;
  readonly witness?: Witness;
  /** Why there is none. */
  readonly note?: string;
}

/** A day that stands for the one that moves; no other fact of a witness is dated so. */
const moving = theDay('1999-09-09');
const statuses = ['violated', 'satisfied', 'notApplicable', 'pending', 'open', 'none'] as const;
type Status = (typeof statuses)[number];

/** Pairs of statuses in the order in which they tell most. */
const pairs: readonly (readonly [Status, Status])[] = statuses
  .flatMap((was, i) => statuses.map((is, j) => ({ was, is, cost: i + j, i })))
  .filter(({ was, is }) => was !== is)
  .toSorted((a, b) => a.cost - b.cost || a.i - b.i)
  .map(({ was, is }) => [was, is] as const);
/** Statuses that say what the norm wants of the case. The others are taken only where these show nothing. */
const telling: ReadonlySet<Status> = new Set(['violated', 'satisfied', 'notApplicable', 'none']);
const byTelling = [true, false].map((plain) =>
  pairs.filter(([was, is]) => (telling.has(was) && telling.has(is)) === plain),
);

/** How one search asks: which acts, what moves, and whether an event of the case chooses the law. */
interface Way {
  readonly wanted?: readonly (readonly [Status, Status])[];
  readonly on: AskedAs;
  readonly act: ActKind | undefined;
  /** An act or an event of the case is dated with the day of the change; else the question is. */
  readonly moves: 'act' | 'event' | 'question';
  readonly readings?: Readonly<Record<string, string>>;
}

/** Looks for a case that the norm judges otherwise on the last day before a change than on the first day after it. */
export async function witnessOf(change: ChangeOfLaw, limit?: number): Promise<AmendmentResult> {
  const notes = new Set<string>();
  const flipped = otherReadings([change.norm]).map(([dispute, reading]) => ({ [dispute]: reading }));
  for (const readings of [{}, ...flipped])
    for (const wanted of byTelling)
      for (const way of waysOf(change)) {
        const found = await inOneWay(change, { ...way, readings, wanted }, limit);
        if (typeof found !== 'string') return { change, witness: found };
        notes.add(found);
      }
  return { change, note: [...notes].join('; ') };
}

function waysOf({ norm, ofEvent }: ChangeOfLaw): readonly Way[] {
  const acts = actsGoverned(norm);
  if (acts.length === 0) {
    const event: Way = { on: 'case', act: undefined, moves: 'event' };
    const question: Way = { on: 'case', act: undefined, moves: 'question' };
    return ofEvent ? [event, question] : [question, event];
  }
  return acts.flatMap((act): readonly Way[] => [
    { on: 'recorded', act, moves: 'act' },
    { on: 'candidates', act, moves: 'question' },
  ]);
}

/** Days of a small case, all before the change: people of every age, and what was done shortly before. */
function smallCase(last: Day, moves: boolean): Bounds {
  const years = (n: number): Day => addDays(last, -Math.round(n * 365.25));
  const days = [years(35), years(15), addDays(last, -60), addDays(last, -40), addDays(last, -30), addDays(last, -25)];
  return { days: moves ? [...days, moving] : days, samples: true, tidy: true, members: { sanctions: 0 } };
}

async function inOneWay(change: ChangeOfLaw, way: Way, limit?: number): Promise<Witness | string> {
  const search = await searchFor(change, way, limit);
  try {
    return await shownBy(search, change, way);
  } finally {
    search.solver.close();
  }
}

function searchFor({ was: last, is: first, norm }: ChangeOfLaw, way: Way, limit: number | undefined): Promise<Search> {
  const now = nowOf(first, way);
  return searchOf(
    {
      acts: way.act ? [way.act] : [],
      norms: [norm],
      on: way.on,
      today: now ?? first,
      readings: way.readings ?? {},
      ...(way.moves === 'event' ? {} : { lawOf: first }),
    },
    smallCase(last, now !== undefined),
    limit,
  );
}

/** The day of the question where the case is dated; where it is not, the question itself moves. */
const nowOf = (first: Day, { moves }: Way): Day | undefined => (moves === 'question' ? undefined : addDays(first, 60));

async function shownBy(search: Search, change: ChangeOfLaw, way: Way): Promise<Witness | string> {
  const { was: last, is: first } = change;
  const now = nowOf(first, way);
  const ofEvent = way.moves === 'event';
  const { wanted = pairs } = way;
  const on = (day: Day, lawOf: Day): View =>
    search.view({
      today: now ?? day,
      ...(ofEvent ? {} : { lawOf }),
      ...(now === undefined ? {} : { dated: { as: moving, means: day } }),
    });
  const before = on(last, last);
  const after = on(first, first);
  // The day alone must change nothing: what differs is the law.
  const guards = ofEvent
    ? { before: on(addDays(last, -7), last), after: on(addDays(first, 7), first) }
    : { before: on(first, last), after };
  const { terms } = search.encoder.space;
  let undecided = '';
  for (const row of rowsOfEither(before, after, search)) {
    const at = ([was, is]: readonly [Status, Status]): Term =>
      terms.and(
        way.moves === 'act' ? isDated(row, search) : terms.yes,
        statusIs(before, row, was, search),
        statusIs(guards.before, row, was, search),
        statusIs(after, row, is, search),
        statusIs(guards.after, row, is, search),
      );
    const any = await search.find(terms.or(...wanted.map(at)));
    if (any.is === 'undecided') undecided = any.why;
    if (any.is !== 'case') continue;
    for (const [was, is] of wanted) {
      // A form of agreement that did not exist yet is left out where the change can be shown without it.
      const plain = await search.find(at([was, is]), noAssetForm(search));
      const found = plain.is === 'case' ? plain : await search.find(at([was, is]));
      if (found.is === 'undecided') undecided = found.why;
      if (found.is !== 'case') continue;
      const witness = written(found.file, { change, way, row, now, was, is });
      const shown = witness && simpler(witness, stillShows);
      if (shown) return shown;
      undecided = 'the case found was not borne out by the engine';
    }
  }
  return undecided === '' ? `no small case (${way.on})` : undecided;
}

/** Rows that may be there on either side. */
function rowsOfEither(before: View, after: View, search: Search): readonly Row[] {
  const rows = search.plan.verdicts.flatMap((verdict) => [...after.rowsOf(verdict), ...before.rowsOf(verdict)]);
  return [...new Map(rows.map((row) => [`${row.verdict.norm} ${row.path.join('.')}`, row])).values()];
}

function statusIs(view: View, { verdict, path }: Row, status: Status, search: Search): Term {
  const { terms } = search.encoder.space;
  const row = view.rowsOf(verdict, true).find((one) => one.path.join('.') === path.join('.'));
  if (status !== 'none') return row ? view.status(row, status) : terms.no;
  if (!row) return terms.yes;
  return terms.not(
    terms.or(...[...statuses, 'unknown'].map((word) => (word === 'none' ? terms.no : view.status(row, word)))),
  );
}

/** No agreement of the case has the form with the return of assets. */
function noAssetForm({ encoder }: Search): Term {
  const { terms, codes, world } = encoder.space;
  const forms = world.facts.filter(({ place, path }) => place.entity === 'agreement' && path === 'form');
  return terms.not(
    terms.or(
      ...forms.map(({ cell: { value } }) =>
        value.is === 'code' ? terms.eq(value.term, terms.number(codes.of('asset'), value.term.width)) : terms.no,
      ),
    ),
  );
}

/** The act of the row has a day, and it is the one that moves. */
function isDated({ verdict, path }: Row, { encoder }: Search): Term {
  const { terms, algebra, world } = encoder.space;
  const { actId } = verdict;
  if (!actId) return terms.no;
  const { value, mask } = world.fact(encoder.place(actId.frame, path.slice(0, depth(actId.frame))), 'on', 'moment');
  if (value.is !== 'moment') return terms.no;
  const when = algebra.literal({ day: moving }, 'moment', 0);
  return terms.and(terms.not(algebra.anyOf(mask)), when.is === 'moment' ? terms.eq(value.day, when.day) : terms.no);
}

interface Shown {
  readonly change: ChangeOfLaw;
  readonly way: Way;
  readonly row: Row;
  readonly now: Day | undefined;
  readonly was: Status;
  readonly is: Status;
}

/** The case of a model as a witness: the day that stands for the moving one written out, and told where it stands. */
function written(file: CaseFile, { change, way, row, now, was, is }: Shown): Witness | undefined {
  const dated: string[] = [];
  const firstDay = isoOf(change.is);
  const put = (value: unknown, place: string): unknown => {
    if (typeof value === 'string' && value.startsWith(isoOf(moving))) {
      dated.push(place);
      return `${firstDay}${value.slice(10)}`;
    }
    if (Array.isArray(value))
      return value.map((member: unknown) =>
        put(
          member,
          typeof member === 'object' && member !== null && 'id' in member ? `${place}.${String(member.id)}` : place,
        ),
      );
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, put(inner, place === '' ? key : `${place}.${key}`)]),
    );
  };
  const made = put(file, '') as CaseFile; // days alone were written otherwise
  const { act, readings = {} } = way;
  return {
    norm: change.norm.id,
    laws: change.laws,
    lastDay: isoOf(change.was),
    firstDay,
    asked: way.on,
    ...(act ? { act: act.id } : {}),
    about: row.about,
    dated,
    ...(now === undefined ? {} : { now: isoOf(now) }),
    ...(Object.keys(readings).length > 0 ? { readings } : {}),
    was,
    is,
    case: made,
  };
}
