import { theDay, type Day } from '@zhargy/calendar';
import { caseShape, prepare, type CaseFile } from '@zhargy/casefile';
import { chanceOf, randomFile, type Chance, type Material } from '@zhargy/casefile/testing';
import { law } from '@zhargy/law';
import { actsGoverned, engineOf, type AnyNorm, type Finding, type PreparedCase, type Question } from '@zhargy/logic';
import { columnsOf, flattener } from '@zhargy/readings/columns';
import { planOf, runPlan } from '@zhargy/readings';
import type { Plan } from '@zhargy/readings/plan';
import { loadedFor, sqlOf } from '@zhargy/readings/sql';
import { fill, type Database } from '../databases/database.ts';
import { decider } from './decided.ts';
import { decidedAs, differences, place, placeOfFinding, placeOfFound, type Findings } from './places.ts';

/** The readings that are compared with the explanations. */
export const readingNames = ['decide', 'plan', 'columns', 'duckdb', 'postgres'] as const;
export type ReadingName = (typeof readingNames)[number];

/** Cases that are asked one question together: all of it follows from the seed, so that each can be repeated alone. */
export interface Portion {
  readonly seed: number;
  readonly files: readonly CaseFile[];
  readonly question: Question;
  /** The acts that are judged, recorded and to come; none of them for norms about the case itself. */
  readonly acts: readonly string[];
  readonly norms: readonly AnyNorm[];
}

/** How many cases a portion has; what it is about is left to chance unless it is named. */
export interface Asked {
  readonly size: number;
  readonly acts?: readonly string[];
}

export function portionOf(seed: number, material: Material, { size, acts }: Asked): Portion {
  const chance = chanceOf(Math.imul(seed, 0x9e37_79b1) ^ 0x5bd1_e995);
  const question = questionOf(chance, material.days);
  const about = acts ?? someActs(chance);
  const norms = about.length === 0 ? someFree(chance) : law.engine.norms.filter((norm) => governsOne(norm, about));
  return {
    seed,
    question,
    acts: about,
    norms,
    files: Array.from({ length: size }, () => randomFile(chance, material)),
  };
}

const governsOne = (norm: AnyNorm, acts: readonly string[]): boolean =>
  actsGoverned(norm).some(({ id }) => acts.includes(id));

/** Each act as often as norms govern it, so that drawing one draws by the number of norms. */
const acts = law.engine.norms.flatMap((norm) => actsGoverned(norm).map(({ id }) => id));
/** Norms that govern no act: duties, consequences, quantities. */
const free = law.engine.norms.filter((norm) => actsGoverned(norm).length === 0);

/** One to three acts; every sixth time none, but what is about the case itself. */
function someActs(chance: Chance): readonly string[] {
  if (chance() < 1 / 6) return [];
  const even = law.engine.acts.map(({ id }) => id);
  const drawn = (): string => {
    const from = chance() < 0.5 ? acts : even;
    return from[Math.floor(chance() * from.length)] ?? '';
  };
  return [...new Set(Array.from({ length: 1 + Math.floor(chance() * 3) }, drawn))];
}

/** All norms that govern no act, seldom; otherwise some that stand together, as their words share much. */
function someFree(chance: Chance): readonly AnyNorm[] {
  if (chance() < 0.05) return free;
  const from = Math.floor(chance() * free.length);
  return [...free, ...free].slice(from, from + 20);
}

/** A day of the question, readings and a law date: often the usual ones, otherwise at the days on which the law changed. */
function questionOf(chance: Chance, days: readonly Day[]): Question {
  const dayOfChange = (): Day => {
    const day = days[Math.floor(chance() * days.length)] ?? usual;
    return (day + Math.floor(chance() * 3) - 1) as Day; // days are numbers
  };
  const readings: Record<string, string> = {};
  if (chance() < 0.6)
    for (const { id, options } of law.disputes) {
      const names = Object.keys(options);
      if (chance() < 0.5) readings[id] = names[Math.floor(chance() * names.length)] ?? '';
    }
  const now = chance() < 0.6 ? usual : dayOfChange();
  return chance() < 0.6 ? { now, readings } : { now, readings, lawOf: dayOfChange() };
}
const usual = theDay('2026-07-01');

/** What stands on its own in a portion: its plan, and its cases made ready. */
export interface Prepared {
  readonly portion: Portion;
  readonly plan: Plan;
  readonly cases: readonly PreparedCase[];
}

export function preparedOf(portion: Portion): Prepared {
  const { acts: named, norms, question } = portion;
  const plan = planOf({
    acts: law.engine.acts.filter(({ id }) => named.includes(id)),
    norms,
    version: law.version,
    readings: question.readings ?? {},
    on: named.length === 0 ? ['case'] : ['recorded', 'candidates'],
    lawOf: question.lawOf !== undefined,
  });
  return { portion, plan, cases: portion.files.map(prepare) };
}

/** What the explanations say: the truth the others are compared with. */
export function explained({ portion, cases }: Prepared): Findings {
  const found: Findings = new Map();
  const asked = new Set(portion.norms.map(({ id }) => id));
  const put = (of: number, findings: readonly Finding[]): void => {
    for (const finding of findings) if (asked.has(finding.norm)) found.set(placeOfFinding(of, finding), finding.status);
  };
  const aboutCase = portion.acts.length === 0;
  const engine = aboutCase ? engineOf([], portion.norms, law.version) : law.engine;
  const question = aboutCase ? portion.question : { ...portion.question, acts: portion.acts };
  for (const [of, file] of cases.entries()) {
    put(of, engine.check(file, question));
    if (!aboutCase) for (const { findings } of engine.candidates(file, question)) put(of, findings);
  }
  return found;
}

const decideActs = decider(law.engine.acts, law.engine.norms);

function decided({ portion, cases }: Prepared): Findings {
  const found: Findings = new Map();
  const aboutCase = portion.acts.length === 0;
  const decide = aboutCase ? decider([], portion.norms) : decideActs;
  const question = aboutCase ? portion.question : { ...portion.question, acts: portion.acts };
  for (const [of, file] of cases.entries()) decide(of, file, question, found);
  return found;
}

function planned({ portion, plan, cases }: Prepared): Findings {
  const found: Findings = new Map();
  const run = runPlan(plan, cases, portion.question);
  for (const verdict of plan.verdicts) run.each(verdict, (one) => found.set(placeOfFound(one.of, one), one.status));
  return found;
}

function inColumns({ portion, plan }: Prepared): Findings {
  const found: Findings = new Map();
  const flat = flattener(plan, caseShape);
  for (const file of portion.files) flat.add(file);
  const run = columnsOf(plan).run(flat.store(), portion.question);
  for (const verdict of plan.verdicts) run.each(verdict, (one) => found.set(placeOfFound(one.of, one), one.status));
  return found;
}

/** The same cases, loaded into a database and asked there. */
async function inDatabase({ portion, plan, cases }: Prepared, database: Database): Promise<Findings> {
  const found: Findings = new Map();
  const sql = sqlOf(plan, database.dialect);
  const inSteps = sql.stages.length > sql.dialect.mostSteps;
  for (const statement of [...sql.settings, ...sql.schema]) await database.run(statement);
  try {
    const named = cases.map((file, i) => ({ id: String(i), file }));
    await fill(database, loadedFor(plan, sql.needs, named, portion.question));
    if (inSteps) for (const statement of sql.stages) await database.run(statement);
    for (const row of await database.ask(inSteps ? sql.staged : sql.query)) {
      const text = (name: string): string => row[name] ?? '';
      found.set(place(Number(row['case']), text('norm'), text('act'), text('act_id'), text('about')), text('status'));
    }
    if (inSteps) for (const statement of sql.unstaged) await database.run(statement);
  } finally {
    for (const statement of sql.dropped) await database.run(statement);
  }
  return found;
}

/** What came of a portion: how many findings, where readings differ from the explanations, and how long each took. */
export interface Compared {
  readonly findings: number;
  readonly differences: readonly string[];
  /** Milliseconds, by reading. */
  readonly spent: Readonly<Record<string, number>>;
}

/** Asks every reading named, and compares each with the explanations, finding by finding. */
export async function compared(
  portion: Portion,
  readings: readonly ReadingName[],
  databases: Readonly<Partial<Record<ReadingName, Database>>> = {},
): Promise<Compared> {
  const spent: Record<string, number> = {};
  const clock = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const began = performance.now();
    const made = await work();
    spent[name] = performance.now() - began;
    return made;
  };
  const prepared = await clock('prepare', () => preparedOf(portion));
  const expected = await clock('explain', () => explained(prepared));
  const coarse: Findings = new Map([...expected].map(([at, status]) => [at, decidedAs(status)]));
  const differ: string[] = [];
  for (const name of readings) {
    const found = await clock(name, (): Findings | Promise<Findings> => {
      if (name === 'decide') return decided(prepared);
      if (name === 'plan') return planned(prepared);
      if (name === 'columns') return inColumns(prepared);
      const { [name]: database } = databases;
      if (!database) throw new RangeError(`${name} was not opened`);
      return inDatabase(prepared, database);
    });
    differ.push(...differences(name, name === 'decide' ? coarse : expected, found));
  }
  return { findings: expected.size, differences: differ, spent };
}
