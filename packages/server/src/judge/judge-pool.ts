import { Piscina } from 'piscina';
import { Problem } from '../http/problem.ts';
import { JsonText, type CaseQuestion, type Judge } from './judge.ts';

export type FromWorker = { readonly json: string } | Pick<Problem, 'code' | 'faults' | 'more'>;

/** Room for the short-lived objects of a check, in megabytes for each thread: with less, sweeping them takes longer than judging. */
const youngObjects = 96;

/**
 * Threads that judge cases, so that the one that listens stays free. The first is made with the first question; one that
 * had nothing to do for a while goes, with its memory.
 */
export function judgePool(threads: number, idle = 60_000): Judge {
  let pool: Piscina<CaseQuestion, FromWorker> | undefined;
  const opened = (): Piscina<CaseQuestion, FromWorker> =>
    (pool ??= new Piscina({
      filename: new URL('judge-worker.ts', import.meta.url).href,
      name: 'judge',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: idle,
      resourceLimits: { maxYoungGenerationSizeMb: youngObjects },
    }));
  return {
    answer: async (question) => {
      const found = await opened().run(question);
      if ('json' in found) return new JsonText(found.json);
      throw new Problem(found.code, found.faults, found.more);
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
