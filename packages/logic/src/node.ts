import type { Citation } from './citation.ts';
import type { Text } from './text.ts';
import type { Timeline } from './timeline.ts';
import type { ValueType } from './types.ts';
import type { Pad } from './working.ts';

/** A bound member of a list, or the case itself. Two variables are the same only when they are one object. */
export interface Var {
  readonly name: string;
  readonly entity: string;
}

/** Where a list is found: on the case or inside the record of a variable, under a field path. */
export interface Source {
  readonly of: Var;
  readonly field: string;
}

/** A list with the conditions under which its members belong, all over one variable. */
export interface Relation {
  readonly source: Source;
  readonly member: Var;
  readonly guards: readonly Node[];
  /** When given, only the member with this id can belong (a direct look-up). */
  readonly key?: Node;
  /** Why a norm may look at the whole list of the file. */
  readonly wholeCase?: string;
}

/** A named presumption: what is taken as given until shown otherwise. It always travels to the result. */
export interface Presumption {
  readonly id: string;
  readonly says: Text;
  readonly cite: readonly Citation[];
}

/** A question the sources answer in more than one way. */
export interface Dispute {
  readonly id: string;
  readonly question: Text;
  readonly options: Readonly<Record<string, { readonly says: Text; readonly authority: readonly Citation[] }>>;
  readonly byDefault: string;
  readonly why: Text;
}

/** A judgment that belongs to somebody: only that person, in that act, can give it. */
export interface Assessment {
  readonly id: string;
  /** Whose judgment, e.g. 'court', 'prosecutor'. */
  readonly by: string;
  readonly cite: readonly Citation[];
  readonly asks: Text;
}

/** Something about the data (not the law) that could not be verified, or a default that is not law. */
export interface Unverified {
  readonly id: string;
  readonly says: Text;
}

/** The closed set of expression kinds with their arguments. A new kind needs a decision record. */
export interface Args {
  literal: { readonly value: unknown; readonly type: ValueType<unknown> };
  fact: { readonly of: Var; readonly field: string; readonly type: ValueType<unknown> };
  identity: { readonly of: Var };
  moment: { readonly which: 'act' | 'now' };
  lawDay: Record<never, never>;
  not: { readonly of: Node };
  and: { readonly parts: readonly Node[] };
  or: { readonly parts: readonly Node[] };
  cond: { readonly when: Node; readonly then: Node; readonly otherwise: Node };
  compare: { readonly a: Node; readonly b: Node; readonly test: 'lt' | 'le' | 'eq'; readonly type: ValueType<unknown> };
  oneOf: { readonly of: Node; readonly values: readonly string[] };
  contains: { readonly list: Node; readonly item: Node };
  every: { readonly over: Relation; readonly body: Node };
  some: { readonly over: Relation; readonly body: Node };
  atLeast: { readonly over: Relation; readonly body: Node; readonly n: number };
  count: { readonly over: Relation };
  /** `single`: the list holds at most one such member, whoever else it may still hold. */
  the: { readonly over: Relation; readonly body: Node; readonly single?: true };
  best: {
    readonly over: Relation;
    readonly by: Node;
    readonly body: Node;
    readonly which: 'first' | 'last';
    readonly type: ValueType<unknown>;
    readonly orElse?: Node;
  };
  chain: {
    readonly from: Var;
    readonly source: Source;
    readonly link: string;
    readonly member: Var;
    readonly body: Node;
  };
  collect: { readonly over: Relation; readonly fields: Readonly<Record<string, Node>> };
  /** A value stated in the file beside the same value derived: what is known of the two, unless they differ. */
  agreed: { readonly parts: readonly Node[]; readonly type: ValueType<unknown> };
  table: { readonly mode: 'first' | 'unique'; readonly rows: readonly { readonly when: Node; readonly out: Node }[] };
  byVersion: { readonly on: Node; readonly line: Timeline<Node>; readonly type: ValueType<unknown> };
  underLaw: { readonly on: Node; readonly of: Node };
  at: { readonly on: Node; readonly of: Node };
  presume: { readonly what: Presumption; readonly of: Node; readonly value: unknown };
  reading: { readonly dispute: Dispute; readonly options: Readonly<Record<string, Node>> };
  assessment: { readonly what: Assessment; readonly of: Node };
  mark: { readonly what: Unverified; readonly of: Node };
  ground: { readonly id: string; readonly cite: readonly Citation[]; readonly says: Text; readonly of: Node };
  use: { readonly name: string; readonly cite: readonly Citation[]; readonly of: Node };
  working: {
    readonly name: string;
    readonly inputs: Readonly<Record<string, Node>>;
    readonly type: ValueType<unknown>;
    readonly work: (read: Readonly<Record<string, unknown>>, pad: Pad) => unknown;
  };
}

export type Kind = keyof Args;
export type Node = { [K in Kind]: { readonly kind: K; readonly args: Args[K] } }[Kind];
export type NodeOf<K extends Kind> = { readonly kind: K; readonly args: Args[K] };

/** Type of an expression's value; exists in types only. */
declare const valueOf: unique symbol;

/** An expression of the norm language that yields a `T`, or is unknown. */
export interface Expr<out T> {
  readonly node: Node;
  readonly [valueOf]: T;
}
export type Cond = Expr<boolean>;
export type ValueOf<E> = E extends Expr<infer T> ? T : never;

/** The only place where a node gets its value type; the builders guarantee that it is right. */
export function expr<T>(node: Node): Expr<T> {
  return Object.freeze({ node }) as Expr<T>; // the symbol property exists in types only
}

/** The nodes directly inside a node, for walks that do not care about kinds. */
export function partsOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  collectNodes(node.args, found);
  return found;
}

function collectNodes(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) for (const item of value) collectNodes(item, found);
  else if (isNode(value)) found.push(value);
  else if (isPlain(value)) for (const item of Object.values(value)) collectNodes(item, found);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !('provisions' in value);
}

function isNode(value: unknown): value is Node {
  return isPlain(value) && typeof value['kind'] === 'string' && 'args' in value;
}
