import { readFileSync } from 'node:fs';
import { asKnownOn, faultText, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Finding } from '@zhargy/logic';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { showFinding, showReadings } from '../show-finding.ts';
import { say, words } from '../words.ts';

export interface Answer {
  readonly out: string;
  readonly code: 0 | 1 | 2 | 3;
}

/** Reads a case file from disk, or answers with every fault it has. */
export function open(path: string | undefined, options: Options): { readonly file: CaseFile } | Answer {
  if (path === undefined) return { out: 'FILE?\n', code: 3 };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { out: `${path}: cannot be opened\n`, code: 3 };
  }
  const read = readCaseFile(bytes);
  if ('file' in read) return read;
  if (options.json) return { out: `${JSON.stringify({ faults: read.faults }, null, 2)}\n`, code: 3 };
  const page = new Page().line(`${path}: ${say(words.faults, options.lang)} (${read.faults.length})`);
  for (const fault of read.faults) page.line(faultText(fault, options.lang), 2);
  return { out: page.toString(), code: 3 };
}

/** Findings on recorded acts and duties, or on one act as a candidate. */
export function check(path: string | undefined, options: Options): Answer {
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  if (options.act !== undefined && !law.engine.acts.some((a) => a.id === options.act))
    return { out: `--act ${options.act}: ${law.engine.acts.map((a) => a.id).join(' | ')}\n`, code: 3 };
  const file = prepare(asKnownOn(opened.file, options.knownOn));
  const question = {
    now: options.now,
    readings: options.readings,
    ...(options.lawOf === undefined ? {} : { lawOf: options.lawOf }),
  };
  const recorded = law.engine.check(file, question);
  const candidates = options.act === undefined ? [] : law.engine.candidates(file, { ...question, acts: [options.act] });
  const asked = candidates.flatMap((c) => c.findings);
  const findings = options.act === undefined ? recorded : asked;
  const code = exitCode(recorded, asked);
  if (options.json) return { out: `${JSON.stringify({ lawVersion: law.version, findings }, null, 2)}\n`, code };
  const page = new Page();
  if (findings.length === 0) page.line(say(words.nothing, options.lang));
  let heading = '';
  for (const finding of findings) {
    if (finding.status === 'notApplicable' && !options.explain) continue;
    const act = finding.act
      ? `${finding.act.id} · ${law.actName(finding.act.kind, options.lang)}`
      : say(words.recorded, options.lang);
    if (act !== heading) page.line(heading === '' ? act : '').line(heading === '' ? '' : act);
    heading = act;
    showFinding(page, finding, law.norm(finding.norm), options.lang, options.explain);
  }
  showReadings(page, findings, options.lang);
  return { out: page.toString(), code };
}

/** 1: a recorded act violates a norm; 2: the asked act is unknown or for somebody's judgment; 0 otherwise. */
export function exitCode(recorded: readonly Finding[], asked: readonly Finding[]): 0 | 1 | 2 {
  if (recorded.some((f) => f.status === 'violated')) return 1;
  return asked.some((f) => f.status === 'unknown' || f.status === 'open') ? 2 : 0;
}

/** Each act for each subject: available, blocked and why, needs facts. */
export function acts(path: string | undefined, options: Options): Answer {
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  const candidates = law.engine.candidates(prepare(asKnownOn(opened.file, options.knownOn)), {
    now: options.now,
    readings: options.readings,
    ...(options.lawOf === undefined ? {} : { lawOf: options.lawOf }),
    ...(options.act === undefined ? {} : { acts: [options.act] }),
  });
  if (options.json) return { out: `${JSON.stringify({ lawVersion: law.version, candidates }, null, 2)}\n`, code: 0 };
  const page = new Page();
  for (const candidate of candidates) {
    const about = Object.entries(candidate.about)
      .map(([role, id]) => `${role}=${id}`)
      .join(' ');
    page.line(
      `${law.actName(candidate.act, options.lang)}${about === '' ? '' : ` [${about}]`}: ${say(words[candidate.availability], options.lang)}`,
    );
    for (const finding of candidate.findings)
      if (finding.status === 'violated' || finding.status === 'unknown' || finding.status === 'open' || options.explain)
        showFinding(page, finding, law.norm(finding.norm), options.lang, options.explain);
  }
  return { out: page.toString(), code: 0 };
}
