import { expr, partsOf, type AnyNorm, type Expr, type Node } from '@zhargy/logic';

type Stated = (subjects: never) => Expr<unknown>;

/**
 * A norm that says the same but for some of its expressions, under a name of its own: `instead` gives another expression
 * for a part of it, or nothing where the part stays.
 */
export function variantOf(norm: AnyNorm, id: string, instead: (node: Node) => Node | undefined): AnyNorm {
  const rewrite = rewriting(instead);
  const within = (value: unknown, name: string): unknown => {
    if (typeof value === 'function' && spoken.has(name)) {
      const state = value as Stated; // these names hold what a norm states of its subjects
      return (subjects: never) => expr(rewrite(state(subjects).node));
    }
    if (name === 'options' && typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([option, of]) => [option, inside(of)]));
    if (name === 'except' && Array.isArray(value)) return value.map(inside);
    return value;
  };
  const inside = (of: unknown): unknown =>
    typeof of === 'object' && of !== null
      ? Object.fromEntries(Object.entries(of).map(([name, value]) => [name, within(value, name)]))
      : of;
  return { ...(inside(norm) as AnyNorm), id }; // the same fields, some of them stated otherwise
}

/** Names under which norms, options and exceptions state expressions. */
const spoken = new Set([
  'when',
  'holds',
  'bars',
  'by',
  'done',
  'doneInTime',
  'follows',
  'value',
  'outcome',
  'must',
  'may',
  'mustNot',
]);

/** Puts parts of expressions in the place of others; what holds none of them stays the very same object. */
function rewriting(instead: (node: Node) => Node | undefined): (node: Node) => Node {
  const changed = new Map<Node, boolean>();
  const changes = (node: Node): boolean => {
    const known = changed.get(node);
    if (known !== undefined) return known;
    const found = instead(node) !== undefined || partsOf(node).some(changes);
    changed.set(node, found);
    return found;
  };
  const done = new Map<object, unknown>();
  const deep = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isNode(value)) return rewrite(value);
    if (value instanceof Map || value instanceof Set) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    done.set(value, value);
    const made = Array.isArray(value) ? value.map(deep) : mapped(value);
    const same = Object.entries(made).every(([name, inner]) => inner === (value as Record<string, unknown>)[name]); // plain data
    done.set(value, same ? value : made);
    return same ? value : made;
  };
  const mapped = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner)]));
  const rewrite = (node: Node): Node => {
    if (!changes(node)) return node;
    const known = done.get(node);
    if (known !== undefined) return known as Node; // nodes become nodes
    const made = instead(node) ?? ({ kind: node.kind, args: mapped(node.args) } as Node); // the same kind with its parts
    done.set(node, made);
    return made;
  };
  return rewrite;
}

const isNode = (value: object): value is Node => 'kind' in value && 'args' in value;
