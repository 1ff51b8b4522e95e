import { prepare, type CaseFile } from '@zhargy/casefile';
import type { Finding } from '@zhargy/logic';
import { law } from '../rule-set.ts';
import { preparations } from './preparations.ts';
import { wantedFacts, type OutlookQuestion, type WantedFact } from './wanted.ts';

/** How an act stands that nobody has done yet. */
export interface Outlook {
  readonly act: string;
  readonly about: Readonly<Record<string, string>>;
  /**
   * `open`: nothing known stands against it. `closed`: a norm excludes it, whatever is still recorded.
   * `depends`: a fact that is not known decides.
   */
  readonly standing: 'open' | 'closed' | 'depends';
  /** What closes it. */
  readonly against: readonly Finding[];
  /** What has to be done first, or done better: it is not shown yet, or not shown as the law wants it. */
  readonly steps: readonly Finding[];
  /** What the document of the act has to hold, and does not yet. */
  readonly document: readonly Finding[];
  /** What cannot be said without more facts. */
  readonly undecided: readonly Finding[];
  /** What is left to somebody's judgment. */
  readonly judged: readonly Finding[];
  /** What only the act itself will tell. */
  readonly pending: readonly Finding[];
  /** What holds already. */
  readonly met: readonly Finding[];
  /** The facts that decide, each once, the best to ask first. */
  readonly missing: readonly WantedFact[];
  /** Everything the answer takes for granted: presumption and place, each once. */
  readonly presumed: readonly { readonly id: string; readonly at: readonly string[] }[];
}

/** Whether a norm closes an act that is only planned where it is unmet: not what leads to the act, nor what its document holds. */
export const closesPlanned = (norm: string): boolean => !preparations.has(norm) && law.norm(norm)?.kind !== 'content';

/**
 * How an act stands in a case file, for each of its possible subjects. Norms about the steps that lead to the act, and
 * about its document, close nothing while the act is only planned: what they ask for can still be done.
 */
export function outlooks(
  file: CaseFile,
  act: string,
  { questionsOf, ...question }: OutlookQuestion,
): readonly Outlook[] {
  const prepared = prepare(file);
  return law.engine.candidates(prepared, { ...question, acts: [act] }).map(({ about, findings }) => {
    const toCome = findings.filter(
      (f) => !closesPlanned(f.norm) && (f.status === 'violated' || f.status === 'unknown'),
    );
    const against = findings.filter((f) => f.status === 'violated' && !toCome.includes(f));
    const undecided = findings.filter((f) => f.status === 'unknown' && !toCome.includes(f));
    return {
      act,
      about,
      standing: against.length > 0 ? 'closed' : undecided.length > 0 ? 'depends' : 'open',
      against,
      steps: toCome.filter((f) => f.kind !== 'content'),
      document: toCome.filter((f) => f.kind === 'content'),
      undecided,
      judged: findings.filter((f) => f.status === 'open'),
      pending: findings.filter((f) => f.status === 'pending'),
      met: findings.filter((f) => f.status === 'satisfied'),
      missing: wantedFacts(prepared, undecided, questionsOf),
      presumed: presumedIn(findings),
    };
  });
}

/** How an act that the file holds as done stands: for asking "what if this were done". */
export function outlookOfRecorded(
  file: CaseFile,
  act: string,
  id: string,
  { questionsOf, ...question }: OutlookQuestion,
): Outlook {
  const prepared = prepare(file);
  const findings = law.engine.check(prepared, { ...question, acts: [act] }).filter((f) => f.act?.id === id);
  const of = (status: Finding['status']): readonly Finding[] => findings.filter((f) => f.status === status);
  const against = of('violated');
  const undecided = of('unknown');
  return {
    act,
    about: {},
    standing: against.length > 0 ? 'closed' : undecided.length > 0 ? 'depends' : 'open',
    against,
    steps: [],
    document: [],
    undecided,
    judged: of('open'),
    pending: of('pending'),
    met: of('satisfied'),
    missing: wantedFacts(prepared, undecided, questionsOf),
    presumed: presumedIn(findings),
  };
}

/** Everything the findings take for granted, each once. */
const presumedIn = (findings: readonly Finding[]): Outlook['presumed'] => [
  ...new Map(findings.flatMap((f) => f.presumed).map((p) => [`${p.id} ${p.at.join()}`, p])).values(),
];
