import { theDay } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import {
  actsGoverned,
  engineOf,
  yes,
  no as never,
  type ActKind,
  type AnyNorm,
  type Engine,
  type Finding,
} from '@zhargy/logic';
import type { Verdict } from '@zhargy/readings';
import type { Bounds, Term } from '@zhargy/readings/smt';
import { casesOnRecord } from './cases-on-record.ts';
import { elementsIn, placeElements } from './elements-of-texts.ts';
import { datedCases } from './law-days.ts';
import { variantOf } from './norm-variant.ts';
import { pleaNorms } from './plea-chapter.ts';
import { present, searchOf, smallCases, type Row, type Search } from './search.ts';
import { unreachedFor } from './unreached-grounds.ts';

/** Whether a ground of a norm can be both true and false, and whether anything turns on it alone. */
export interface GroundResult {
  readonly norm: string;
  /** The ground; the norm itself for whether it can be met and not be met. */
  readonly ground: string;
  readonly question: 'true' | 'false' | 'decisive';
  readonly reached: boolean;
  /** It is in the list of what no case reaches, with the reason. */
  readonly known: boolean;
  readonly note?: string;
  readonly witness?: CaseFile;
}

const spoken = ['satisfied', 'violated'];

/** A norm on an act is asked about the act on record and the act that may come, any other about the case. */
const asksOf = (acts: readonly ActKind[]): readonly Asked['on'][] =>
  acts.length > 0 ? ['recorded', 'candidates'] : ['case'];

/** What a norm of each kind says where it is met and where it is not. A duty without a term is never too late. */
function sides(norm: AnyNorm): readonly [met: string, not: string] {
  if (norm.kind === 'consequence') return ['satisfied', 'notApplicable'];
  if (norm.kind === 'duty' && !norm.by) return ['satisfied', 'pending'];
  return ['satisfied', 'violated'];
}

/** Looks for the values of every ground of every norm of the chapter, and for what no verdict turns on. */
export async function reachGrounds(
  norms: readonly AnyNorm[] = pleaNorms,
  limit?: number,
): Promise<readonly GroundResult[]> {
  const results: GroundResult[] = [];
  for (const norm of norms)
    if (norm.kind !== 'guidance' && norm.kind !== 'definition' && norm.kind !== 'formula')
      results.push(...(await groundsOf(norm, limit)));
  return results;
}

/** One norm asked about in one way. */
interface Asked {
  readonly search: Search;
  readonly engine: Engine;
  readonly on: 'recorded' | 'candidates' | 'case';
  readonly among: Among;
}

/** Small cases of the present; where they show nothing, cases of older law and of acts to come. */
type Among = 'small' | 'dated';

async function groundsOf(norm: AnyNorm, limit: number | undefined): Promise<readonly GroundResult[]> {
  const acts = actsGoverned(norm).slice(0, 1);
  const ways: Asked[] = [];
  const asked = async (on: Asked['on'], among: Among): Promise<Asked> => {
    const known = ways.find((way) => way.on === on && way.among === among);
    if (known) return known;
    const search = await searchAmong([norm], acts, on, limit, among);
    const made = { search, engine: engineOf(acts, [norm], 'grounds'), on, among };
    ways.push(made);
    return made;
  };
  const order = asksOf(acts);
  const tries = (['small', 'dated'] as const).flatMap((among) => order.map((on) => [on, among] as const));
  const results: GroundResult[] = [];
  // Where the norm itself is met or not met in these cases alone, no ground of it is decisive in others.
  let needed: Among = 'small';
  const seek = async (
    ground: string,
    question: GroundResult['question'],
    at: (way: Asked, row: Row) => Term,
    shows: (finding: Finding) => boolean,
  ): Promise<void> => {
    const known = unreachedFor(norm.id, ground, question) !== undefined;
    let note = 'no small case';
    for (const [i, [on, among]] of (known ? tries.slice(0, order.length) : tries).entries()) {
      // What small cases do not show a case on record may.
      if (i === order.length && shownOnRecord(norm, shows)) {
        results.push({ norm: norm.id, ground, question, reached: true, known });
        return;
      }
      const way = await asked(on, among);
      const { search } = way;
      const { terms } = search.encoder.space;
      const rows = search.plan.verdicts.flatMap((verdict) => search.rowsOf(verdict));
      // A ground that the engine did not come to is looked for where what comes before it holds.
      for (const within of [() => terms.yes, (row: Row) => conditionHolds(search, row)]) {
        const found = await search.find(terms.or(...rows.map((row) => terms.and(at(way, row), within(row)))));
        if (found.is === 'undecided') note = found.why;
        if (found.is !== 'case') break;
        if (findingsOf(way, found.prepared).some((f) => f.norm === norm.id && shows(f))) {
          results.push({ norm: norm.id, ground, question, reached: true, known: false, witness: found.file });
          if (ground === norm.id && among === 'dated') needed = among;
          return;
        }
        note = 'not borne out by the engine';
      }
    }
    results.push({ norm: norm.id, ground, question, reached: false, known, note });
  };

  const [met, not] = sides(norm);
  if (norm.kind !== 'decision')
    for (const [question, status] of [
      ['true', met],
      ['false', not],
    ] as const)
      await seek(
        norm.id,
        question,
        ({ search }, row) => search.status(row, status),
        (f) => f.status === status,
      );
  const first = await asked(order[0] ?? 'case', 'small');
  const grounds = new Set(first.search.plan.verdicts.flatMap((verdict) => Object.keys(verdict.grounds)));
  const speaks = norm.kind === 'decision' ? spoken : [met, not];
  for (const ground of grounds) {
    for (const value of [true, false])
      await seek(
        ground,
        value ? 'true' : 'false',
        ({ search }, row) => {
          const { terms } = search.encoder.space;
          const column = row.verdict.grounds[ground];
          if (!column) return terms.no;
          return terms.and(
            terms.or(...speaks.map((status) => search.status(row, status))),
            search.encoder.test({ is: value ? 'true' : 'false', of: column }, row.path),
          );
        },
        (f) => f.grounds.some((g) => g.id === ground && g.value === value),
      );
    if (norm.kind !== 'decision') results.push(await decisive(norm, ground, needed, limit));
  }
  for (const { search } of ways) search.solver.close();
  return results;
}

/** Some finding about a case on record shows it. */
function shownOnRecord(norm: AnyNorm, shows: (finding: Finding) => boolean): boolean {
  const today = theDay(present);
  const engine = engineOf(actsGoverned(norm).slice(0, 1), [norm], 'grounds');
  return casesOnRecord().some((one) =>
    engine.check(one, { now: today, lawOf: today }).some((f) => f.norm === norm.id && shows(f)),
  );
}

/** What the norm presupposes is not false: only then does the engine come to the rest. */
function conditionHolds({ encoder }: Search, { verdict, path }: Row): Term {
  const { terms } = encoder.space;
  const { when } = verdict.parts;
  return when ? terms.not(encoder.test({ is: 'false', of: when }, path)) : terms.yes;
}

/** A search of small cases that have a place for each element of a text that the norms ask for. */
async function searchAmong(
  norms: readonly AnyNorm[],
  acts: readonly ActKind[],
  on: Asked['on'],
  limit: number | undefined,
  among: Among,
): Promise<Search> {
  const today = theDay(present);
  const elements = elementsIn(norms);
  const bounds: Bounds = {
    ...(among === 'small' ? smallCases(today) : datedCases(norms)),
    members: {
      sanctions: 0,
      acts: 4,
      contents: elements.length + 1,
      // A norm may ask what the court thinks of each of six matters.
      ...(among === 'small' ? {} : { assessments: 6 }),
    },
  };
  const search = await searchOf({ acts, norms, on, today, lawOf: today }, bounds, limit);
  placeElements(elements, search.encoder.space);
  return search;
}

function findingsOf({ engine, on }: Asked, prepared: Parameters<Engine['check']>[0]): readonly Finding[] {
  const today = theDay(present);
  const question = { now: today, lawOf: today };
  return on === 'candidates'
    ? engine.candidates(prepared, question).flatMap((one) => one.findings)
    : engine.check(prepared, question);
}

/**
 * Whether leaving the ground out changes a verdict. It is left out as one that always holds, and as one that never does:
 * a condition among several that are all required goes the first way, one of several that will do the second. Where
 * either way changes nothing, nothing turns on it alone.
 */
async function decisive(norm: AnyNorm, ground: string, among: Among, limit: number | undefined): Promise<GroundResult> {
  const acts = actsGoverned(norm).slice(0, 1);
  const variants = [
    [`${norm.id} with ${ground}`, yes],
    [`${norm.id} without ${ground}`, never],
  ] as const;
  const norms = [
    norm,
    ...variants.map(([id, is]) =>
      variantOf(norm, id, (node) => (node.kind === 'ground' && node.args.id === ground ? is.node : undefined)),
    ),
  ];
  const base = { norm: norm.id, ground, question: 'decisive' } as const;
  let witness: CaseFile | undefined;
  const changed = new Set<string>();
  let note = 'nothing turns on it alone';
  for (const on of asksOf(acts)) {
    const search = await searchAmong(norms, acts, on, limit, among);
    const { terms } = search.encoder.space;
    const of = (id: string): readonly Verdict[] => search.plan.verdicts.filter((v) => v.norm === id);
    const [met, not] = sides(norm);
    for (const [id] of variants) {
      if (changed.has(id)) continue;
      const others = of(id).flatMap((verdict) => search.rowsOf(verdict, true));
      const differs = of(norm.id)
        .flatMap((verdict) => search.rowsOf(verdict))
        .map((row) => {
          const other = others.find((one) => one.path.join('.') === row.path.join('.'));
          if (!other) return terms.no;
          return terms.or(
            terms.and(search.status(row, met), search.status(other, not)),
            terms.and(search.status(row, not), search.status(other, met)),
          );
        });
      const found = await search.find(terms.or(...differs));
      if (found.is === 'undecided') note = found.why;
      if (found.is !== 'case') continue;
      changed.add(id);
      witness ??= found.file;
    }
    search.solver.close();
  }
  const reached = changed.size === variants.length;
  return { ...base, reached, known: false, ...(reached ? { witness: witness ?? {} } : { note }) };
}
