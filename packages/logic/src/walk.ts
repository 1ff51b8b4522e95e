import type { Node, Var } from './node.ts';

/** Walks over the arguments of expressions that need to know no kind. */

export const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const made = Object.getPrototypeOf(value) as unknown;
  return made === Object.prototype || made === null;
};
export const isNode = (value: unknown): value is Node =>
  isPlain(value) && typeof value['kind'] === 'string' && 'args' in value;
export const isVar = (value: unknown): value is Var =>
  isPlain(value) && typeof value['entity'] === 'string' && typeof value['name'] === 'string';

/** The variables a node binds for its own parts. */
export function membersOf(node: Node): readonly Var[] {
  if ('over' in node.args) return [node.args.over.member];
  return node.kind === 'chain' ? [node.args.member] : [];
}

const depths = new WeakMap<Node, number>();

/** How many quantifiers stand inside one another in it, itself included. */
export function depthOf(node: Node): number {
  const known = depths.get(node);
  if (known !== undefined) return known;
  let deepest = 0;
  eachInside(node, (part) => {
    deepest = Math.max(deepest, depthOf(part));
  });
  const depth = deepest + (membersOf(node).length > 0 ? 1 : 0);
  depths.set(node, depth);
  return depth;
}

/** Calls back for each node directly inside, and for each variable outside of them. */
export function eachInside(of: Node, node: (part: Node) => void, variable?: (found: Var) => void): void {
  for (const value of Object.values(of.args)) eachPart(value, node, variable);
}

function eachPart(value: unknown, node: (part: Node) => void, variable?: (found: Var) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) node(value);
  else if (isVar(value)) variable?.(value);
  else if (Array.isArray(value)) for (const item of value) eachPart(item, node, variable);
  else if (isPlain(value) && typeof value['id'] !== 'string')
    for (const item of Object.values(value)) eachPart(item, node, variable);
}

/** What an answer of a node depends on besides the records of the case. */
export interface Depends {
  readonly variables: ReadonlySet<Var>;
  readonly lawDay: boolean;
  readonly moment: boolean;
  /** It speaks of the day of the question. */
  readonly now: boolean;
  readonly readings: boolean;
  /** A walk over a list, a working or a version stands in it: worth remembering. */
  readonly costly: boolean;
}

const found = new WeakMap<Node, Depends>();
const costlyKinds = new Set([
  'every',
  'some',
  'atLeast',
  'count',
  'the',
  'best',
  'chain',
  'collect',
  'working',
  'byVersion',
  'agreed',
]);

/** Whether the node itself is such a walk, working or version. */
export const isCostly = (node: Node): boolean => costlyKinds.has(node.kind);

/** The dependencies of a node, found once. */
export function dependsOf(node: Node): Depends {
  const known = found.get(node);
  if (known) return known;
  const variables = new Set<Var>();
  const deps = {
    lawDay: node.kind === 'lawDay' || node.kind === 'working',
    moment: node.kind === 'moment' && node.args.which === 'act',
    now: node.kind === 'moment' && node.args.which === 'now',
    readings: node.kind === 'working' || node.kind === 'reading',
    costly: costlyKinds.has(node.kind),
  };
  const shifted = node.kind === 'underLaw' || node.kind === 'at' ? node.args.of : undefined;
  eachInside(
    node,
    (part) => {
      const inner = dependsOf(part);
      for (const variable of inner.variables) variables.add(variable);
      if (part !== shifted) {
        deps.lawDay ||= inner.lawDay;
        deps.moment ||= inner.moment;
      } else if (node.kind === 'underLaw') deps.moment ||= inner.moment;
      deps.now ||= inner.now;
      deps.readings ||= inner.readings;
      deps.costly ||= inner.costly;
    },
    (variable) => variables.add(variable),
  );
  for (const member of membersOf(node)) variables.delete(member);
  const depends: Depends = { variables, ...deps };
  found.set(node, depends);
  return depends;
}
