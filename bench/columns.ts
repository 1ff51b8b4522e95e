// node bench/columns.ts [CASES] [SEED] [BATCH]: the whole act "conclude a plea" judged column by column, on one thread.
import { caseShape, prepare, readCaseLine, type CaseFile } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { law } from '@zhargy/law';
import { day } from '@zhargy/logic';
import { planOf } from '@zhargy/readings';
import { columnsOf, flattener, inRoom, Room, type ColumnRun } from '@zhargy/readings/columns';
import type { Column, Frame } from '@zhargy/readings/plan';
import { machine, median } from './measure.ts';

const cases = Number(process.argv[2] ?? 48_000);
const seed = Number(process.argv[3] ?? 20260701);
const batch = Number(process.argv[4] ?? 4000);
const aim = 2_000_000;
const now = day('2026-07-01');
const later = new Set([
  'concludeAgreement',
  'sendCaseToCourt',
  'setConciliatoryHearing',
  'conciliatoryHearing',
  'judgment',
  'appeal',
]);

/** A case as it stood before the pleas. */
function before(file: CaseFile): CaseFile {
  const acts = file['acts'] as readonly Readonly<Record<string, unknown>>[]; // the generator makes the list
  const kept = acts.filter(({ kind }) => !later.has(String(kind)));
  return { ...file, acts: kept };
}

/** Milliseconds of this thread's processor: what others do on the machine counts less than in time that passed. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const timed = (work: () => void): number => {
  const from = spent();
  work();
  return spent() - from;
};

const plan = planOf({
  acts: law.engine.acts.filter(({ id }) => id === 'concludePlea'),
  norms: law.engine.norms,
  version: law.version,
  on: ['candidates'],
});
const grounds = plan.verdicts.reduce((n, { grounds: g }) => n + 1 + Object.keys(g).length, 0);
const columns = columnsOf(plan);
const flat = flattener(plan, caseShape);
const room = new Room();
const needed = [...columnsBehind(plan.verdicts.flatMap((v) => [v.status, ...Object.values(v.grounds)]))].toSorted(
  (a, b) => a.id - b.id,
);

/** What is told of one column: the best time of a batch, which others on the machine disturb least. */
const best = new Map<Column, number>();
const time = { parse: 0, read: 0, flatten: 0, judge: 0, grounds: 0, explain: 0 };
let [bytes, findings, unknown, explained, explainedCases] = [0, 0, 0, 0, 0];
const rounds = Math.max(1, Math.ceil(cases / batch));
const warm = 2;
for (let round = -warm; round < rounds; round += 1) {
  // The rounds before the first warm up and are not counted.
  const lines = Array.from({ length: batch }, (_, i) =>
    JSON.stringify(before(syntheticCase(seed, (round + warm) * batch + i))),
  );
  const files: Readonly<Record<string, unknown>>[] = [];
  const parse = timed(() => {
    for (const line of lines) files.push(JSON.parse(line) as Readonly<Record<string, unknown>>); // an object, as written above
  });
  const read = timed(() => {
    for (const line of lines) readCaseLine(line);
  });
  let store: ReturnType<typeof flat.store> | undefined;
  const flatten = timed(() => {
    for (const file of files) flat.add(file);
    store = flat.store();
  });
  const given = store;
  if (!given) break;
  let [found, open, judge, inside] = [0, 0, 0, 0];
  inRoom(room, () => {
    const run = columns.run(given, { now });
    judge = timed(() => {
      for (const verdict of plan.verdicts)
        run.tally(verdict, (_of, status) => {
          found += 1;
          if (status === 'unknown') open += 1;
        });
    });
    inside = timed(() => {
      for (const verdict of plan.verdicts) for (const ground of Object.values(verdict.grounds)) run.vector(ground);
    });
  });
  // Once more from what was already found out, column by column: each after all it is made of.
  for (const file of files) flat.add(file);
  const again = flat.store();
  inRoom(room, () => columnByColumn(columns.run(again, { now })));
  if (round < 0) {
    best.clear();
    continue;
  }
  bytes += lines.reduce((n, line) => n + line.length, 0);
  time.parse += parse;
  time.read += read;
  time.flatten += flatten;
  time.judge += judge;
  time.grounds += inside;
  findings += found;
  unknown += open;
  const some = files.slice(0, 20).map((file) => prepare(file));
  time.explain += timed(() => {
    for (const file of some)
      explained += law.engine.candidates(file, { now, acts: ['concludePlea'] }).flatMap((c) => c.findings).length;
  });
  explainedCases += some.length;
}

function columnByColumn(run: ColumnRun): void {
  for (const column of needed) {
    const from = performance.now();
    run.vector(column);
    const took = performance.now() - from;
    best.set(column, Math.min(best.get(column) ?? Infinity, took));
  }
}

/** The columns that others are made of, with those that decide which rows there are. */
function columnsBehind(those: readonly Column[]): ReadonlySet<Column> {
  const found = new Set<Column>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('op' in value && 'frame' in value) found.add(value as Column); // only columns have both
    for (const part of Object.values(value)) walk(part);
  };
  const seen = new Set<unknown>();
  for (const column of those) walk(column);
  return found;
}

/** How many lists one inside another a frame walks; a frame that keeps some rows of another walks none of its own. */
const listsOf = (frame: Frame | undefined): number =>
  frame?.parent ? listsOf(frame.parent) + (frame.keep ? 0 : 1) : 0;

const joins = new Set(['and', 'or', 'not', 'presume', 'cond', 'because', 'dated']);
const quantifiers = new Set(['every', 'some', 'atLeast']);
const levels = (column: Column): number => ('over' in column.args ? listsOf(column.args.over.frame) : -1);
const truth = (column: Column): boolean => column.type === 'truth';
const classes: readonly (readonly [string, number | undefined, (column: Column) => boolean])[] = [
  ['truths of a case joined', 1, (c) => joins.has(c.op) && truth(c) && listsOf(c.frame) === 0],
  ['truths of members joined', undefined, (c) => joins.has(c.op) && truth(c) && listsOf(c.frame) > 0],
  ['a quantifier over a list of the case', 1.5, (c) => quantifiers.has(c.op) && levels(c) === 1],
  ['a quantifier over two levels', undefined, (c) => quantifiers.has(c.op) && levels(c) === 2],
  ['a relation of three levels', 15, (c) => quantifiers.has(c.op) && levels(c) >= 3],
  ['a working', undefined, (c) => c.op === 'work'],
  ['any other column', undefined, (c) => !joins.has(c.op) && !quantifiers.has(c.op) && c.op !== 'work'],
];
const judged = rounds * batch;
const each = (ms: number, n = judged): string => ((ms * 1000) / n).toFixed(1);
const rate = (ms: number): string => (bytes / 1000 / ms).toFixed(0);
const scaled = (ms: number): string => ((ms / batch) * aim).toFixed(2);
const table = classes.map(([name, wanted, fits]) => {
  const times = needed.filter(fits).map((column) => best.get(column) ?? 0);
  const sum = times.reduce((a, b) => a + b, 0);
  const within =
    wanted === undefined
      ? ''
      : `; aim ${wanted} ms, ${times.filter((ms) => (ms / batch) * aim <= wanted).length} of ${times.length} within`;
  return `  ${name.padEnd(38)} ${String(times.length).padStart(4)} columns: median ${scaled(median(times))} ms, dearest ${scaled(Math.max(0, ...times))} ms, together ${scaled(sum)} ms${within}`;
});
const all = time.judge + time.grounds;
const whole = (all / judged) * aim;
process.stdout.write(`${machine()}
rule set ${law.version}: concludePlea, ${plan.verdicts.length} norms, ${grounds} norms and grounds, ${needed.length} columns, ${plan.frames.length} frames
${judged} synthetic cases in batches of ${batch}, seed ${seed}, ${findings} findings, ${((unknown / findings) * 100).toFixed(0)} % unknown; processor time of one thread
parsing JSON alone:             ${rate(time.parse)} MB/s (the bound of all that follows)
parsing and checking:           ${rate(time.read)} MB/s
flattening parsed files:        ${rate(time.flatten)} MB/s
JSON Lines to columns:          ${rate(time.parse + time.flatten)} MB/s unchecked (aim 80), ${rate(time.read + time.flatten)} MB/s checked
judging:                        ${each(time.judge)} µs a case; every ground as well ${each(all)} µs
explaining:                     ${each(time.explain, explainedCases)} µs a case (${explainedCases} cases, ${explained} findings): ${(time.explain / explainedCases / (time.judge / judged)).toFixed(0)} × the time of judging
memory of the columns of a batch: ${(room.size / 1e6).toFixed(0)} MB
the whole act:                  ${(whole / 1000).toFixed(1)} s for ${aim} cases, ${(whole / grounds).toFixed(0)} ms a norm or ground (aim 1 ms)
one column for ${aim} cases, its own work alone, best of ${rounds} batches:
${table.join('\n')}
`);
