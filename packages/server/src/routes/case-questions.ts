import { asKnownOn, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { findingKey, type Decision } from '@zhargy/desk';
import { answerWords } from '@zhargy/wording/answers';
import { deadlinesOf, law, neededFacts, waysFor } from '@zhargy/law';
import { citationJson, formatCitation, type Finding, type Lang } from '@zhargy/logic';
import { questionsOf } from '@zhargy/readings/questions';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import { framed, frameSchema, type Asked, type Detail } from '../question.ts';
import {
  countsOf,
  countsSchema,
  decisionView,
  findingSchema,
  findingView,
  textsLastRead,
  type FindingView,
} from '../view/finding.ts';
import { citationSchema, missingSchema, missingText, spoken } from '../view/spoken.ts';

/** What is asked of a case, whether it was sent along or is kept. */
export interface CaseAsked {
  readonly file: CaseFile;
  readonly asked: Asked;
  readonly lang: Lang;
  readonly detail: Detail;
  readonly act: string | undefined;
  readonly conflicts?: ReadonlySet<string>;
  readonly decisions?: readonly Decision[];
}

/** Reads a case file that was sent, by the reader of the command line. @throws Problem with every fault */
export function sentFile(bytes: Uint8Array): CaseFile {
  const read = readCaseFile(bytes);
  if ('file' in read) return read.file;
  throw new Problem('faults', read.faults);
}

export const checkSchema = z
  .strictObject({
    ...frameSchema,
    counts: countsSchema,
    findings: z.array(findingSchema),
    textsLastRead: z.array(z.string()).describe('Sources read last before the law date of a finding'),
  })
  .meta({ id: 'Check' });

/** Findings on what is recorded, or on one act as a candidate. */
export function checked(of: CaseAsked): z.infer<typeof checkSchema> {
  const file = prepare(asKnownOn(of.file, of.asked.knownOn));
  const findings =
    of.act === undefined
      ? law.engine.check(file, of.asked)
      : law.engine.candidates(file, { ...of.asked, acts: [of.act] }).flatMap((candidate) => candidate.findings);
  return framed(of.asked, {
    counts: countsOf(findings),
    findings: shown(findings, of),
    textsLastRead: textsLastRead(findings),
  });
}

function shown(findings: readonly Finding[], { lang, detail, conflicts, decisions = [] }: CaseAsked): FindingView[] {
  const decided = new Map(decisions.map((decision) => [findingKey(decision.finding), decision]));
  return findings
    .filter((f) => detail !== 'brief' || f.status !== 'notApplicable')
    .map((f) => {
      const decision = decided.get(findingKey({ norm: f.norm, act: f.act?.id, about: f.about }));
      const view = findingView(f, lang, detail, conflicts);
      return decision ? { ...view, decision: decisionView(decision, f) } : view;
    });
}

export const actsSchema = z
  .strictObject({
    ...frameSchema,
    candidates: z.array(
      z.strictObject({
        act: z.string(),
        says: z.string(),
        about: z.record(z.string(), z.string()),
        availability: z.enum(['available', 'blocked', 'needsFacts']),
        availabilityText: z.string(),
        needs: z.array(missingSchema).describe('The facts it waits for, the best to ask first'),
        findings: z
          .array(findingSchema)
          .describe('What blocks it or is wanting; with more detail, all that governs it'),
      }),
    ),
  })
  .meta({ id: 'Acts' });

/** Each act for each of its possible subjects: available, blocked and why, needs facts. */
export function actsNow(of: CaseAsked): z.infer<typeof actsSchema> {
  const file = prepare(asKnownOn(of.file, of.asked.knownOn));
  const candidates = law.engine.candidates(file, {
    ...of.asked,
    ...(of.act === undefined ? {} : { acts: [of.act] }),
  });
  const told = (f: Finding): boolean =>
    of.detail !== 'brief' || f.status === 'violated' || f.status === 'unknown' || f.status === 'open';
  return framed(of.asked, {
    candidates: candidates.map((candidate) => ({
      act: candidate.act,
      says: law.actName(candidate.act, of.lang),
      about: { ...candidate.about },
      availability: candidate.availability,
      availabilityText: answerWords.availability[candidate.availability][of.lang],
      needs: neededFacts(file, candidate, questionsOf).map((one) => ({ ...one, text: missingText(one, of.lang) })),
      findings: shown(candidate.findings.filter(told), of),
    })),
  });
}

export const deadlinesSchema = z
  .strictObject({
    ...frameSchema,
    deadlines: z.array(
      z
        .looseObject({
          id: z.string(),
          norm: z.string(),
          says: z.string(),
          state: z.enum(['missed', 'over', 'running', 'unknown', 'late', 'met']),
          violated: z.boolean(),
          lastDay: z.string().nullable(),
          lastTime: z.string().nullable(),
          daysLeft: z.int().nullable(),
          missing: z.array(missingSchema),
          cite: z.array(citationSchema),
          norms: z.array(citationSchema).describe('Where the norm stands, whatever the law date'),
        })
        .meta({ id: 'Deadline' }),
    ),
  })
  .meta({ id: 'Deadlines' });

/** Every time limit that runs or ran, sorted by its last day. */
export function deadlinesNow(of: CaseAsked): z.infer<typeof deadlinesSchema> {
  const found = deadlinesOf(prepare(asKnownOn(of.file, of.asked.knownOn)), of.asked);
  const deadlines = found.map((deadline) => {
    const norm = law.norm(deadline.norm);
    return {
      ...(spoken(deadline, of.lang) as z.infer<typeof deadlinesSchema>['deadlines'][number]), // a deadline in one language
      says: norm?.says[of.lang] ?? deadline.norm,
      norms: (norm?.cite ?? []).map((cite) => ({ ...citationJson(cite), text: formatCitation(cite, of.lang) })),
    };
  });
  return framed(of.asked, { deadlines });
}

export const waysSchema = z
  .strictObject({
    ...frameSchema,
    persons: z.array(
      z
        .looseObject({
          person: z.string(),
          name: z.string().nullable(),
          charges: z.array(z.looseObject({ charge: z.string(), article: z.string().nullable() })),
          ways: z.array(
            z.looseObject({
              id: z.string(),
              says: z.string(),
              standing: z.enum(['open', 'closed', 'depends', 'taken']),
              cite: z.array(citationSchema),
              deciding: z.array(missingSchema),
            }),
          ),
        })
        .meta({ id: 'WaysOfPerson' }),
    ),
  })
  .meta({ id: 'Ways' });

/** The ways the case can take for each accused person, side by side. */
export function waysNow(of: CaseAsked): z.infer<typeof waysSchema> {
  const persons = waysFor(asKnownOn(of.file, of.asked.knownOn), { ...of.asked, questionsOf });
  return framed(of.asked, {
    persons: spoken(persons, of.lang) as z.infer<typeof waysSchema>['persons'], // the ways in one language
  });
}
