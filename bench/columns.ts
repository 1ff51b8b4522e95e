// node bench/columns.ts [CASES] [SEED]: the whole act "conclude a plea" judged column by column, on one thread.
import { caseShape, prepare, readCaseLine, type CaseFile } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { law } from '@zhargy/law';
import { day } from '@zhargy/logic';
import { planOf } from '@zhargy/readings';
import { columnsOf, flattener } from '@zhargy/readings/columns';
import { machine } from './measure.ts';

const cases = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 20260701);
const batch = 2000;
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
const time = { parse: 0, read: 0, flatten: 0, judge: 0, grounds: 0, explain: 0 };
let [bytes, findings, explained, explainedCases] = [0, 0, 0, 0];
const rounds = Math.ceil(cases / batch);
for (let round = -1; round < rounds; round += 1) {
  // The round before the first warms up and is not counted.
  const lines = Array.from({ length: batch }, (_, i) =>
    JSON.stringify(before(syntheticCase(seed, Math.max(0, round) * batch + i))),
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
  if (!store) break;
  const run = columns.run(store, { now });
  let found = 0;
  const judge = timed(() => {
    for (const verdict of plan.verdicts) run.tally(verdict, () => (found += 1));
  });
  const inside = timed(() => {
    for (const verdict of plan.verdicts) for (const ground of Object.values(verdict.grounds)) run.vector(ground);
  });
  if (round < 0) continue;
  bytes += lines.reduce((n, line) => n + line.length, 0);
  time.parse += parse;
  time.read += read;
  time.flatten += flatten;
  time.judge += judge;
  time.grounds += inside;
  findings += found;
  const some = files.slice(0, 40).map((file) => prepare(file));
  time.explain += timed(() => {
    for (const file of some)
      explained += law.engine.candidates(file, { now, acts: ['concludePlea'] }).flatMap((c) => c.findings).length;
  });
  explainedCases += some.length;
}
const judged = rounds * batch;
const each = (ms: number, n = judged): string => ((ms * 1000) / n).toFixed(1);
const rate = (ms: number): string => (bytes / 1000 / ms).toFixed(0);
const all = time.judge + time.grounds;
process.stdout.write(`${machine()}
rule set ${law.version}: concludePlea, ${plan.verdicts.length} norms, ${grounds} norms and grounds, ${plan.columns.length} columns, ${plan.frames.length} frames
${judged} synthetic cases in batches of ${batch}, seed ${seed}, ${findings} findings; processor time of one thread
parsing JSON alone:        ${rate(time.parse)} MB/s
parsing and validating:    ${rate(time.read)} MB/s
flattening parsed files:   ${rate(time.flatten)} MB/s
judging:                   ${each(time.judge)} µs a case; every ground as well ${each(all)} µs
a norm or ground:          ${((all / judged) * (aim / grounds)).toFixed(0)} ms for ${aim} cases (extrapolated)
explaining:                ${each(time.explain, explainedCases)} µs a case (${explainedCases} cases, ${explained} findings): ${(time.explain / explainedCases / (time.judge / judged)).toFixed(0)} × the time of judging
`);
