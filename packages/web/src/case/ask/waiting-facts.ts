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

/** The few answers to ask for first, and how many findings that cannot be judged they reach. */
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
