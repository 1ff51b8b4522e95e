import { editText, type FactChange } from './edit-text.ts';
import { stepped, within, type HeldCase, type Proof, type Proven } from './held-case.ts';

/** What proves a change: one document all of it, or of several each the facts at its place. */
export type ProvenBy = Proof | readonly Proven[];

const isList = (given: ProvenBy): given is readonly Proven[] => Array.isArray(given);

/** The document that proves what stands at a path: of several that prove it, the one of the nearest place. */
function proverOf(path: readonly string[], given: ProvenBy | undefined): Proof | undefined {
  if (!given || !isList(given)) return given;
  const there = given.filter((one) => within(path, one.path));
  return there.toSorted((a, b) => b.path.length - a.path.length)[0]?.proof;
}

/**
 * Facts changed, and the documents that prove them; together one step back. A fact changed without a document is proven by
 * none any longer. A change of a whole entry keeps the documents given for single facts in it.
 * @throws RangeError where no case is open, the text cannot be read or no case file has such a fact.
 */
export function edited(held: HeldCase, changes: readonly FactChange[], provenBy?: ProvenBy): HeldCase {
  if (held.text === undefined) throw new RangeError('no case is open');
  const text = editText(held.text, changes);
  const kept = held.proven.filter(({ path }) => !changes.some((change) => within(path, change.path)));
  const given = changes
    .filter(({ value }) => value !== undefined)
    .flatMap(({ path }): readonly Proven[] => {
      const whole = proverOf(path, provenBy);
      const inside =
        provenBy && isList(provenBy)
          ? provenBy.filter((one) => one.path.length > path.length && within(one.path, path))
          : [];
      return whole ? [{ path, proof: whole }, ...inside] : inside;
    });
  const proven = given.length > 0 ? [...kept, ...given] : kept;
  if (text === held.text && proven.length === held.proven.length && given.length === 0) return held;
  return stepped(held, { text, proven });
}
