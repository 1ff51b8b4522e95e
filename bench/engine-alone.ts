import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engineNames, type EngineName } from './engines/index.ts';
import { median } from './measure.ts';

const program = fileURLToPath(new URL('one-engine.ts', import.meta.url));

interface Alone {
  /** Milliseconds from spawning the process to the first answer. */
  readonly first: number;
  /** Bytes: in memory when the first answer is given; more of it after so many cases; of which the heap still holds after a collection. */
  readonly atRest: number;
  readonly grown: number;
  readonly kept: number;
}

/** One start of one engine in a process of its own, which then answers so many cases. */
function alone(name: EngineName | 'nothing', cases: number): Promise<Alone> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', program, name, String(cases)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [first, text] = [0, ''];
  child.stdout.on('data', (chunk: Buffer) => {
    first ||= performance.now() - begun;
    text += chunk.toString();
  });
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const memory = text.split('\n')[1] ?? '';
      if (code !== 0 || memory === '') reject(new Error(`${name} ended with ${code}`));
      else done({ first, ...(JSON.parse(memory) as Omit<Alone, 'first'>) }); // as one-engine.ts writes it
    });
  });
}

const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** Start-up and memory of each engine, the median of so many starts; the first row is Node with the cases and no engine. */
export async function eachAlone(cases = 3000, starts = 5): Promise<string> {
  const rows: string[] = [];
  for (const name of ['nothing', ...engineNames] as const) {
    const runs: Alone[] = [];
    for (let i = 0; i < starts; i += 1) runs.push(await alone(name, i === 0 ? cases : 1));
    const [long] = runs;
    if (!long) continue;
    rows.push(
      `${(name === 'nothing' ? '(no engine)' : name).padEnd(22)} first answer after ${median(runs.map((r) => r.first)).toFixed(0)} ms; ${mib(median(runs.map((r) => r.atRest)))} then; ${mib(long.grown)} more after ${cases} cases, ${mib(long.kept)} of the heap kept`,
    );
  }
  return rows.join('\n');
}
