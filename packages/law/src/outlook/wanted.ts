import { factKinds } from '@zhargy/casefile';
import type { CandidateAct, Finding, Missing, PreparedCase, Question } from '@zhargy/logic';

/** A fact that decides, and the person it is about. */
export interface WantedFact extends Missing {
  readonly person?: string;
}

/**
 * What to ask where findings wait, the best first: the norms read as questions. That reading stands beside this package
 * and knows no law, so that whoever asks brings it along.
 */
export type QuestionsOf = (
  file: PreparedCase,
  findings: readonly Finding[],
  asking: { readonly facts: typeof factKinds },
) => readonly { readonly at: string; readonly kind: string; readonly person?: string }[];

/** A question about acts to come, with the reading that tells what to ask. */
export interface OutlookQuestion extends Question {
  readonly questionsOf: QuestionsOf;
}

/**
 * The facts findings wait for, each once: those somebody can be asked for in the order in which they are asked, then
 * what no answer settles: a text of the law that was not read, a fact the file declares unknown. The order is that of
 * the questions of all findings that are asked about, the undecided among them.
 */
export function wantedFacts(
  file: PreparedCase,
  undecided: readonly Finding[],
  questionsOf: QuestionsOf,
  beside: readonly Finding[] = undecided,
): readonly WantedFact[] {
  const waiting = new Map<string, Missing>();
  for (const missing of undecided.flatMap((f) => f.missing))
    if (!waiting.has(missing.at)) waiting.set(missing.at, missing);
  const asked = new Map<string, WantedFact>();
  for (const { at, kind, person } of questionsOf(file, beside, { facts: factKinds })) {
    const missing = waiting.get(at);
    if (missing && kind !== 'presumption' && !asked.has(at))
      asked.set(at, { ...missing, ...(person === undefined ? {} : { person }) });
  }
  return [...asked.values(), ...[...waiting.values()].filter(({ at }) => !asked.has(at))];
}

/** The facts an act to come needs, the best to ask first; nothing of the act itself, which nobody has done yet. */
export const neededFacts = (
  file: PreparedCase,
  { availability, findings }: CandidateAct,
  questionsOf: QuestionsOf,
): readonly WantedFact[] =>
  availability === 'needsFacts'
    ? wantedFacts(
        file,
        findings.filter(({ status }) => status === 'unknown'),
        questionsOf,
        findings,
      ).filter(({ at }) => at !== 'candidate' && !at.startsWith('candidate.'))
    : [];
