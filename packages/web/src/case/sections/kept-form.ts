import type { Draft } from './draft.ts';
import type { ProofDraft } from './form-state.ts';
import type { SectionName } from './form-fields.ts';

/** A form that was left before it was put into the case, in memory alone. */
export interface KeptForm {
  /** The text of the case it belongs to: for another text it is forgotten. */
  readonly text: string;
  readonly section: SectionName;
  /** Nothing for a new entry. */
  readonly id: string | undefined;
  readonly draft: Draft;
  readonly proofs: Readonly<Record<string, ProofDraft>>;
  readonly proof: ProofDraft;
}

let kept: KeptForm | undefined;

/** Keeps one form while another part of the page is looked at; nothing forgets it. */
export function keepForm(form: KeptForm | undefined): void {
  kept = form;
}

/** The form that was left, when it belongs to this case as it stands. */
export function keptForm(text: string | undefined): KeptForm | undefined {
  if (kept && kept.text !== text) kept = undefined;
  return kept;
}
