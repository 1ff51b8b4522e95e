import { dayOf, type Day } from '@zhargy/calendar';
import { caseVar, citation, effective, endOf, expr, listOf, lowering, types } from '../index.ts';
import type {
  Because,
  Citation,
  Completeness,
  Cond,
  Entity,
  Expr,
  FactState,
  Id,
  Instrument,
  Many,
  PreparedCase,
  Rec,
  Scope,
  Text,
  ValueType,
  Var,
} from '../index.ts';

/** A case of plain facts and one list, for tests of the machine itself: no law, no case file. */

export interface ItemFacts {
  readonly id: Expr<Id<'item'>>;
  readonly a: Cond;
  readonly b: Cond;
  readonly n: Expr<number>;
  readonly d: Expr<Day>;
  readonly word: Expr<string>;
  readonly up: Expr<Id<'item'>>;
}

const fact = <T>(of: Var, field: string, type: ValueType<T>): Expr<T> =>
  expr({ kind: 'fact', args: { of, field, type: type as unknown as ValueType<unknown> } }); // written by its own type only

export const itemEntity: Entity<ItemFacts> = {
  name: 'item',
  facts: (of) => ({
    id: expr({ kind: 'identity', args: { of } }),
    a: fact(of, 'a', types.truth),
    b: fact(of, 'b', types.truth),
    n: fact(of, 'n', types.count),
    d: fact(of, 'd', types.day),
    word: fact(of, 'word', types.text),
    up: fact(of, 'up', types.text as unknown as ValueType<Id<'item'>>), // an id is text
  }),
};
export const items: Many<ItemFacts> = listOf(itemEntity, { of: caseVar, field: 'items' });
export const the = {
  p: fact(caseVar, 'p', types.truth),
  q: fact(caseVar, 'q', types.truth),
  r: fact(caseVar, 'r', types.truth),
  n: fact(caseVar, 'n', types.count),
  day: fact(caseVar, 'day', types.day),
  word: fact(caseVar, 'word', types.text),
  item: fact(caseVar, 'item', types.text as unknown as ValueType<Id<'item'>>), // an id is text
} as const;

/** A value; `null`: declared unknown; absent: not asked. */
export type Facts = Readonly<Record<string, unknown>>;
export interface World {
  readonly facts?: Facts;
  readonly items?: readonly (Facts & { readonly id: string })[];
  /** How whole the list of items is; `closed` when items are given. */
  readonly list?: Completeness;
}

function record(id: string, at: string, facts: Facts, lists: Rec['lists'] = {}): Rec {
  const values: Record<string, unknown> = {};
  const states: Record<string, FactState> = {};
  for (const [name, value] of Object.entries(facts))
    if (value === null) states[name] = 'declaredUnknown';
    else if (value !== undefined && name !== 'id') values[name] = value;
  return { id, at, values, states, lists };
}

export function rootOf(world: World): Rec {
  const members = (world.items ?? []).map((item) => record(item.id, `items.${item.id}`, item));
  const completeness = world.list ?? (world.items ? 'closed' : 'absent');
  return record('case', '', world.facts ?? {}, {
    items: { at: 'items', members, byId: new Map(members.map((m) => [m.id, m])), completeness },
  });
}

export const prepared = (
  world: World,
  acts: readonly { id: string; kind: string; about: readonly string[]; on?: string; facts?: Facts }[] = [],
): PreparedCase => ({
  root: rootOf(world),
  acts: acts.map((act) => {
    const day = act.on === undefined ? undefined : dayIn(act.on);
    return {
      record: record(act.id, `acts.${act.id}`, act.facts ?? {}),
      kind: act.kind,
      about: act.about,
      on: day === undefined ? undefined : { day },
    };
  }),
});

export function dayIn(iso: string): Day {
  const day = dayOf(iso);
  if (day === undefined) throw new RangeError(iso);
  return day;
}

export interface Setting {
  readonly law?: string | undefined;
  readonly readings?: Readonly<Record<string, string>>;
  readonly visible?: ReadonlySet<string>;
}

/** Both ways of running an expression on one world. */
export function ask<T>(
  of: Expr<T>,
  world: World,
  setting: Setting = { law: '2026-01-01' },
): { readonly value: unknown; readonly because: Because } {
  const to = lowering();
  const slot = to.slot(caseVar);
  const lowered = to.lower(of.node);
  const scope = (): Scope => {
    const slots: (Rec | undefined)[] = [];
    slots[slot] = rootOf(world);
    const law = setting.law === undefined ? undefined : dayIn(setting.law);
    const now = endOf(dayIn('2026-07-01'));
    return {
      slots,
      moment: now,
      now,
      lawDay: law,
      readings: setting.readings ?? {},
      ...(setting.visible ? { visible: setting.visible } : {}),
    };
  };
  return { value: lowered.evaluate(scope()), because: lowered.explain(scope()) };
}

export const say = (en: string): Text => ({ kk: en, ru: en, en });

export const book: Instrument = {
  id: 'book',
  title: say('A book of rules'),
  short: say('Book'),
  unit: 'article',
  inForce: { from: effective('2000-01-01') },
  read: [],
  provisions: new Set(['1', '1.1', '2', '3']),
  sentences: {},
};
export const art = (...path: readonly number[]): Citation => citation(book, path);
