import { isoOf, type Day } from '@zhargy/calendar';
import { citationJson, standsOn, type Citation, type CitationJson } from './citation.ts';
import type { LawDoubt } from './timeline.ts';

/** Begins the marks of findings whose sources were last read before the law date: "text.not-read-since:kz.cpc:2026-06-12". */
export const textNotReadSince = 'text.not-read-since:';

/** What the texts that a norm cites are worth on one day. */
export interface TextsOn {
  /** The day as written in findings. */
  readonly day: string | null;
  /** Whether one of them stood: yes, no, or in doubt. */
  readonly stands: boolean | undefined;
  /** Those that stood or may have stood, as written in findings. */
  readonly cite: readonly CitationJson[];
  /** Marks of texts whose last reading is older than the day: nobody has looked whether they changed since. */
  readonly notRead: readonly string[];
  /** Why nobody can say whether a text stood. */
  readonly doubts: readonly LawDoubt[];
}

/** The citations of a norm by day, each day looked up once. */
export function textsByDay(cite: readonly Citation[]): (on: Day | undefined) => TextsOn {
  const known = new Map<Day | undefined, TextsOn>();
  return (on) => {
    const found = known.get(on);
    if (found) return found;
    const each = cite.map((one) => standsOn(one, on));
    const stands = each.includes(true) ? true : each.includes(undefined) ? undefined : false;
    const made: TextsOn = {
      day: on === undefined ? null : isoOf(on),
      stands,
      cite: cite.filter((_, i) => each[i] !== false).map(citationJson),
      notRead: notReadSince(cite, on),
      doubts: stands === undefined ? doubtsOf(cite, on) : [],
    };
    // Days of a case are few; a service that asks of many starts over rather than keep them all.
    if (known.size >= 512) known.clear();
    known.set(on, made);
    return made;
  };
}

function notReadSince(cite: readonly Citation[], on: Day | undefined): readonly string[] {
  const found = new Set<string>();
  for (const { instrument } of cite) {
    const last = instrument.read.at(-1)?.version;
    if (last !== undefined && on !== undefined && last < isoOf(on))
      found.add(`${textNotReadSince}${instrument.id}:${last}`);
  }
  return [...found];
}

function doubtsOf(cite: readonly Citation[], on: Day | undefined): readonly LawDoubt[] {
  if (on === undefined) return [{ kind: 'noDate' }];
  return cite.flatMap((one) => {
    const boundary = one.to && on >= one.to.on ? one.to : (one.from ?? one.instrument.inForce.from);
    if (standsOn(one, on) !== undefined || boundary.mark === 'effective') return [];
    const { law, mark } = boundary;
    return [{ kind: 'boundary', law, mark, on: isoOf(boundary.on), provenBy: isoOf(boundary.provenBy) } as const];
  });
}
