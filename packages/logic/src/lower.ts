import type { Because } from './because.ts';
import { canon, type Canon } from './canon.ts';
import type { Range } from './kinds/range.ts';
import { remembering, type Two } from './memo.ts';
import { caseVar } from './roots.ts';
import { dependsOf, type Depends } from './walk.ts';
import type { Args, Kind, Node, NodeOf, Relation, Var } from './node.ts';
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
  /** Equal expressions are one object here. */
  readonly canon: Canon;
  /** The ranges of relations already met; equal relations are one object. */
  readonly ranges: Map<Relation, Range>;
  /** Whether anything lowered so far is worth remembering within a question. */
  readonly remembers: boolean;
  /** Remembers, within a question, what is found out about the members of a relation. */
  remember<E, X>(over: Relation, inner: Two<E, X>): Two<E, X>;
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
  const equal = canon();
  let numbered = 0;
  const slotsOf = (depends: Depends): readonly number[] =>
    [...depends.variables].filter((v) => v !== caseVar).map((v) => to.slot(v));
  const to: Lowering = {
    canon: equal,
    ranges: new Map(),
    get remembers() {
      return numbered > 0;
    },
    remember: (over, inner) => {
      const depends = dependsOf({ kind: 'count', args: { over } });
      return remembering(inner, numbered++, depends, slotsOf(depends));
    },
    lower(raw) {
      const known = done.get(raw);
      if (known) return known;
      const node = equal.node(raw);
      const same = done.get(node);
      if (same) {
        done.set(raw, same);
        return same;
      }
      const plain = lowerOne(node, to);
      const depends = dependsOf(node);
      const lowered = depends.costly ? remembering(plain, numbered++, depends, slotsOf(depends)) : plain;
      done.set(node, lowered);
      done.set(raw, lowered);
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
