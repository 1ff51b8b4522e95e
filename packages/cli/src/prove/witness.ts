import { addDays, isoOf, theDay, type Day } from '@zhargy/calendar';
import { prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { actsGoverned, engineOf, type AnyNorm, type Finding, type Question } from '@zhargy/logic';

/** How a case is asked about: an act on record, an act that may be done next, or the case itself. */
export type AskedAs = 'recorded' | 'candidates' | 'case';

/** A case that shows a change of the law: the same but for one day, and judged otherwise. */
export interface Witness {
  readonly norm: string;
  readonly laws: readonly string[];
  /** The last day before the change, and the first on which the new text certainly stood (ISO). */
  readonly lastDay: string;
  readonly firstDay: string;
  readonly asked: AskedAs;
  readonly act?: string;
  readonly about: Readonly<Record<string, string>>;
  /** The places of the case that are dated with that day; where none is, it is the day of the question. */
  readonly dated: readonly string[];
  /** The day of the question where the case is dated (ISO). */
  readonly now?: string;
  /** Readings other than by default under which alone the change shows. */
  readonly readings?: Readonly<Record<string, string>>;
  /** What the norm says on each side; `none` where it does not speak of it at all. */
  readonly was: string;
  readonly is: string;
  /** The case as of the first day. */
  readonly case: CaseFile;
}

type Engine = ReturnType<typeof engineOf>;
const engines = new Map<string, Engine>();

/** The engine of one norm and the acts it governs. */
function engineFor(norm: AnyNorm): Engine {
  const made = engines.get(norm.id) ?? engineOf(actsGoverned(norm), [norm], 'witness');
  engines.set(norm.id, made);
  return made;
}

/** The case of a witness with the day that moves. */
function caseOn(witness: Pick<Witness, 'case' | 'dated'>, day: string): CaseFile {
  const copy = structuredClone(witness.case) as Record<string, unknown>; // a case file is plain data
  for (const place of witness.dated) putDay(copy, place.split('.'), day);
  return copy;
}

function putDay(target: unknown, [key = '', ...rest]: readonly string[], day: string): void {
  if (typeof target !== 'object' || target === null) throw new RangeError(`nothing stands at ${key}`);
  if (Array.isArray(target)) {
    putDay(
      target.find((member: { readonly id?: unknown }) => member.id === key),
      rest,
      day,
    );
    return;
  }
  const record = target as Record<string, unknown>; // plain data: what is no list is a record
  if (rest.length > 0) putDay(record[key], rest, day);
  else record[key] = `${day}${String(record[key]).slice(10)}`;
}

/**
 * Whether the explaining engine says of a witness on both days what it is kept for, and the law alone makes the
 * difference: judged by the older law the later day is as the earlier. Where the day of an event chooses the law, a week
 * more on either side changes nothing.
 */
export function stillShows(witness: Witness): boolean {
  if (!('file' in readCaseFile(new TextEncoder().encode(JSON.stringify(witness.case))))) return false;
  const { was, is } = witness;
  const last = theDay(witness.lastDay);
  const first = theDay(witness.firstDay);
  if (statusOn(witness, last) !== was || statusOn(witness, first) !== is) return false;
  const ofEvent = witness.asked === 'case' && witness.dated.length > 0;
  if (!ofEvent) return statusOn(witness, first, last) === was;
  return statusOn(witness, addDays(last, -7)) === was && statusOn(witness, addDays(first, 7)) === is;
}

/** What the norm says of the case when its day is this one, under the law of that day or of another. */
export function statusOn(witness: Omit<Witness, 'was' | 'is'>, day: Day, lawOf?: Day): string {
  const norm = law.norm(witness.norm);
  if (!norm) throw new RangeError(`no norm ${witness.norm}`);
  const file = witness.dated.length > 0 ? caseOn(witness, isoOf(day)) : witness.case;
  return statusOf(norm, witness, file, {
    now: witness.now === undefined ? day : theDay(witness.now),
    ...(lawOf === undefined ? {} : { lawOf }),
    ...(witness.readings ? { readings: witness.readings } : {}),
  });
}

function statusOf(
  norm: AnyNorm,
  { asked, act, about }: Pick<Witness, 'asked' | 'act' | 'about'>,
  file: CaseFile,
  question: Question,
): string {
  const engine = engineFor(norm);
  const prepared = prepare(file);
  const findings: readonly Finding[] =
    asked === 'candidates'
      ? engine.candidates(prepared, question).flatMap((one) => one.findings)
      : engine.check(prepared, question);
  const meant = findings.find(
    (f) => f.act?.kind === act && Object.entries(about).every(([name, id]) => f.about[name] === id),
  );
  return meant?.status ?? 'none';
}
