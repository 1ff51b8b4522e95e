import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { auditWords as w } from '../audit/words.ts';
import type { Options } from '../options.ts';
import { say } from '../words.ts';
import type { Answer } from './check.ts';

const most = 100_000_000;
/** How many cases are handed over at once: a file of any length is made in the same memory. */
const together = 200;

/** "synth": made-up cases, one a line, to standard output or into a file; the same seed gives the same cases. */
export async function synth({ n = '100', seed = '1', out, lang }: Options): Promise<Answer> {
  const [cases, from] = [wholeNumber(n), wholeNumber(seed)];
  if (cases === undefined) return { out: `--n ${n}: ${say(w.number, lang)}\n`, code: 3 };
  if (from === undefined) return { out: `--seed ${seed}: ${say(w.number, lang)}\n`, code: 3 };
  const lines = Readable.from(linesOf(from, cases));
  if (out === undefined) {
    try {
      // The output is not ours to close.
      await pipeline(lines, process.stdout, { end: false });
    } catch (error) {
      // Whoever reads may have enough of them, as "head" has.
      if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
    }
    return { out: '', code: 0 };
  }
  const part = `${out}.part`;
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const { signal } = stopping;
  try {
    const file: Writable = createWriteStream(part);
    await (out.endsWith('.gz')
      ? pipeline(lines, createGzip({ level: 4 }), file, { signal })
      : pipeline(lines, file, { signal }));
    renameSync(part, out);
  } catch {
    rmSync(part, { force: true });
    return signal.aborted
      ? { out: `${out}: ${say(w.notWritten, lang)}\n`, code: 2 }
      : { out: `${out}: ${say(w.cannotWrite, lang)}\n`, code: 3 };
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
  return { out: `${out}: ${say(w.written, lang)}: ${cases}\n`, code: 0 };
}

function* linesOf(seed: number, n: number): Generator<string> {
  for (let from = 0; from < n; from += together) {
    let text = '';
    for (let i = from; i < Math.min(n, from + together); i += 1) text += `${JSON.stringify(syntheticCase(seed, i))}\n`;
    yield text;
  }
}

function wholeNumber(text: string): number | undefined {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return number > 0 && number <= most ? number : undefined;
}
