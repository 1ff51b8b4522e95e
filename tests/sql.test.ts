import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { prepare } from '@zhargy/casefile';
import { chanceOf, randomFile } from '@zhargy/casefile/testing';
import { law } from '@zhargy/law';
import { actsGoverned, type AnyNorm, type PreparedCase } from '@zhargy/logic';
import { planOf, runPlan, type Plan } from '@zhargy/readings';
import { loadedFor, sqlOf } from '@zhargy/readings/sql';
import { fill, type Database } from './databases/database.ts';
import { duckdb } from './databases/duckdb.ts';
import { postgres } from './databases/postgres.ts';
import { daysOfChange, examples } from './examples-read.ts';

const now = theDay('2026-07-01');
const chance = chanceOf(11);
const cases: readonly PreparedCase[] = [
  ...examples,
  ...Array.from({ length: 40 }, () => randomFile(chance, { files: examples, days: daysOfChange })),
].map(prepare);

const governing = (act: string): readonly AnyNorm[] =>
  law.engine.norms.filter((norm) => actsGoverned(norm).some(({ id }) => id === act));

/** In portions of so many. */
const some = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  size >= all.length ? [all] : [all.slice(0, size), ...some(all.slice(size), size)];

const planOn = (act: string, on: 'recorded' | 'candidates', norms: readonly AnyNorm[]): Plan =>
  planOf({
    acts: law.engine.acts.filter(({ id }) => id === act),
    norms,
    version: law.version,
    on: [on],
  });

const place = (norm: string, act: string, actId: string, about: string): string => `${norm} ${act} ${actId} ${about}`;

/** What the plan says, worked out in this process. */
function said(plan: Plan): Map<string, string> {
  const run = runPlan(plan, cases, { now });
  const found = new Map<string, string>();
  for (const verdict of plan.verdicts)
    run.each(verdict, ({ of, norm, act, actId, about, status }) => {
      const sorted = Object.fromEntries(Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      found.set(`k${of} ${place(norm, act ?? '', actId ?? '', JSON.stringify(sorted))}`, status);
    });
  return found;
}

/** What the database says of the same cases. */
async function answered(database: Database, plan: Plan): Promise<Map<string, string>> {
  const sql = sqlOf(plan, database.dialect);
  for (const statement of sql.schema) await database.run(statement);
  await fill(
    database,
    loadedFor(
      plan,
      sql.needs,
      cases.map((file, i) => ({ id: `k${i}`, file })),
      { now },
    ),
  );
  const found = new Map<string, string>();
  for (const row of await database.ask(sql.query))
    found.set(
      `${row['case'] ?? ''} ${place(row['norm'] ?? '', row['act'] ?? '', row['act_id'] ?? '', row['about'] ?? '')}`,
      row['status'] ?? '',
    );
  for (const statement of sql.dropped) await database.run(statement);
  return found;
}

const acts = [
  ['concludePlea', 'candidates'],
  ['returnCassationFiling', 'recorded'],
  ['decideOnArrivedAgreement', 'recorded'],
] as const;

for (const [name, start] of [
  ['DuckDB', duckdb],
  ['PostgreSQL', postgres],
] as const)
  describe(`${name} says what the plan says`, () => {
    let database: Database;
    before(async () => {
      database = await start();
    });
    after(() => database.close());

    for (const [act, on] of acts)
      it(`of ${act}, ${on}`, async (t) => {
        let asked = 0;
        const differ: string[] = [];
        // Where memory is small the norms of the act are asked some at a time: each answers for itself.
        for (const norms of some(governing(act), database.small ? 6 : Infinity)) {
          const plan = planOn(act, on, norms);
          const found = said(plan);
          asked += found.size;
          const there = await answered(database, plan);
          for (const key of new Set([...found.keys(), ...there.keys()]))
            if (found.get(key) !== there.get(key))
              differ.push(`${key}: ${found.get(key) ?? 'nothing'} / ${there.get(key) ?? 'nothing'}`);
        }
        t.diagnostic(`${database.server}: ${asked} findings on ${cases.length} cases`);
        assert.ok(asked > 0);
        assert.deepEqual(differ, []);
      });
  });
