import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { prepare } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { dialects } from '@zhargy/readings/sql';
import { compared, portionOf, type Portion } from './equality/portion.ts';
import { materialOf } from './equality/material.ts';
import type { Database } from './databases/database.ts';
import { duckdb } from './databases/duckdb.ts';
import { postgres } from './databases/postgres.ts';
import { examples } from './examples-read.ts';

const material = materialOf(1);
/** The plea, with every example; what a court does with an agreement; a complaint that goes back: under chance readings. */
const portions: readonly Portion[] = [
  { ...portionOf(11, material, { size: 40, acts: ['concludePlea'] }), question: { now: theDay('2026-07-01') } },
  portionOf(12, material, { size: 60, acts: ['returnCassationFiling', 'decideOnArrivedAgreement'] }),
  portionOf(13, material, { size: 60, acts: [] }),
].map((portion, i) => (i === 0 ? { ...portion, files: [...examples, ...portion.files] } : portion));

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'packages/cli/bin/zhargy.ts');
const exampleNames = readdirSync(join(root, 'examples')).flatMap((name) =>
  name.endsWith('.yaml') ? [`examples/${name}`] : [],
);

/** A moment as tables hold it: day, minute counted from 1 (0: no hour), no place within the day. */
const moment = (day: number, minute: number): bigint =>
  (BigInt(day) << 43n) | (BigInt(minute) << 32n) | BigInt(day * 2000 + minute);

/** In portions of so many. */
const some = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  size >= all.length ? [all] : [all.slice(0, size), ...some(all.slice(size), size)];

for (const [name, reading, start] of [
  ['DuckDB', 'duckdb', duckdb],
  ['PostgreSQL', 'postgres', postgres],
] as const)
  describe(`${name} says what the explanations say`, () => {
    let database: Database;
    before(async () => {
      database = await start();
    });
    after(() => database.close());

    it('of NULL: what is not there is in no order, in no list, and adds nothing', async () => {
      const { holds, bitOr, types } = dialects[reading];
      const list = (text: string): string => `CAST(${text} AS ${types.list})`;
      const text = `CAST(NULL AS ${types.text})`;
      const two = reading === 'postgres' ? `'{a,b}'` : `['a', 'b']`;
      for (const statement of dialects[reading].prelude) await database.run(statement);
      const at = String(moment(3, 61));
      for (const [expression, expected] of [
        [`zhargy_moments(NULL, NULL)`, null],
        [`zhargy_moments(${at}, NULL)`, null],
        [`zhargy_moments(NULL, ${at})`, null],
        [`zhargy_moments(${at}, ${at})`, '0'],
        [`zhargy_moments(${at}, ${moment(4, 0)})`, '-1'],
        [`zhargy_moments(${moment(3, 62)}, ${at})`, '1'],
        [`zhargy_moments(${at}, ${moment(3, 0)})`, null],
        [holds(list(two), `'b'`), 'true'],
        [holds(list(two), `'c'`), 'false'],
        [holds(list('NULL'), `'b'`), null],
        [holds(list(two), text), null],
        [`(SELECT ${bitOr}(x) FROM (VALUES (2), (NULL), (4)) t(x))`, '6'],
        [`(SELECT ${bitOr}(x) FROM (VALUES (2)) t(x) WHERE x > 2)`, null],
        [`(SELECT MAX(x) FROM (VALUES (CAST(NULL AS ${types.number})), (1)) t(x))`, '1'],
        [`(SELECT SUM(x) FROM (VALUES (2)) t(x) WHERE x > 2)`, null],
      ] as const) {
        const [row] = await database.ask(`SELECT CAST(${expression} AS ${types.text}) AS v`);
        assert.equal(row?.['v'], expected, expression);
      }
    });

    it('of the examples, from what the command prints', async () => {
      const act = 'returnCassationFiling';
      const command = ['sql', ...exampleNames, '--act', act, '--dialect', reading, '--now', '2026-07-01'];
      const { stdout, status } = spawnSync(process.execPath, [bin, ...command], { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0);
      await database.run(stdout);
      const rows = await database.ask(
        `SELECT status, CAST(count(*) AS ${dialects[reading].types.text}) AS n FROM zhargy_${act} GROUP BY status`,
      );
      const expected: Record<string, number> = {};
      for (const file of examples.map(prepare)) {
        const question = { now: theDay('2026-07-01'), acts: [act] };
        const candidates = law.engine.candidates(file, question).flatMap(({ findings }) => findings);
        for (const finding of [...law.engine.check(file, question), ...candidates])
          expected[finding.status] = (expected[finding.status] ?? 0) + 1;
      }
      assert.ok(rows.length > 1);
      assert.deepEqual(Object.fromEntries(rows.map((row) => [row['status'], Number(row['n'])])), expected);
      // The tables are called alike whatever the act: the tests below make their own.
      const kind = reading === 'postgres' ? 'VIEW' : 'TABLE';
      const [made] = await database.ask(
        `SELECT table_type AS v FROM information_schema.tables WHERE lower(table_name) = lower('zhargy_${act}')`,
      );
      await database.run(`DROP ${made?.['v'] === 'VIEW' ? 'VIEW' : kind} zhargy_${act}`);
      if (reading === 'postgres') await database.run(`DROP FUNCTION zhargy_${act}_findings`);
      for (const { table_name: table } of await database.ask(
        `SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'zhargy_%'`,
      ))
        await database.run(`DROP TABLE ${table ?? ''}`);
    });

    for (const portion of portions)
      it(`of ${portion.acts.join(' and ') || 'the case itself'}`, async (t) => {
        let findings = 0;
        const differ: string[] = [];
        // Where memory is small the norms are asked some at a time: each answers for itself.
        for (const norms of some(portion.norms, database.small ? 6 : Infinity)) {
          const told = await compared({ ...portion, norms }, [reading], { [reading]: database });
          findings += told.findings;
          differ.push(...told.differences);
        }
        t.diagnostic(`${database.server}: ${findings} findings on ${portion.files.length} cases`);
        assert.ok(findings > 100);
        assert.deepEqual(differ, []);
      });
  });
