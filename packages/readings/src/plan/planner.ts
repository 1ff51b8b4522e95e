import { dependsOf, type Dispute, type Node, type Relation, type Var } from '@zhargy/logic';
import type { Column, ColumnOf, Members, Operation, Operations, Test } from './column.ts';
import { chainOf, depthOfFrame, type Frame } from './frame.ts';

/** The act that is not yet done: it has no row of its own and no facts. */
export const planned = Symbol('planned');

/** What variables stand for, and the dates of the law and of the act, where an expression is read. */
export interface Env {
  readonly vars: ReadonlyMap<Var, Frame | typeof planned>;
  readonly lawDay: Column;
  readonly moment: Column;
}

/** Makes the columns of a plan, each once. */
export interface Planner {
  readonly root: Frame;
  readonly frames: readonly Frame[];
  readonly columns: readonly Column[];
  readonly disputes: ReadonlySet<Dispute>;
  /** A column of an operation, in the deepest frame of what it is made of unless another is named. */
  column<K extends Operation>(op: K, args: Operations[K], type?: string, frame?: Frame): Column;
  lower(node: Node, env: Env): Column;
  /** Binds a relation below a frame; `inner` knows the member. */
  bound(
    over: Relation,
    env: Env,
    below: Frame,
    more?: {
      /** The id of the member meant, whatever the relation's own key says. */
      readonly fixed?: Column;
      /** Conditions of the members, as columns of the frame of the whole list. */
      only?(all: Frame): readonly Column[];
    },
  ): Bound;
  /** The rows of a frame for which a test holds; the frame itself where nothing is tested. */
  kept(frame: Frame, keep: Test | undefined): Frame;
  /** The frame that holds all the frames given: they stand one inside another. */
  deepest(frames: Iterable<Frame>): Frame;
  /** The frame at which a list is walked: the deepest of what the expression depends on. */
  home(node: Node, env: Env): Frame;
  /** The reading chosen for a dispute in this plan. */
  reading(dispute: Dispute): string;
}

/** A relation bound below a frame. */
export interface Bound {
  readonly members: Members;
  /** Knows the member, for all that may belong. */
  readonly inner: Env;
  /** Knows the member, for those that certainly belong. */
  certain(): Env;
}

type LowerNode = (node: Node, env: Env, to: Planner) => Column;

/** A planner with a way to lower one node, for one choice of readings; what is not chosen is as by default. */
export function plannerOf(readings: Readonly<Record<string, string>>, lowerNode: LowerNode): Planner {
  const frames: Frame[] = [];
  const byKey = new Map<string, Frame>();
  const columns: Column[] = [];
  const same = new Map<string, Column>();
  const done = new Map<Node, Map<string, Column>>();
  const disputes = new Set<Dispute>();
  const things = new Map<unknown, number>();

  const numberOf = (thing: unknown): number => {
    const known = things.get(thing);
    if (known !== undefined) return known;
    things.set(thing, things.size + 1);
    return things.size;
  };

  const frameOf = (
    parent: Frame | undefined,
    owner: Frame | undefined,
    field: string,
    entity: string,
    key: Column | undefined,
    filters: readonly Column[],
  ): Frame => {
    const text = [parent?.id, owner?.id, field, key?.id, filters.map((f) => f.id).join(',')].join('|');
    const known = byKey.get(text);
    if (known) return known;
    const base =
      owner === undefined || (parent === owner && owner.base === owner && key === undefined && filters.length === 0)
        ? undefined
        : frameOf(owner.base, owner.base, field, entity, undefined, []);
    const frame: { -readonly [K in keyof Frame]: Frame[K] } = {
      id: frames.length,
      parent,
      owner,
      field,
      entity,
      key,
      filters,
      keep: undefined,
      base: undefined as unknown as Frame, // set in the next line: a base frame is its own
    };
    frame.base = base ?? frame;
    frames.push(frame);
    byKey.set(text, frame);
    return frame;
  };
  const root = frameOf(undefined, undefined, '', 'case', undefined, []);

  const kept = (frame: Frame, keep: Test | undefined): Frame => {
    if (!keep) return frame;
    const text = `${frame.id} ${keyOf(keep)}`;
    const known = byKey.get(text);
    if (known) return known;
    const made: Frame = { ...frame, id: frames.length, parent: frame, key: undefined, filters: frame.filters, keep };
    frames.push(made);
    byKey.set(text, made);
    return made;
  };

  /** The same members, whatever stands around them. */
  const alone = (frame: Frame): Frame =>
    frame.owner
      ? frameOf(frame.owner.base, frame.owner.base, frame.field, frame.entity, undefined, frame.filters)
      : frame;

  const keyOf = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `${value}n` : String(value);
    if ('op' in value && 'frame' in value && 'id' in value) return `c${String(value.id)}`;
    if ('base' in value && 'filters' in value) return `f${String((value as Frame).id)}`;
    if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
    if ('compare' in value || 'equal' in value || 'work' in value) return `#${numberOf(value)}`;
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}:${keyOf(part)}`)
      .join(',')}}`;
  };

  const deepest = (found: Iterable<Frame>): Frame => {
    let deep = root;
    for (const frame of found) if (depthOfFrame(frame) > depthOfFrame(deep)) deep = frame;
    for (const frame of found)
      if (!chainOf(deep).includes(frame)) throw new RangeError('columns of frames that stand side by side');
    return deep;
  };

  const to: Planner = {
    deepest,
    root,
    frames,
    columns,
    disputes,
    column(op, args, type, frame) {
      const at = frame ?? deepest(columnsIn(args).map((c) => c.frame));
      // What is never known, and what is written in a norm, has only its type to say what it is.
      const typed = op === 'unknown' || op === 'literal' ? type : '';
      const key = `${op} ${at.id} ${typed} ${keyOf(args)}`;
      const known = same.get(key);
      if (known) return known;
      const made = { id: columns.length, frame: at, op, args, type } as ColumnOf<typeof op> as Column; // op and args belong together
      columns.push(made);
      same.set(key, made);
      return made;
    },
    lower(node, env) {
      const depends = dependsOf(node);
      const bound: [Var, Frame | typeof planned][] = [];
      for (const variable of depends.variables) {
        const frame = env.vars.get(variable);
        if (frame === undefined) throw new RangeError(`${variable.name} is bound nowhere`);
        if (frame !== root) bound.push([variable, frame]);
      }
      const dated =
        (depends.lawDay && env.lawDay.frame !== root) || (depends.moment && env.moment.frame !== root) || false;
      const [only] = bound;
      if (only && bound.length === 1 && !dated && only[1] !== planned) {
        const [variable, frame] = only;
        const solo = alone(frame);
        if (solo !== frame) {
          const there = to.lower(node, { ...env, vars: new Map([...env.vars, [variable, solo]]) });
          return there.frame === solo ? to.column('via', { of: there }, there.type, frame) : there;
        }
      }
      const key = [
        ...bound.map(([, frame]) => (frame === planned ? 'planned' : frame.id)),
        depends.lawDay ? env.lawDay.id : '',
        depends.moment ? env.moment.id : '',
      ].join(' ');
      const known = done.get(node)?.get(key);
      if (known) return known;
      const made = lowerNode(node, env, to);
      const of = done.get(node) ?? new Map<string, Column>();
      of.set(key, made);
      done.set(node, of);
      return made;
    },
    home(node, env) {
      const depends = dependsOf(node);
      const found: Frame[] = [];
      for (const variable of depends.variables) {
        const frame = env.vars.get(variable);
        if (frame !== undefined && frame !== planned) found.push(frame);
      }
      if (depends.lawDay) found.push(env.lawDay.frame);
      if (depends.moment) found.push(env.moment.frame);
      return deepest(found);
    },
    kept,
    bound(over, env, below, more = {}) {
      const owner = env.vars.get(over.source.of);
      if (owner === undefined || owner === planned) throw new RangeError(`${over.source.of.name} holds no list`);
      const { member } = over;
      const key = more.fixed ?? (over.key ? to.lower(over.key, env) : undefined);
      const all = frameOf(owner.base, owner.base, over.source.field, member.entity, undefined, []);
      const only = more.only?.(all) ?? [];
      const conjuncts = over.guards.flatMap(conjunctsOf);
      const filters = conjuncts.flatMap((guard) => {
        const { variables, lawDay, moment, costly } = dependsOf(guard);
        const own = variables.size === 1 && variables.has(member) && !lawDay && !moment && !costly;
        const column = own ? to.lower(guard, { ...env, vars: new Map([...env.vars, [member, all]]) }) : undefined;
        return column && column.frame === all ? [column] : [];
      });
      const chosen = [...new Set([...filters, ...only])].toSorted((a, b) => a.id - b.id);
      const frame = frameOf(below, owner, over.source.field, member.entity, key, chosen);
      const knowing = (at: Frame): Env => ({ ...env, vars: new Map([...env.vars, [member, at]]) });
      // What is cheap to ask first leaves fewer members to ask the rest of.
      const [cheap, dear] = [false, true].map((costly) => conjuncts.filter((g) => dependsOf(g).costly === costly));
      const guards = (cheap ?? []).map((guard) => to.lower(guard, knowing(frame)));
      const some = kept(frame, notFalse(guards.filter((g) => g.frame === frame && g.op !== 'via')));
      const rest = (dear ?? []).map((guard) => to.lower(guard, knowing(some)));
      const last = kept(some, notFalse(rest.filter((g) => g.frame === some)));
      const all_ = [...guards, ...rest];
      return {
        members: { frame, guards: all_, key },
        inner: knowing(last),
        certain: () => {
          const tests: Test[] = all_
            .filter((g) => g.frame === frame || g.frame === some)
            .map((of) => ({ is: 'true', of }));
          if (key) tests.push({ is: 'known', of: key });
          return knowing(kept(last, tests.length === 0 ? undefined : { is: 'all', of: tests }));
        },
      };
    },
    reading(dispute) {
      disputes.add(dispute);
      return readings[dispute.id] ?? dispute.byDefault;
    },
  };
  return to;
}

const notFalse = (columns: readonly Column[]): Test | undefined =>
  columns.length === 0
    ? undefined
    : { is: 'all', of: columns.map((of): Test => ({ is: 'not', of: { is: 'false', of } })) };

const conjunctsOf = (node: Node): readonly Node[] =>
  node.kind === 'and' ? node.args.parts.flatMap(conjunctsOf) : [node];

/** The columns an operation is made of, those of a frame below it left out. */
export function columnsIn(args: unknown): readonly Column[] {
  const found: Column[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if ('op' in value && 'frame' in value && 'id' in value) found.push(value as Column); // only columns have these three
    else if (!opaque.some((name) => name in value)) for (const part of Object.values(value)) walk(part);
  };
  walk(args);
  return found;
}

/** What marks an argument that holds no columns: a type of values, the text of a working, a frame. */
const opaque = ['compare', 'equal', 'work', 'base'];
