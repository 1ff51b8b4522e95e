import {
  standsOn,
  types,
  versionsAt,
  type Args,
  type Citation,
  type Kind,
  type Node,
  type NodeOf,
  type Var,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import type { Column, Steps } from './column.ts';
import { why } from './column.ts';
import { planned, plannerOf, type Env, type Planner } from './planner.ts';

type Lower<K extends Kind> = (args: Args[K], env: Env, to: Planner, node: NodeOf<K>) => Column;

/** How each kind of expression becomes columns. A kind that is missing here does not compile. */
const table: { readonly [K in Kind]: Lower<K> } = {
  literal: ({ value, type }, _env, to) => to.column('literal', { value }, type.name),
  fact: ({ of, field, type }, env, to) => {
    const frame = env.vars.get(of);
    if (frame === planned) return to.column('unknown', { mask: why.own }, type.name);
    if (frame === undefined) throw new RangeError(`${of.name} is bound nowhere`);
    return to.column('fact', { field }, type.name, frame);
  },
  identity: ({ of }, env, to) => {
    const frame = env.vars.get(of);
    if (frame === planned) return to.column('literal', { value: 'candidate' }, 'id');
    if (frame === undefined) throw new RangeError(`${of.name} is bound nowhere`);
    return to.column('id', {}, 'id', frame);
  },
  moment: ({ which }, env, to) =>
    which === 'now'
      ? to.column('asked', { which: 'now' }, 'moment')
      : to.column('because', { of: env.moment, mask: why.soft }, 'moment'),
  lawDay: (_args, env, to) => to.column('because', { of: env.lawDay, mask: why.hard }, 'day'),

  not: ({ of }, env, to) => to.column('not', { of: to.lower(of, env) }, 'truth'),
  and: ({ parts }, env, to) => to.column('and', { parts: parts.map((p) => to.lower(p, env)) }, 'truth'),
  or: ({ parts }, env, to) => to.column('or', { parts: parts.map((p) => to.lower(p, env)) }, 'truth'),
  cond: (args, env, to) => {
    const then = to.lower(args.then, env);
    const otherwise = to.lower(args.otherwise, env);
    return to.column('cond', { when: to.lower(args.when, env), then, otherwise }, then.type ?? otherwise.type);
  },
  compare: ({ a, b, test, type }, env, to) =>
    to.column('compare', { a: to.lower(a, env), b: to.lower(b, env), test, by: type }, 'truth'),
  oneOf: ({ of, values }, env, to) => to.column('oneOf', { of: to.lower(of, env), values }, 'truth'),
  contains: ({ list, item }, env, to) =>
    to.column('contains', { list: to.lower(list, env), item: to.lower(item, env) }, 'truth'),

  every: (args, env, to, node) => quantified('every', args, env, to, node),
  some: (args, env, to, node) => quantified('some', args, env, to, node),
  atLeast: ({ over, body, n }, env, to, node) => {
    const below = to.home(node, env);
    if (nowhere(over.source.of, env)) return to.column('unknown', { mask: why.soft }, 'truth');
    const { members, inner } = to.bound(over, env, below);
    return to.column('atLeast', { over: members, body: to.lower(body, inner), n }, 'truth', below);
  },
  count: ({ over }, env, to, node) => {
    const below = to.home(node, env);
    if (nowhere(over.source.of, env)) return to.column('unknown', { mask: why.soft }, 'count');
    return to.column('count', { over: to.bound(over, env, below).members }, 'count', below);
  },
  the: ({ over, body, single }, env, to, node) => {
    const below = to.home(node, env);
    if (nowhere(over.source.of, env)) return to.column('unknown', { mask: why.soft });
    const { members, certain } = to.bound(over, env, below);
    const column = to.lower(body, certain());
    return to.column('the', { over: members, body: column, single: single === true }, column.type, below);
  },
  best: ({ over, by, body, which, type, orElse }, env, to, node) => {
    const below = to.home(node, env);
    if (nowhere(over.source.of, env)) return to.column('unknown', { mask: why.soft });
    const { members, certain } = to.bound(over, env, below);
    const inner = certain();
    const column = to.lower(body, inner);
    const fallback = orElse && to.lower(orElse, env);
    return to.column(
      'best',
      {
        over: members,
        key: to.lower(by, inner),
        body: column,
        which,
        by: type,
        ...(fallback ? { orElse: fallback } : {}),
      },
      column.type ?? fallback?.type,
      below,
    );
  },
  // No norm walks along links yet; one that does is unknown here rather than wrong, and the coverage by readings says so.
  chain: (_args, _env, to) => to.column('unknown', { mask: why.hard }),
  collect: ({ over, fields }, env, to, node) => {
    const below = to.home(node, env);
    if (nowhere(over.source.of, env)) return to.column('unknown', { mask: why.soft });
    const { members, certain } = to.bound(over, env, below);
    const inner = certain();
    const columns = Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, to.lower(part, inner)]));
    return to.column('collect', { over: members, fields: columns }, 'rows', below);
  },

  agreed: ({ parts, type }, env, to) =>
    to.column('agreed', { parts: parts.map((p) => to.lower(p, env)), by: type }, type.name),
  table: ({ rows }, env, to) => {
    const lowered = rows.map(({ when, out }) => ({ when: to.lower(when, env), out: to.lower(out, env) }));
    return to.column('table', { rows: lowered }, lowered.find((row) => row.out.type !== undefined)?.out.type);
  },
  byVersion: ({ on, line, type }, env, to) => {
    const index = new Map(line.versions.map((version, i) => [version, 'is' in version ? i : null] as const));
    const at = (day: Day | undefined): readonly (number | null)[] =>
      versionsAt(line, day).possible.map((version) => (version ? (index.get(version) ?? null) : null));
    const days = line.versions.flatMap(({ from }) => [from.on, from.provenBy]);
    const bodies = line.versions.map((version) => ('is' in version ? to.lower(version.is, env) : undefined));
    return to.column('versions', { on: to.lower(on, env), sets: stepsOf(days, at), bodies, by: type }, type.name);
  },
  underLaw: ({ on, of }, env, to) => {
    const day = to.lower(on, env);
    const inner = to.lower(of, { ...env, lawDay: day });
    return to.column('dated', { of: inner, on: day }, inner.type);
  },
  at: ({ on, of }, env, to) => {
    const moment = to.lower(on, env);
    const lawDay = to.column('dayOfMoment', { of: moment }, 'day');
    const inner = to.lower(of, { ...env, moment, lawDay });
    return to.column('dated', { of: inner, on: moment }, inner.type);
  },
  presume: ({ of, value }, env, to) => {
    const inner = to.lower(of, env);
    return to.column('presume', { of: inner, value }, inner.type);
  },
  reading: ({ dispute, options }, env, to) => {
    const chosen = options[to.reading(dispute)];
    if (!chosen) throw new RangeError(`${dispute.id} has no reading ${to.reading(dispute)}`);
    return to.lower(chosen, env);
  },
  assessment: ({ of }, env, to) => {
    const inner = to.lower(of, env);
    return to.column('because', { of: inner, mask: why.judgment }, inner.type);
  },
  mark: ({ of }, env, to) => to.lower(of, env),
  ground: ({ of }, env, to) => to.lower(of, env),
  use: ({ of }, env, to) => to.lower(of, env),
  working: (args, env, to) => {
    const inputs = Object.fromEntries(Object.entries(args.inputs).map(([name, part]) => [name, to.lower(part, env)]));
    const frame = to.deepest([...Object.values(inputs).map((c) => c.frame), env.lawDay.frame]);
    return to.column('work', { of: args, inputs, lawDay: env.lawDay }, args.type.name, frame);
  },
};

/** A planner of expressions, for one choice of readings. */
export const planner = (readings: Readonly<Record<string, string>>): Planner =>
  plannerOf(readings, (node, env, to) => lowerOne(node, env, to));

const lowerOne = <K extends Kind>(node: NodeOf<K>, env: Env, to: Planner): Column =>
  table[node.kind](node.args, env, to, node);

/** The act that is not yet done has no lists. */
const nowhere = (owner: Var, env: Env): boolean => env.vars.get(owner) === planned;

function quantified(op: 'every' | 'some', { over, body }: Args['every'], env: Env, to: Planner, node: Node): Column {
  if (nowhere(over.source.of, env)) return to.column('unknown', { mask: why.soft }, 'truth');
  const below = to.home(node, env);
  const { members, inner } = to.bound(over, env, below);
  return to.column(op, { over: members, body: to.lower(body, inner) }, 'truth', below);
}

/** Tabulates what changes on certain days only. */
export function stepsOf<T>(days: readonly Day[], at: (day: Day | undefined) => T): Steps<T> {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const [first] = sorted;
  return {
    before: at(first === undefined ? undefined : ((first - 1) as Day)), // the day before: days are numbers
    from: sorted.map((on) => ({ on, is: at(on) })),
    undated: at(undefined),
  };
}

/** Whether one of these texts stood, by day. */
export function standing(cite: readonly Citation[], on: Column, to: Planner): Column {
  const days = cite.flatMap(({ from, to: end, instrument }) =>
    [from ?? instrument.inForce.from, end ?? instrument.inForce.to].flatMap((b) => (b ? [b.on, b.provenBy] : [])),
  );
  const at = (day: Day | undefined): boolean | undefined => {
    const each = cite.map((one) => standsOn(one, day));
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
  };
  return to.column('stands', { on, when: stepsOf(days, at) }, types.truth.name);
}
