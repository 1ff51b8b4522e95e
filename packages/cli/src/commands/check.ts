import { readFileSync } from 'node:fs';
import { asKnownOn, faultText, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law, neededFacts } from '@zhargy/law';
import type { CandidateAct, Finding, Lang } from '@zhargy/logic';
import { questionsOf } from '@zhargy/readings/questions';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { showFindings } from '../show-check.ts';
import { showFinding, showReadings, subjectsText, why } from '../show-finding.ts';
import { say, words } from '../words.ts';

export interface Answer {
  readonly out: string;
  readonly code: 0 | 1 | 2 | 3;
  /** The rest of an answer that takes writing files. */
  readonly later?: () => Promise<Answer>;
}

/** Reads a case file from disk, or answers with every fault it has. */
export function open(path: string | undefined, options: Options): { readonly file: CaseFile } | Answer {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path ?? '');
  } catch {
    return { out: `${path}: ${say(words.cannotOpen, options.lang)}\n`, code: 3 };
  }
  const read = readCaseFile(bytes);
  if ('file' in read) return read;
  if (options.json) return { out: jsonText({ faults: read.faults }), code: 3 };
  const page = new Page().line(`${path}: ${say(words.faults, options.lang)} (${read.faults.length})`);
  for (const fault of read.faults) page.line(faultText(fault, options.lang), 2);
  return { out: page.toString(), code: 3 };
}

/** Findings on recorded acts and duties, or on one act as a candidate. */
export function check(path: string, options: Options): Answer {
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  const mistake = actMistake(options);
  if (mistake) return mistake;
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
  if (options.json) {
    const asks = candidates.map(({ act, about, availability }) => ({ act, about, availability }));
    const answer = { lawVersion: law.version, ...(options.act === undefined ? {} : { candidates: asks }), findings };
    return { out: jsonText(answer), code };
  }
  const page = new Page();
  for (const candidate of candidates) page.line(standing(candidate, options.lang));
  if (candidates.length > 0) page.line();
  if (findings.length === 0)
    page.line(say(options.act === undefined ? words.nothing : words.nobodyForAct, options.lang));
  else showFindings(page, findings, options.lang, options.explain);
  showReadings(page, findings, options.lang);
  return { out: page.toString(), code };
}

/**
 * 1: a recorded act violates a norm; 2: something about the asked act is unknown or for somebody's judgment; 0
 * otherwise. That the asked act is blocked is an answer, not a fault of the file: it stands in the answer itself.
 */
function exitCode(recorded: readonly Finding[], asked: readonly Finding[]): 0 | 1 | 2 {
  if (recorded.some((f) => f.status === 'violated')) return 1;
  return asked.some((f) => f.status === 'unknown' || f.status === 'open') ? 2 : 0;
}

/** Each act for each subject: available, blocked and why, needs facts. */
export function acts(path: string, options: Options): Answer {
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  const mistake = actMistake(options);
  if (mistake) return mistake;
  const file = prepare(asKnownOn(opened.file, options.knownOn));
  const candidates = law.engine
    .candidates(file, {
      now: options.now,
      readings: options.readings,
      ...(options.lawOf === undefined ? {} : { lawOf: options.lawOf }),
      ...(options.act === undefined ? {} : { acts: [options.act] }),
    })
    .map((candidate) => ({ ...candidate, needs: neededFacts(file, candidate, questionsOf) }));
  if (options.json) return { out: jsonText({ lawVersion: law.version, candidates }), code: 0 };
  const page = new Page();
  for (const candidate of candidates) {
    page.line(standing(candidate, options.lang));
    for (const one of candidate.needs)
      page.line(`- ${why(one, options.lang)}${one.person === undefined ? '' : ` — ${one.person}`}`, 4);
    for (const finding of candidate.findings)
      if (options.explain || tells(finding, candidate))
        showFinding(page, finding, law.norm(finding.norm), options.lang, options.explain);
  }
  return { out: page.toString(), code: 0 };
}

/** What stands against the act or is not settled; where nothing stands against it, also what its own facts will decide. */
const tells = ({ status }: Finding, { availability }: CandidateAct): boolean =>
  status === 'violated' ||
  status === 'unknown' ||
  status === 'open' ||
  (status === 'pending' && availability !== 'blocked');

/** An act that is asked about must be one the law knows. */
function actMistake({ act, lang }: Options): Answer | undefined {
  if (act === undefined || law.acts.some((known) => known.id === act)) return undefined;
  const page = new Page().line(`--act ${act}: ${say(words.noSuchAct, lang)}`);
  for (const known of law.acts) page.line(`${known.id}  ${known.says[lang]}`, 2);
  return { out: page.toString(), code: 3 };
}

/** An act that is not done yet, for those it would be about: whether it can be done. */
const standing = ({ act, about, availability }: CandidateAct, lang: Lang): string =>
  `${`${law.actName(act, lang)} ${subjectsText([about])}`.trimEnd()}: ${say(words[availability], lang)}`;
