import type { Node, Relation, Var } from './node.ts';
import { stable } from './types.ts';
import { dependsOf, depthOf, isNode, isPlain, isVar, membersOf } from './walk.ts';

/**
 * Gives equal expressions one object. Two uses of a definition build two trees that differ only in the variables of
 * their quantifiers; here such variables get their names by how deep they stand, and equal trees become one node, so
 * that each is lowered once and its answers are remembered once.
 */
export interface Canon {
  node(raw: Node): Node;
  /** The relations of subjects bound one after another, one variable for equal subjects, and how they were renamed. */
  subjects(raw: readonly Relation[]): { readonly relations: readonly Relation[]; readonly names: Renaming };
  /** An expression over such subjects. */
  within(names: Renaming, raw: Node): Node;
}

export type Renaming = ReadonlyMap<Var, Var>;
const asWritten: Renaming = new Map();

const isRelation = (value: object): value is Relation => 'source' in value && 'member' in value && 'guards' in value;

/** Objects of nothing but plain values need no copy. */
const holdsParts = (value: object): boolean =>
  Object.values(value).some((part) => typeof part === 'object' && part !== null);

export function canon(): Canon {
  const nodes = new Map<string, Node>();
  const relations = new Map<string, Relation>();
  const numbers = new WeakMap<object, number>();
  const members = new Map<string, Var>();
  const done = new WeakMap<Renaming, Map<Node, Node>>();
  let next = 0;

  const numberOf = (thing: object): number => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    next += 1;
    numbers.set(thing, next);
    return next;
  };
  const memberAt = (entity: string, depth: number): Var => {
    const key = `${entity}^${depth}`;
    const known = members.get(key);
    if (known) return known;
    const made: Var = Object.freeze({ name: key, entity });
    members.set(key, made);
    return made;
  };

  /** Text that is equal for equal arguments. Things with an id of their own are known by it, code by identity. */
  const keyOf = (value: unknown, names: Renaming): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'function') return `#${numberOf(value)}`;
    if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `${value}n` : String(value);
    if (Array.isArray(value)) {
      let text = '[';
      for (const item of value) text += `${keyOf(item, names)},`;
      return text;
    }
    if (!isPlain(value)) return `#${numberOf(value)}`;
    if (isNode(value)) return `#${numberOf(rewrite(value, names))}`;
    if (isVar(value)) return `#${numberOf(names.get(value) ?? value)}`;
    if (typeof value['id'] === 'string') return `!${value['id']}`;
    let text = '{';
    for (const [name, part] of Object.entries(value)) {
      if (typeof part === 'function' && name !== 'work') return `#${numberOf(value)}`;
      if (name !== 'wholeCase') text += `${name}:${keyOf(part, names)},`;
    }
    return text;
  };
  const keyOfNode = (node: Node, names: Renaming): string => {
    switch (node.kind) {
      case 'literal':
        return `literal ${numberOf(node.args.type)} ${stable(node.args.type.json(node.args.value))}`;
      case 'ground':
        return `ground ${node.args.id} ${keyOf(node.args.of, names)}`;
      case 'use':
        return `use ${node.args.name} ${keyOf(node.args.of, names)}`;
      default:
        return `${node.kind} ${keyOf(node.args, names)}`;
    }
  };

  const rewritten = (value: unknown, names: Renaming): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => rewritten(item, names));
    if (!isPlain(value)) return value;
    if (isNode(value)) return rewrite(value, names);
    if (isVar(value)) return names.get(value) ?? value;
    if (typeof value['id'] === 'string') return value;
    if (isRelation(value)) {
      const key = keyOf(value, names);
      const relation = relations.get(key) ?? (parts(value, names) as unknown as Relation); // a relation stays one
      relations.set(key, relation);
      return relation;
    }
    return holdsParts(value) ? parts(value, names) : value;
  };
  const parts = (value: object, names: Renaming): Record<string, unknown> =>
    Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewritten(part, names)]));

  const rewrite = (raw: Node, names: Renaming): Node => {
    // Where none of the renamed variables is meant, the renaming makes no difference.
    const renaming = names.size > 0 && [...dependsOf(raw).variables].some((v) => names.has(v)) ? names : asWritten;
    const known = done.get(renaming)?.get(raw);
    if (known) return known;
    const own = membersOf(raw);
    let inner = renaming;
    if (own.length > 0) {
      const depth = depthOf(raw);
      const more = new Map(renaming);
      for (const member of own) more.set(member, memberAt(member.entity, depth));
      inner = more;
    }
    const key = keyOfNode(raw, inner);
    let node = nodes.get(key);
    if (!node) {
      node = raw.kind === 'literal' ? raw : ({ kind: raw.kind, args: parts(raw.args, inner) } as Node); // the same kind with arguments of the same shape
      nodes.set(key, node);
    }
    const of = done.get(renaming) ?? new Map<Node, Node>();
    of.set(raw, node);
    done.set(renaming, of);
    return node;
  };

  const subjectAt = new Map<string, Var>();
  return {
    node: (raw) => rewrite(raw, asWritten),
    within: (names, raw) => rewrite(raw, names),
    subjects: (raw) => {
      const names = new Map<Var, Var>();
      const seen = new Map<string, number>();
      const relations = raw.map((relation) => {
        // As a quantifier would bind it: equal subjects give one and the same probe.
        const probe = rewrite(
          { kind: 'every', args: { over: relation, body: { kind: 'and', args: { parts: [] } } } },
          new Map(names),
        );
        const times = (seen.get(keyOf(probe, asWritten)) ?? 0) + 1;
        seen.set(keyOf(probe, asWritten), times);
        const key = `${relation.member.name} ${keyOf(probe, asWritten)} ${times}`;
        const { name, entity } = relation.member;
        const subject = subjectAt.get(key) ?? Object.freeze({ name, entity });
        subjectAt.set(key, subject);
        names.set(relation.member, subject);
        return rewritten(relation, new Map(names)) as Relation; // a relation stays one
      });
      return { relations, names };
    },
  };
}
