import { theDay } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { actsGoverned, engineOf, type ActKind, type AnyNorm } from '@zhargy/logic';
import type { Term } from '@zhargy/readings/smt';
import { allCases, present, searchOf, type Asking, type Row } from './search.ts';

type AnyDecision = Extract<AnyNorm, { readonly kind: 'decision' }>;

/** What was found of the options of a decision. */
export interface DecisionResult {
  readonly norm: string;
  readonly act: string;
  /** The day of the question, and the reading that is not the default. */
  readonly day: string;
  readonly reading?: string;
  readonly question: 'someOptionPermitted' | 'noTwoMust' | 'pairsDeclared';
  readonly proved: boolean;
  /** For lists of any length; else for lists of three alone. */
  readonly anyLength: boolean;
  readonly note?: string;
  readonly witness?: CaseFile;
}

/** The decisions of the law with the acts they govern. */
export const decisions: readonly { readonly norm: AnyDecision; readonly act: ActKind }[] = law.norms.flatMap((norm) =>
  norm.kind === 'decision' ? actsGoverned(norm).map((act) => ({ norm, act })) : [],
);

/** Asks the three questions of one decision, under one choice of readings, on one day. */
export async function proveDecision(
  { norm, act }: (typeof decisions)[number],
  {
    day = present,
    readings = {},
  }: { readonly day?: string; readonly readings?: Readonly<Record<string, string>> } = {},
): Promise<readonly DecisionResult[]> {
  const today = theDay(day);
  const asking: Asking = { acts: [act], norms: [norm], on: 'candidates', today, readings };
  const free = await searchOf(asking, { listsFree: true });
  let search = free;
  let terms = search.encoder.space.terms;
  const names = Object.keys(norm.options);
  const declared = new Set((norm.choices ?? []).flatMap(({ between: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
  const rowOf = (): Row | undefined => search.plan.verdicts.flatMap((verdict) => search.rowsOf(verdict))[0];
  const engine = engineOf([act], [norm], 'decision');
  const results: DecisionResult[] = [];
  const [flipped] = Object.entries(readings);
  const readingNamed = flipped ? { reading: flipped.join('=') } : {};
  const ask = async (
    question: DecisionResult['question'],
    against: (at: Row) => Term,
    shows: (options: Readonly<Record<string, string>>) => boolean,
  ): Promise<void> => {
    const base = { norm: norm.id, act: act.id, question, day, anyLength: false, ...readingNamed };
    // What holds whatever is said of the members of lists needs no lists; only the rest is looked at in lists of three.
    search = free;
    ({ terms } = search.encoder.space);
    const first = rowOf();
    if (first && (await search.find(against(first))).is === 'none') {
      results.push({ ...base, proved: true, anyLength: true });
      return;
    }
    search = await searchOf(asking, allCases);
    ({ terms } = search.encoder.space);
    const row = rowOf();
    if (!row) {
      results.push({ ...base, proved: false, note: 'the norm speaks of nobody' });
      return;
    }
    const found = await search.find(against(row));
    search.solver.close();
    if (found.is === 'none') results.push({ ...base, proved: true });
    else if (found.is === 'undecided') results.push({ ...base, proved: false, note: found.why });
    else {
      const options = engine
        .candidates(found.prepared, { now: today, readings })
        .flatMap((one) => one.findings.flatMap((f) => (f.options ? [f.options] : [])));
      const bad = options.find(shows);
      const standing = bad && names.filter((name) => bad[name] === 'must' || bad[name] === 'may').join(', ');
      results.push({
        ...base,
        proved: false,
        note: bad ? `stand together: ${standing ?? ''}` : 'the case found does not show it',
        witness: found.file,
      });
    }
  };
  const permitted = (at: Row, name: string): Term =>
    terms.or(search.option(at, name, 'must'), search.option(at, name, 'may'));
  const open = (is: string | undefined): boolean => is === 'must' || is === 'may';
  await ask(
    'someOptionPermitted',
    (at) => terms.and(...names.map((name) => search.option(at, name, 'mustNot'))),
    (options) => names.every((name) => options[name] === 'mustNot'),
  );
  await ask(
    'noTwoMust',
    (at) => terms.or(...pairs.map(([a, b]) => terms.and(search.option(at, a, 'must'), search.option(at, b, 'must')))),
    (options) => names.filter((name) => options[name] === 'must').length > 1,
  );
  const undeclared = pairs.filter(([a, b]) => !declared.has(`${a} ${b}`));
  await ask(
    'pairsDeclared',
    (at) => terms.or(...undeclared.map(([a, b]) => terms.and(permitted(at, a), permitted(at, b)))),
    (options) => undeclared.some(([a, b]) => open(options[a]) && open(options[b])),
  );
  free.solver.close();
  return results;
}

/** A day in each epoch of the law on agreements, the present last. */
const epochs = [
  '2015-06-01',
  '2016-12-01',
  '2018-03-01',
  '2019-06-01',
  '2020-09-01',
  '2021-06-01',
  '2022-06-01',
  '2024-06-01',
  '2025-10-01',
  present,
] as const;

/** The same questions in every epoch, and in the present one with each dispute read otherwise, one at a time. */
export async function proveEverywhere(decision: (typeof decisions)[number]): Promise<readonly DecisionResult[]> {
  const results: DecisionResult[] = [];
  for (const day of epochs) results.push(...(await proveDecision(decision, { day })));
  const { plan, solver } = await searchOf(
    { acts: [decision.act], norms: [decision.norm], on: 'candidates', today: theDay(present) },
    { listsFree: true },
  );
  solver.close();
  for (const dispute of plan.disputes)
    for (const reading of Object.keys(dispute.options))
      if (reading !== dispute.byDefault)
        results.push(...(await proveDecision(decision, { readings: { [dispute.id]: reading } })));
  return results;
}
