import { allOf, anyOf, type Because } from '../because.ts';
import type { Lowered, LowerTable } from '../lower.ts';
import type { Scope } from '../scope.ts';

/** Strong Kleene connectives: an unknown part decides nothing, a part that decides needs no other. */
export const truthKinds: LowerTable<'not' | 'and' | 'or' | 'cond'> = {
  not: ({ of }, to) => {
    const inner = to.lower(of);
    const flip = (value: unknown): unknown => (value === undefined ? undefined : value === false);
    return {
      evaluate: (s) => flip(inner.evaluate(s)),
      explain: (s) => {
        const because = inner.explain(s);
        return because.as(flip(because.value));
      },
    };
  },

  and: ({ parts }, to) => {
    const list = parts.map((p) => to.lower(p));
    return { evaluate: (s) => connect(list, s, false), explain: (s) => explainConnected(list, s, false) };
  },

  or: ({ parts }, to) => {
    const list = parts.map((p) => to.lower(p));
    return { evaluate: (s) => connect(list, s, true), explain: (s) => explainConnected(list, s, true) };
  },

  cond: ({ when, then, otherwise }, to) => {
    const w = to.lower(when);
    const a = to.lower(then);
    const b = to.lower(otherwise);
    return {
      evaluate: (s) => {
        const test = w.evaluate(s);
        return test === undefined ? undefined : test === true ? a.evaluate(s) : b.evaluate(s);
      },
      explain: (s) => {
        const test = w.explain(s);
        if (test.value === undefined) return test;
        const branch = test.value === true ? a.explain(s) : b.explain(s);
        return allOf(branch.value, branch.value === undefined ? [branch] : [test, branch]);
      },
    };
  },
};

function connect(list: readonly Lowered[], s: Scope, decisive: boolean): unknown {
  let known = true;
  for (const part of list) {
    const value = part.evaluate(s);
    if (value === decisive) return decisive;
    if (value === undefined) known = false;
  }
  return known ? !decisive : undefined;
}

function explainConnected(list: readonly Lowered[], s: Scope, decisive: boolean): Because {
  return connectBecause(
    list.map((part) => part.explain(s)),
    decisive,
  );
}

/** Joins explained parts: `decisive` is the value that decides alone (false for "and", true for "or"). */
export function connectBecause(parts: readonly Because[], decisive: boolean): Because {
  const deciding = parts.filter((p) => p.value === decisive);
  if (deciding.length > 0) return anyOf(decisive, deciding);
  const unknown = parts.filter((p) => p.value === undefined);
  if (unknown.length > 0) return allOf(undefined, unknown);
  return allOf(!decisive, parts);
}
