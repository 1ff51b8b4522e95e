import { engineOf, type AnyNorm, type Consequence, type Duty, type Engine } from '@zhargy/logic';
import { law } from '../rule-set.ts';
import { termsOf, type FoundTerm } from './find-terms.ts';

/** Whether, and by what, a duty was done at all, as a finding of its own. */
const doneOf = (norm: Duty<unknown>): Consequence<unknown> => ({
  kind: 'consequence',
  id: `${norm.id}#done`,
  for: norm.for,
  cite: norm.cite,
  says: norm.says,
  follows: (subjects) => norm.done(subjects),
});

interface Terms {
  readonly found: readonly FoundTerm[];
  readonly byCount: ReadonlyMap<string, FoundTerm>;
  /** Counts every term, and says of every duty with one what met it. */
  readonly engine: Engine;
}
let built: Terms | undefined;

/** The terms of the whole rule set, looked for once. */
export function allTerms(): Terms {
  if (built) return built;
  const found = law.norms.flatMap(termsOf);
  const duties = law.norms.filter((norm): norm is Duty<unknown> => norm.kind === 'duty');
  const norms: readonly AnyNorm[] = [...found.map((term) => term.count), ...duties.map(doneOf)];
  built = {
    found,
    byCount: new Map(found.map((term) => [term.count.id, term])),
    engine: engineOf(law.acts, norms, law.version),
  };
  return built;
}
