import type { Finding, Status } from '@zhargy/logic';
import type { Found } from '@zhargy/readings';

/** Findings by their place: which case, norm, act and record, and whom it is about. */
export type Findings = Map<string, string>;

const aboutText = (about: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1))));

/** The place of a finding. The parts never hold a blank, so that equal texts are equal places. */
export const place = (of: number, norm: string, act = '', actId = '', about = '{}'): string =>
  `${of} ${norm} ${act} ${actId} ${about}`;
export const placeOfFound = (of: number, { norm, act, actId, about }: Omit<Found, 'of' | 'status'>): string =>
  place(of, norm, act, actId, aboutText(about));
export const placeOfFinding = (of: number, { norm, act, about }: Pick<Finding, 'norm' | 'act' | 'about'>): string =>
  place(of, norm, act?.kind, act?.id, aboutText(about));
/** The case a place is in. */
export const caseAt = (at: string): number => Number(at.slice(0, at.indexOf(' ')));

/** What evaluation alone tells of a status: it has no reasons, so that what is not decided is one. */
export const decidedAs = (status: string): string => (undecided.has(status as Status) ? 'undecided' : status);
const undecided: ReadonlySet<Status> = new Set(['unknown', 'open', 'pending'] as const);

/** Where two readings differ, with what each says. */
export function differences(name: string, expected: Findings, found: Findings): readonly string[] {
  const differ: string[] = [];
  for (const [at, status] of expected) {
    const other = found.get(at);
    if (other !== status) differ.push(`${name}: ${at}: ${status} / ${other ?? 'nothing'}`);
  }
  for (const [at, status] of found) if (!expected.has(at)) differ.push(`${name}: ${at}: nothing / ${status}`);
  return differ;
}
