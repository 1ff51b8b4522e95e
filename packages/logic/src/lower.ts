import type { Because } from './because.ts';
import type { Args, Kind, Node, NodeOf, Var } from './node.ts';
import type { Scope } from './scope.ts';
import { factKinds } from './kinds/facts.ts';
import { truthKinds } from './kinds/truth.ts';
import { compareKinds } from './kinds/compare.ts';
import { relationKinds } from './kinds/relations.ts';
import { lawKinds } from './kinds/law.ts';
import { workingKinds } from './kinds/working.ts';

/** A node ready to run: closures over slots. Unknown is `undefined`. */
export interface Lowered {
  evaluate(scope: Scope): unknown;
  explain(scope: Scope): Because;
}

/** Gives variables their slots and lowers each node once, however many times it is used. */
export interface Lowering {
  lower(node: Node): Lowered;
  slot(variable: Var): number;
  readonly size: number;
}

export type LowerTable<K extends Kind = Kind> = { readonly [P in K]: (args: Args[P], to: Lowering) => Lowered };

const table: LowerTable = {
  ...factKinds,
  ...truthKinds,
  ...compareKinds,
  ...relationKinds,
  ...lawKinds,
  ...workingKinds,
};

const lowerOne = <K extends Kind>(node: NodeOf<K>, to: Lowering): Lowered => table[node.kind](node.args, to);

/** A fresh lowering; one serves a whole set of norms, so that what they share is lowered once. */
export function lowering(): Lowering {
  const done = new Map<Node, Lowered>();
  const slots = new Map<Var, number>();
  const to: Lowering = {
    lower(node) {
      const known = done.get(node);
      if (known) return known;
      const lowered = lowerOne(node, to);
      done.set(node, lowered);
      return lowered;
    },
    slot(variable) {
      const known = slots.get(variable);
      if (known !== undefined) return known;
      slots.set(variable, slots.size);
      return slots.size - 1;
    },
    get size() {
      return slots.size;
    },
  };
  return to;
}
