import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Day } from '@zhargy/calendar';
import { caseShape } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { actsGoverned, engineOf } from '@zhargy/logic';
import { columnsOf, flattener, type ColumnRun } from '@zhargy/readings/columns';
import { planOf } from '@zhargy/readings';
import { duckdb } from '../tests/databases/duckdb.ts';
import { byHand, concludePlea } from './by-hand/conclude-plea.ts';
import { tables, writeTables } from './by-hand/loaded.ts';
import { decider } from './decide.ts';
import { disturbed, racing, type CaseOfTheRace } from './hand-cases.ts';
import { median, timed, type Time } from './measure.ts';

const names = new Set<string>(byHand);
const norms = law.norms.filter(({ id }) => names.has(id));
const acts = law.acts.filter(({ id }) => id === 'concludePlea');
const engine = engineOf(acts, norms, law.version);
const [act] = acts;
if (!act) throw new Error('no such act');
const decided = decider(act, norms);

/** What each norm says of each agreement and person, by number of the case. */
type Answers = Map<string, string>;
const place = (c: number, norm: string, g: string, other: string): string => `${c} ${norm} ${g} ${other}`;

/** Compares, and names the first that differs. */
function agreement(who: string, expected: Answers, found: Answers): string {
  const differing = [...new Set([...expected.keys(), ...found.keys()])].filter((k) => expected.get(k) !== found.get(k));
  const [first] = differing;
  if (first !== undefined)
    throw new Error(
      `${who}: ${differing.length} answers differ, e.g. ${first}: ${expected.get(first)} / ${found.get(first)}`,
    );
  return `${found.size} of ${expected.size} answers agree`;
}

const letters = (values: readonly (boolean | null)[]): string =>
  values.map((v) => (v === null ? '?' : v ? 1 : 0)).join('');

function explainedAnswers(cases: readonly CaseOfTheRace[], grounds: boolean): Answers {
  const found: Answers = new Map();
  for (const [c, { file, today }] of cases.entries())
    for (const { findings } of engine.candidates(file, { now: today }))
      for (const f of findings) {
        const inside = grounds ? ` ${letters(f.grounds.map(({ value }) => value))}` : '';
        found.set(place(c, f.norm, ...aboutWhom(f.about)), f.status + inside);
      }
  return found;
}
function handAnswers(cases: readonly CaseOfTheRace[], grounds: boolean): Answers {
  const found: Answers = new Map();
  for (const [c, { hand: file, today }] of cases.entries())
    concludePlea({ file, today }, (norm, g, other, status, inside) => {
      const each = grounds ? ` ${letters(inside.map((t) => (t === 1 ? true : t === 0 ? false : null)))}` : '';
      found.set(place(c, norm, g, other), status + each);
    });
  return found;
}
/** One competitor: what it is, milliseconds of one pass over all cases, and what there is to say. */
interface Row {
  readonly name: string;
  readonly said: string;
  readonly time?: Time;
}

/** The hard norms of one act over many cases: by hand, in Zhargy, in DuckDB and in numpy. */
export async function wholeAct(seed: number, size = 1000): Promise<string> {
  const cases = racing(size, seed);
  const spoiled = disturbed(size / 2, seed);
  const checked = agreement('by hand, disturbed cases', explainedAnswers(spoiled, true), handAnswers(spoiled, true));
  const expected = explainedAnswers(cases, false);
  const withGrounds = explainedAnswers(cases, true);
  const grounds = [...withGrounds.values()].reduce((n, text) => n + 1 + (text.split(' ')[1]?.length ?? 0), 0);

  const rows: Row[] = [];
  rows.push({
    name: 'TypeScript by hand',
    said: agreement('by hand', withGrounds, handAnswers(cases, true)),
    time: await timed(() => {
      for (const { hand: file, today } of cases) concludePlea({ file, today }, nothing);
    }, 7),
  });
  rows.push(await decidedRow(cases, expected));
  rows.push({
    name: 'Zhargy, explained',
    said: 'findings with reasons, grounds and what is missing',
    time: await timed(
      () => {
        for (const { file, today } of cases) engine.candidates(file, { now: today });
      },
      5,
      1,
    ),
  });
  rows.push(await columnsRow(cases, expected));
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-race-'));
  try {
    writeTables(cases, folder);
    rows.push(await duckdbRow(folder, expected), await numpyRow(folder, expected));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const statuses = new Map<string, number>();
  for (const status of expected.values()) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const [hand] = rows;
  return [
    `concludePlea: ${norms.length} of its norms (${law.norms.filter((norm) => norm.kind !== 'guidance' && actsGoverned(norm).some(({ id }) => id === 'concludePlea')).length} in all): ${byHand.join(', ')}`,
    `${size} made-up cases, ${expected.size} answers (${[...statuses].map(([status, n]) => `${n} ${status}`).join(', ')}), ${grounds} norms and grounds × bindings, seed ${seed}`,
    `by hand beside the findings on ${spoiled.length} cases with facts taken away, declared unknown and changed: ${checked}, grounds included`,
    ...rows.map((row) => rowText(row, size, grounds, hand?.time)),
  ].join('\n');
}

const nothing = (): void => undefined;

function rowText({ name, said, time }: Row, size: number, grounds: number, hand: Time | undefined): string {
  if (!time) return `${name.padEnd(20)} ${said}`;
  const rate = Math.round((grounds / time.median) * 1000).toLocaleString('en-US');
  const ratio = hand ? `; ${(time.median / hand.median).toFixed(1)} × by hand` : '';
  return `${name.padEnd(20)} ${((time.median / size) * 1000).toFixed(1)} µs a case (best ${((time.best / size) * 1000).toFixed(1)}), ${rate} a second${ratio}; ${said}`;
}

const aboutWhom = ({ g = '', ...others }: Readonly<Record<string, string>>): readonly [string, string] => [
  g,
  Object.values(others).join(),
];

/** Truth alone: kept, broken or not known, of each norm and ground. */
async function decidedRow(cases: readonly CaseOfTheRace[], expected: Answers): Promise<Row> {
  const found: Answers = new Map();
  for (const [c, { file, today }] of cases.entries())
    decided.run(file, today, (norm, about, kept) => {
      found.set(place(c, norm, ...aboutWhom(about)), String(kept));
    });
  const wanted: Answers = new Map(
    [...expected].map(([key, status]) => [
      key,
      String(status === 'satisfied' ? true : status === 'violated' ? false : undefined),
    ]),
  );
  return {
    name: 'Zhargy, decided',
    said: agreement('decided', wanted, found),
    time: await timed(() => {
      for (const { file, today } of cases) decided.run(file, today);
    }, 7),
  };
}

/** The plan in columns; cases of one day are one batch. What it takes to lay them out in columns is not in the time. */
async function columnsRow(cases: readonly CaseOfTheRace[], expected: Answers): Promise<Row> {
  const plan = planOf({ acts, norms, version: law.version, on: ['candidates'] });
  const columns = columnsOf(plan);
  const byDay = new Map<Day, number[]>();
  for (const [c, { today }] of cases.entries()) byDay.set(today, [...(byDay.get(today) ?? []), c]);
  const batches = [...byDay].map(([now, numbers]) => {
    const flat = flattener(plan, caseShape);
    for (const c of numbers) flat.add(cases[c]?.json ?? {});
    return { numbers, store: flat.store(), now };
  });
  const judge = (): readonly ColumnRun[] =>
    batches.map(({ store, now }) => {
      const run = columns.run(store, { now });
      for (const verdict of plan.verdicts) {
        run.tally(verdict, nothing);
        for (const ground of Object.values(verdict.grounds)) run.vector(ground);
      }
      return run;
    });
  const found: Answers = new Map();
  for (const [b, run] of judge().entries())
    for (const verdict of plan.verdicts)
      run.tally(verdict, (of, status, row) => {
        const c = batches[b]?.numbers[of] ?? -1;
        found.set(place(c, verdict.norm, ...aboutWhom(run.found(verdict, row).about)), status);
      });
  return { name: 'Zhargy, columns', said: agreement('columns', expected, found), time: await timed(judge, 7, 2) };
}

/** DuckDB inside the process, on as many threads as there are processors; time includes handing over the answers. */
async function duckdbRow(folder: string, expected: Answers): Promise<Row> {
  const database = await duckdb();
  for (const [name, columns] of Object.entries(tables)) {
    const types = Object.entries(columns).map(([column, type]) => `${column}: '${type}'`);
    const file = join(folder, `${name}.json`);
    await database.run(
      `CREATE TABLE ${name} AS FROM read_json('${file}', format='newline_delimited', columns={${types.join(', ')}})`,
    );
  }
  for (const statement of readFileSync(beside('conclude-plea.sql'), 'utf8').split(/;\n/u))
    if (statement.trim() !== '') await database.run(statement);
  const found: Answers = new Map();
  for (const row of await database.ask('SELECT c::VARCHAR AS c, norm, g, other, status FROM verdicts'))
    found.set(place(Number(row['c']), row['norm'] ?? '', row['g'] ?? '', row['other'] ?? ''), row['status'] ?? '');
  const said = agreement('DuckDB', expected, found);
  const time = await timed(
    () => database.ask('SELECT status, count(*)::VARCHAR AS n FROM verdicts GROUP BY ALL'),
    5,
    1,
  );
  await database.close();
  return { name: database.server, said: `${said}; loaded before, categories included`, time };
}

/** The program in Python, where it and numpy are installed. */
async function numpyRow(folder: string, expected: Answers): Promise<Row> {
  const python = promisify(execFile)('python3', ['-c', 'import numpy']);
  if (
    !(await python.then(
      () => true,
      () => false,
    ))
  )
    return { name: 'numpy', said: 'not installed' };
  const { stdout } = await promisify(execFile)('python3', [beside('conclude_plea.py'), folder, '7']);
  const told = JSON.parse(stdout) as {
    readonly numpy: string;
    readonly python: string;
    readonly times: readonly number[];
  }; // as the program writes it
  const found: Answers = new Map();
  for (const line of readFileSync(join(folder, 'verdicts.json'), 'utf8').trim().split('\n')) {
    const [c, norm, g, other, status] = JSON.parse(line) as readonly [number, string, string, string, string]; // as above
    found.set(place(c, norm, g, other), status);
  }
  const middle = median(told.times);
  return {
    name: `numpy ${told.numpy}`,
    said: `${agreement('numpy', expected, found)}; loaded before, categories included; Python ${told.python}`,
    time: { median: middle, best: Math.min(...told.times), passed: middle },
  };
}

const beside = (name: string): string => fileURLToPath(new URL(`by-hand/${name}`, import.meta.url));
