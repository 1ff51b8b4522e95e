import { prepare, type CaseFile } from '@zhargy/casefile';
import type { Finding, Missing, Question } from '@zhargy/logic';
import { law } from '../rule-set.ts';
import { preparations } from './preparations.ts';

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
  /** The facts that decide, each once; the first of them decides most. */
  readonly missing: readonly Missing[];
  /** Everything the answer takes for granted: presumption and place, each once. */
  readonly presumed: readonly { readonly id: string; readonly at: readonly string[] }[];
}

/**
 * How an act stands in a case file, for each of its possible subjects. Norms about the steps that lead to the act, and
 * about its document, close nothing while the act is only planned: what they ask for can still be done.
 */
export function outlooks(file: CaseFile, act: string, question: Question): readonly Outlook[] {
  return law.engine.candidates(prepare(file), { ...question, acts: [act] }).map(({ about, findings }) => {
    const toCome = findings.filter(
      (f) => (f.kind === 'content' || preparations.has(f.norm)) && (f.status === 'violated' || f.status === 'unknown'),
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
      missing: mostWanted(undecided),
      presumed: presumedIn(findings),
    };
  });
}

/** How an act that the file holds as done stands: for asking "what if this were done". */
export function outlookOfRecorded(file: CaseFile, act: string, id: string, question: Question): Outlook {
  const findings = law.engine.check(prepare(file), { ...question, acts: [act] }).filter((f) => f.act?.id === id);
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
    missing: mostWanted(undecided),
    presumed: presumedIn(findings),
  };
}

/** Everything the findings take for granted, each once. */
const presumedIn = (findings: readonly Finding[]): Outlook['presumed'] => [
  ...new Map(findings.flatMap((f) => f.presumed).map((p) => [`${p.id} ${p.at.join()}`, p])).values(),
];

/** Facts by how many findings wait for them, the most wanted first; equal ones in the order of the findings. */
function mostWanted(findings: readonly Finding[]): readonly Missing[] {
  const wanted = new Map<string, { readonly missing: Missing; times: number }>();
  for (const missing of findings.flatMap((f) => f.missing)) {
    const known = wanted.get(missing.at);
    if (known) known.times += 1;
    else wanted.set(missing.at, { missing, times: 1 });
  }
  return [...wanted.values()].toSorted((a, b) => b.times - a.times).map((w) => w.missing);
}
