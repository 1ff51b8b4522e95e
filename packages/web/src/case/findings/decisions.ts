import { stable, type Finding } from '@zhargy/logic';
import type { FindingDecision } from '../held-case.ts';

/** What tells one finding of a case from another: the norm, the act judged and those it speaks of. A journal keeps decisions under it. */
export const findingKey = ({ norm, act, about }: Pick<Finding, 'norm' | 'act' | 'about'>): string =>
  stable([norm, act?.id ?? null, about]);

/** A decision on a finding and whether it still stands: it does as long as the finding says what it said. */
export interface Decided {
  readonly decision: FindingDecision;
  readonly stands: boolean;
}

/** The decision of a finding, if somebody decided on it. */
export function decisionOn(finding: Finding, decisions: readonly FindingDecision[]): Decided | undefined {
  const key = findingKey(finding);
  const decision = decisions.find((one) => one.key === key);
  return (
    decision && {
      decision,
      stands: decision.status === finding.status && decision.lawVersion === finding.lawVersion,
    }
  );
}

/** A decision on a finding as it stands now. */
export function decisionFor(
  finding: Finding,
  decision: FindingDecision['decision'],
  reason: string,
  on: string,
): FindingDecision {
  const { norm, about, status, lawVersion } = finding;
  const act = finding.act === undefined ? {} : { act: finding.act.id };
  return { key: findingKey(finding), norm, ...act, about, status, lawVersion, decision, reason: reason.trim(), on };
}
