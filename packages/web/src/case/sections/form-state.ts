import type { CaseFile } from '@zhargy/casefile';
import { dayAsWritten, isoOf } from '@zhargy/calendar';
import type { Lang } from '@zhargy/logic';
import type { CaseNames } from '../case-names.ts';
import type { Proof, Proven } from '../open-case.tsx';
import { keyOf, type Draft } from './draft.ts';
import type { Asked } from './completeness.ts';
import type { Answer } from './answer.ts';

/** A document as it is named in a form. */
export interface ProofDraft {
  readonly title: string;
  readonly date: string;
  readonly where: string;
}
export const noProof: ProofDraft = { title: '', date: '', where: '' };

/** What the fields of a form see of it. */
export interface FormSeen {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly lang: Lang;
  /** The id of the entity; empty for the proceeding. */
  readonly own: string;
  readonly section: string;
  readonly before: Draft;
  readonly draft: Draft;
  readonly asked: ReadonlyMap<string, Asked>;
  /** Faults by the key of a fact. */
  readonly faults: ReadonlyMap<string, string>;
  readonly proofs: Readonly<Record<string, ProofDraft>>;
  readonly provenBy: (path: readonly string[]) => Proof | undefined;
  readonly onAnswer: (path: readonly string[], answer: Answer) => void;
  readonly onProof: (path: readonly string[], proof: ProofDraft) => void;
  readonly onRows: (draft: Draft) => void;
}

/** The id of the control of a fact on the page. */
export const controlId = (path: readonly string[]): string => `fact-${path.join('-')}`;

/** A document named in a form as the case keeps it; nothing where none is named, a fault where it has no title or no such date. */
export function readProof(
  draft: ProofDraft,
): { readonly proof: Proof | undefined } | { readonly fault: 'title' | 'date' } {
  const [title, date, where] = [draft.title.trim(), draft.date.trim(), draft.where.trim()];
  if (title === '') return date === '' && where === '' ? { proof: undefined } : { fault: 'title' };
  const day = date === '' ? undefined : dayAsWritten(date);
  if (date !== '' && day === undefined) return { fault: 'date' };
  const iso = day === undefined ? undefined : isoOf(day);
  return {
    proof: {
      // Two facts proven by one document of one day rest on one source.
      id: [iso, title]
        .filter((part) => part !== undefined)
        .join(' ')
        .slice(0, 100),
      title: title.slice(0, 500),
      ...(iso === undefined ? {} : { date: iso }),
      ...(where === '' ? {} : { where: where.slice(0, 2000) }),
    },
  };
}

/** The documents of the facts that are changed: each its own, else that of the whole form. */
export function provenOf(
  base: readonly string[],
  changed: readonly (readonly string[])[],
  own: Readonly<Record<string, ProofDraft>>,
  ofForm: ProofDraft,
): readonly Proven[] {
  const all = readProof(ofForm);
  return changed.flatMap((path) => {
    const inside = keyOf(path.slice(base.length));
    const read = readProof(own[inside] ?? noProof);
    const proof = 'proof' in read && read.proof ? read.proof : 'proof' in all ? all.proof : undefined;
    return proof ? [{ path, proof }] : [];
  });
}
