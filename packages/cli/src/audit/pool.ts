import { Worker } from 'node:worker_threads';
import type { AuditJob, Block, Judged, ThreadSum } from './job.ts';

/** Threads that judge blocks, one block each at a time. */
export interface AuditPool {
  /** Resolves when a thread has taken the block, so that no more is read than can be judged; `back` hears the answer. */
  give(block: Block, back: (judged: Judged) => void): Promise<void>;
  /** Resolves when every block given has been answered, with what they came to, and ends the threads. */
  close(): Promise<readonly ThreadSum[]>;
}

export function auditPool(threads: number, job: AuditJob): AuditPool {
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const used = new Set<Worker>();
  const waiting: { readonly ready: (worker: Worker) => void; readonly failed: (error: unknown) => void }[] = [];
  let open = 0;
  let failure: unknown;
  let drained: (() => void) | undefined;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const one of waiting.splice(0)) one.failed(error);
    drained?.();
  };
  const free = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next.ready(worker);
    else idle.push(worker);
  };
  for (let i = 0; i < threads; i += 1) {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: job });
    worker.on('error', fail);
    all.push(worker);
    idle.push(worker);
  }
  const worker = (): Promise<Worker> => {
    if (failure !== undefined) return Promise.reject(failure instanceof Error ? failure : new Error(String(failure)));
    const next = idle.shift();
    return next ? Promise.resolve(next) : new Promise((ready, failed) => waiting.push({ ready, failed }));
  };
  return {
    async give(block, back) {
      const taken = await worker();
      used.add(taken);
      open += 1;
      taken.once('message', (judged: Judged) => {
        open -= 1;
        back(judged);
        free(taken);
        if (open === 0) drained?.();
      });
      taken.postMessage(
        block,
        block.map(({ bytes }) => bytes.buffer as ArrayBuffer), // each piece has its own
      );
    },
    async close() {
      try {
        if (open > 0 && failure === undefined) await new Promise<void>((done) => (drained = done));
        if (failure !== undefined) throw failure instanceof Error ? failure : new Error(String(failure));
        // Only threads that were given something have begun to count.
        return await Promise.all([...used].map(sumOf));
      } finally {
        await Promise.all(all.map((one) => one.terminate()));
      }
    },
  };
}

const sumOf = (worker: Worker): Promise<ThreadSum> =>
  new Promise((told, failed) => {
    worker.once('message', told);
    worker.once('error', failed);
    worker.postMessage('sum');
  });
