import { cpus, loadavg, totalmem } from 'node:os';

/** The middle of an odd number of measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds a run: the median, and the best, which a busy machine disturbs least. */
export interface Time {
  readonly median: number;
  readonly best: number;
}

/** Runs a piece of work `rounds` times after a warm-up. */
export async function timed(work: () => unknown, rounds = 11, warmUp = 3): Promise<Time> {
  const times: number[] = [];
  for (let i = 0; i < warmUp + rounds; i += 1) {
    const start = performance.now();
    await work();
    if (i >= warmUp) times.push(performance.now() - start);
  }
  return { median: median(times), best: Math.min(...times) };
}

const rate = (count: number, ms: number): string => Math.round((count / ms) * 1000).toLocaleString('en-US');

/** So many in that time, as "1,200 a second (best 1,350)". */
export const perSecond = (count: number, { median: middle, best }: Time): string =>
  `${rate(count, middle)} a second (best ${rate(count, best)})`;

/** What was measured on, and how busy it was: a load above the number of processors makes every figure a lower bound. */
export const machine = (): string =>
  `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`;
