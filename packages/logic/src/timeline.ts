import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import type { Text } from './text.ts';

/**
 * Where a version of a text begins, and how well that date is known.
 * `effective`: the date the text took effect. `adopted`: only the date the amending law was adopted is known.
 * `mirror`: the date a stored redaction carries, which may be either. For the last two, `provenBy` is the earliest
 * date on which the new text is known to be in effect; between the two dates both versions are possible.
 */
export interface Boundary {
  readonly on: Day;
  readonly mark: 'effective' | 'adopted' | 'mirror';
  readonly provenBy: Day;
  readonly law: string;
}

/** A date written in code. Throws on a date that does not exist: that is the author's mistake, not a user's. */
export function day(iso: string): Day {
  const value = dayOf(iso);
  if (value === undefined) throw new RangeError(`not a date: ${iso}`);
  return value;
}

/** The text is in force from this day. `law` names the amending act (number and date). */
export const effective = (on: string, law = ''): Boundary => ({
  on: day(on),
  mark: 'effective',
  provenBy: day(on),
  law,
});

/** The amending law was adopted on `on`; `provenBy` is the first date for which a source shows the text in effect. */
export const adopted = (on: string, proof: { readonly provenBy: string; readonly law: string }): Boundary =>
  doubtful('adopted', on, proof);

/** The redaction of this date shows the text; whether the date is that of effect is not known. */
export const mirror = (on: string, proof: { readonly provenBy: string; readonly law: string }): Boundary =>
  doubtful('mirror', on, proof);

function doubtful(
  mark: 'adopted' | 'mirror',
  on: string,
  proof: { readonly provenBy: string; readonly law: string },
): Boundary {
  const boundary = { on: day(on), mark, provenBy: day(proof.provenBy), law: proof.law };
  if (boundary.provenBy < boundary.on) throw new RangeError(`${on}: proven in effect before it was adopted`);
  return boundary;
}

/** One version: its value, or the statement that its text was not read. */
export type Version<T> =
  | { readonly from: Boundary; readonly is: T }
  | { readonly from: Boundary; readonly unread: Text };

/** Versions of one thing in order of time. Before the first boundary nothing is in force. */
export interface Timeline<T> {
  readonly versions: readonly Version<T>[];
}

/** Why an answer about the law of a date is not certain. */
export type LawDoubt =
  | {
      readonly kind: 'boundary';
      readonly law: string;
      readonly mark: 'adopted' | 'mirror';
      readonly on: string;
      readonly provenBy: string;
    }
  | { readonly kind: 'unread'; readonly why: Text; readonly from: string }
  | { readonly kind: 'noDate' };

/** Versions in order of time; throws when boundaries are not in order. */
export function timeline<T>(versions: readonly Version<T>[]): Timeline<T> {
  for (let i = 1; i < versions.length; i += 1) {
    const before = versions[i - 1];
    const after = versions[i];
    if (before && after && after.from.on <= before.from.on)
      throw new RangeError(`versions out of order at ${isoOf(after.from.on)}`);
  }
  return { versions };
}

/** A stretch whose text was not read, beginning at `from`: every answer resting on it is unknown. */
export const unread = (from: Boundary, why: Text): { readonly from: Boundary; readonly unread: Text } => ({
  from,
  unread: why,
});

export interface VersionsAt<T> {
  /** Every version that may be the law of the day; `undefined` stands for "nothing in force yet". */
  readonly possible: readonly (Version<T> | undefined)[];
  readonly doubts: readonly LawDoubt[];
}

/** Which versions may be in force on `on`; without a date every version is possible. */
export function versionsAt<T>(line: Timeline<T>, on: Day | undefined): VersionsAt<T> {
  if (on === undefined) {
    const doubts: LawDoubt[] = [{ kind: 'noDate' }];
    for (const version of line.versions) if ('unread' in version) doubts.push(unreadDoubt(version));
    return { possible: line.versions, doubts };
  }
  let current: Version<T> | undefined;
  const earlier: (Version<T> | undefined)[] = [];
  const doubts: LawDoubt[] = [];
  for (const version of line.versions) {
    if (version.from.on > on) break;
    if (on < version.from.provenBy && version.from.mark !== 'effective') {
      earlier.push(current);
      doubts.push({
        kind: 'boundary',
        law: version.from.law,
        mark: version.from.mark,
        on: isoOf(version.from.on),
        provenBy: isoOf(version.from.provenBy),
      });
    } else {
      // This version is certainly in force: doubts about those before it no longer matter.
      earlier.length = 0;
      doubts.length = 0;
    }
    current = version;
  }
  const possible = [...earlier, current];
  for (const version of possible) if (version && 'unread' in version) doubts.push(unreadDoubt(version));
  return { possible, doubts };
}

/** Every version in force on some day of the stretch from `from` to `to`, both included, doubtful ones as well. */
export function versionsBetween<T>(line: Timeline<T>, from: Day, to: Day): VersionsAt<T> {
  const start = versionsAt(line, from);
  const possible = [...start.possible];
  const doubts = [...start.doubts];
  for (const version of line.versions) {
    if (version.from.on <= from || version.from.on > to || possible.includes(version)) continue;
    possible.push(version);
    if ('unread' in version) doubts.push(unreadDoubt(version));
  }
  return { possible, doubts };
}

function unreadDoubt(version: { readonly from: Boundary; readonly unread: Text }): LawDoubt {
  return { kind: 'unread', why: version.unread, from: isoOf(version.from.on) };
}
