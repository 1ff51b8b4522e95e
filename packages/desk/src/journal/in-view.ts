import { dayOf, type Day } from '@zhargy/calendar';
import type { Entry } from './entry.ts';

/** From where a journal is looked at. */
export interface View {
  /** Only what was known at the end of this day. */
  readonly knownOn?: Day | undefined;
  /** Only the entries up to this number: the journal as it stood then. */
  readonly upTo?: number | undefined;
}

/** Writes a day as ISO does, in the zone of the courts; browsers without Temporal know zones as well. */
const dayInAlmaty = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day of a moment in Almaty, where the courts of the country count their days. @throws RangeError for no moment */
export function dayOfInstant(at: string): Day {
  const day = dayOf(dayInAlmaty.format(new Date(at)));
  if (day === undefined) throw new RangeError(`no day: ${at}`);
  return day;
}

const writtenOn = (entry: Entry): Day => dayOfInstant(entry.at);

/** The day since which somebody knew what an entry says. */
const knownSince = (entry: Entry): Day =>
  (entry.learnedOn === undefined ? undefined : dayOf(entry.learnedOn)) ?? writtenOn(entry);

/**
 * The entries in view. Undoing reaches back to days before the mistake was written, never to a day on which somebody
 * could have read it: the file as known on that day held the mistake.
 */
export function entriesInView(entries: readonly Entry[], { knownOn, upTo }: View): readonly Entry[] {
  const first = upTo === undefined ? entries : entries.filter((entry) => entry.seq <= upTo);
  if (knownOn === undefined) return first;
  const seen = new Map<number, Entry>();
  for (const entry of first) {
    const target = entry.body.kind === 'undone' ? seen.get(entry.body.entry) : undefined;
    const early = target !== undefined && writtenOn(target) > knownOn;
    const since = entry.body.kind === 'undone' ? writtenOn(entry) : knownSince(entry);
    if (early || since <= knownOn) seen.set(entry.seq, entry);
  }
  return [...seen.values()];
}

/** The numbers of those entries that an undoing in view has put out, directly or by bringing back another undoing. */
export function undoneAmong(entries: readonly Entry[]): ReadonlySet<number> {
  const out = new Set<number>();
  // Undoing only points back: going from the end, each undoing is settled before what it undoes.
  for (const entry of entries.toReversed())
    if (entry.body.kind === 'undone' && !out.has(entry.seq)) out.add(entry.body.entry);
  return out;
}
