import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { theDay } from '@zhargy/calendar';
import { prepare } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { law } from '@zhargy/law';
import { planOf, runPlan } from '@zhargy/readings';
import { loadedFor, sqlOf } from '@zhargy/readings/sql';
import { fill, type Database } from '../tests/databases/database.ts';
import { duckdb } from '../tests/databases/duckdb.ts';
import { postgres } from '../tests/databases/postgres.ts';

/** The norms of one act over many made-up cases: in this process, in DuckDB and in PostgreSQL, in one run. */
const [, , act = 'returnCassationFiling', count = '1000', engines = 'duckdb,postgres'] = process.argv;
const now = theDay('2026-07-01');
const cases = Array.from({ length: Number(count) }, (_, i) => ({ id: `s${i}`, file: prepare(syntheticCase(1, i)) }));
const plan = planOf({
  acts: law.engine.acts.filter(({ id }) => id === act),
  norms: law.engine.norms,
  version: law.version,
  on: ['recorded', 'candidates'],
});
const clock = async <T>(work: () => T | Promise<T>): Promise<readonly [T, number]> => {
  const start = performance.now();
  const made = await work();
  return [made, performance.now() - start];
};
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

console.log(`${act}: ${plan.verdicts.length} verdicts, ${cases.length} cases`);
const [findings, inProcess] = await clock(() => {
  const run = runPlan(
    plan,
    cases.map((c) => c.file),
    { now },
  );
  let found = 0;
  for (const verdict of plan.verdicts) run.each(verdict, () => (found += 1));
  return found;
});
console.log(`runner in this process: ${findings} findings in ${seconds(inProcess)}`);

for (const open of [duckdb, postgres].filter(({ name }) => engines.split(',').includes(name))) {
  const database = await open();
  const sql = sqlOf(plan, database.dialect);
  const inSteps = sql.stages.length > sql.dialect.mostSteps;
  for (const statement of [...sql.settings, ...sql.schema]) await database.run(statement);
  const [tables, workings] = await clock(() => loadedFor(plan, sql.needs, cases, { now }));
  const [, loading] = await clock(() => fill(database, tables));
  const used = cpu(database);
  const before = await used();
  const [rows, asking] = await clock(async () => {
    if (inSteps) for (const statement of sql.stages) await database.run(statement);
    return database.ask(inSteps ? sql.staged : sql.query);
  });
  const spent = (await used()) - before;
  if (rows.length !== findings) throw new RangeError(`${database.server}: ${rows.length} findings, not ${findings}`);
  console.log(
    `${database.server}: workings ${seconds(workings)}, loading ${seconds(loading)}, ${inSteps ? `${sql.stages.length} steps` : `one query of ${sql.stages.length} steps`} ${seconds(asking)}, ${seconds(spent)} of a processor (${Math.round((cases.length / asking) * 1000)} cases/s)`,
  );
  await database.close();
}
console.log(`query: ${(sqlOf(plan, 'postgres').query.length / 1024).toFixed(0)} kB; load ${loadavg()[0]?.toFixed(1)}`);

/** Milliseconds of a processor: of this process for a database inside it, otherwise of the one that serves us. */
function cpu(database: Database): () => Promise<number> {
  return async () => {
    if (database.dialect === 'duckdb') {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    }
    const [row] = await database.ask('SELECT pg_backend_pid()::text AS pid');
    const ticks = readFileSync(`/proc/${row?.['pid'] ?? ''}/stat`, 'utf8').split(' ');
    return (Number(ticks[13]) + Number(ticks[14])) * 10;
  };
}
