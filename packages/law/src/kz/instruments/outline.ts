/**
 * The outline of a text cited by paragraph: for each paragraph, in its order, how many sentences each of its unnumbered
 * subparagraphs has. The first subparagraph is the one that carries the number of the paragraph.
 */
export type Outline = Readonly<Record<string, readonly number[]>>;

/**
 * What an instrument lists by its outline. A paragraph of one subparagraph is cited whole ("23"), one of several by
 * subparagraph ("10.2") or, where the whole is meant, by its number ("10"). Throws on a paragraph without sentences.
 */
export function listed(outline: Outline): {
  readonly provisions: ReadonlySet<string>;
  readonly sentences: Readonly<Record<string, number>>;
} {
  const provisions = new Set<string>();
  const sentences: Record<string, number> = {};
  for (const [paragraph, counts] of Object.entries(outline)) {
    if (counts.length === 0 || counts.some((n) => n < 1))
      throw new RangeError(`paragraph ${paragraph} has no sentence`);
    provisions.add(paragraph);
    for (const [i, count] of counts.entries()) {
      const key = counts.length === 1 ? paragraph : `${paragraph}.${i + 1}`;
      provisions.add(key);
      sentences[key] = count;
    }
  }
  return { provisions, sentences };
}
