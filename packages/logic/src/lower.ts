import type { Because } from './because.ts';
import { canon, type Canon } from './canon.ts';
import type { Range } from './kinds/range.ts';
import { remembering, type Two } from './memo.ts';
import { caseVar } from './roots.ts';
import { dependsOf, isCostly, type Depends } from './walk.ts';
import type { Args, Kind, Node, NodeOf, Relation, Var } from './node.ts';
import type { Rec, RecList, Scope } from './scope.ts';
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
  /** Remembers, within a question, what is found out about what depends on these. */
  remember<E, X>(depends: Depends, inner: Two<E, X>): Two<E, X>;
  /** A number under which something is noted for good about records and lists, which do not change; one for equal names. */
  note(name?: string): number;
  /** What is noted there of a record or a list; made when it is first asked for. */
  noted<T extends object>(of: Rec | RecList, note: number, make: () => T): T;
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
  let notes = 0;
  const named = new Map<string, number>();
  const noted = new WeakMap<Rec | RecList, Map<number, object>>();
  const slotsOf = (depends: Depends): readonly number[] =>
    [...depends.variables].filter((v) => v !== caseVar).map((v) => to.slot(v));
  const to: Lowering = {
    canon: equal,
    ranges: new Map(),
    get remembers() {
      return numbered > 0;
    },
    remember: (depends, inner) => remembering(inner, numbered++, depends, slotsOf(depends)),
    note(name) {
      const known = name === undefined ? undefined : named.get(name);
      if (known !== undefined) return known;
      if (name !== undefined) named.set(name, notes);
      return notes++;
    },
    noted<T extends object>(of: Rec | RecList, note: number, make: () => T): T {
      let own = noted.get(of);
      if (!own) noted.set(of, (own = new Map<number, object>()));
      const known = own.get(note) as T | undefined; // whoever has the number alone writes there
      if (known) return known;
      const value = make();
      own.set(note, value);
      return value;
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
      // What stands around a walk over a list is soon put together again; the walk itself is not.
      const lowered = isCostly(node) ? remembering(plain, numbered++, depends, slotsOf(depends)) : plain;
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
