import { day, engineOf, type PreparedCase } from '@zhargy/logic';
import { recordOf, smallNorm } from '../small-rule.ts';
import type { Engine, Facts } from './engine.ts';

const rules = engineOf([], [smallNorm], 'bench');
const question = { now: day('2026-07-01') };
const alone = (facts: Facts): PreparedCase => ({ root: recordOf(facts), acts: [] });

/** A finding: each ground with its reason, and what is missing. */
export const engine: Engine = {
  answer: (facts) => {
    const [finding] = rules.check(alone(facts), question);
    if (finding === undefined) throw new Error('no finding');
    if (finding.status === 'unknown') return `unknown: ${finding.missing.map((m) => m.at).join(', ')}`;
    return String(finding.status === 'satisfied');
  },
};
