import type { Finding } from '@zhargy/logic';

/** Something whose answer findings wait for: a fact or a list by its place, or what the text of one document holds. */
export interface WaitedFor {
  readonly at: string;
  /** The recorded act whose text has to be read, where `at` is the list of contents. */
  readonly document?: string;
  readonly why: Finding['missing'][number]['why'];
  /** The findings that wait for it, beside others perhaps. */
  readonly by: readonly Finding[];
}

/** Which few answers reach the most findings that cannot be judged. */
export interface Waiting {
  readonly facts: readonly WaitedFor[];
  /** Findings one of these facts is missing for. */
  readonly reached: number;
  /** Findings that wait for some fact at all; the others wait for a text of the law. */
  readonly waiting: number;
}

/** A place of the file, not a gap in the law's texts nor a fact of an act nobody has done yet. */
const isAsked = ({ at, why, doubt }: Finding['missing'][number]): boolean =>
  why !== 'law' && doubt === undefined && at !== 'candidate' && !at.startsWith('candidate.');

/** Everything unknown findings wait for, each once. What a document holds is one thing a document. */
export function waitedFor(findings: readonly Finding[]): readonly WaitedFor[] {
  const found = new Map<string, { at: string; document?: string; why: WaitedFor['why']; by: Finding[] }>();
  for (const finding of findings) {
    if (finding.status !== 'unknown') continue;
    for (const missing of finding.missing) {
      if (!isAsked(missing)) continue;
      const { at, why } = missing;
      const id = finding.act?.id;
      const document = at === 'contents' && id !== undefined && id !== 'candidate' ? id : undefined;
      const key = document === undefined ? at : `${at} ${document}`;
      const known = found.get(key);
      if (!known) found.set(key, { at, why, by: [finding], ...(document === undefined ? {} : { document }) });
      else if (known.by.at(-1) !== finding) known.by.push(finding);
    }
  }
  return [...found.values()];
}

/**
 * A small good set of facts, by greedy cover: the fact most findings wait for, then the one most of the rest wait for.
 * Of facts that reach as many, one that can be answered in a field goes first.
 */
export function waitingFor(findings: readonly Finding[], canAnswer: (fact: WaitedFor) => boolean, most = 3): Waiting {
  const all = waitedFor(findings);
  const left = new Set(all.flatMap(({ by }) => by));
  const waiting = left.size;
  const facts: WaitedFor[] = [];
  const rest = new Set(all);
  while (facts.length < most && left.size > 0) {
    let best: WaitedFor | undefined;
    let reach: readonly [number, number, number] = [0, 0, 0];
    for (const fact of rest) {
      const fresh = fact.by.filter((finding) => left.has(finding));
      // A finding that waits for this fact alone is worth more than one that has other ways to be settled.
      const alone = fresh.filter((finding) => finding.missing.filter(isAsked).length === 1).length;
      const here = [fresh.length, canAnswer(fact) ? 1 : 0, alone] as const;
      if (here[0] > 0 && (!best || larger(here, reach))) [best, reach] = [fact, here];
    }
    if (!best) break;
    facts.push(best);
    rest.delete(best);
    for (const finding of best.by) left.delete(finding);
  }
  return { facts, reached: waiting - left.size, waiting };
}

const larger = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [i, n] of a.entries()) if (n !== b[i]) return n > (b[i] ?? 0);
  return false;
};
