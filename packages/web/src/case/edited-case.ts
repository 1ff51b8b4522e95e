import { editText, type FactChange } from './edit-text.ts';
import { stepped, within, type HeldCase, type Proof } from './held-case.ts';

/**
 * Facts changed, and the document that proves them. A fact changed without a document is proven by none any longer.
 * @throws RangeError where no case is open, the text cannot be read or no case file has such a fact.
 */
export function edited(held: HeldCase, changes: readonly FactChange[], proof?: Proof): HeldCase {
  if (held.text === undefined) throw new RangeError('no case is open');
  const text = editText(held.text, changes);
  const kept = held.proven.filter(({ path }) => !changes.some((change) => within(path, change.path)));
  const given = changes.filter(({ value }) => value !== undefined);
  const proven = proof ? [...kept, ...given.map(({ path }) => ({ path, proof }))] : kept;
  if (text === held.text && proven.length === held.proven.length && !proof) return held;
  return stepped(held, { text, proven });
}
