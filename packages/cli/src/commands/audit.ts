import { availableParallelism } from 'node:os';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dayOf, isoOf, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import { AuditSum, csvOf, type Audited } from '@zhargy/readings/audit';
import { blocksOf, sourcesAt, type Sources } from '../audit/blocks.ts';
import type { AuditJob, Bad, ThreadSum } from '../audit/job.ts';
import { auditPool } from '../audit/pool.ts';
import { Progress } from '../audit/progress.ts';
import { showAudit } from '../audit/show-audit.ts';
import { auditWords as w } from '../audit/words.ts';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { say, words } from '../words.ts';
import type { Answer } from './check.ts';

/** How many cases that could not be read are named one by one. */
const badNamed = 20;
/** Below so many bytes one thread is ready sooner than two. */
const worthAThread = 3_000_000;

/** What an audit came to. */
export interface AuditResult {
  readonly audited: Audited;
  readonly bad: readonly Bad[];
  readonly badCount: number;
  readonly stopped: boolean;
  /** Cases that should show a difference which the engine that explains does not find in them; there should be none. */
  readonly unconfirmed: readonly string[];
}

/** "audit FOLDER|FILE": the findings of many cases by norm and month, or what the law of two days decides otherwise. */
export async function audit(path: string, options: Options): Promise<Answer> {
  const { lang } = options;
  const asked = jobOf(options);
  if ('out' in asked) return asked;
  const sources = sourcesAt(path);
  if (!sources) return { out: `${path}: ${say(words.cannotOpen, lang)}\n`, code: 3 };
  let result: AuditResult;
  try {
    result = await audited(sources, asked, lang);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { out: `${path}: ${say(w.failed, lang)} (${why})\n`, code: 3 };
  }
  for (const [file, text] of [
    [options.csv, () => csvOf(result.audited)],
    [options.save, () => jsonText(asJson(result, asked))],
  ] as const) {
    if (file === undefined) continue;
    if (result.stopped) process.stderr.write(`${file}: ${say(w.notWritten, lang)}\n`);
    else if (!written(file, text())) return { out: `${file}: ${say(w.cannotWrite, lang)}\n`, code: 3 };
  }
  const code = exitCode(result);
  if (options.json) return { out: jsonText(asJson(result, asked)), code };
  return { out: showAudit(result, asked, lang, options.explain), code };
}

/** Writes a file whole or not at all. */
function written(file: string, text: string): boolean {
  const part = `${file}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, file);
    return true;
  } catch {
    rmSync(part, { force: true });
    return false;
  }
}

function jobOf({ now, lawOf, compare, readings, act, acts, lang }: Options): AuditJob | Answer {
  if (act !== undefined && !law.acts.some(({ id }) => id === act))
    return { out: `--act ${act}: ${say(words.noSuchAct, lang)} ${law.acts.map(({ id }) => id).join(', ')}\n`, code: 3 };
  const days = compare?.split(',').map((text) => dayOf(text.trim()));
  const [first, second, ...more] = days ?? [];
  if (days && (first === undefined || second === undefined || more.length > 0))
    return { out: `--compare ${compare ?? ''}: ${say(w.compare, lang)}\n`, code: 3 };
  if (days && lawOf !== undefined) return { out: `${say(w.notBoth, lang)}\n`, code: 3 };
  const pair = first !== undefined && second !== undefined ? ([first, second] as const) : undefined;
  return { now, lawOf, compare: pair, readings, act, candidates: acts };
}

async function audited(sources: Sources, job: AuditJob, lang: Options['lang']): Promise<AuditResult> {
  const progress = new Progress(sources.bytes, lang);
  const packed = sources.files.some((file) => file.endsWith('.gz')) ? 8 : 1;
  const threads = sources.bytes * packed < worthAThread ? 1 : availableParallelism();
  const pool = auditPool(threads, job);
  let sums: readonly ThreadSum[] = [];
  let bad: readonly Bad[] = [];
  let badCount = 0;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    for await (const block of blocksOf(sources, (bytes) => progress.read(bytes))) {
      if (stopped) break;
      await pool.give(block, (judged) => {
        bad = [...bad, ...judged.bad].slice(0, badNamed);
        badCount += judged.badCount;
        progress.judged(judged.cases);
      });
      if (stopped) break;
    }
  } finally {
    sums = await pool.close();
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    progress.end();
  }
  const all = new AuditSum();
  for (const one of sums) all.add(one.audited);
  const unconfirmed = sums.flatMap((one) => one.unconfirmed);
  return { audited: all.total, bad: bad.toSorted(inOrder), badCount, stopped, unconfirmed };
}

const inOrder = (a: Bad, b: Bad): number => (a.source === b.source ? a.line - b.line : a.source < b.source ? -1 : 1);

/** 1: a norm is violated by what is recorded, or the two days differ; 2: stopped before the end; 3: nothing could be read. */
function exitCode({ audited: { cases, counts, differences }, badCount, stopped }: AuditResult): Answer['code'] {
  if (cases === 0 && badCount > 0) return 3;
  if (stopped) return 2;
  const violated = counts.some(({ status, candidate }) => status === 'violated' && !candidate);
  return violated || differences.length > 0 ? 1 : 0;
}

function asJson(
  { audited: { cases, findings, counts, differences }, bad, badCount, stopped, unconfirmed }: AuditResult,
  job: AuditJob,
) {
  const day = (at: Day | undefined): string | null => (at === undefined ? null : isoOf(at));
  return {
    lawVersion: law.version,
    now: isoOf(job.now),
    lawOf: day(job.lawOf),
    ...(job.compare ? { compare: job.compare.map((at) => isoOf(at)) } : {}),
    stopped,
    cases,
    findings,
    notRead: badCount,
    bad: bad.map(({ source, line, faults, failure }) => ({
      source,
      line,
      faults,
      ...(failure === undefined ? {} : { failure }),
    })),
    ...(job.compare ? { differences, unconfirmed } : { counts }),
  };
}
