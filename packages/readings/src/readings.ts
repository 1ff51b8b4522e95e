import { expressionsOf, partsOf, type AnyNorm, type Kind, type Node, type Subjects, type Text } from '@zhargy/logic';
import { sqlKind } from './sql/value.ts';

/** The ways in which one and the same norm is read. */
export const readingNames = ['explain', 'columns', 'sql', 'smt', 'questions'] as const;
export type ReadingName = (typeof readingNames)[number];

/**
 * How well a reading does a kind of expression. `exact`: as the explanations have it. `loaded`: worked out beforehand,
 * when cases are loaded, and read from there. `approximated`: where it cannot be followed, anything is taken to be
 * possible, so that nothing is proven too much. `unsupported`: unknown, and why.
 */
export type Support = 'exact' | 'loaded' | 'approximated' | { readonly unsupported: Text };

const links: Text = {
  kk: 'жазбадан жазбаға сілтеме бойынша жүру бағандармен жазылмайды: жауабы белгісіз',
  ru: 'переход от записи к записи по ссылкам столбцами не записан: ответ неизвестен',
  en: 'walking from record to record along links is not written as columns: the answer is unknown',
};
const noLinks: Support = { unsupported: links };

/** What every reading does alike, but for what a table says itself. */
const alike = {
  literal: 'exact',
  fact: 'exact',
  identity: 'exact',
  moment: 'exact',
  lawDay: 'exact',
  not: 'exact',
  and: 'exact',
  or: 'exact',
  cond: 'exact',
  compare: 'exact',
  oneOf: 'exact',
  contains: 'exact',
  every: 'exact',
  some: 'exact',
  atLeast: 'exact',
  count: 'exact',
  the: 'exact',
  best: 'exact',
  agreed: 'exact',
  table: 'exact',
  byVersion: 'exact',
  underLaw: 'exact',
  at: 'exact',
  presume: 'exact',
  reading: 'exact',
  assessment: 'exact',
  mark: 'exact',
  ground: 'exact',
  use: 'exact',
} as const satisfies Partial<Record<Kind, Support>>;

/** Every kind of expression by reading: a kind that is new, or left out, does not compile. */
export const supportOf: { readonly [R in ReadingName]: { readonly [K in Kind]: Support } } = {
  explain: { ...alike, chain: 'exact', collect: 'exact', working: 'exact' },
  columns: { ...alike, chain: noLinks, collect: 'exact', working: 'exact' },
  sql: { ...alike, chain: noLinks, collect: 'loaded', working: 'loaded' },
  smt: { ...alike, chain: noLinks, collect: 'exact', working: 'approximated' },
  questions: { ...alike, chain: 'exact', collect: 'exact', working: 'exact' },
};

/** A value that no table holds, like a term of months and days, is worked out when cases are loaded. */
const held = (type: string | undefined): Support =>
  type === undefined || sqlKind(type) !== undefined ? 'exact' : 'loaded';

const weight = (support: Support): number =>
  typeof support === 'object' ? 3 : { exact: 0, loaded: 1, approximated: 2 }[support];

/** How well each reading does one norm: as well as it does the hardest of what the norm says. */
export interface NormReadings {
  readonly norm: string;
  readonly kind: AnyNorm['kind'];
  readonly readings: Readonly<Record<ReadingName, Support>>;
}

/** Norms by reading; guidance and definitions of their own say nothing to be read. */
export function normsByReading(norms: readonly AnyNorm[]): readonly NormReadings[] {
  return norms.flatMap((norm) => {
    if (norm.kind === 'guidance' || norm.kind === 'definition') return [];
    const nodes = nodesOf(norm, norm.for as Subjects<unknown>); // any subjects will do: they are only walked
    const readings: Record<ReadingName, Support> = {
      explain: 'exact',
      columns: 'exact',
      sql: 'exact',
      smt: 'exact',
      questions: 'exact',
    };
    for (const name of readingNames)
      for (const node of nodes) {
        const { [node.kind]: own } = supportOf[name];
        for (const support of [own, ...(name === 'sql' ? [held(typeOf(node))] : [])])
          if (weight(support) > weight(readings[name])) readings[name] = support;
      }
    return [{ norm: norm.id, kind: norm.kind, readings }];
  });
}

const typeOf = ({ args }: Node): string | undefined => ('type' in args ? args.type.name : undefined);

/** Every node of a norm once: of what it says, and of the conditions under which it is about somebody. */
function nodesOf(norm: AnyNorm, subjects: Subjects<unknown>): ReadonlySet<Node> {
  const found = new Set<Node>();
  const walk = (node: Node): void => {
    if (found.has(node)) return;
    found.add(node);
    for (const part of partsOf(node)) walk(part);
  };
  for (const { relation } of subjects.list)
    for (const node of [...relation.guards, ...(relation.key ? [relation.key] : [])]) walk(node);
  for (const { node } of Object.values(expressionsOf(norm))) walk(node);
  return found;
}

/** How many norms each reading does how well. */
export function readingTotals(
  norms: readonly NormReadings[],
): Readonly<Record<ReadingName, Readonly<Record<SupportName, number>>>> {
  const of = (reading: ReadingName): Record<SupportName, number> => {
    const counts: Record<SupportName, number> = { exact: 0, loaded: 0, approximated: 0, unsupported: 0 };
    for (const { readings } of norms) counts[nameOf(readings[reading])] += 1;
    return counts;
  };
  return { explain: of('explain'), columns: of('columns'), sql: of('sql'), smt: of('smt'), questions: of('questions') };
}

export const supportNames = ['exact', 'loaded', 'approximated', 'unsupported'] as const;
export type SupportName = (typeof supportNames)[number];
export const nameOf = (support: Support): SupportName => (typeof support === 'object' ? 'unsupported' : support);
