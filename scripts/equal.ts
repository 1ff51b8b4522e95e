// Judges made-up cases twice, by the engine that explains and column by column, and prints every finding that differs.
// node packages/readings/equal.ts --cases 1000000 [--seed 1] [--chunk 200]
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { theDay } from '@zhargy/calendar';
import { caseShape, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { chanceOf, randomFile, type Chance } from '@zhargy/casefile/testing';
import { law } from '@zhargy/law';
import type { Finding, Question } from '@zhargy/logic';
import { columnsOf, flattener, type Columns, type Flattener } from '@zhargy/readings/columns';
import { planOf, type Found } from '@zhargy/readings';
import type { Plan } from '@zhargy/readings/plan';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    chunk: { type: 'string', default: '200' },
  },
});
const [wanted, seed, chunk] = [Number(values.cases), Number(values.seed), Number(values.chunk)];
/** Days around which the law changed. */
const days = [
  '2015-01-01',
  '2016-07-07',
  '2018-07-12',
  '2019-12-27',
  '2021-12-27',
  '2023-07-12',
  '2025-03-13',
  '2025-09-16',
  '2026-06-12',
].map(theDay);
const folder = new URL('../examples/', import.meta.url);
const files: readonly CaseFile[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const read = readCaseFile(readFileSync(new URL(name, folder)));
      return 'file' in read ? [read.file] : [];
    }),
  ...Array.from({ length: 100 }, (_, i) => syntheticCase(seed, i)),
];

/** One way of asking: its readings, its law date, and the plan made for it. */
interface Way {
  readonly question: Question;
  readonly plan: Plan;
  readonly columns: Columns;
  readonly flat: Flattener;
}

function wayOf(chance: Chance, plain: boolean): Way {
  const readings: Record<string, string> = {};
  if (!plain)
    for (const { id, options } of law.disputes) {
      const names = Object.keys(options);
      if (chance() < 0.5) readings[id] = names[Math.floor(chance() * names.length)] ?? '';
    }
  const lawOf = plain || chance() < 0.5 ? undefined : days[Math.floor(chance() * days.length)];
  const question: Question = { now: theDay('2026-07-01'), readings, ...(lawOf === undefined ? {} : { lawOf }) };
  const plan = planOf({
    acts: law.engine.acts,
    norms: law.engine.norms,
    version: law.version,
    readings,
    on: ['recorded', 'candidates', 'case'],
    lawOf: lawOf !== undefined,
  });
  return { question, plan, columns: columnsOf(plan), flat: flattener(plan, caseShape) };
}

const place = (of: number, { norm, act, actId, about }: Pick<Found, 'norm' | 'act' | 'actId' | 'about'>): string =>
  JSON.stringify([of, norm, act ?? '', actId ?? '', Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
const placeOf = (of: number, { norm, act, about }: Finding): string =>
  place(of, { norm, act: act?.kind, actId: act?.id, about });

const chance = chanceOf(seed);
const ways = [wayOf(chance, true), wayOf(chance, false), wayOf(chance, false)];
let [done, findings, differing] = [0, 0, 0];
const spent = { explain: 0, columns: 0 };
for (let turn = 0; done < wanted; turn += 1) {
  const way = ways[turn % ways.length];
  if (!way) break;
  const size = Math.min(chunk, wanted - done);
  const cases = Array.from({ length: size }, () => randomFile(chance, { files, days }));
  let began = performance.now();
  const explained = new Map<string, string>();
  for (const [of, file] of cases.entries()) {
    const prepared = prepare(file);
    for (const finding of law.engine.check(prepared, way.question)) explained.set(placeOf(of, finding), finding.status);
    for (const candidate of law.engine.candidates(prepared, way.question))
      for (const finding of candidate.findings) explained.set(placeOf(of, finding), finding.status);
  }
  spent.explain += performance.now() - began;
  began = performance.now();
  for (const file of cases) way.flat.add(file);
  const run = way.columns.run(way.flat.store(), way.question);
  const seen = new Map<string, string>();
  for (const verdict of way.plan.verdicts) run.each(verdict, (one) => seen.set(place(one.of, one), one.status));
  spent.columns += performance.now() - began;
  for (const key of new Set([...explained.keys(), ...seen.keys()])) {
    if (explained.get(key) === seen.get(key)) continue;
    differing += 1;
    process.stdout.write(
      `way ${turn % ways.length}, case ${done}+${key}: ${explained.get(key) ?? 'nothing'} / ${seen.get(key) ?? 'nothing'}\n`,
    );
  }
  done += size;
  findings += explained.size;
  process.stderr.write(`${done} cases, ${findings} findings, ${differing} differ\n`);
}
const ms = (n: number): string => (n / done).toFixed(2);
process.stdout.write(
  `${done} cases, ${findings} findings, ${differing} differ; explain ${ms(spent.explain)} ms a case, columns ${ms(spent.columns)} ms a case\n`,
);
process.exitCode = differing === 0 ? 0 : 1;
