import { caseShape, readCaseFile, readCaseLine, type ReadResult } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { planOf } from '@zhargy/readings';
import { auditor, nothingAudited } from '@zhargy/readings/audit';
import type { AuditJob, Bad, Block, Judged, Piece } from './job.ts';

/** How many faults of a block are told one by one. */
const told = 20;
const lineEnd = 10;

/** Makes the norms ready for one audit; what it gives back judges block after block. */
export function blockJudge(job: AuditJob): (block: Block) => Judged {
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
  return (block) => {
    const bad: Bad[] = [];
    let badCount = 0;
    const refuse = (one: Bad): void => {
      badCount += 1;
      if (bad.length < told) bad.push(one);
    };
    for (const piece of block)
      for (const { line, read } of casesIn(piece)) {
        if ('file' in read) cases.add(nameOf(piece.source, line, read.file), read.file);
        else refuse({ source: piece.source, line, faults: read.faults });
      }
    const waiting = cases.waiting;
    if (waiting === 0) return { audited: nothingAudited, bad, badCount };
    try {
      return { audited: cases.judge(), bad, badCount };
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      const [{ source, firstLine } = { source: '', firstLine: 0 }] = block;
      bad.push({ source, line: firstLine, faults: [], failure });
      return { audited: nothingAudited, bad, badCount: badCount + waiting };
    }
  };
}

function* casesIn(block: Piece): Generator<{ readonly line: number; readonly read: ReadResult }> {
  if (block.firstLine === 0) {
    yield { line: 0, read: readCaseFile(block.bytes) };
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = block.firstLine;
  for (let from = 0; from < block.bytes.length; line += 1) {
    const end = block.bytes.indexOf(lineEnd, from);
    const bytes = block.bytes.subarray(from, end < 0 ? block.bytes.length : end);
    from = end < 0 ? block.bytes.length : end + 1;
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      yield { line, read: { faults: [{ code: 'encoding', path: '' }] } };
      continue;
    }
    if (text.trim() !== '') yield { line, read: readCaseLine(text) };
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
