import { caseShape, readCaseFile, readCaseLine, type CaseFile, type ReadResult } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { planOf } from '@zhargy/readings';
import { auditor, AuditSum, type Audited } from '@zhargy/readings/audit';
import { Confirmation } from './confirm.ts';
import type { AuditJob, Bad, Block, Judged, Piece, ThreadSum } from './job.ts';

/** How many faults of a block are told one by one. */
const told = 20;
const lineEnd = 10;

/** Judges block after block, and keeps what they came to. */
export interface BlockJudge {
  judge(block: Block): Judged;
  readonly sum: ThreadSum;
}

/** Makes the norms ready for one audit. */
export function blockJudge(job: AuditJob): BlockJudge {
  const named = job.lawOf !== undefined || job.compare !== undefined;
  const plan = planOf({
    acts: job.act === undefined ? law.engine.acts : law.engine.acts.filter(({ id }) => id === job.act),
    norms: law.engine.norms,
    version: law.version,
    readings: job.readings,
    on: [
      'recorded',
      ...(job.act === undefined ? (['case'] as const) : []),
      ...(job.candidates ? (['candidates'] as const) : []),
    ],
    lawOf: named,
  });
  const cases = auditor(plan, caseShape, {
    now: job.now,
    ...(job.lawOf === undefined ? {} : { lawOf: job.lawOf }),
    ...(job.compare === undefined ? {} : { compare: job.compare }),
  });
  const sum = new AuditSum();
  const unconfirmed: string[] = [];
  /** Only cases in which the engine that explains finds the same are named. */
  const confirmed = (audited: Audited, filesOf: FilesOf): Audited => {
    const wanted = audited.differences.flatMap((one) => (sum.shown(one) ? [] : one.witnesses.map((w) => w.case)));
    const by = new Confirmation(job, filesOf(new Set(wanted)));
    const differences = audited.differences.map((one) => ({
      ...one,
      witnesses: sum.shown(one)
        ? []
        : one.witnesses.filter((witness) => {
            const right = by.of(one, witness);
            if (!right) unconfirmed.push(`${one.norm}: ${witness.case}`);
            return right;
          }),
    }));
    return { ...audited, differences };
  };
  const judged = (filesOf: FilesOf): number => {
    const audited = cases.judge();
    sum.add(audited.differences.length === 0 ? audited : confirmed(audited, filesOf));
    return audited.cases;
  };
  return {
    judge(block) {
      const bad: Bad[] = [];
      let badCount = 0;
      const refuse = (one: Bad): void => {
        badCount += 1;
        if (bad.length < told) bad.push(one);
      };
      for (const { source, line, read } of casesIn(block)) {
        if ('file' in read) cases.add(nameOf(source, line, read.file), read.file);
        else refuse({ source, line, faults: read.faults });
      }
      if (cases.waiting === 0) return { cases: 0, bad, badCount };
      try {
        return { cases: judged((names) => filesNamed(block, names)), bad, badCount };
      } catch {
        // One of them cannot be judged: the others must not be lost with it.
        let done = 0;
        for (const { source, line, read } of casesIn(block)) {
          if (!('file' in read)) continue;
          const name = nameOf(source, line, read.file);
          try {
            cases.add(name, read.file);
            done += judged(() => new Map([[name, read.file]]));
          } catch (error) {
            const failure = error instanceof Error ? error.message : String(error);
            refuse({ source, line, faults: [], failure });
          }
        }
        return { cases: done, bad, badCount };
      }
    },
    get sum() {
      return { audited: sum.total, unconfirmed };
    },
  };
}

type FilesOf = (names: ReadonlySet<string>) => ReadonlyMap<string, CaseFile>;

/** The cases of these names. */
function filesNamed(block: Block, names: ReadonlySet<string>): ReadonlyMap<string, CaseFile> {
  const found = new Map<string, CaseFile>();
  if (names.size === 0) return found;
  for (const { source, line, read } of casesIn(block)) {
    const name = 'file' in read ? nameOf(source, line, read.file) : '';
    if ('file' in read && names.has(name)) found.set(name, read.file);
  }
  return found;
}

interface OneRead {
  readonly source: string;
  readonly line: number;
  readonly read: ReadResult;
}

function* casesIn(block: Block): Generator<OneRead> {
  for (const piece of block) yield* linesIn(piece);
}

function* linesIn({ source, firstLine, bytes }: Piece): Generator<OneRead> {
  if (firstLine === 0) {
    yield { source, line: 0, read: readCaseFile(bytes) };
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = firstLine;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(lineEnd, from);
    const those = bytes.subarray(from, end < 0 ? bytes.length : end);
    from = end < 0 ? bytes.length : end + 1;
    let text: string;
    try {
      text = decoder.decode(those);
    } catch {
      yield { source, line, read: { faults: [{ code: 'encoding', path: '' }] } };
      continue;
    }
    if (text.trim() !== '') yield { source, line, read: readCaseLine(text) };
  }
}

/** How a case is named as a witness: where it stands, and its number where it has one. */
function nameOf(source: string, line: number, { proceeding }: Readonly<Record<string, unknown>>): string {
  const number =
    typeof proceeding === 'object' &&
    proceeding !== null &&
    'number' in proceeding &&
    typeof proceeding.number === 'string'
      ? ` ${proceeding.number}`
      : '';
  return `${line === 0 ? source : `${source}:${line}`}${number}`;
}
