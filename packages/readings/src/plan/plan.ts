import {
  actsGoverned,
  caseVar,
  dependsOf,
  expressionsOf,
  lowering,
  partsOf,
  thisActVar,
  types,
  type ActKind,
  type AnyNorm,
  type Node,
  type Relation,
  type Subjects,
  type ValueType,
  type Var,
} from '@zhargy/logic';
import type { Column, Plan, Test, Verdict } from './column.ts';
import type { Frame } from './frame.ts';
import { planner } from './kinds.ts';
import { planned, type Env, type Planner } from './planner.ts';
import { all, any, no, statusOf } from './verdict.ts';

/** The norms and acts a plan is made of, and how its question is asked. */
export interface PlanRequest {
  readonly acts: readonly ActKind[];
  readonly norms: readonly AnyNorm[];
  readonly version: string;
  /** What is not chosen here is read as by default. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Verdicts on recorded acts and on the case, on acts that may be done next, or both. */
  readonly on: readonly ('recorded' | 'candidates' | 'case')[];
  /** The question names the law date of acts not yet done, instead of the day of the question. */
  readonly lawOf?: boolean;
}

/** Lays out norms as columns: what each verdict is made of, shared wherever two norms say the same. */
export function planOf(request: PlanRequest): Plan {
  const { readings = {}, norms, on } = request;
  const to = planner(readings);
  const canon = lowering().canon;
  const today = to.column('asked', { which: 'today' }, 'day');
  const now = to.column('asked', { which: 'now' }, 'moment');
  const lawDay = request.lawOf ? to.column('asked', { which: 'lawOf' }, 'day') : today;
  const free: Env = { vars: new Map([[caseVar, to.root]]), lawDay, moment: now };
  const verdicts: Verdict[] = [];
  const context: Context = { to, canon, today, lawOf: request.lawOf ? lawDay : undefined, verdicts };

  if (on.includes('case'))
    for (const norm of norms)
      if (actsGoverned(norm).length === 0) verdictsOn(norm, free, noRoles, { speaks: always }, context);
  for (const kind of request.acts) {
    const governing = norms.filter((norm) => actsGoverned(norm).includes(kind));
    if (governing.length === 0) continue;
    if (on.includes('recorded')) recorded(kind, governing, free, context);
    if (on.includes('candidates')) candidates(kind, governing, free, context);
  }
  return {
    version: request.version,
    readings,
    root: to.root,
    frames: to.frames,
    columns: to.columns,
    verdicts,
    disputes: [...to.disputes],
    words: {},
  };
}

interface Context {
  readonly to: Planner;
  readonly canon: ReturnType<typeof lowering>['canon'];
  readonly today: Column;
  readonly lawOf: Column | undefined;
  readonly verdicts: Verdict[];
}
interface ActHere {
  readonly speaks: Test;
  readonly kind?: string;
  readonly candidate?: boolean;
  readonly actId?: Column;
}
type Roles = ReadonlyMap<string, Frame>;
const noRoles: Roles = new Map();
const always: Test = { is: 'all', of: [] };
const idOrder = types.text as ValueType<unknown>;

const kindTest = (frame: Frame, kind: string, to: Planner): Column =>
  to.column('oneOf', { of: to.column('fact', { field: 'kind' }, 'text', frame), values: [kind] }, 'truth');

/** The acts the file records: each for the subjects it names. */
function recorded(kind: ActKind, norms: readonly AnyNorm[], free: Env, context: Context): void {
  const { to } = context;
  const over: Relation = { source: { of: caseVar, field: 'acts' }, member: thisActVar, guards: [] };
  const only = (all_: Frame): readonly Column[] => [kindTest(all_, kind.recordedAs, to)];
  const { members } = to.bound(over, free, to.root, { only });
  const act = members.frame;
  const moment = to.column('fact', { field: 'on' }, 'moment', act);
  const lawDay = context.lawOf ?? to.column('dayOfMoment', { of: moment }, 'day');
  const env: Env = { vars: new Map([...free.vars, [thisActVar, act]]), lawDay, moment };
  const named = to.column('fact', { field: 'about' }, 'list', act);
  const tests: Test[] = [{ is: 'true', of: kindTest(act, kind.recordedAs, to) }];
  const about = (frame: Frame): Test => ({
    is: 'true',
    of: to.column('contains', { list: named, item: to.column('id', {}, 'id', frame) }, 'truth'),
  });
  const { inner, roles } = bindRoles(kind, env, act, context, about);
  const here = { speaks: all(...tests), kind: kind.id, actId: to.column('id', {}, 'id', act) };
  for (const norm of norms) verdictsOn(norm, inner, roles, here, context);
}

/** The acts that may be done next, for each of their possible subjects. */
function candidates(kind: ActKind, norms: readonly AnyNorm[], free: Env, context: Context): void {
  const env: Env = { ...free, vars: new Map([...free.vars, [thisActVar, planned]]) };
  const { to, canon } = context;
  const { inner, roles, names } = bindRoles(kind, env, to.root, context);
  const tests: Test[] = [];
  const possible = kind.possible?.(kind.roles.facts as never); // the act was typed with exactly these roles
  if (possible) tests.push(no({ is: 'false', of: to.lower(canon.within(names, possible.node), inner) }));
  if (kind.once) tests.push(no({ is: 'true', of: doneAlready(kind, inner, roles, to) }));
  const here = { speaks: all(...tests), kind: kind.id, candidate: true };
  for (const norm of norms) verdictsOn(norm, inner, roles, here, context);
}

/** Whether an act of this kind about all these subjects is on record. */
function doneAlready(kind: ActKind, env: Env, roles: Roles, to: Planner): Column {
  const below = to.deepest([...roles.values()]);
  const member: Var = { name: 'earlier', entity: 'act' };
  const { members, inner } = to.bound({ source: { of: caseVar, field: 'acts' }, member, guards: [] }, env, below);
  const frame = members.frame;
  const parts = [kindTest(frame, kind.recordedAs, to)];
  const list = to.column('fact', { field: 'about' }, 'list', frame);
  for (const role of roles.values())
    parts.push(to.column('contains', { list, item: to.column('id', {}, 'id', role) }, 'truth', frame));
  void inner;
  return to.column('some', { over: members, body: to.column('and', { parts }, 'truth', frame) }, 'truth', below);
}

/** Binds what an act is about, one role below another; a binding counts only where it is certain. */
function bindRoles(
  kind: ActKind,
  env: Env,
  below: Frame,
  { to, canon }: Context,
  also?: (frame: Frame) => Test,
): { readonly inner: Env; readonly roles: Roles; readonly names: ReadonlyMap<Var, Var> } {
  const { relations, names } = canon.subjects(kind.roles.list.map((s) => s.relation));
  const roles = new Map<string, Frame>();
  let inner = env;
  let frame = below;
  for (const [i, relation] of relations.entries()) {
    const bound = to.bound(relation, inner, frame);
    inner = bound.certain();
    frame = frameIn(inner, relation);
    if (also) {
      frame = to.kept(frame, also(frame));
      inner = { ...inner, vars: new Map([...inner.vars, [relation.member, frame]]) };
    }
    roles.set(kind.roles.list[i]?.name ?? relation.member.name, frame);
  }
  return { inner, roles, names };
}

/** Where the member of a relation stands. */
function frameIn(env: Env, { member }: Relation): Frame {
  const frame = env.vars.get(member);
  if (frame === undefined || frame === planned) throw new RangeError(`${member.name} is bound nowhere`);
  return frame;
}

/** The verdict of one norm for its subjects, bound below those of the act; a subject named like a role is that role. */
function verdictsOn(norm: AnyNorm, env: Env, roles: Roles, here: ActHere, context: Context): void {
  if (norm.kind === 'guidance' || norm.kind === 'definition') return;
  const { to, canon, today } = context;
  const subjects = norm.for as Subjects<unknown>; // any subjects will do: they are only bound
  const { relations, names } = canon.subjects(subjects.list.map((s) => s.relation));
  let inner = env;
  let frame = to.deepest([...env.vars.values()].filter((f) => f !== planned));
  const speaks: Test[] = [here.speaks];
  const unrelated: Test[] = [];
  const about: Record<string, Column> = {};
  for (const [i, relation] of relations.entries()) {
    const name = subjects.list[i]?.name ?? relation.member.name;
    const role = roles.get(name);
    const fixed = role && to.column('id', {}, 'id', role);
    // A role is looked up by its id in the list of the subject: most often it is the same list.
    const bound = to.bound(relation, inner, frame, fixed ? { fixed } : {});
    ({ inner } = bound);
    frame = frameIn(inner, relation);
    about[name] = to.column('id', {}, 'id', frame);
    const key = relation.key && to.lower(relation.key, inner);
    const guards = bound.members.guards;
    if (key && fixed) {
      const same = to.column('compare', { a: key, b: about[name], test: 'eq', by: idOrder }, 'truth');
      speaks.push(no({ is: 'false', of: same }));
    }
    const excluded = any(...guards.map((of): Test => ({ is: 'false', of })));
    speaks.push(key ? any({ is: 'unknown', of: key }, no(excluded)) : no(excluded));
    unrelated.push(...guards.map((of): Test => ({ is: 'unknown', of })));
    if (key) unrelated.push({ is: 'unknown', of: key });
  }
  const parts: Record<string, Column> = {};
  const grounds: Record<string, Column> = {};
  for (const [role, stated] of Object.entries(expressionsOf(norm))) {
    const node = canon.within(names, stated.node);
    parts[role] = to.lower(node, inner);
    for (const ground of groundsIn(node))
      if ([...dependsOf(ground).variables].every((v) => inner.vars.has(v)))
        grounds[ground.args.id] = to.lower(ground, inner);
  }
  const candidate = here.candidate === true;
  const { status, options } = statusOf(
    { norm, candidate, act: here.kind !== undefined, parts, unrelated: any(...unrelated), env: inner, today },
    to,
  );
  context.verdicts.push({
    norm: norm.id,
    kind: norm.kind,
    ...(here.kind === undefined ? {} : { act: here.kind }),
    candidate,
    frame,
    speaks: all(...speaks),
    status,
    about,
    ...(here.actId ? { actId: here.actId } : {}),
    parts,
    options,
    grounds,
  });
}

function groundsIn(node: Node): readonly (Node & { readonly kind: 'ground' })[] {
  const found: (Node & { readonly kind: 'ground' })[] = [];
  const seen = new Set<Node>();
  const walk = (part: Node): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (part.kind === 'ground') found.push(part);
    for (const inner of partsOf(part)) walk(inner);
  };
  walk(node);
  return found;
}
