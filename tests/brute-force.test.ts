import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import {
  consequence,
  engineOf,
  partsOf,
  theCase,
  type Completeness,
  type Cond,
  type Kind,
  type Node,
  type PreparedCase,
} from '@zhargy/logic';
import { planOf, runPlan } from '@zhargy/readings';
import { columnsOf, storeOf } from '@zhargy/readings/columns';
import { supportOf } from '@zhargy/readings/readings';
import { loadedFor, sqlOf } from '@zhargy/readings/sql';
import { art, prepared, say, type World } from '../packages/logic/src/testing/small-world.ts';
import { fill } from './databases/database.ts';
import { duckdb } from './databases/duckdb.ts';
import { postgres } from './databases/postgres.ts';
import { decider } from './equality/decided.ts';
import { decidedAs, differences, placeOfFinding, placeOfFound, place, type Findings } from './equality/places.ts';
import { accounts, listed, plain, presuming, walking } from './equality/small-expressions.ts';

const cite = [art(1)];
const question = { now: theDay('2026-07-01') };
const normOf = (id: string, of: Cond) => consequence({ id, for: theCase, cite, says: say(id), follows: () => of });
const normsOf = (expressions: Readonly<Record<string, Cond>>) =>
  Object.entries(expressions).map(([id, of]) => normOf(id, of));

/** Every combination of the choices. */
function combined<T>(choices: Readonly<Record<string, readonly T[]>>): readonly Readonly<Record<string, T>>[] {
  let all: readonly Readonly<Record<string, T>>[] = [{}];
  for (const [name, values] of Object.entries(choices))
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  return all;
}

const truths = [true, false, null, undefined];
const dates = ['2016-05-05', '2020-01-15', '2022-02-02'].map(theDay);
const others = [
  { word: 'x', m: { day: theDay('2016-03-03') }, words: ['x'] },
  { word: 'y', m: { day: theDay('2027-03-03') }, words: [] },
  {},
];
const choices: Readonly<Record<string, readonly unknown[]>> = {
  p: truths,
  q: truths,
  r: [true, false, undefined],
  n: [0, 2, undefined],
  day: [...dates, undefined],
};
const factWorlds: readonly World[] = combined(choices).flatMap((facts) =>
  others.map((other): World => ({ facts: { ...facts, ...other } })),
);

const memberChoices = { a: [true, false, undefined], b: [true, false, null], n: [0, 1, undefined] };
const members = (id: string) => combined<unknown>(memberChoices).map((facts) => ({ id, ...facts }));
/** No list at all; and none, one or two members in a list that is open, presumed whole, or confirmed. */
const listWorlds: readonly World[] = [
  {},
  ...(['open', 'closed', 'confirmed'] satisfies Completeness[]).flatMap((list) =>
    [[], ...members('x').map((x) => [x]), ...members('x').flatMap((x) => members('y').map((y) => [x, y]))].map(
      (all): World => ({ items: all, list }),
    ),
  ),
];

const keyOf = ({ facts = {}, items: all, list }: World): string =>
  JSON.stringify([facts, all ?? null, list ?? null], (_key, value: unknown) => (value === undefined ? '?' : value));

/** The worlds that tell one thing more: a fact with a value, a list that is whole, one member more in an open list. */
function toldMore(world: World): readonly World[] {
  const { facts, items: all, list } = world;
  const more: World[] = [];
  for (const [name, values] of Object.entries(facts ? choices : {}))
    if (facts?.[name] === undefined || facts[name] === null)
      for (const value of values)
        if (value !== undefined && value !== null) more.push({ ...world, facts: { ...facts, [name]: value } });
  if (!facts) {
    if (!all) more.push(...(['open', 'confirmed'] as const).map((is): World => ({ items: [], list: is })));
    if (all && list === 'open') {
      more.push({ items: all, list: 'confirmed' });
      if (all.length < 2)
        more.push(...members(all.length === 0 ? 'x' : 'y').map((one): World => ({ items: [...all, one], list })));
    }
    for (const [i, member] of (all ?? []).entries())
      for (const [name, values] of Object.entries(memberChoices))
        if (member[name as 'a'] === undefined || member[name as 'a'] === null)
          for (const value of values)
            if (value !== undefined && value !== null)
              more.push({ ...world, items: (all ?? []).map((one, j) => (j === i ? { ...one, [name]: value } : one)) });
  }
  return more;
}

/** What every reading that is exact here says of the worlds; the first are the explanations. */
function explainedIn(expressions: Readonly<Record<string, Cond>>, cases: readonly PreparedCase[]): Findings {
  const engine = engineOf([], normsOf(expressions), 'small');
  const found: Findings = new Map();
  for (const [of, file] of cases.entries())
    for (const finding of engine.check(file, question)) found.set(placeOfFinding(of, finding), finding.status);
  return found;
}

for (const [what, expressions, worlds] of [
  ['facts', { ...plain, ...presuming }, factWorlds],
  ['members of a list', { ...listed, ...walking }, listWorlds],
] as const)
  describe(`every combination of ${what}`, () => {
    const cases = worlds.map((world) => prepared(world));
    const expected = explainedIn(expressions, cases);
    const lowered = Object.fromEntries(Object.entries(expressions).filter(([name]) => !(name in walking)));
    const without: Findings = new Map(
      [...expected].filter(([at_]) => !Object.keys(walking).some((name) => at_.includes(` ${name} `))),
    );

    it('is answered at all: each expression is seen true, false and unknown', () => {
      assert.equal(expected.size, worlds.length * Object.keys(expressions).length);
      for (const name of Object.keys(expressions)) {
        const seen = new Set(worlds.map((_, of) => decidedAs(expected.get(place(of, name)) ?? '')));
        assert.deepEqual([...seen].toSorted(), ['notApplicable', 'satisfied', 'undecided'], name);
      }
    });

    it('a definite answer stays when one thing more is told', () => {
      const index = new Map(worlds.map((world, of) => [keyOf(world), of]));
      let steps = 0;
      for (const [of, world] of worlds.entries())
        for (const more of toldMore(world)) {
          const next = index.get(keyOf(more));
          assert.ok(next !== undefined, keyOf(more));
          steps += 1;
          // Presumed whole is a presumption: only what rests on none has to stay.
          if (world.list === 'closed') continue;
          for (const name of Object.keys(expressions)) {
            if (name in presuming) continue;
            const was = decidedAs(expected.get(place(of, name)) ?? '');
            if (was === 'undecided') continue;
            const now = decidedAs(expected.get(place(next, name)) ?? '');
            // Two accounts that turn out to differ leave the matter open; they never turn it round.
            if (!(accounts.has(name) && now === 'undecided'))
              assert.equal(now, was, `${name}: ${keyOf(world)} ${keyOf(more)}`);
          }
        }
      assert.ok(steps > worlds.length);
    });

    it('is decided as it is explained', () => {
      const found: Findings = new Map();
      const decide = decider([], normsOf(expressions));
      for (const [of, file] of cases.entries()) decide(of, file, question, found);
      const coarse: Findings = new Map([...expected].map(([at_, status]) => [at_, decidedAs(status)]));
      assert.deepEqual(differences('decide', coarse, found).slice(0, 5), []);
    });

    it('is the same in rows, in columns and in both databases', async () => {
      const plan = planOf({ acts: [], norms: normsOf(lowered), version: 'small', on: ['case'] });
      for (const run of [runPlan(plan, cases, question), columnsOf(plan).run(storeOf(cases), question)]) {
        const found: Findings = new Map();
        for (const verdict of plan.verdicts)
          run.each(verdict, (one) => found.set(placeOfFound(one.of, one), one.status));
        assert.deepEqual(differences('plan', without, found).slice(0, 5), []);
      }
      for (const start of [duckdb, postgres]) {
        const database = await start();
        try {
          const sql = sqlOf(plan, database.dialect);
          for (const statement of [...sql.settings, ...sql.schema]) await database.run(statement);
          const named_ = cases.map((file, i) => ({ id: String(i), file }));
          await fill(database, loadedFor(plan, sql.needs, named_, question));
          const found: Findings = new Map();
          for (const row of await database.ask(sql.query))
            found.set(place(Number(row['case']), row['norm'] ?? ''), row['status'] ?? '');
          assert.deepEqual(differences(database.server, without, found).slice(0, 5), []);
        } finally {
          await database.close();
        }
      }
    });
  });

describe('these expressions', () => {
  it('hold every kind there is', () => {
    const kinds = new Set<Kind>();
    const walk = (node: Node): void => {
      kinds.add(node.kind);
      for (const part of partsOf(node)) walk(part);
    };
    for (const { node } of Object.values({ ...plain, ...presuming, ...listed, ...walking })) walk(node);
    assert.deepEqual([...kinds].toSorted(), Object.keys(supportOf.explain).toSorted());
  });
});
