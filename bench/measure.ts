import { cpus, loadavg, totalmem } from 'node:os';

/** The middle of an odd number of measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds a run. `median` and `best` are processor time of the whole process, so that what others do on the machine counts
 * little; `passed` is the median of the time that passed.
 */
export interface Time {
  readonly median: number;
  readonly best: number;
  readonly passed: number;
}

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs a piece of work `rounds` times after a warm-up. */
export async function timed(work: () => unknown, rounds = 11, warmUp = 3): Promise<Time> {
  const times: number[] = [];
  const passed: number[] = [];
  for (let i = 0; i < warmUp + rounds; i += 1) {
    const [start, from] = [performance.now(), spent()];
    const made = work();
    if (made instanceof Promise) await made;
    if (i < warmUp) continue;
    times.push(spent() - from);
    passed.push(performance.now() - start);
  }
  return { median: median(times), best: Math.min(...times), passed: median(passed) };
}

/** How many times over a piece of work has to be done for a round of it to last a while: a clock is too coarse for less. */
export async function timesOver(work: () => unknown, least = 40): Promise<number> {
  const start = performance.now();
  let n = 0;
  while (performance.now() - start < least) {
    const made = work();
    if (made instanceof Promise) await made;
    n += 1;
  }
  return n;
}

const rate = (count: number, ms: number): string => Math.round((count / ms) * 1000).toLocaleString('en-US');

/** So many in that time, as "1,200 a second (best 1,350)". */
export const perSecond = (count: number, { median: middle, best }: Time): string =>
  `${rate(count, middle)} a second (best ${rate(count, best)})`;

/** What was measured on, and how busy it was: a load above the number of processors makes every figure a lower bound. */
export const machine = (): string =>
  `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`;
