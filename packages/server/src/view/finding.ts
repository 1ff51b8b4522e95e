import { nameOfPlace } from '@zhargy/casefile';
import type { Decision } from '@zhargy/desk';
import { answerWords } from '@zhargy/wording/answers';
import { law } from '@zhargy/law';
import { citationJson, formatCitation, leavesOf, textNotReadSince, type Finding, type Lang } from '@zhargy/logic';
import * as z from 'zod';
import type { Detail } from '../question.ts';
import { citationSchema, markText, missingSchema, missingText, spoken, unverifiedTexts } from './spoken.ts';

const statusSchema = z.enum(['satisfied', 'violated', 'unknown', 'open', 'pending', 'notApplicable']);

const factSchema = z
  .strictObject({ at: z.string(), value: z.unknown(), text: z.string().describe('The name of the fact') })
  .meta({ id: 'FactShown' });
const stepSchema = z
  .strictObject({ label: z.string(), value: z.unknown(), cite: z.array(citationSchema) })
  .meta({ id: 'Step' });
const decisionSchema = z
  .strictObject({
    entry: z.int(),
    by: z.string(),
    at: z.string(),
    decision: z.enum(['accepted', 'waived']),
    reason: z.string(),
    stale: z.boolean().describe('The finding or the rule set has changed since'),
  })
  .meta({ id: 'Decision' });

/** What a viewer is told of one norm for one act and those it speaks of. */
export const findingSchema = z
  .strictObject({
    norm: z.string(),
    kind: z.string(),
    act: z.strictObject({ kind: z.string(), id: z.string(), text: z.string() }).optional(),
    about: z.record(z.string(), z.string()),
    status: statusSchema,
    statusText: z.string(),
    says: z.string().describe('The norm in our words'),
    cite: z.array(citationSchema),
    lawDate: z.string().nullable(),
    because: z.array(factSchema).optional(),
    missing: z.array(missingSchema).optional(),
    presumed: z.array(z.strictObject({ id: z.string(), at: z.array(z.string()), text: z.string() })).optional(),
    assessments: z
      .array(z.strictObject({ id: z.string(), by: z.string(), byText: z.string(), at: z.string(), text: z.string() }))
      .optional()
      .describe('Judgments that are wanted'),
    readings: z
      .array(z.strictObject({ dispute: z.string(), chosen: z.string(), wouldChange: z.record(z.string(), z.string()) }))
      .optional(),
    unverified: z.array(z.string()).optional(),
    exception: z.string().optional(),
    due: z.string().optional(),
    value: z.unknown().optional(),
    steps: z.array(stepSchema).optional(),
    options: z
      .array(z.strictObject({ name: z.string(), says: z.string(), modality: z.string(), modalityText: z.string() }))
      .optional(),
    outcome: z.string().optional(),
    cure: z.string().optional().describe('What to do, where it is violated'),
    decision: decisionSchema.optional(),
    finding: z.unknown().optional().describe('The finding as the command line gives it, with detail=full'),
  })
  .meta({ id: 'Finding' });
export type FindingView = z.infer<typeof findingSchema>;

const filled = <K extends string, T>(key: K, list: readonly T[]): Partial<Record<K, T[]>> =>
  list.length > 0 ? ({ [key]: [...list] } as Record<K, T[]>) : {}; // one key, the one given

/** A finding in the language of its viewer. */
export function findingView(
  f: Finding,
  lang: Lang,
  detail: Detail,
  conflicts: ReadonlySet<string> = none,
): FindingView {
  const norm = law.norm(f.norm);
  const shown = detail !== 'brief' || f.status === 'violated';
  return {
    norm: f.norm,
    kind: f.kind,
    ...(f.act ? { act: { ...f.act, text: law.actName(f.act.kind, lang) } } : {}),
    about: { ...f.about },
    status: f.status,
    statusText: answerWords.status[f.status][lang],
    says: norm?.says[lang] ?? f.norm,
    cite: (norm?.cite ?? []).map((cite) => ({ ...citationJson(cite), text: formatCitation(cite, lang) })),
    lawDate: f.lawDate,
    ...filled(
      'because',
      shown ? leavesOf(f.reason).map(({ at, value }) => ({ at, value, text: nameOfPlace(at, lang) })) : [],
    ),
    ...filled(
      'missing',
      f.missing.map((one) => ({
        ...one,
        text: missingText(one, lang),
        ...(conflicts.has(one.at) ? { conflict: true } : {}),
      })),
    ),
    ...(f.status === 'notApplicable'
      ? {}
      : filled(
          'presumed',
          f.presumed.map(({ id, at }) => ({ id, at: [...at], text: markText(id, lang, f.norm) })),
        )),
    ...filled(
      'assessments',
      f.assessments.map((one) => ({ ...one, byText: assessor(one.by, lang), text: markText(one.id, lang, f.norm) })),
    ),
    ...filled(
      'readings',
      f.readings.map((one) => ({ ...one, wouldChange: { ...one.wouldChange } })),
    ),
    ...filled('unverified', unverifiedTexts(f.unverified, lang, f.norm)),
    ...(f.exception === undefined ? {} : { exception: f.exception }),
    ...(f.due === undefined ? {} : { due: f.due }),
    ...(f.value === undefined ? {} : { value: f.value }),
    ...filled('steps', spoken(f.steps ?? [], lang) as z.infer<typeof stepSchema>[]), // steps, their labels in one language
    ...(f.options ? { options: optionsView(f, f.options, lang) } : {}),
    ...(f.outcome === undefined ? {} : { outcome: f.outcome }),
    ...(f.status === 'violated' && norm && 'cure' in norm ? { cure: norm.cure[lang] } : {}),
    ...(detail === 'full' ? { finding: f } : {}),
  };
}

const none: ReadonlySet<string> = new Set();

const assessor = (by: string, lang: Lang): string =>
  (Object.hasOwn(answerWords.asks, by) ? answerWords.asks[by as keyof typeof answerWords.asks] : undefined)?.[lang] ??
  by; // a key by the test

/** What a decision may or must be, by the names of its outcomes. */
function optionsView(
  f: Finding,
  options: NonNullable<Finding['options']>,
  lang: Lang,
): NonNullable<FindingView['options']> {
  const outcomes = law.acts.find((act) => act.id === f.act?.kind)?.outcomes;
  return Object.entries(options).map(([name, modality]) => ({
    name,
    says: outcomes?.[name]?.[lang] ?? name,
    modality,
    modalityText: answerWords.modality[modality][lang],
  }));
}

/** A decision on a finding as it is shown with it; stale once the answer or the law it was taken on is another. */
export const decisionView = (decision: Decision, f: Finding): z.infer<typeof decisionSchema> => ({
  entry: decision.entry,
  by: decision.by,
  at: decision.at,
  decision: decision.decision,
  reason: decision.reason,
  stale: decision.finding.status !== f.status || decision.finding.lawVersion !== law.version,
});

/** How many findings stand where. */
export const countsSchema = z.record(statusSchema, z.int());
export function countsOf(findings: readonly Finding[]): z.infer<typeof countsSchema> {
  const counts = { satisfied: 0, violated: 0, unknown: 0, open: 0, pending: 0, notApplicable: 0 };
  for (const { status } of findings) counts[status] += 1;
  return counts;
}

/** Which texts were last read before the law date of one of the findings: "kz.cpc 2026-06-12". */
export const textsLastRead = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.flatMap((f) => f.unverified.filter((id) => id.startsWith(textNotReadSince))))]
    .toSorted()
    .map((mark) => mark.slice(textNotReadSince.length).replace(':', ' '));
