import type { CaseFile } from '@zhargy/casefile';
import type { Finding } from '@zhargy/logic';
import { atPlace } from '../place-path.ts';
import { waitedFor, type WaitedFor } from './waiting-facts.ts';

/** A question to put next. */
export interface Asked extends WaitedFor {
  readonly kind: 'list' | 'fact' | 'document';
  /** How many findings would be settled by this answer alone. */
  readonly decides: number;
}

/** What the questions are drawn from, and what somebody has said he does not know. */
export interface AskedOf {
  readonly findings: readonly Finding[];
  /** Keys of questions put off, as `askedKey` gives them. */
  readonly putOff?: ReadonlySet<string>;
}

/** What tells one question from another. */
export const askedKey = ({ at, document }: Pick<WaitedFor, 'at' | 'document'>): string =>
  document === undefined ? at : `${at} ${document}`;

/** How much trouble an answer is: yes or no before a day, a day before words, an article or a term. */
const trouble: Readonly<Record<string, number>> = {
  truth: 0,
  day: 1,
  count: 1,
  moment: 2,
  text: 2,
  list: 2,
  amount: 2,
  period: 3,
};

/**
 * What to ask next, the best first: who and what there is at all (lists), then the facts that settle the most on their
 * own, the easy ones before the hard, and the texts of documents last. What the file declares unknown is not asked again.
 */
export function nextQuestions(file: CaseFile, { findings, putOff }: AskedOf): readonly Asked[] {
  const questions = waitedFor(findings).flatMap((fact): readonly (Asked & { readonly cost: number })[] => {
    if (fact.why === 'declaredUnknown' || putOff?.has(askedKey(fact)) === true) return [];
    const decides = fact.by.filter((finding) => finding.missing.length === 1).length;
    if (fact.document !== undefined) return [{ ...fact, kind: 'document', decides, cost: 9 }];
    const found = atPlace(fact.at, file);
    if (found?.is === 'list') return [{ ...fact, kind: 'list', decides, cost: 0 }];
    if (found?.is !== 'fact') return [];
    const chosen = found.field.values !== undefined || found.field.to !== undefined;
    return [{ ...fact, kind: 'fact', decides, cost: chosen ? 0.5 : (trouble[found.field.type.name] ?? 2) }];
  });
  const rank = { list: 0, fact: 1, document: 2 } as const;
  return questions
    .toSorted(
      (a, b) => rank[a.kind] - rank[b.kind] || b.decides - a.decides || b.by.length - a.by.length || a.cost - b.cost,
    )
    .map(({ cost: _cost, ...asked }) => asked);
}
