import { addDays, isoOf, theDay, type Day } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Theorem } from '@zhargy/law/theorems';
import { actsGoverned, engineOf, standsOn, type AnyNorm, type Finding } from '@zhargy/logic';
import type { Verdict } from '@zhargy/readings';
import type { Term } from '@zhargy/readings/smt';
import { lawDaysOf } from './law-days.ts';
import { otherReadings } from './other-readings.ts';
import { allCases, present, searchOf, smallCases, type Asking, type Found, type Row, type Search } from './search.ts';

/** What came of the proof of a theorem. */
export interface TheoremResult {
  readonly id: string;
  readonly proved: boolean;
  /** Without the named norm it falls, and a case shows it. */
  readonly falls: boolean;
  /** Under the law of how many stretches of time it was proved, and under how many other readings it was looked at. */
  readonly days?: number;
  readonly readings?: number;
  readonly note?: string;
  /** The case that shows it falls, or the case against it. */
  readonly witness?: CaseFile;
}

/** Norms a theorem is judged among: those on its act, or its own alone where it is about the case. */
const among = (theorem: Theorem): readonly AnyNorm[] => {
  const { act } = theorem;
  return law.norms.filter((norm) => (act ? actsGoverned(norm).includes(act) : norm.id === theorem.without));
};

const askingOf = (theorem: Theorem, norms: readonly AnyNorm[]): Asking => ({
  acts: theorem.act ? [theorem.act] : [],
  norms: [...norms, theorem.assumption],
  on: theorem.on,
  today: theDay(present),
  lawOf: lastClaimed(theorem),
});
/** The day of the law the theorem is taken apart under: the last it is claimed for. */
const lastClaimed = (theorem: Theorem): Day =>
  theorem.until === undefined ? theDay(present) : addDays(theDay(theorem.until), -1);
const isClaimed = ({ from, until }: Theorem, day: Day): boolean =>
  (from === undefined || day >= theDay(from)) && (until === undefined || day < theDay(until));

/**
 * Proves a theorem for every case of lists of three, under the law of every stretch it is claimed for and no other, and
 * under each dispute read otherwise; then takes the norm away and looks for a case against it.
 */
export async function proveTheorem(theorem: Theorem): Promise<TheoremResult> {
  const { id } = theorem;
  const norm = law.norm(theorem.without);
  if (!norm) return { id, proved: false, falls: false, note: `no norm ${theorem.without}` };
  const failed = (note: string, witness?: CaseFile): TheoremResult => ({
    id,
    proved: false,
    falls: false,
    note,
    ...(witness ? { witness } : {}),
  });
  // A theorem speaks while a text it cites stands.
  const days = lawDaysOf([norm, theorem.assumption]).filter((day) => theorem.cite.some((of) => standsOn(of, day)));
  const claimed = days.filter((day) => isClaimed(theorem, day));
  if (claimed.length === 0) return failed('it is claimed for no day');
  const against = await counterexample(theorem, norm, claimed);
  if (against.is === 'undecided') return failed(against.why);
  if (against.is === 'case') return failed(`there is a case against it, ${lawOn(against.lawDay)}`, against.file);
  for (const day of days.filter((one) => !claimed.includes(one))) {
    const elsewhere = await counterexample(theorem, norm, [day]);
    if (elsewhere.is === 'undecided') return failed(elsewhere.why);
    if (elsewhere.is === 'none') return failed(`it holds ${lawOn(day)} as well`);
  }
  const readings: string[] = [];
  for (const [dispute, reading] of otherReadings([norm, theorem.assumption])) {
    const name = `${dispute}=${reading}`;
    const flipped = await counterexample(theorem, norm, claimed.slice(-1), { [dispute]: reading });
    if (flipped.is === 'undecided') return failed(`${name}: ${flipped.why}`);
    const expected = theorem.fallsUnder?.includes(name) === true;
    if ((flipped.is === 'case') !== expected)
      return failed(
        `${name}: ${expected ? 'it holds under this reading as well' : 'it falls under this reading'}`,
        flipped.is === 'case' ? flipped.file : undefined,
      );
    readings.push(name);
  }
  const idle = (theorem.fallsUnder ?? []).filter((name) => !readings.includes(name));
  if (idle.length > 0) return failed(`nothing turns on ${idle.join(', ')}`);
  return { id, proved: true, days: claimed.length, readings: readings.length, ...(await falling(theorem)) };
}

const lawOn = (day: Day | undefined): string => (day === undefined ? '' : `under the law of ${isoOf(day)}`);

/** A case in which the assumption holds and the claim does not, under the law of one of these days. */
async function counterexample(
  theorem: Theorem,
  norm: AnyNorm,
  lawAmong: readonly Day[],
  readings: Readonly<Record<string, string>> = {},
): Promise<Found> {
  const today = theDay(present);
  const search = await searchOf(
    { ...askingOf(theorem, [norm]), today, lawAmong, readings },
    theorem.withinExamples ? smallCases(today) : allCases,
  );
  const [own] = search.plan.verdicts.filter((v) => v.norm === theorem.assumption.id);
  const others = search.plan.verdicts.filter((v) => v.norm === norm.id);
  if (!own || others.length === 0) return { is: 'undecided', why: 'the norm does not govern the act' };
  const { terms } = search.encoder.space;
  try {
    for (const row of search.rowsOf(own)) {
      const found = await search.find(assumed(row, search), terms.not(claimed(theorem, row, others, search)));
      if (found.is !== 'none') return found;
    }
    return { is: 'none' };
  } finally {
    search.solver.close();
  }
}

/** The assumption holds at the row, for subjects that are certain. */
const assumed = (row: Row, search: Search): Term => search.status(row, 'satisfied');

/** What the theorem claims at the row, of what these verdicts say. */
function claimed(theorem: Theorem, row: Row, verdicts: readonly Verdict[], search: Search): Term {
  const { claim } = theorem;
  const { terms } = search.encoder.space;
  const rows = verdicts
    .flatMap((verdict) => search.rowsOf(verdict, true))
    .filter((other) => sameAct(theorem, row, other));
  return terms.or(
    ...rows.map((other) =>
      claim.is === 'option'
        ? search.option(other, claim.option, claim.stands)
        : search.status(other, claim.is === 'status' ? claim.status : 'violated'),
    ),
  );
}

/** About the same act; of a theorem about the case, about the same subjects. */
const sameAct = (theorem: Theorem, a: Pick<Row, 'about' | 'actId'>, b: Pick<Row, 'about' | 'actId'>): boolean =>
  a.actId === b.actId &&
  namesOf(theorem, a).every((name) => b.about[name] === undefined || a.about[name] === b.about[name]);
const namesOf = (theorem: Theorem, row: Pick<Row, 'about'>): readonly string[] =>
  theorem.act ? theorem.act.roles.list.map((role) => role.name) : Object.keys(row.about);

/** Takes the norm away and looks for a case in which the claim fails, adding the other norms that still give it. */
async function falling(theorem: Theorem): Promise<Pick<TheoremResult, 'falls' | 'note' | 'witness'>> {
  const taken = [theorem.without, ...(theorem.beside ?? [])];
  const rest = among(theorem).filter((norm) => !taken.includes(norm.id));
  const search = await searchOf(askingOf(theorem, rest), smallCases(theDay(present)));
  try {
    return await fallingAmong(theorem, rest, search);
  } finally {
    search.solver.close();
  }
}

async function fallingAmong(
  theorem: Theorem,
  rest: readonly AnyNorm[],
  search: Search,
): Promise<Pick<TheoremResult, 'falls' | 'note' | 'witness'>> {
  const today = theDay(present);
  const { act } = theorem;
  const engine = engineOf(act ? [act] : [], [...rest, theorem.assumption], 'without');
  const { terms } = search.encoder.space;
  const [own] = search.plan.verdicts.filter((v) => v.norm === theorem.assumption.id);
  if (!own) return { falls: false, note: 'the assumption is of no act' };
  const standing = new Set<string>();
  for (const row of search.rowsOf(own))
    for (let round = 0; round < 16; round += 1) {
      const verdicts = search.plan.verdicts.filter((v) => standing.has(v.norm));
      const found = await search.find(assumed(row, search), terms.not(claimed(theorem, row, verdicts, search)));
      if (found.is === 'none') break;
      if (found.is === 'undecided') return { falls: false, note: found.why };
      const question = { now: today, lawOf: lastClaimed(theorem) };
      const findings: readonly Finding[] =
        theorem.on === 'candidates'
          ? engine.candidates(found.prepared, question).flatMap((one) => one.findings)
          : engine.check(found.prepared, question);
      const placed = findings.map((f) => ({
        ...f,
        actId: f.act?.id === 'candidate' ? undefined : f.act?.id,
      }));
      const shown = placed.some((f) => f.norm === theorem.assumption.id && f.status === 'satisfied');
      if (!shown) return { falls: false, note: 'the case found does not bear the assumption', witness: found.file };
      const still = placed.filter(
        (f) => f.norm !== theorem.assumption.id && bears(theorem, f) && sameAct(theorem, row, f),
      );
      if (still.length === 0) return { falls: true, witness: found.file };
      const before = standing.size;
      for (const f of still) standing.add(f.norm);
      if (standing.size === before)
        return { falls: false, note: `the engine still finds it: ${[...standing].join(', ')}`, witness: found.file };
    }
  return { falls: false, note: `others give it too: ${[...standing].join(', ')}` };
}

const bears = ({ claim }: Theorem, finding: Finding): boolean =>
  claim.is === 'option'
    ? finding.options?.[claim.option] === claim.stands
    : finding.status === (claim.is === 'status' ? claim.status : 'violated');
