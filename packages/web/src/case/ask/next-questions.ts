import { factKinds, prepare, type CaseFile } from '@zhargy/casefile';
import { questionsOf, type FactQuestion } from '@zhargy/readings/questions';
import type { Finding } from '@zhargy/logic';
import { waitedFor, type WaitedFor, type Waiting } from './waiting-facts.ts';

/** A question to put next. */
export interface Asked extends WaitedFor {
  /** What tells one question from another. */
  readonly key: string;
  readonly kind: FactQuestion['kind'];
  /** How many findings wait for it, and how many of them for nothing else. */
  readonly waits: number;
  readonly decides: number;
  /** Only to be confirmed: findings take it for granted. */
  readonly presumed: boolean;
}

/** What the questions are drawn from, and what somebody has said he does not know. */
export interface AskedOf {
  readonly findings: readonly Finding[];
  /** Keys of questions put off. */
  readonly putOff?: ReadonlySet<string>;
}

/** What tells one place that is waited for from another. */
export const askedKey = ({ at, document }: Pick<WaitedFor, 'at' | 'document'>): string =>
  document === undefined ? at : `${at} ${document}`;

/**
 * What to ask next, the best first: who and what there is at all (lists), then the facts that settle the most on their
 * own, the easy ones before the hard, the texts of documents, and last what is only taken for granted. What the file
 * declares unknown is not asked again; a judgment is not asked here, because it is somebody's own to make.
 */
export function nextQuestions(file: CaseFile, { findings, putOff }: AskedOf): readonly Asked[] {
  const waiting = new Map(waitedFor(findings).map((one) => [askedKey(one), one.by]));
  const asking = { facts: factKinds, ...(putOff ? { skip: putOff } : {}) };
  return questionsOf(prepare(file), findings, asking).flatMap((one): readonly Asked[] => {
    if (one.kind === 'assessment') return [];
    const presumed = one.kind === 'presumption';
    return [
      {
        key: one.key,
        kind: one.kind,
        at: one.at,
        // A list taken to be whole is confirmed like one that may not be.
        why: one.why ?? (presumed && one.fact === undefined ? 'listOpen' : 'notAsked'),
        waits: one.waits,
        decides: one.settles,
        presumed,
        by: waiting.get(one.key) ?? waiting.get(one.at) ?? [],
        ...(one.act === undefined ? {} : { document: one.act }),
      },
    ];
  });
}

/**
 * The facts findings wait for as a few lines: the first questions to put, in their order; what no answer settles, such
 * as a fact the file declares unknown, only where there are fewer of them.
 */
export function waitingFor(file: CaseFile, findings: readonly Finding[], most = 3): Waiting {
  const all = waitedFor(findings);
  const questions = nextQuestions(file, { findings }).filter(({ presumed }) => !presumed);
  const asked = new Set(questions.map(({ key }) => key));
  const facts = [...questions, ...all.filter((one) => !asked.has(askedKey(one)))].slice(0, most);
  return {
    facts,
    reached: new Set(facts.flatMap(({ by }) => by)).size,
    waiting: new Set(all.flatMap(({ by }) => by)).size,
  };
}
