import type { Line } from './review.ts';

/** A stretch of a paragraph, and the lines whose quotes cover it. */
export interface Stretch {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Where the quotes of all lines stand in one paper, by the number of the paragraph. */
export type Marks = ReadonlyMap<
  number,
  readonly { readonly from: number; readonly to: number; readonly key: string }[]
>;

export function marksOf(lines: readonly Line[], paper: string): Marks {
  const marks = lines.flatMap(({ key, options }) =>
    options
      .flatMap(({ quotes }) => quotes)
      .filter(({ place }) => place.paper === paper)
      .map(({ place }) => ({ paragraph: place.paragraph, from: place.from, to: place.to, key })),
  );
  return Map.groupBy(marks, ({ paragraph }) => paragraph);
}

/** A paragraph cut where quotes begin and end; put together again it is the paragraph. */
export function stretchesOf(
  text: string,
  marks: Marks extends ReadonlyMap<number, infer M> ? M : never,
): readonly Stretch[] {
  if (marks.length === 0) return [{ text, keys: [] }];
  const inside = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [inside(from), inside(to)])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    const keys = marks.filter((mark) => mark.from < to && mark.to > from).map(({ key }) => key);
    return { text: text.slice(from, to), keys: [...new Set(keys)] };
  });
}
