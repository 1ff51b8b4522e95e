import type { Text } from '@zhargy/logic';

/** What cannot be of the norms on an act taken together, each with the reason. */
export const impossibleTogether: readonly {
  readonly act: string;
  readonly question: string;
  readonly of: readonly string[];
  readonly why: Text;
}[] = [];

/** Why it cannot be; nothing where it is not known to be so. */
export const impossibleFor = (act: string, question: string, of: readonly string[]): Text | undefined =>
  impossibleTogether.find(
    (one) =>
      one.act === act &&
      one.question === question &&
      one.of.length === of.length &&
      one.of.every((x) => of.includes(x)),
  )?.why;
