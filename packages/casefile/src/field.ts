import { dayOf, momentOf, type Day, type Moment, type Period } from '@zhargy/calendar';
import {
  caseVar,
  expr,
  listOf,
  readAmount,
  readPeriod,
  types,
  type Amount,
  type Entity,
  type Expr,
  type Id,
  type Many,
  type ValueType,
  type Var,
} from '@zhargy/logic';
import * as z from 'zod';

/** One fact of an entity: its value in expressions, how it is written in a file, and how it is read. */
export interface Field<T> {
  readonly is: 'field';
  readonly type: ValueType<T>;
  readonly zod: z.core.$ZodType;
  /** Turns what the file says (already valid) into the value of expressions. */
  readonly read: (written: unknown) => T | undefined;
  readonly values?: readonly string[];
  /** The entity this fact points to. */
  readonly to?: string;
}
/** Facts that belong together under one name. */
export interface Group<S extends Shape> {
  readonly is: 'group';
  readonly shape: S;
}
/** A list of entities inside an entity or the case. */
export interface Items<S extends Shape, N extends string = string> {
  readonly is: 'items';
  readonly name: N;
  readonly shape: S;
}
export interface Shape {
  readonly [key: string]: Field<unknown> | Group<Shape> | Items<Shape>;
}

/** The expressions for the facts of a shape. */
export type FactsOf<S> = {
  readonly [K in keyof S]: S[K] extends Field<infer T>
    ? Expr<T>
    : S[K] extends Group<infer G>
      ? FactsOf<G>
      : S[K] extends Items<infer I, infer N>
        ? Many<EntityFacts<I, N>>
        : never;
};
export type EntityFacts<S, N extends string = string> = FactsOf<S> & { readonly id: Expr<Id<N>> };

const scalar = <T>(
  type: ValueType<T>,
  schema: z.core.$ZodType,
  read: (written: unknown) => T | undefined,
): Field<T> => ({
  is: 'field',
  type,
  zod: schema,
  read,
});
const text = (written: unknown): string | undefined => (typeof written === 'string' ? written : undefined);
const written = <T>(read: (text: string) => T | undefined, code: string): z.core.$ZodType =>
  z.string().refine((v) => read(v) !== undefined, { message: code });

/** Kinds of facts. */
export const fact = {
  day: (): Field<Day> =>
    scalar(types.day, written(dayOf, 'date'), (v) => (typeof v === 'string' ? dayOf(v) : undefined)),
  moment: (): Field<Moment> =>
    scalar(types.moment, written(momentOf, 'moment'), (v) => (typeof v === 'string' ? momentOf(v) : undefined)),
  truth: (): Field<boolean> => scalar(types.truth, z.boolean(), (v) => (typeof v === 'boolean' ? v : undefined)),
  text: (): Field<string> => scalar(types.text, z.string().min(1).max(20_000), text),
  count: (): Field<number> => scalar(types.count, z.int().min(0), (v) => (typeof v === 'number' ? v : undefined)),
  amount: (): Field<Amount> =>
    scalar(
      types.amount,
      z.union([z.number(), z.string()]).refine((v) => readAmount(v) !== undefined, { message: 'amount' }),
      (v) => (typeof v === 'string' || typeof v === 'number' ? readAmount(v) : undefined),
    ),
  period: (): Field<Period> =>
    scalar(types.period, written(readPeriod, 'period'), (v) => (typeof v === 'string' ? readPeriod(v) : undefined)),
  oneOf: <const V extends string>(...values: readonly [V, ...V[]]): Field<V> => ({
    ...scalar<V>(types.text as unknown as ValueType<V>, z.enum(values), (v) => values.find((x) => x === v)), // the text type narrowed to its allowed words
    values,
  }),
  /** Several words of a fixed set. */
  someOf: <const V extends string>(...values: readonly [V, ...V[]]): Field<readonly Id<V>[]> => ({
    ...scalar<readonly Id<V>[]>(list<V>(), z.array(z.enum(values)), ids<V>),
    values,
  }),
  ref: <const Of extends string>(to: Of): Field<Id<Of>> => ({
    ...scalar<Id<Of>>(types.text as unknown as ValueType<Id<Of>>, reference, (v) => text(v) as Id<Of> | undefined), // an id is text of that entity
    to,
  }),
  refs: <const Of extends string>(to: Of): Field<readonly Id<Of>[]> => ({
    ...scalar<readonly Id<Of>[]>(list<Of>(), z.array(reference), ids<Of>),
    to,
  }),
  group: <S extends Shape>(shape: S): Group<S> => ({ is: 'group', shape }),
  items: <S extends Shape, const N extends string>(name: N, shape: S): Items<S, N> => ({ is: 'items', name, shape }),
};

const reference = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u, { message: 'id' });
const list = <Of extends string>(): ValueType<readonly Id<Of>[]> => ({
  name: 'list',
  equal: (a, b) => a.length === b.length && a.every((x, i) => x === b[i]),
  json: (v) => [...v],
});
const ids = <Of extends string>(v: unknown): readonly Id<Of>[] | undefined =>
  Array.isArray(v) ? v.filter((x): x is Id<Of> => typeof x === 'string') : undefined;

/** The id rule of the case file. */
export const idSchema = reference;

/** The expressions over a variable, each made when it is first read: a norm reads few of the facts of an entity. */
export function factsFor<S extends Shape>(shape: S, of: Var, prefix = ''): FactsOf<S> {
  const { prototype } = readerOf(shape, prefix);
  return Object.create(prototype, { [subject]: { value: of } }) as FactsOf<S>; // its getters are those of the shape
}

/** The variable the facts are of; a symbol, because "of" is also the name of a fact. */
const subject = Symbol('subject');

interface Reader {
  readonly prototype: object;
}
const readers = new WeakMap<Shape, Map<string, Reader>>();

/** One prototype a shape and place: getters that make their expression and keep it on the object they were read from. */
function readerOf(shape: Shape, prefix: string): Reader {
  const byPrefix = readers.get(shape) ?? new Map<string, Reader>();
  readers.set(shape, byPrefix);
  const known = byPrefix.get(prefix);
  if (known) return known;
  const prototype = {};
  for (const [key, spec] of Object.entries(shape)) {
    const field = prefix === '' ? key : `${prefix}.${key}`;
    Object.defineProperty(prototype, key, {
      get(this: { readonly [subject]: Var }) {
        const value = made(spec, this[subject], field);
        Object.defineProperty(this, key, { value, enumerable: true });
        return value;
      },
    });
  }
  const reader: Reader = { prototype };
  byPrefix.set(prefix, reader);
  return reader;
}

function made(spec: Shape[string], of: Var, field: string): unknown {
  if (spec.is === 'field')
    return expr({ kind: 'fact', args: { of, field, type: spec.type as unknown as ValueType<unknown> } }); // written by its own type only
  return spec.is === 'group' ? factsFor(spec.shape, of, field) : listOf(entityOf(spec), { of, field });
}

const entities = new WeakMap<object, Entity<unknown>>();

/** The entity of a list: one object a shape, so that equal lists share it. */
export function entityOf<S extends Shape, N extends string>(items: Items<S, N>): Entity<EntityFacts<S, N>> {
  const known = entities.get(items);
  if (known) return known as Entity<EntityFacts<S, N>>; // made below from the same shape
  const entity: Entity<EntityFacts<S, N>> = {
    name: items.name,
    facts: (of) => {
      const id = expr<Id<N>>({ kind: 'identity', args: { of } });
      return Object.defineProperty(factsFor(items.shape, of), 'id', { value: id }) as EntityFacts<S, N>; // the shape's facts and its id
    },
  };
  entities.set(items, entity as Entity<unknown>);
  return entity;
}

/** The facts and lists of the case itself. */
export const rootFacts = <S extends Shape>(shape: S): FactsOf<S> => factsFor(shape, caseVar);

/** The zod schema of a shape: every fact may be missing or null (declared unknown). */
export function schemaOf(shape: Shape): z.ZodObject {
  const fields: Record<string, z.core.$ZodType> = {};
  for (const [key, spec] of Object.entries(shape)) {
    const inner =
      spec.is === 'field'
        ? spec.zod
        : spec.is === 'group'
          ? schemaOf(spec.shape)
          : z.array(entitySchema(spec.shape)).max(5000);
    fields[key] = z.optional(z.nullable(inner));
  }
  return z.strictObject(fields);
}

const entitySchema = (shape: Shape): z.ZodObject => schemaOf(shape).extend({ id: idSchema });
