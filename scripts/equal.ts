// Judges made-up cases in every reading of the norms and prints each finding in which one differs from the explanations.
// node packages/readings/equal.ts --cases 1000000 [--sql duckdb,postgres] [--threads 2] [--seed 1] [--size 500]
//   --seed N   the first portion; each portion follows from its seed alone, so a run goes on where another ended
//   --size N   cases in a portion; part of what a seed stands for
//   --readings decide,plan,columns   which readings beside SQL
//   --acts a,b  these acts instead of acts drawn by chance
//   --show K   prints case K of the first portion as JSON, and what it is asked, and judges nothing
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { isoOf } from '@zhargy/calendar';
import { materialOf } from '../tests/equality/material.ts';
import { portionOf, readingNames, type ReadingName } from '../tests/equality/portion.ts';
import type { Told, Work } from '../tests/equality/worker.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    size: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
    readings: { type: 'string', default: 'decide,plan,columns' },
    sql: { type: 'string', default: '' },
    acts: { type: 'string' },
    show: { type: 'string' },
  },
});
const [wanted, size, first, threads] = [values.cases, values.size, values.seed, values.threads].map(Number);
if (wanted === undefined || size === undefined || first === undefined || threads === undefined)
  throw new RangeError('a number is missing');
const listed = (text: string): readonly string[] => text.split(',').filter((part) => part !== '');
const named = [...listed(values.readings), ...listed(values.sql)];
const readings = readingNames.filter((name) => named.includes(name));
for (const name of named)
  if (!readings.includes(name as ReadingName)) throw new RangeError(`no reading ${name}: ${readingNames.join(', ')}`);
const acts = values.acts === undefined ? {} : { acts: listed(values.acts) };

if (values.show !== undefined) {
  const { files, question, acts: about } = portionOf(first, materialOf(1), { size, ...acts });
  const { now, lawOf, readings: chosen } = question;
  const asked = {
    acts: about,
    now: isoOf(now),
    ...(lawOf === undefined ? {} : { lawOf: isoOf(lawOf) }),
    readings: chosen,
  };
  process.stdout.write(`${JSON.stringify({ asked, file: files[Number(values.show)] }, undefined, 2)}\n`);
} else process.exitCode = (await run(Math.ceil(wanted / size))) === 0 ? 0 : 1;

/** Hands the seeds to the threads, one after another; the number of differences. */
async function run(portions: number): Promise<number> {
  const began = performance.now();
  const sum = { done: 0, findings: 0, differ: 0 };
  const spent: Record<string, number> = {};
  const under = new Set<number>();
  const ended = new Set<number>();
  let next = first ?? 1;
  const last = next + portions - 1;
  let shown = 0;
  const take = ({ seed, about, findings, differences, spent: times }: Told): void => {
    under.delete(seed);
    ended.add(seed);
    sum.done += size ?? 0;
    sum.findings += findings;
    sum.differ += differences.length;
    for (const [name, ms] of Object.entries(times)) spent[name] = (spent[name] ?? 0) + ms;
    for (const line of differences.slice(0, 20)) process.stdout.write(`seed ${seed} (${about}) ${line}\n`);
    if (differences.length > 0)
      process.stdout.write(
        `seed ${seed}: ${differences.length} differ; again: --seed ${seed} --cases ${size} --size ${size}${values.sql === '' ? '' : ` --sql ${values.sql}`}\n`,
      );
    const seconds = (performance.now() - began) / 1000;
    if (seconds - shown < 10 && ended.size < portions) return;
    shown = seconds;
    const left = Math.round(((portions - ended.size) * seconds) / ended.size / 60);
    const from = Math.min(next, ...under);
    process.stderr.write(
      `${sum.done} cases, ${sum.findings} findings, ${sum.differ} differ; ${Math.round(sum.done / seconds)} cases/s, ${left} min left; goes on with --seed ${from}\n`,
    );
  };
  const one = async (): Promise<void> => {
    const workerData: Work = { size: size ?? 0, readings, ...acts };
    const worker = new Worker(new URL('../tests/equality/worker.ts', import.meta.url), { workerData });
    await new Promise<void>((done, fail) => {
      const hand = (): void => {
        if (next > last) {
          worker.postMessage(undefined);
          return;
        }
        under.add(next);
        worker.postMessage(next);
        next += 1;
      };
      worker.on('message', (told: Told) => {
        take(told);
        hand();
      });
      worker.on('error', fail);
      worker.on('exit', () => done());
      hand();
    });
  };
  await Promise.all(Array.from({ length: Math.min(threads ?? 1, portions) }, one));
  const each = Object.entries(spent).map(([name, ms]) => `${name} ${(ms / sum.done).toFixed(2)}`);
  process.stdout.write(
    `${sum.done} cases, ${sum.findings} findings, ${sum.differ} differ (${['explain', ...readings].join(', ')}); ms a case: ${each.join(', ')}\n`,
  );
  return sum.differ;
}
