import {
  and,
  caseVar,
  citation,
  consequence,
  counts,
  effective,
  expr,
  ground,
  is,
  lit,
  lowering,
  not,
  oneOf,
  or,
  theCase,
  types,
  type Cond,
  type Expr,
  type Instrument,
  type Rec,
  type Scope,
  type ValueType,
} from '@zhargy/logic';
import { inWords, type SmallCase, type SmallFact } from './small-case.ts';

/** A norm needs a text that stands; this one is the benchmark's own. */
const words = { kk: 'сынақ ережесі', ru: 'пробное правило', en: 'the rule of the benchmark' };
const ownText: Instrument = {
  id: 'bench.rule',
  title: words,
  short: words,
  unit: 'paragraph',
  inForce: { from: effective('2000-01-01') },
  read: [],
  provisions: new Set(['1']),
  sentences: {},
};
const cite = [citation(ownText, [1])];

/** A fact of the case; the names of entities and their lists come from a schema, which so small a rule does without. */
const fact = <T>(field: SmallFact, type: ValueType<T>): Expr<T> =>
  expr({ kind: 'fact', args: { of: caseVar, field, type: type as ValueType<unknown> } }); // a fact is written by its own type only
const word = <V extends string>(field: SmallFact): Expr<V> =>
  fact(field, types.text as ValueType<string> as ValueType<V>); // a narrower name for the same string
const f = {
  form: word<SmallCase['form']>('form'),
  category: word<SmallCase['category']>('category'),
  contested: fact('contested', types.truth),
  consentWritten: fact('consentWritten', types.truth),
  objection: fact('objection', types.truth),
  age: fact('age', types.count),
  representative: fact('representative', types.truth),
  daysSince: fact('daysSince', types.count),
  explained: fact('explained', types.truth),
};
const conditions: readonly Cond[] = [
  is(f.form, 'plea'),
  oneOf(f.category, ['minor', 'medium', 'grave']),
  not(f.contested),
  f.consentWritten,
  not(f.objection),
  or(counts.ge(f.age, lit.count(18)), f.representative),
  counts.le(f.daysSince, lit.count(30)),
  f.explained,
];
const rule = and(
  ...conditions.map((of, i) => {
    const text = inWords[i] ?? '';
    return ground({ id: `bench.small.${i + 1}`, cite, says: { kk: text, ru: text, en: text } }, of);
  }),
);

/** The rule as a norm, for explained answers. */
export const smallNorm = consequence({
  id: 'bench.small',
  for: theCase,
  cite,
  says: words,
  follows: () => rule,
});

const to = lowering();
const lowered = to.lower(rule.node);
const slot = to.slot(caseVar);

export const recordOf = (data: Partial<SmallCase>): Rec => ({
  id: 'case',
  at: '',
  values: data,
  states: {},
  lists: {},
});

/** The answer alone: true, false, or undefined for unknown. */
export function decide(record: Rec): boolean | undefined {
  const slots: (Rec | undefined)[] = [];
  slots[slot] = record;
  const scope: Scope = { slots, moment: undefined, now: undefined, lawDay: undefined, readings: {} };
  const answer = lowered.evaluate(scope);
  return typeof answer === 'boolean' ? answer : undefined;
}
