import { theDay } from '@zhargy/calendar';
import { prepare } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { law } from '@zhargy/law';
import { planOf, runPlan } from '@zhargy/readings';
import { insertsOf, loadedFor, sqlOf } from '@zhargy/readings/sql';
import { duckdb } from '../tests/databases/duckdb.ts';
import { postgres } from '../tests/databases/postgres.ts';

/** The norms of one act over many made-up cases: in this process, in DuckDB and in PostgreSQL, in one run. */
const [, , act = 'returnCassationFiling', count = '1000'] = process.argv;
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

for (const open of [duckdb, postgres]) {
  const database = await open();
  const sql = sqlOf(plan, database.dialect);
  for (const statement of sql.schema) await database.run(statement);
  const [tables, workings] = await clock(() => loadedFor(plan, sql.needs, cases, { now }));
  const [, loading] = await clock(async () => {
    for (const statement of insertsOf(tables, database.dialect)) await database.run(statement);
  });
  const [rows, asking] = await clock(() => database.ask(sql.query));
  if (rows.length !== findings) throw new RangeError(`${database.server}: ${rows.length} findings, not ${findings}`);
  console.log(
    `${database.server}: workings ${seconds(workings)}, loading ${seconds(loading)}, query ${seconds(asking)} (${Math.round((cases.length / asking) * 1000)} cases/s)`,
  );
  await database.close();
}
console.log(`query: ${(sqlOf(plan, 'postgres').query.length / 1024).toFixed(0)} kB`);
