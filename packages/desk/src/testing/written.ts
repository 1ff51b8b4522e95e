import type { Body, Entry, Sealed, Statement } from '../journal/entry.ts';
import { beginning, seal } from '../journal/seal.ts';

/** A step of a journal in a test: what is written, on which day, by whom, and since when it was known. */
export interface Step {
  readonly body: Body;
  readonly on?: string;
  readonly by?: string;
  readonly learnedOn?: string;
}

/** A journal of these entries, chained; each on the day given, else on that of the one before, at noon. */
export function journalOf(steps: readonly Step[], id = 'case-1'): readonly Sealed[] {
  const entries: Sealed[] = [];
  let day = '2026-06-01';
  for (const { body, on = day, by = 'local', learnedOn } of steps) {
    day = on;
    const entry: Entry = {
      case: id,
      seq: entries.length + 1,
      previous: entries.at(-1)?.hash ?? beginning,
      at: `${on}T07:00:00.000Z`,
      by,
      ...(learnedOn === undefined ? {} : { learnedOn }),
      body,
    };
    entries.push(seal(entry).sealed);
  }
  return entries;
}

export const opened: Step = { body: { kind: 'opened', title: 'Case' } };

/** Facts by place: `{ 'persons.p1.name': 'A' }`, from a document where one is named. */
export const facts = (values: Readonly<Record<string, string | number | boolean | null>>, document?: string): Body => ({
  kind: 'asserted',
  facts: Object.entries(values).map(([at, value]): Statement => ({ at: at.split('.'), value })),
  ...(document === undefined ? {} : { proof: { id: document } }),
});

export const mark = (
  at: string,
  is: 'notApplicable' | 'there' | 'given' | 'incomplete' | 'complete',
  document?: string,
): Body => ({
  kind: 'asserted',
  facts: [{ at: at.split('.'), is }],
  ...(document === undefined ? {} : { proof: { id: document } }),
});

export const undo = (entry: number): Body => ({ kind: 'undone', entry });

export const withdraw = (entry: number, ...places: string[]): Body => ({
  kind: 'withdrawn',
  entry,
  ...(places.length > 0 ? { places: places.map((place) => place.split('.')) } : {}),
  reason: 'not confirmed',
});
