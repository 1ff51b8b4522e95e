import type { Column, Plan } from '../plan/column.ts';
import { madeOf } from '../sql/needs.ts';
import type { Store } from './store.ts';
import { Symbols } from './symbols.ts';
import { maskAt, valueAt, type Vector } from './vector.ts';

/** What a column holds for every case alike. */
export interface Fixed {
  readonly value: unknown;
  readonly mask: number;
}

/** The columns that rest on no fact: they are worked out once for a question, not once for a case. */
export function fixedColumns(plan: Plan): ReadonlySet<Column> {
  const found = new Set<Column>();
  // Each column stands after all it is made of.
  for (const column of plan.columns) {
    if (column.frame !== plan.root || 'over' in column.args) continue;
    const { op } = column;
    if (op === 'fact' || op === 'id' || op === 'via') continue;
    const parts = madeOf(column);
    if (parts.every((part) => found.has(part))) found.add(column);
  }
  return found;
}

const factless = (): never => {
  throw new RangeError('a fixed column rests on no fact');
};

/** One case of which nothing is known: what does not rest on facts can be worked out on it. */
export const noFacts = (): Store => ({ cases: 1, symbols: new Symbols(), members: factless, fact: factless });

export const fixedOf = (vector: Vector, { symbols }: Store): Fixed => {
  const mask = maskAt(vector, 0);
  return { mask, value: mask === 0 ? valueAt(vector, 0, symbols) : undefined };
};
