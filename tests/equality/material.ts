import { theDay, type Day } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import type { Material } from '@zhargy/casefile/testing';
import { law } from '@zhargy/law';
import { actsGoverned, expressionsOf, partsOf, type AnyNorm, type Node } from '@zhargy/logic';
import { planOf } from '@zhargy/readings';
import type { Column, Frame, Plan } from '@zhargy/readings/plan';
import { withFacts } from '../../packages/law/src/testing/scenario.ts';
import { scenarioTables } from '../../packages/law/src/testing/scenario-tables.ts';
import { examples } from '../examples-read.ts';

/** The whole law as one plan, on everything. */
export const wholePlan = (): Plan =>
  planOf({
    acts: law.engine.acts,
    norms: law.engine.norms,
    version: law.version,
    on: ['recorded', 'candidates', 'case'],
  });

/** Every day on which some text or some version of an expression begins, ends, or is first proven in effect. */
export function boundariesOf({ columns }: Plan): readonly Day[] {
  const days = new Set<Day>();
  for (const column of columns) {
    const steps = column.op === 'versions' ? column.args.sets : column.op === 'stands' ? column.args.when : undefined;
    for (const { on } of steps?.from ?? []) days.add(on);
  }
  return [...days].toSorted((a, b) => a - b);
}

/** The words that norms look for in facts, by the place of the fact. */
export function wordsOf({ columns }: Plan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const put = (of: Column, words: readonly unknown[]): void => {
    const fact = factUnder(of);
    if (!fact) return;
    const known = found.get(fact) ?? new Set<string>();
    found.set(fact, known);
    for (const word of words) if (typeof word === 'string') known.add(word);
  };
  const written = (column: Column): readonly unknown[] => (column.op === 'literal' ? [column.args.value] : []);
  for (const column of columns) {
    if (column.op === 'oneOf') put(column.args.of, column.args.values);
    else if (column.op === 'contains') put(column.args.list, written(column.args.item));
    else if (column.op === 'compare') {
      put(column.args.a, written(column.args.b));
      put(column.args.b, written(column.args.a));
    }
  }
  return new Map([...found].map(([at, words]) => [at, [...words].toSorted()]));
}

/** The elements that norms look for in the paper of an act, by the kind of act they govern. */
export function papersOf(norms: readonly AnyNorm[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const norm of norms) {
    const elements = elementsIn(norm);
    for (const { recordedAs } of actsGoverned(norm)) {
      const known = found.get(recordedAs) ?? new Set<string>();
      found.set(recordedAs, known);
      for (const element of elements) known.add(element);
    }
  }
  return new Map([...found].map(([kind, elements]) => [kind, [...elements].toSorted()]));
}

function elementsIn(norm: AnyNorm): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'compare')
      for (const [one, other] of [[node.args.a, node.args.b] as const, [node.args.b, node.args.a] as const])
        if (one.kind === 'fact' && one.args.field === 'element' && other.kind === 'literal')
          found.add(String(other.args.value));
    for (const part of partsOf(node)) walk(part);
  };
  for (const { node } of Object.values(expressionsOf(norm))) walk(node);
  return found;
}

/** The place of the fact a column is no more than a view of. */
function factUnder(column: Column): string | undefined {
  switch (column.op) {
    case 'fact':
      return placeOf(column.frame.base, column.args.field);
    case 'via':
    case 'because':
    case 'presume':
    case 'dated':
      return factUnder(column.args.of);
    default:
      return undefined;
  }
}
const placeOf = (base: Frame, field: string): string =>
  base.owner ? placeOf(base.owner.base, `${base.field}.${field}`) : field;

/** The case of each scenario of these norms: near what the norm asks, on one side or the other. */
const scenarioFiles = (near: (norm: string) => boolean): readonly CaseFile[] =>
  scenarioTables().flatMap(({ base, rows }) =>
    rows.filter(({ norm }) => near(norm)).map(({ facts }) => withFacts(base, facts)),
  );

/** So many times the same files, so that few of them are drawn as often as many others. */
const times = (n: number, files: readonly CaseFile[]): readonly CaseFile[] =>
  Array.from({ length: n }, () => files).flat();

/**
 * What random files of the equality checks are made from: scenarios, examples, plausible courses of cases, and the days and
 * words of the law. Those `near` some norms are mostly their scenarios.
 */
export function materialOf(seed: number, plan: Plan = wholePlan(), near?: (norm: string) => boolean): Material {
  const courses: readonly CaseFile[] = Array.from({ length: 100 }, (_, i) => syntheticCase(seed, i));
  return {
    files: [
      ...scenarioFiles(near ?? (() => true)),
      ...(near ? courses.slice(0, 20) : times(4, courses)),
      ...times(near ? 2 : 20, examples),
    ],
    days: [...boundariesOf(plan), theDay('2024-03-01')],
    words: wordsOf(plan),
    papers: papersOf(law.engine.norms),
  };
}
