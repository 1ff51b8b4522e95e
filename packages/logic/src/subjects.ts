import type { Many } from './many.ts';
import { bind } from './many.ts';
import type { Relation } from './node.ts';

/** One subject of a norm: its name, the members it ranges over. */
export interface Subject {
  readonly name: string;
  readonly relation: Relation;
  readonly guarded: boolean;
  readonly wholeCase?: string;
}

/**
 * About whom norms speak: typed variables, later ones found from earlier ones. Norms about the same subjects share
 * one constant, whose bindings are enumerated once.
 */
export interface Subjects<F> {
  readonly list: readonly Subject[];
  readonly facts: F;
}

type AnyMany = Many<unknown>;
type Seen<D> = { readonly [K in keyof D]: D[K] extends Many<infer F> ? F : never };

/** Declares subjects: `about({ g: pleas })`, `about({ g: pleas }, ({ g }) => ({ p: partyOf(g) }))`. */
export function about<const A extends Readonly<Record<string, AnyMany>>>(first: A): Subjects<Seen<A>>;
export function about<
  const A extends Readonly<Record<string, AnyMany>>,
  const B extends Readonly<Record<string, AnyMany>>,
>(first: A, then: (seen: Seen<A>) => B): Subjects<Seen<A> & Seen<B>>;
export function about<
  const A extends Readonly<Record<string, AnyMany>>,
  const B extends Readonly<Record<string, AnyMany>>,
  const C extends Readonly<Record<string, AnyMany>>,
>(first: A, then: (seen: Seen<A>) => B, last: (seen: Seen<A> & Seen<B>) => C): Subjects<Seen<A> & Seen<B> & Seen<C>>;
export function about(
  first: Readonly<Record<string, AnyMany>>,
  ...later: readonly ((seen: never) => Readonly<Record<string, AnyMany>>)[]
): Subjects<unknown> {
  const list: Subject[] = [];
  const facts: Record<string, unknown> = {};
  const add = (domains: Readonly<Record<string, AnyMany>>): void => {
    for (const [name, over] of Object.entries(domains)) {
      const bound = bind(over, name);
      facts[name] = bound.facts;
      const guarded = over.guards.length > 0 || over.key !== undefined || over.source.of.name !== 'case';
      list.push({ name, relation: bound.relation, guarded, ...(over.wholeCase ? { wholeCase: over.wholeCase } : {}) });
    }
  };
  add(first);
  for (const step of later) add(step(facts as never)); // each step is typed by the overloads above
  return Object.freeze({ list, facts });
}

/** Norms about the case as a whole. */
export const theCase: Subjects<Record<never, never>> = Object.freeze({ list: [], facts: {} });
