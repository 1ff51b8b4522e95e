import { fact, factsFor } from '@zhargy/casefile';
import {
  and,
  caseVar,
  citation,
  consequence,
  counts,
  effective,
  ground,
  is,
  lit,
  lowering,
  not,
  oneOf,
  or,
  theCase,
  type Cond,
  type Instrument,
  type Rec,
  type Scope,
} from '@zhargy/logic';
import type { Random } from './random.ts';

/** The facts of the small rule; every engine gets the same. */
export interface SmallCase {
  readonly form: 'plea' | 'cooperation' | 'asset';
  readonly category: 'misdemeanour' | 'minor' | 'medium' | 'grave' | 'especiallyGrave';
  readonly contested: boolean;
  readonly consentWritten: boolean;
  readonly objection: boolean;
  readonly age: number;
  readonly representative: boolean;
  readonly daysSince: number;
  readonly explained: boolean;
}
export type SmallFact = keyof SmallCase;

/** A made-up rule in the manner of the law: eight grounds, all of which must hold. It states no law. */
export const inWords = [
  'form is plea',
  'category is minor, medium or grave',
  'the charge is not contested',
  'consent is in writing',
  'nobody objected',
  'the victim is of age or has a representative',
  'no more than 30 days since the petition',
  'the consequences were explained',
] as const;

/** A generated case: each ground holds in most cases, all of them together in about one of three. */
export const smallCase = (random: Random): SmallCase => ({
  form: random.chance(0.9) ? 'plea' : random.pick(['cooperation', 'asset']),
  category: random.chance(0.85)
    ? random.pick(['minor', 'medium', 'grave'])
    : random.pick(['misdemeanour', 'especiallyGrave']),
  contested: random.chance(0.12),
  consentWritten: random.chance(0.88),
  objection: random.chance(0.1),
  age: 12 + random.below(60),
  representative: random.chance(0.4),
  daysSince: random.below(34),
  explained: random.chance(0.9),
});

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

const shape = {
  form: fact.oneOf('plea', 'cooperation', 'asset'),
  category: fact.oneOf('misdemeanour', 'minor', 'medium', 'grave', 'especiallyGrave'),
  contested: fact.truth(),
  consentWritten: fact.truth(),
  objection: fact.truth(),
  age: fact.count(),
  representative: fact.truth(),
  daysSince: fact.count(),
  explained: fact.truth(),
};
const f = factsFor(shape, caseVar);
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
