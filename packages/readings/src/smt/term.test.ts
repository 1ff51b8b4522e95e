import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solverOf } from './solver.ts';
import { termsOf, valueUnder, type Term } from './term.ts';

/** Numbers from 0 up to 1, the same in every run. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A random truth, beside a function that says what it comes to, made without folding anything. */
function randomTruth(
  terms: ReturnType<typeof termsOf>,
  chance: () => number,
  depth: number,
): { readonly term: Term; readonly is: (values: ReadonlyMap<string, number>) => boolean } {
  const pick = (n: number): number => Math.floor(chance() * n);
  const number = (
    deep: number,
  ): { readonly term: Term; readonly is: (values: ReadonlyMap<string, number>) => number } => {
    const kind = deep === 0 ? pick(2) : pick(3);
    if (kind === 0) {
      const value = pick(4);
      return { term: terms.number(value, 3), is: () => value };
    }
    if (kind === 1) {
      const name = `n${String(pick(3))}`;
      return { term: terms.variable(name, 3), is: (values) => values.get(name) ?? 0 };
    }
    const when = randomTruth(terms, chance, deep - 1);
    const [a, b] = [number(deep - 1), number(deep - 1)];
    return { term: terms.ite(when.term, a.term, b.term), is: (v) => (when.is(v) ? a.is(v) : b.is(v)) };
  };
  if (depth === 0) {
    const name = `t${String(pick(3))}`;
    return { term: terms.variable(name, 0), is: (values) => values.get(name) === 1 };
  }
  const kind = pick(6);
  if (kind > 3) {
    const [a, b] = [number(depth - 1), number(depth - 1)];
    return kind === 4
      ? { term: terms.eq(a.term, b.term), is: (v) => a.is(v) === b.is(v) }
      : { term: terms.lt(a.term, b.term), is: (v) => a.is(v) < b.is(v) };
  }
  const [a, b, c] = [0, 1, 2].map(() => randomTruth(terms, chance, depth - 1));
  if (!a || !b || !c) throw new RangeError('three parts');
  if (kind === 0) return { term: terms.not(a.term), is: (v) => !a.is(v) };
  if (kind === 1) return { term: terms.and(a.term, b.term, c.term), is: (v) => a.is(v) && b.is(v) && c.is(v) };
  if (kind === 2) return { term: terms.or(a.term, b.term, c.term), is: (v) => a.is(v) || b.is(v) || c.is(v) };
  return { term: terms.ite(a.term, b.term, c.term), is: (v) => (a.is(v) ? b.is(v) : c.is(v)) };
}

const valuesBy = (chance: () => number): ReadonlyMap<string, number> =>
  new Map(
    [0, 1, 2].flatMap((i) => [
      [`t${String(i)}`, chance() < 0.5 ? 1 : 0] as const,
      [`n${String(i)}`, Math.floor(chance() * 8)] as const,
    ]),
  );

describe('terms', () => {
  it('mean what they say, however they were folded', () => {
    const chance = chanceOf(7);
    for (let round = 0; round < 400; round += 1) {
      const { term, is } = randomTruth(termsOf(), chance, 4);
      for (let i = 0; i < 8; i += 1) {
        const values = valuesBy(chance);
        assert.equal(valueUnder(term, (name) => values.get(name) ?? 0) === 1, is(values));
      }
    }
  });

  it('are answered by the solver with a model that bears them, or with none where nothing does', async () => {
    const chance = chanceOf(11);
    const seen = new Set<string>();
    const terms = termsOf();
    const solver = await solverOf();
    for (let round = 0; round < 40; round += 1) {
      const { term, is } = randomTruth(terms, chance, 3);
      const contrary = terms.and(term, terms.not(randomTruth(terms, chance, 2).term));
      for (const asked of [
        term,
        contrary,
        terms.and(term, terms.variable('t0', 0), terms.not(terms.variable('t0', 0))),
      ]) {
        const answer = await solver.check(asked);
        seen.add(answer.is);
        assert.notEqual(answer.is, 'unknown');
        if (answer.is === 'sat' && asked === term) assert.ok(is(answer.values));
        if (answer.is === 'unsat')
          for (let i = 0; i < 30; i += 1) {
            const values = valuesBy(chance);
            assert.equal(
              valueUnder(asked, (name) => values.get(name) ?? 0),
              0,
            );
          }
      }
    }
    assert.deepEqual([...seen].toSorted(), ['sat', 'unsat']);
  });

  it('are asked under what is known of their variables alone', async () => {
    const terms = termsOf();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => terms.variable(name, 0));
    assert.ok(a && b && c);
    const solver = await solverOf();
    solver.know([terms.or(terms.not(a), b), terms.or(terms.not(b), c)]);
    assert.equal((await solver.check(a, terms.not(c))).is, 'unsat');
    const found = await solver.check(a);
    assert.ok(found.is === 'sat' && found.values.get('c') === 1);
  });
});
