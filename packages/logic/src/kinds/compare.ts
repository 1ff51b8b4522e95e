import { allOf, Because } from '../because.ts';
import type { LowerTable } from '../lower.ts';
import type { ValueType } from '../types.ts';

/** Tests of values. Two values that cannot be ordered leave the test unknown. */
export const compareKinds: LowerTable<'compare' | 'oneOf' | 'contains'> = {
  compare: ({ a, b, test, type }, to) => {
    const left = to.lower(a);
    const right = to.lower(b);
    return {
      evaluate: (s) => compared(left.evaluate(s), right.evaluate(s), test, type),
      explain: (s) => {
        const x = left.explain(s);
        const y = right.explain(s);
        if (x.value === undefined || y.value === undefined) return allOf(undefined, [x, y].filter(isUnknown));
        const value = compared(x.value, y.value, test, type);
        const both = allOf(value, [x, y]);
        if (value !== undefined) return both;
        const why = type.name === 'moment' ? 'orderOfMoments' : 'incomparable';
        const note = `${show(type, x)} / ${show(type, y)}`;
        return new Because(undefined, both.reason, [{ at: placeOf(x) || placeOf(y), why, note }], both.rests);
      },
    };
  },

  oneOf: ({ of, values }, to) => {
    const inner = to.lower(of);
    const set = new Set<unknown>(values);
    const test = (value: unknown): unknown => (value === undefined ? undefined : set.has(value));
    return {
      evaluate: (s) => test(inner.evaluate(s)),
      explain: (s) => {
        const because = inner.explain(s);
        return because.as(test(because.value));
      },
    };
  },

  contains: ({ list, item }, to) => {
    const l = to.lower(list);
    const i = to.lower(item);
    const test = (all: unknown, one: unknown): unknown =>
      all === undefined || one === undefined ? undefined : Array.isArray(all) && all.includes(one);
    return {
      evaluate: (s) => test(l.evaluate(s), i.evaluate(s)),
      explain: (s) => {
        const x = l.explain(s);
        const y = i.explain(s);
        const value = test(x.value, y.value);
        return allOf(value, value === undefined ? [x, y].filter(isUnknown) : [x, y]);
      },
    };
  },
};

const isUnknown = (b: Because): boolean => b.value === undefined;

function compared(x: unknown, y: unknown, test: 'lt' | 'le' | 'eq', type: ValueType<unknown>): unknown {
  if (x === undefined || y === undefined) return undefined;
  if (test === 'eq' && !type.compare) return type.equal(x, y);
  const order = type.compare?.(x, y);
  if (order === undefined) return undefined;
  return test === 'eq' ? order === 0 : test === 'lt' ? order < 0 : order <= 0;
}

const show = (type: ValueType<unknown>, b: Because): string => JSON.stringify(type.json(b.value));

function placeOf(because: Because): string {
  const reason = because.reason;
  return 'at' in reason ? reason.at : '';
}
