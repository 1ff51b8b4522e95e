import { theDay, type Day } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Theorem } from '@zhargy/law/theorems';
import { actsGoverned, engineOf, type AnyNorm, type Finding } from '@zhargy/logic';
import type { Verdict } from '@zhargy/readings';
import type { Term } from '@zhargy/readings/smt';
import { allCases, present, searchOf, smallCases, type Asking, type Row, type Search } from './search.ts';

/** What came of the proof of a theorem. */
export interface TheoremResult {
  readonly id: string;
  readonly proved: boolean;
  /** Without the named norm it falls, and a case shows it. */
  readonly falls: boolean;
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
  ...questionOf(theorem),
});
/** A recorded act is judged by the law of the day of the question: the theorem speaks of that law alone. */
const questionOf = (theorem: Theorem): { readonly today: Day; readonly lawOf?: Day } => {
  const today = theDay(theorem.day ?? present);
  return theorem.on === 'recorded' ? { today, lawOf: today } : { today };
};

/** Proves a theorem for every case of lists of three, then takes the norm away and looks for a case against it. */
export async function proveTheorem(theorem: Theorem): Promise<TheoremResult> {
  const { id } = theorem;
  const norm = law.norm(theorem.without);
  if (!norm) return { id, proved: false, falls: false, note: `no norm ${theorem.without}` };
  const small = smallCases(theDay(theorem.day ?? present));
  const search = await searchOf(askingOf(theorem, [norm]), theorem.withinExamples ? small : allCases);
  const [own] = search.plan.verdicts.filter((v) => v.norm === theorem.assumption.id);
  const others = search.plan.verdicts.filter((v) => v.norm === norm.id);
  if (!own || others.length === 0) return { id, proved: false, falls: false, note: 'the norm does not govern the act' };
  for (const row of search.rowsOf(own)) {
    const found = await search.find(
      assumed(row, search),
      search.encoder.space.terms.not(claimed(theorem, row, others, search)),
    );
    if (found.is === 'undecided') return { id, proved: false, falls: false, note: found.why };
    if (found.is === 'case')
      return { id, proved: false, falls: false, note: 'there is a case against it', witness: found.file };
  }
  return { id, proved: true, ...(await falling(theorem)) };
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
  const today = theDay(theorem.day ?? present);
  const taken = [theorem.without, ...(theorem.beside ?? [])];
  const rest = among(theorem).filter((norm) => !taken.includes(norm.id));
  const { act } = theorem;
  const engine = engineOf(act ? [act] : [], [...rest, theorem.assumption], 'without');
  const search = await searchOf(askingOf(theorem, rest), smallCases(today));
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
      const { lawOf } = questionOf(theorem);
      const question = { now: today, ...(lawOf === undefined ? {} : { lawOf }) };
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
