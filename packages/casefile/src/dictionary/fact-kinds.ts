import type { Field, Shape } from '../field.ts';
import { caseShape } from '../schema.ts';
import { entryAt } from './place.ts';

/** How a fact of the case file is answered, and by whom. */
export interface FactKindOfFile {
  readonly answer: 'truth' | 'choice' | 'day' | 'moment' | 'count' | 'amount' | 'period' | 'text' | 'list';
  readonly choices?: readonly string[];
  readonly who: readonly string[];
}

const answers = ['truth', 'day', 'moment', 'count', 'amount', 'period', 'text', 'list'] as const;

/** The schema as the reading of questions has to know it: places by the names of lists and fields, without ids. */
export const factKinds: {
  fact(names: readonly string[]): FactKindOfFile | undefined;
  persons(names: readonly string[]): readonly string[];
  readonly people: string;
  readonly perAct: ReadonlySet<string>;
} = {
  fact(names) {
    const spec = specAt(names);
    if (spec?.is !== 'field') return undefined;
    const answer = answers.find((name) => name === spec.type.name) ?? 'text';
    const { values } = spec;
    const chosen = answer !== 'list' && (values !== undefined || spec.to !== undefined);
    return {
      answer: chosen ? 'choice' : answer,
      ...(chosen && values ? { choices: values } : {}),
      who: entryAt(placeOf(names))?.who ?? [],
    };
  },
  persons(names) {
    const shape = shapeAt(names);
    if (!shape) return [];
    const pointing = Object.entries(shape).filter(([, spec]) => spec.is === 'field' && isOnePerson(spec));
    return pointing.map(([name]) => name);
  },
  people: 'persons',
  perAct: new Set(['contents']),
};

const isOnePerson = (field: Field<unknown>): boolean => field.to === 'person' && field.type.name !== 'list';

/** The place of the fact in any entry: "charges.-.category". */
export function placeOf(names: readonly string[]): string {
  const steps: string[] = [];
  let shape: Shape | undefined = caseShape;
  for (const name of names) {
    const spec: Shape[string] | undefined = shape?.[name];
    steps.push(name);
    if (spec?.is === 'items' && steps.length > 0) steps.push('-');
    shape = spec === undefined || spec.is === 'field' ? undefined : spec.shape;
  }
  if (steps.at(-1) === '-') steps.pop();
  return steps.join('.');
}

function specAt(names: readonly string[]): Shape[string] | undefined {
  let shape: Shape | undefined = caseShape;
  let spec: Shape[string] | undefined;
  for (const name of names) {
    spec = shape && Object.hasOwn(shape, name) ? shape[name] : undefined;
    shape = spec === undefined || spec.is === 'field' ? undefined : spec.shape;
  }
  return spec;
}

function shapeAt(names: readonly string[]): Shape | undefined {
  const spec = names.length === 0 ? undefined : specAt(names);
  return spec === undefined || spec.is === 'field' ? undefined : spec.shape;
}
