import type { CaseFile, Fault } from '@zhargy/casefile';
import {
  disagreements,
  entriesToSave,
  known,
  type CaseToSave,
  type Disagreement,
  type Known,
  type Proof,
  type Sealed,
} from '@zhargy/desk';
import type { OpenCase } from '../case/open-case.tsx';
import { author, type CaseKeeper } from './keeper.ts';

type Held = Pick<OpenCase, 'decisions' | 'proven'>;

/** The open case as the journal is to have it. */
export function toSave(title: string, file: CaseFile, { decisions, proven }: Held): CaseToSave {
  return {
    title,
    file,
    decisions: decisions.map(({ norm, act, about, status, lawVersion, decision, reason }) => ({
      finding: { norm, ...(act === undefined ? {} : { act }), about: { ...about }, status, lawVersion },
      decision,
      reason,
    })),
    proven: proven.map(({ path, proof }) => ({ path, proof: withoutBlanks(proof) })),
  };
}

/** A document without the parts nobody filled in. */
const withoutBlanks = (proof: Held['proven'][number]['proof']): Proof => {
  const given = Object.entries(proof).filter(([, part]) => part !== undefined && part !== '');
  return { ...Object.fromEntries(given), id: proof.id };
};

/** What came of a save. */
export type Saved =
  | { readonly is: 'saved'; readonly id: string; readonly seq: number; readonly after: Known; readonly entries: number }
  /** Nothing had changed. */
  | { readonly is: 'same'; readonly seq: number }
  /** Somebody else wrote after the entry the open case goes back to; nothing was written. */
  | { readonly is: 'behind'; readonly meanwhile: readonly Sealed[] }
  /** Documents say otherwise than earlier ones; nothing was written: whoever saves decides first. */
  | { readonly is: 'disagree'; readonly disagreements: readonly Disagreement[] }
  | { readonly is: 'faults'; readonly faults: readonly Fault[] }
  /** The case is no longer there, or its chain is broken. */
  | { readonly is: 'gone' | 'broken' };

/** How a save goes: what was decided before it. */
export interface SaveWish {
  /** Why what no longer stands does not, in the language of the page. */
  readonly reason: string;
  /** Places where two documents are both to stand; nothing while nobody was asked. */
  readonly keepBoth?: ReadonlySet<string> | undefined;
  /** Write after what others wrote meanwhile: statements meet place by place. */
  readonly afterOthers?: boolean;
}

/** Keeps a case for the first time, under a title. */
export async function saveNew(keeper: CaseKeeper, wanted: CaseToSave, { reason }: SaveWish): Promise<Saved> {
  const entries = entriesToSave([], wanted, { author, reason });
  const written = await keeper.openCase(wanted.title, entries);
  return written.ok ? done(keeper, written.case, entries.length) : refused(written);
}

/** Writes what changed since the entry the open case goes back to. */
export async function saveMore(
  keeper: CaseKeeper,
  id: string,
  seq: number,
  wanted: Omit<CaseToSave, 'title'>,
  { reason, keepBoth, afterOthers = false }: SaveWish,
): Promise<Saved> {
  const opened = await keeper.entries(id);
  if (!opened.ok) return refused(opened);
  const before = opened.entries.slice(0, seq);
  const meanwhile = opened.entries.slice(seq);
  // A new title or a note touches nothing that is saved here.
  const touching = meanwhile.some(({ body }) => body.kind !== 'titled' && body.kind !== 'noted');
  if (touching && !afterOthers) return { is: 'behind', meanwhile };
  const whole: CaseToSave = { ...wanted, title: known(before).title };
  const told = disagreements(before, whole);
  if (told.length > 0 && keepBoth === undefined) return { is: 'disagree', disagreements: told };
  const entries = entriesToSave(before, whole, { author, reason, ...(keepBoth ? { keepBoth } : {}) });
  if (entries.length === 0 && meanwhile.length === 0) return { is: 'same', seq };
  if (entries.length === 0) return done(keeper, id, 0);
  const written = await keeper.append(id, opened.entries.length, entries);
  return written.ok ? done(keeper, id, entries.length) : refused(written);
}

async function done(keeper: CaseKeeper, id: string, entries: number): Promise<Saved> {
  const opened = await keeper.entries(id);
  return opened.ok
    ? { is: 'saved', id, seq: opened.entries.length, after: known(opened.entries), entries }
    : refused(opened);
}

function refused(why: Extract<Awaited<ReturnType<CaseKeeper['entries']>>, { readonly ok: false }>): Saved {
  switch (why.why) {
    case 'noCase':
      return { is: 'gone' };
    case 'behind':
      return { is: 'behind', meanwhile: [] };
    case 'faults':
      return { is: 'faults', faults: why.faults };
    case 'broken':
      return { is: 'broken' };
  }
}
