import { theDay, type Day } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { actsGoverned, engineOf, type ActKind, type AnyNorm, type Finding, type PreparedCase } from '@zhargy/logic';
import type { Bounds, Term } from '@zhargy/readings/smt';
import { elementsIn, heldByFirstAct, placeElements } from './elements-of-texts.ts';
import { present, searchOf, smallCases, type Found, type Row, type Search } from './search.ts';

/** What was found of the norms on one act, taken together. */
export interface ConflictResult {
  readonly act: string;
  /**
   * `lawful`: a case in which no norm stands against the act; `norm`: the same with this norm speaking; `option`: the same
   * with this decision taken; `together`: two norms that both speak can both be met; `compelled`: no norm forbids what a
   * decision makes obligatory.
   */
  readonly question: 'lawful' | 'norm' | 'option' | 'together' | 'compelled';
  readonly of: readonly string[];
  readonly good: boolean;
  readonly note?: string;
  /** The case that was sought, or the case against it. */
  readonly witness?: CaseFile;
}

/** Of more norms at once the solver was not seen to come to an end. */
const mostTogether = 4;
const quiet = ['satisfied', 'notApplicable'];
const spoken = ['satisfied', 'violated'];

/** One act of the law on record, the first of the case, and what each of its norms says of it. */
interface OneAct {
  readonly act: ActKind;
  readonly norms: readonly AnyNorm[];
  readonly search: Search;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly today: Day;
  /** No norm is violated, nor left undecided. */
  readonly lawful: Term;
}

/** Norms that judge an act: guidance says nothing a case could break. */
const judging = (act: ActKind): readonly AnyNorm[] =>
  law.norms.filter((norm) => norm.kind !== 'guidance' && actsGoverned(norm).includes(act));

/** Enough places for the agreement, the persons of a case, the steps before the act and what its text holds. */
const bounds = (today: Day, elements: number): Bounds => ({
  ...smallCases(today),
  members: {
    sanctions: 0,
    acts: 8,
    roles: 5,
    agreements: 2,
    charges: 2,
    offences: 2,
    claims: 1,
    relatedCases: 1,
    requests: 1,
    circumstances: 2,
    renderings: 1,
    contents: elements,
  },
});

async function oneAct(act: ActKind, norms: readonly AnyNorm[], limit?: number): Promise<OneAct> {
  const today = theDay(present);
  const elements = elementsIn(norms);
  const asking = { acts: [act], norms, on: 'recorded', today, lawOf: today } as const;
  const search = await searchOf(asking, bounds(today, elements.length + (elements.length > 0 ? 3 : 1)), limit);
  const { terms } = search.encoder.space;
  placeElements(elements, search.encoder.space);
  const rows = new Map<string, readonly Row[]>();
  for (const verdict of search.plan.verdicts)
    rows.set(
      verdict.norm,
      search.rowsOf(verdict, true).filter((row) => row.actId === 'acts-1'),
    );
  const lawful = terms.and(
    ...[...rows.values()]
      .flat()
      .map((row) =>
        terms.or(terms.not(row.here), ...quiet.map((status) => search.status(row, status)), silent(row, search)),
      ),
  );
  return { act, norms, search, rows, today, lawful };
}

/** The text did not stand on that day. */
function silent(row: Row, search: Search): Term {
  const { terms } = search.encoder.space;
  return terms.not(
    terms.or(
      ...['satisfied', 'violated', 'notApplicable', 'unknown', 'open', 'pending'].map((s) => search.status(row, s)),
    ),
  );
}

/**
 * Asks of one act whether it can be done lawfully, with each norm and each option, and whether two norms conflict. Cases
 * on record are looked at first: where one of them shows what is sought, no solver is needed.
 */
export async function proveConflicts(
  act: ActKind,
  {
    norms = judging(act),
    limit = 60_000,
    cases = [],
  }: {
    readonly norms?: readonly AnyNorm[];
    readonly limit?: number;
    readonly cases?: readonly PreparedCase[];
  } = {},
): Promise<readonly ConflictResult[]> {
  const today = theDay(present);
  const engine = engineOf([act], norms, 'conflicts');
  const results: ConflictResult[] = [];
  const met = new Set<string>();
  const taken = new Set<string>();
  const remember = (names: ReadonlySet<string>): void => {
    for (const a of names) for (const b of names) met.add(`${a} ${b}`);
  };
  /** What the explaining engine says of the first act of a case: the norms met; nothing where one stands against it. */
  const judged = (found: Found, mustBeLawful: boolean): ReadonlySet<string> | undefined => {
    if (found.is !== 'case') return undefined;
    const findings = engine.check(found.prepared, { now: today, lawOf: today }).filter((f) => f.act?.id === 'acts-1');
    if (mustBeLawful && (findings.length === 0 || !allQuiet(findings))) return undefined;
    return satisfiedIn(findings);
  };
  for (const prepared of cases) {
    const findings = engine.check(prepared, { now: today, lawOf: today }).filter((f) => f.act);
    for (const of of Map.groupBy(findings, (f) => f.act?.id).values()) {
      if (!allQuiet(of)) continue;
      remember(satisfiedIn(of));
      for (const { norm, options, outcome } of of)
        if (outcome !== undefined && ['must', 'may'].includes(options?.[outcome] ?? ''))
          taken.add(`${norm} ${outcome}`);
    }
  }
  // All norms together are heavy: they are put to the solver only where no case on record answers.
  let whole: OneAct | undefined;
  const together = async (): Promise<OneAct> => (whole ??= await oneAct(act, norms, limit));
  const seek = async (
    question: ConflictResult['question'],
    of: readonly string[],
    what: (one: OneAct) => Term,
  ): Promise<void> => {
    if (norms.length > mostTogether) {
      results.push({ act: act.id, question, of, good: false, note: 'no case on record shows it, and too many norms' });
      return;
    }
    const one = await together();
    const { terms } = one.search.encoder.space;
    const full = heldByFirstAct(elementsIn(norms), one.search.encoder.space);
    const there = terms.or(...[...one.rows.values()].flat().map((row) => row.here));
    // A text that holds whatever may be asked of it is tried first.
    const ready = await one.search.find(there, one.lawful, what(one), full);
    const found = ready.is === 'case' ? ready : await one.search.find(there, one.lawful, what(one));
    const names = judged(found, true);
    if (names) remember(names);
    const good = names !== undefined;
    results.push({ act: act.id, question, of, good, ...told(found, good) });
  };
  const shown = (question: ConflictResult['question'], of: readonly string[]): void => {
    results.push({ act: act.id, question, of, good: true });
  };

  const names = norms.map(({ id }) => id);
  for (const norm of names)
    if (met.has(`${norm} ${norm}`)) shown('norm', [norm]);
    else await seek('norm', [norm], (one) => metBy(one, norm));
  if (met.size === 0) await seek('lawful', [], ({ search }) => search.encoder.space.terms.yes);
  for (const norm of norms)
    if (norm.kind === 'decision') {
      for (const name of Object.keys(norm.options))
        if (taken.has(`${norm.id} ${name}`)) shown('option', [norm.id, name]);
        else await seek('option', [norm.id, name], (one) => chosen(one, norm.id, name));
      for (const other of norms)
        if (other !== norm) results.push(...(await compelled(await oneAct(act, [norm, other], limit), norm)));
    }
  whole?.search.solver.close();
  for (const [i, a] of norms.entries())
    for (const b of norms.slice(i + 1)) {
      if (met.has(`${a.id} ${b.id}`)) continue;
      const two = await oneAct(act, [a, b], limit);
      const found = await two.search.find(metBy(two, a.id), metBy(two, b.id));
      const both = judged(found, false);
      if (both) remember(both);
      if (!(both?.has(a.id) && both.has(b.id))) {
        const live = found.is === 'none' ? await two.search.find(speaks(two, a.id), speaks(two, b.id)) : found;
        // Norms of which one speaks only where the other is silent do not meet.
        if (live.is !== 'none')
          results.push({ act: act.id, question: 'together', of: [a.id, b.id], good: false, ...told(live, false) });
      }
      two.search.solver.close();
    }
  return results;
}

const allQuiet = (findings: readonly Finding[]): boolean => findings.every(({ status }) => quiet.includes(status));
const satisfiedIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter((f) => f.status === 'satisfied').map((f) => f.norm));
const metBy = ({ search, rows }: OneAct, norm: string): Term =>
  search.encoder.space.terms.or(...(rows.get(norm) ?? []).map((row) => search.status(row, 'satisfied')));
const speaks = ({ search, rows }: OneAct, norm: string): Term =>
  search.encoder.space.terms.or(
    ...(rows.get(norm) ?? []).flatMap((row) => spoken.map((status) => search.status(row, status))),
  );

const told = (found: Found, good: boolean): Pick<ConflictResult, 'note' | 'witness'> => {
  if (found.is === 'undecided') return { note: found.why };
  if (found.is === 'none') return { note: 'no small case' };
  return good ? { witness: found.file } : { witness: found.file, note: 'not borne out by the engine' };
};

/** The recorded outcome is this option, and it is obligatory or permitted. */
function chosen({ search, rows }: OneAct, norm: string, option: string): Term {
  const { terms, codes, world } = search.encoder.space;
  const outcome = world.fact(world.member(world.root, 'acts', 'act', 0), 'outcome', 'text');
  const says =
    outcome.value.is === 'code'
      ? terms.eq(outcome.value.term, terms.number(codes.of(option), outcome.value.term.width))
      : terms.no;
  return terms.and(
    says,
    terms.or(
      ...(rows.get(norm) ?? []).flatMap((row) => ['must', 'may'].map((stands) => search.option(row, option, stands))),
    ),
  );
}

/** Looks for a case in which an option is obligatory, and a norm is broken by taking it and by no other; ends the search. */
async function compelled(
  { act, search, rows }: OneAct,
  decision: Extract<AnyNorm, { readonly kind: 'decision' }>,
): Promise<readonly ConflictResult[]> {
  const { terms, world } = search.encoder.space;
  const results: ConflictResult[] = [];
  const names = Object.keys(decision.options);
  const place = `${world.member(world.root, 'acts', 'act', 0).key}:outcome`;
  const views = new Map(names.map((name) => [name, search.view({ stated: new Map([[place, name]]) })]));
  const [own] = rows.get(decision.id) ?? [];
  for (const name of own ? names : []) {
    if (!decision.options[name]?.must) continue;
    for (const [norm, of] of rows) {
      if (norm === decision.id) continue;
      const broken = (outcome: string, row: Row): Term => views.get(outcome)?.status(row, 'violated') ?? terms.no;
      const found = await search.find(
        own ? search.option(own, name, 'must') : terms.no,
        terms.or(
          ...of.map((row) =>
            terms.and(
              broken(name, row),
              ...names.filter((other) => other !== name).map((other) => terms.not(broken(other, row))),
            ),
          ),
        ),
      );
      if (found.is !== 'none')
        results.push({
          act: act.id,
          question: 'compelled',
          of: [decision.id, name, norm],
          good: false,
          ...told(found, true),
        });
    }
  }
  search.solver.close();
  return results;
}
