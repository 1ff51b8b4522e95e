import { dayOf, type Day } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import type { Deadline, DeadlineState } from '@zhargy/law';
import { entitiesOf, isData, type Data } from '../sections/draft.ts';

/** Where a row of the time line leads: a fact of the file, or a term. */
export type Leads =
  | { readonly to: 'entity'; readonly section: string; readonly id: string }
  | { readonly to: 'deadline'; readonly id: string };

/** Something that happened on one day; without a day where the file does not give one. */
export interface PointItem {
  readonly is: 'point';
  readonly key: string;
  readonly what: 'act' | 'registered' | 'charge' | 'inForce' | 'request';
  /** The id of the act or charge it is. */
  readonly id: string;
  /** ISO day, with a time where one is given. */
  readonly on: string | undefined;
  readonly undated: 'notSaid' | 'declaredUnknown' | undefined;
  readonly leads: Leads;
}
/** Something that lasted or lasts. */
export interface BarItem {
  readonly is: 'bar';
  readonly key: string;
  readonly what: 'offence' | 'held' | 'term';
  readonly id: string;
  readonly from: string | undefined;
  /** The last day; nothing where it lasts or is not known. */
  readonly to: string | undefined;
  /** Why there is no last day. */
  readonly open: 'lasts' | 'unknown' | undefined;
  /** For a term: where it stands, and the earliest last day by any reading, where that is another. */
  readonly state: DeadlineState | undefined;
  readonly safe: string | undefined;
  readonly leads: Leads;
}
export type TimelineItem = PointItem | BarItem;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const entity = (section: string, id: string): Leads => ({ to: 'entity', section, id });

/** Everything of the case that has a place in time, as the file and its terms have it; nothing is guessed. */
export function timelineItems(file: CaseFile, deadlines: readonly Deadline[]): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  const point = (what: PointItem['what'], section: string, id: string, written: unknown): void => {
    const on = text(written);
    if (on === undefined && what !== 'act') return;
    items.push({
      is: 'point',
      key: `${what}:${id}`,
      what,
      id,
      on: on?.slice(0, 16),
      undated: on === undefined ? (written === null ? 'declaredUnknown' : 'notSaid') : undefined,
      leads: entity(section, id),
    });
  };
  const proceeding: unknown = file['proceeding'];
  if (isData(proceeding)) point('registered', 'proceeding', '', proceeding['registeredOn']);
  for (const act of entitiesOf(file, 'acts')) point('act', 'acts', String(act['id']), act['on']);
  for (const charge of entitiesOf(file, 'charges'))
    point('charge', 'charges', String(charge['id']), charge['broughtOn']);
  for (const sentence of entitiesOf(file, 'sentences'))
    point('inForce', 'sentences', String(sentence['id']), sentence['inForceFrom']);
  for (const request of entitiesOf(file, 'requests'))
    point('request', 'requests', String(request['id']), request['on']);
  for (const one of entitiesOf(file, 'offences')) items.push(lasting('offence', 'offences', one));
  for (const one of entitiesOf(file, 'custody')) items.push(lasting('held', 'custody', one));
  for (const deadline of deadlines) items.push(termOf(deadline));
  return items;
}

function lasting(what: 'offence' | 'held', section: string, of: Data): BarItem {
  const id = String(of['id']);
  const from = text(of['from']);
  const to = text(of['to']);
  // A measure without a last day lasts; a deed without one may have taken one day or more.
  const open =
    to !== undefined
      ? undefined
      : what === 'held' && of['to'] === undefined && from !== undefined
        ? 'lasts'
        : 'unknown';
  return {
    is: 'bar',
    key: `${what}:${id}`,
    what,
    id,
    from,
    to,
    open,
    state: undefined,
    safe: undefined,
    leads: entity(section, id),
  };
}

/** The earliest last day by any reading of the sources: by that day the term is kept whichever of them is right. */
export function safeDay(deadline: Pick<Deadline, 'lastDay' | 'readings' | 'term'>): string | undefined {
  const days = [
    ...deadline.readings.flatMap(({ otherwise }) => Object.values(otherwise)),
    ...(deadline.term?.readings ?? []).flatMap(({ otherwise }) => Object.values(otherwise)),
    deadline.lastDay,
  ].filter((day) => day !== null);
  return days.toSorted()[0];
}

function termOf(deadline: Deadline): BarItem {
  const safe = safeDay(deadline);
  return {
    is: 'bar',
    key: `term:${deadline.id}`,
    what: 'term',
    id: deadline.id,
    from: deadline.starts?.on,
    to: deadline.lastDay ?? undefined,
    open: deadline.lastDay === null ? 'unknown' : undefined,
    state: deadline.state,
    safe: safe === deadline.lastDay ? undefined : safe,
    leads: { to: 'deadline', id: deadline.id },
  };
}

/** The day an item begins on, or its only day. */
export const startOf = (item: TimelineItem): Day | undefined =>
  dayOf((item.is === 'point' ? item.on : item.from)?.slice(0, 10) ?? '');
export const endOf = (item: TimelineItem): Day | undefined =>
  item.is === 'point' ? startOf(item) : dayOf(item.to?.slice(0, 10) ?? '');

/** From the first day the file knows to its last; the day of the question belongs to it. Nothing where no day is known. */
export function spanOf(items: readonly TimelineItem[], now: Day): { readonly from: Day; readonly to: Day } | undefined {
  const days = items.flatMap((item) => [startOf(item), endOf(item)]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  return { from: days.reduce((a, b) => (b < a ? b : a), now), to: days.reduce((a, b) => (b > a ? b : a), now) };
}

/** Rows in the order of time; those without a day stand at the end, as the file has them. */
export function inOrder(items: readonly TimelineItem[], down = false): readonly TimelineItem[] {
  const when = (item: TimelineItem): string => (item.is === 'point' ? item.on : (item.from ?? item.to)) ?? '';
  return items.toSorted((a, b) => {
    const [x, y] = [when(a), when(b)];
    if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
    return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1);
  });
}
