import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { machine } from './measure.ts';

const bin = fileURLToPath(new URL('../packages/cli/bin/zhargy.ts', import.meta.url));
const examples = ['three-accused', 'minor-victim', 'company-victim'] as const;
const aMinute = 60_000;

/** One load put on the server: how long each request took from the moment it was due, and how many failed. */
interface Load {
  readonly took: readonly number[];
  readonly failed: number;
  readonly ms: number;
}

/** A full check of an example case over HTTP, by the server as people start it, from a client in another process. */
async function api(): Promise<string> {
  const begun = performance.now();
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((done) => {
    child.stdout.once('data', (chunk: Buffer) => done(chunk.toString().split('\n')[0] ?? ''));
  });
  const started = performance.now() - begun;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  // What loading left behind is given back just after the address is told.
  await new Promise((done) => setTimeout(done, 1000));
  const lines: string[] = [`address told after ${started.toFixed(0)} ms; at rest ${resident(child.pid)}`];
  try {
    for (const name of examples) {
      const body = readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url));
      const ask = (): Promise<boolean> => posted(agent, `${address}/api/check?now=2026-07-01`, body);
      await closed(ask, 1, 30);
      const alone = await closed(ask, 1, 100);
      lines.push(`${name}, one after another:   ${told(alone)}`);
      const many = await closed(ask, 32, 300);
      lines.push(`${name}, 32 at a time:        ${told(many)}`);
      for (const rate of [25, 50, 100, 200]) {
        const load = await paced(ask, rate, Math.min(rate * 4, 400));
        lines.push(`${name}, ${String(rate).padStart(3)} due a second:    ${told(load)}`);
        // A queue that only grows says nothing but its length.
        if (percentile(load.took, 0.99) > 2000) break;
      }
    }
  } finally {
    agent.destroy();
    child.kill('SIGTERM');
  }
  return lines.join('\n');
}

/** The memory of a process, where the system tells it. */
function resident(pid: number | undefined): string {
  try {
    const [, kilobytes = ''] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return `${(Number(kilobytes) / 1024).toFixed(0)} MiB`;
  } catch {
    return 'of unknown size';
  }
}

function posted(agent: Agent, url: string, body: Uint8Array): Promise<boolean> {
  return new Promise((done) => {
    const headers = { 'content-type': 'application/yaml', 'content-length': body.length };
    const sent = request(url, { agent, method: 'POST', headers, timeout: aMinute }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode === 200));
    });
    sent.on('error', () => done(false));
    sent.end(body);
  });
}

/** So many at a time, each asking again as soon as it is answered. */
async function closed(ask: () => Promise<boolean>, at: number, times: number): Promise<Load> {
  const took: number[] = [];
  let failed = 0;
  let left = times;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      if (!(await ask())) failed += 1;
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: at }, worker));
  return { took, failed, ms: performance.now() - start };
}

/** At a steady pace, whether or not the earlier ones were answered; the time counts from when each was due. */
async function paced(ask: () => Promise<boolean>, rate: number, times: number): Promise<Load> {
  const took: number[] = [];
  let failed = 0;
  const start = performance.now();
  const asked: Promise<void>[] = [];
  for (let i = 0; i < times; i += 1) {
    const due = start + (i * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    asked.push(
      ask().then((well) => {
        if (!well) failed += 1;
        took.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(asked);
  return { took, failed, ms: performance.now() - start };
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

const told = ({ took, failed, ms }: Load): string =>
  `p50 ${percentile(took, 0.5).toFixed(1)} ms, p99 ${percentile(took, 0.99).toFixed(1)} ms, ${((took.length / ms) * 1000).toFixed(0)} a second${failed > 0 ? `, ${failed} FAILED` : ''}`;

process.stdout.write(`${machine()}\n\nPOST /api/check over HTTP\n${await api()}\n`);
