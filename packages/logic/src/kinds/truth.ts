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
        const test = w.evaluate(s);
        if (test === undefined) return w.explain(s);
        const branch = (test === true ? a : b).explain(s);
        return allOf(branch.value, branch.value === undefined ? [branch] : [w.explain(s), branch]);
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

/** Decides first, and explains only what shows: of what decides alone each such part, else what is unknown, else all. */
function explainConnected(list: readonly Lowered[], s: Scope, decisive: boolean): Because {
  const explain = (part: Lowered): Because => part.explain(s);
  // What one part says is said of the whole, whatever it is.
  if (list.length === 1) return connectBecause(list.map(explain), decisive);
  let deciding = none;
  let unknown = none;
  for (const part of list) {
    const value = part.evaluate(s);
    if (value === decisive) deciding = [...deciding, part];
    else if (value === undefined) unknown = [...unknown, part];
  }
  if (deciding.length > 0) return anyOf(decisive, deciding.map(explain));
  if (unknown.length > 0) return allOf(undefined, unknown.map(explain));
  return allOf(!decisive, list.map(explain));
}
const none: readonly Lowered[] = [];

/** Joins explained parts: `decisive` is the value that decides alone (false for "and", true for "or"). */
export function connectBecause(parts: readonly Because[], decisive: boolean): Because {
  const deciding = parts.filter((p) => p.value === decisive);
  if (deciding.length > 0) return anyOf(decisive, deciding);
  const unknown = parts.filter((p) => p.value === undefined);
  if (unknown.length > 0) return allOf(undefined, unknown);
  return allOf(!decisive, parts);
}
