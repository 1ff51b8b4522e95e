import { expr, type Cond, type Expr, type Node, type Relation, type Source, type Var } from './node.ts';
import { types, type Id, type ValueType } from './types.ts';

/** How the facts of an entity are seen through a variable; made by the schema of the case file. */
export interface Entity<F> {
  readonly name: string;
  facts(of: Var): F;
}

/** A condition under which a member belongs. A method, so that a list of something is a list of anything. */
export interface Guard<F> {
  of(member: F): Cond;
}

/** A list of entities, perhaps narrowed: what quantifiers range over and what norms are about. */
export interface Many<F> {
  readonly entity: Entity<F>;
  readonly source: Source;
  readonly guards: readonly Guard<F>[];
  readonly key?: Node;
  /** Why a norm may look at the whole list of the file instead of what is related to its subject. */
  readonly wholeCase?: string;
}

/** A list as it stands in the file; used by the schema only. */
export const listOf = <F>(entity: Entity<F>, source: Source): Many<F> => ({ entity, source, guards: [] });

/** The members that satisfy a condition. */
export const where = <F>(over: Many<F>, guard: (member: F) => Cond): Many<F> => ({
  ...over,
  guards: [...over.guards, { of: guard }],
});

/** The one member with this id. */
export const named = <F>(over: Many<F>, id: Expr<Id<string>>): Many<F> => ({ ...over, key: id.node });

/** Every member of a list of the file, for a norm that really is about the whole case; says why. */
export const wholeCase = <F>(over: Many<F>, reason: string): Many<F> => ({ ...over, wholeCase: reason });

/** Binds a list to a fresh variable. */
export function bind<F>(over: Many<F>, name: string = over.entity.name): { member: Var; facts: F; relation: Relation } {
  const member: Var = { name, entity: over.entity.name };
  const facts = over.entity.facts(member);
  const guards = over.guards.map((guard) => guard.of(facts).node);
  const relation: Relation = {
    source: over.source,
    member,
    guards,
    ...(over.key ? { key: over.key } : {}),
    ...(over.wholeCase ? { wholeCase: over.wholeCase } : {}),
  };
  return { member, facts, relation };
}

const bodyOver = <F>(over: Many<F>, body: (member: F) => Expr<unknown>): { over: Relation; body: Node } => {
  const { facts, relation } = bind(over);
  return { over: relation, body: body(facts).node };
};

/** Each member satisfies the condition. Unknown while the list may hold others. */
export const every = <F>(over: Many<F>, body: (member: F) => Cond): Cond =>
  expr({ kind: 'every', args: bodyOver(over, body) });

/** At least one member satisfies the condition. */
export const some = <F>(over: Many<F>, body: (member: F) => Cond): Cond =>
  expr({ kind: 'some', args: bodyOver(over, body) });

/** No member satisfies the condition. */
export const none = <F>(over: Many<F>, body: (member: F) => Cond): Cond =>
  expr({ kind: 'not', args: { of: some(over, body).node } });

/** There is a member. */
export const exists = <F>(over: Many<F>): Cond =>
  some(over, () => expr({ kind: 'literal', args: { value: true, type: types.truth as ValueType<unknown> } }));

/** At least `n` members satisfy the condition; answered as soon as the known members decide. */
export const atLeast = <F>(n: number, over: Many<F>, body: (member: F) => Cond): Cond =>
  expr({ kind: 'atLeast', args: { ...bodyOver(over, body), n } });

/** How many members there are; unknown while one may or may not belong. */
export const count = <F>(over: Many<F>): Expr<number> => expr({ kind: 'count', args: { over: bind(over).relation } });

/** A value of the one member there is; unknown when there is none or more than one. */
export const the = <F, T>(over: Many<F>, body: (member: F) => Expr<T>): Expr<T> =>
  expr({ kind: 'the', args: bodyOver(over, body) });

/**
 * The same for a member there can be but one of, because the case file admits no second: where it is named, it counts
 * although the list may hold others.
 */
export const single = <F, T>(over: Many<F>, body: (member: F) => Expr<T>): Expr<T> =>
  expr({ kind: 'the', args: { ...bodyOver(over, body), single: true } });

/** The rows of a relation for a working: each row has the named fields, read one by one, and the member's `id`. */
export function collect<F, R extends Readonly<Record<string, Expr<unknown>>>>(
  over: Many<F>,
  fields: (member: F) => R,
): Expr<readonly Row<R>[]> {
  const { facts, relation } = bind(over);
  const nodes = Object.fromEntries(Object.entries(fields(facts)).map(([name, e]) => [name, e.node]));
  return expr({ kind: 'collect', args: { over: relation, fields: nodes } });
}

/** One row of a collected relation. Reading a field that is not known ends the working as unknown. */
export type Row<R> = { readonly id: string } & { readonly [K in keyof R]: R[K] extends Expr<infer T> ? T : never };

/** A value of the first (or last) member by a date or number; unknown on a tie, `orElse` when there is nobody. */
export function best<F, T>(
  over: Many<F>,
  pick: {
    readonly which: 'first' | 'last';
    readonly by: (member: F) => Expr<unknown>;
    readonly type: ValueType<never>;
    readonly is: (member: F) => Expr<T>;
    readonly orElse?: Expr<T>;
  },
): Expr<T> {
  const { facts, relation } = bind(over);
  return expr({
    kind: 'best',
    args: {
      over: relation,
      which: pick.which,
      by: pick.by(facts).node,
      body: pick.is(facts).node,
      type: pick.type as unknown as ValueType<unknown>, // compared only with values of the same expression
      ...(pick.orElse ? { orElse: pick.orElse.node } : {}),
    },
  });
}
