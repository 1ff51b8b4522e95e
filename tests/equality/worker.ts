import { parentPort, workerData } from 'node:worker_threads';
import { duckdb } from '../databases/duckdb.ts';
import { postgres } from '../databases/postgres.ts';
import type { Database } from '../databases/database.ts';
import { materialOf } from './material.ts';
import { compared, portionOf, type Compared, type ReadingName } from './portion.ts';

/** What a thread is told when it starts. */
export interface Work {
  readonly size: number;
  readonly readings: readonly ReadingName[];
  readonly acts?: readonly string[];
}

/** What a thread tells of one portion. */
export type Told = Compared & { readonly seed: number; readonly about: string };

const start = { duckdb, postgres };
const { size, readings, acts } = workerData as Work; // sent by the command alone
const material = materialOf(1);
const databases: Partial<Record<ReadingName, Database>> = {};
for (const name of readings) if (name === 'duckdb' || name === 'postgres') databases[name] = await start[name]();

/** Judges the portion of a seed; a reading that breaks down is a difference like any other. */
async function told(seed: number): Promise<Told> {
  const portion = portionOf(seed, material, { size, ...(acts ? { acts } : {}) });
  const about = portion.acts.join('+') || `case: ${portion.norms.length} norms`;
  try {
    return { seed, about, ...(await compared(portion, readings, databases)) };
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, about, findings: 0, differences: [what], spent: {} };
  }
}

parentPort?.on('message', (seed: number | undefined) => {
  if (seed !== undefined) void told(seed).then((answer) => parentPort?.postMessage(answer));
  else
    void Promise.all(Object.values(databases).map((database) => database.close())).then(() => {
      parentPort?.close();
    });
});
