import { diffArrays } from 'diff';
import { forComparing } from './letters.ts';
import type { SplitText } from './split-text.ts';

/** A run of words of a changed provision: standing in both texts, only in the older, or only in the newer. */
export interface Run {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

/** One provision that is not the same in two editions. */
export interface Change {
  readonly provision: string;
  readonly is: 'changed' | 'added' | 'removed';
  readonly runs: readonly Run[];
}

/** What two editions of one text differ in; or why they cannot be set side by side. */
export type Comparison =
  | { readonly changes: readonly Change[]; readonly same: number }
  | { readonly cannot: 'otherLanguage' | 'otherText' | 'noProvisions' };

/**
 * The provisions whose text differs, in the order of the newer text. Letters of one look, dashes, quotation marks and
 * spaces make no difference; headings, notes of change and remarks of the publisher are not compared.
 */
export function compareTexts(before: SplitText, after: SplitText): Comparison {
  if (before.lang !== after.lang) return { cannot: 'otherLanguage' };
  if (before.instrument !== after.instrument) return { cannot: 'otherText' };
  const [was, is] = [textsOf(before), textsOf(after)];
  if (was.size === 0 || is.size === 0) return { cannot: 'noProvisions' };
  const changes: Change[] = [];
  let same = 0;
  for (const provision of inOrder([...was.keys()], [...is.keys()])) {
    const [old, now] = [was.get(provision), is.get(provision)];
    if (old === undefined) changes.push({ provision, is: 'added', runs: [{ text: now ?? '', in: 'after' }] });
    else if (now === undefined) changes.push({ provision, is: 'removed', runs: [{ text: old, in: 'before' }] });
    else if (forComparing(old) === forComparing(now)) same += 1;
    else changes.push({ provision, is: 'changed', runs: runsOf(old, now) });
  }
  return { changes, same };
}

/** The provisions' own words: those of an article without the words of its parts. */
function textsOf(text: SplitText): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const p of text.pieces) {
    if (p.provision === '' || p.kind === 'footnote' || p.kind === 'publisher') continue;
    const before = texts.get(p.provision);
    texts.set(p.provision, before === undefined ? p.text : `${before}\n${p.text}`);
  }
  return texts;
}

/** The order of the newer text, with what is gone after what it stood after. */
function inOrder(was: readonly string[], is: readonly string[]): readonly string[] {
  const kept = new Set(is);
  const after = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const provision of was)
    if (kept.has(provision)) anchor = provision;
    else after.set(anchor, [...(after.get(anchor) ?? []), provision]);
  return [...(after.get(undefined) ?? []), ...is.flatMap((provision) => [provision, ...(after.get(provision) ?? [])])];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

function runsOf(old: string, now: string): readonly Run[] {
  return diffArrays(wordsOf(old), wordsOf(now), {
    comparator: (a, b) => a === b || forComparing(a) === forComparing(b),
  }).map(({ value, added, removed }): Run => ({
    text: value.join(''),
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
}

/** Whether a citation of one provision speaks of the other: the same, or one stands inside the other. */
export const touches = (cited: string, changed: string): boolean =>
  cited === changed || cited.startsWith(`${changed}.`) || changed.startsWith(`${cited}.`);
