import { actKinds } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import {
  actsGoverned,
  expressionsOf,
  partsOf,
  thisActVar,
  type AnyNorm,
  type Node,
  type Relation,
  type Text,
  type Var,
} from '@zhargy/logic';

/** What the law reads of recorded acts of one kind. */
export interface ActKindFacts {
  /** Facts by the names of the schema without the entity: "by", "filed.received". */
  readonly facts: ReadonlySet<string>;
  /** Kinds of entities such an act is about: "agreement", "charge". */
  readonly about: ReadonlySet<string>;
  /** Who may do it, as roles of the case file. */
  readonly by: ReadonlySet<string>;
  /** The outcomes a decision may have. */
  readonly outcomes: Readonly<Record<string, Text>>;
}

/** Facts every record of an act begins with, whatever the norms read of it. */
const always = ['by', 'on', 'about'];

let known: ReadonlyMap<string, ActKindFacts> | undefined;

/** For a kind of act: the facts that some norm reads of acts of that kind, found in the norms themselves. */
export function factsOfActKind(kind: string): ActKindFacts | undefined {
  known ??= gathered();
  return known.get(kind);
}

/** What may stand as the question of an assessment, with what it asks and who answers; as the element of a document. */
export function assessmentQuestions(): ReadonlyMap<string, { readonly asks: Text | undefined; readonly by: string }> {
  known ??= gathered();
  return questions;
}

const questions = new Map<string, { readonly asks: Text | undefined; readonly by: string }>();

/** Questions the norms put without words of their own. */
const further: Readonly<Record<string, Text>> = {
  outsideJurisdiction: {
    kk: 'Іс бұл судьяның соттылығына жатпай ма?',
    ru: 'Дело не подсудно этому судье?',
    en: 'Is the case outside the jurisdiction of this judge?',
  },
  judgeIsKin: {
    kk: 'Судья қатысушылардың бірінің туысы ма?',
    ru: 'Состоит ли судья в родстве с участником дела?',
    en: 'Is the judge kin to a participant?',
  },
  judgeInterested: {
    kk: 'Судья істің нәтижесіне мүдделі ме?',
    ru: 'Заинтересован ли судья в исходе дела?',
    en: 'Has the judge an interest in the case?',
  },
  significantBreach: {
    kk: 'Сотқа дейінгі іс жүргізуде елеулі бұзушылық жіберілген бе?',
    ru: 'Допущено ли в досудебном производстве существенное нарушение?',
    en: 'Was there a significant breach before the trial?',
  },
};

interface Found {
  readonly facts: Set<string>;
  readonly about: Set<string>;
  readonly by: Set<string>;
  outcomes: Readonly<Record<string, Text>>;
}

function gathered(): ReadonlyMap<string, ActKindFacts> {
  const found = new Map<string, Found>();
  for (const kind of actKinds)
    found.set(kind, { facts: new Set(always), about: new Set(), by: new Set(), outcomes: {} });
  for (const act of law.acts) {
    const of = found.get(act.recordedAs);
    if (!of) continue;
    for (const role of act.roles.list) of.about.add(role.relation.member.entity);
    for (const by of act.by) of.by.add(by);
    of.outcomes = { ...of.outcomes, ...act.outcomes };
    if (Object.keys(act.outcomes).length > 0) of.facts.add('outcome');
  }
  const all = nodesOfLaw();
  const kinds = kindsOfVariables(all.nodes);
  const read = (node: Node, governed: readonly string[]): void => {
    if (node.kind !== 'fact' || node.args.of.entity !== 'act' || node.args.field === 'kind') return;
    const of = node.args.of === thisActVar ? governed : (kinds.get(node.args.of) ?? []);
    for (const kind of of) found.get(kind)?.facts.add(node.args.field);
  };
  for (const node of all.nodes) read(node, []);
  for (const [norm, nodes] of all.ofActs) {
    const governed = actsGoverned(norm).map((act) => act.recordedAs);
    for (const node of nodes) read(node, governed);
  }
  const grounds = new Map<string, Text>();
  for (const node of all.nodes) {
    if (node.kind === 'ground') grounds.set(node.args.id.slice(node.args.id.lastIndexOf('.') + 1), node.args.says);
    if (node.kind !== 'assessment') continue;
    for (const what of literalsOf(node.args.of, 'assessment', 'what'))
      questions.set(what, { asks: node.args.what.asks, by: node.args.what.by });
  }
  for (const node of all.nodes) {
    if (!('over' in node.args) || node.args.over.member.entity !== 'assessment') continue;
    const { guards, member } = node.args.over;
    for (const what of guards.flatMap((guard) => comparedIn(guard, member, 'what')))
      if (questions.get(what)?.asks === undefined)
        questions.set(what, { asks: grounds.get(what) ?? further[what], by: '' });
  }
  return found;
}

/** Everything a relation reads to tell its members. */
const guardsOf = (relation: Relation): readonly Node[] =>
  relation.key ? [...relation.guards, relation.key] : relation.guards;

/** Every node of the norms, once; and for norms on acts the nodes that read the act under judgment. */
function nodesOfLaw(): { readonly nodes: ReadonlySet<Node>; readonly ofActs: ReadonlyMap<AnyNorm, readonly Node[]> } {
  const nodes = new Set<Node>();
  const withThisAct = new Map<Node, boolean>();
  const walk = (node: Node): boolean => {
    const before = withThisAct.get(node);
    if (before !== undefined) return before;
    nodes.add(node);
    let reads = node.kind === 'fact' && node.args.of === thisActVar;
    for (const part of partsOf(node)) if (walk(part)) reads = true;
    withThisAct.set(node, reads);
    return reads;
  };
  const ofActs = new Map<AnyNorm, readonly Node[]>();
  for (const norm of law.norms) {
    const own: Node[] = [];
    const seen = new Set<Node>();
    const collect = (node: Node): void => {
      if (withThisAct.get(node) !== true || seen.has(node)) return;
      seen.add(node);
      if (node.kind === 'fact') own.push(node);
      partsOf(node).forEach(collect);
    };
    const roots = [
      ...Object.values(expressionsOf(norm)).map((e) => e.node),
      ...(norm.kind === 'guidance' || norm.kind === 'definition'
        ? []
        : norm.for.list.flatMap((subject) => guardsOf(subject.relation))),
    ];
    for (const root of roots) if (walk(root)) collect(root);
    if (own.length > 0) ofActs.set(norm, own);
  }
  return { nodes, ofActs };
}

/** For variables over acts: the kinds their lists are narrowed to. */
function kindsOfVariables(nodes: ReadonlySet<Node>): ReadonlyMap<Var, readonly string[]> {
  const kinds = new Map<Var, Set<string>>();
  const narrow = (member: Var, guards: readonly Node[]): void => {
    if (member.entity !== 'act') return;
    const of = kinds.get(member) ?? new Set<string>();
    kinds.set(member, of);
    for (const guard of guards) for (const kind of comparedIn(guard, member, 'kind')) of.add(kind);
  };
  for (const node of nodes) if ('over' in node.args) narrow(node.args.over.member, node.args.over.guards);
  for (const norm of law.norms)
    if (norm.kind !== 'guidance' && norm.kind !== 'definition')
      for (const { relation } of norm.for.list) narrow(relation.member, relation.guards);
  return new Map([...kinds].map(([member, of]) => [member, [...of]]));
}

/** The words a fact of a variable is compared with inside a condition. */
function comparedIn(node: Node, of: Var, field: string): readonly string[] {
  const isFact = (one: Node): boolean => one.kind === 'fact' && one.args.of === of && one.args.field === field;
  if (node.kind === 'not') return [];
  if (node.kind === 'oneOf') return isFact(node.args.of) ? node.args.values : [];
  if (node.kind === 'compare' && node.args.test === 'eq') {
    const other = isFact(node.args.a) ? node.args.b : isFact(node.args.b) ? node.args.a : undefined;
    return other?.kind === 'literal' && typeof other.args.value === 'string' ? [other.args.value] : [];
  }
  return partsOf(node).flatMap((part) => comparedIn(part, of, field));
}

/** The same for every variable over an entity. */
function literalsOf(node: Node, entity: string, field: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<Node>();
  const walk = (one: Node): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if ('over' in one.args && one.args.over.member.entity === entity)
      for (const guard of one.args.over.guards)
        for (const word of comparedIn(guard, one.args.over.member, field)) found.add(word);
    partsOf(one).forEach(walk);
  };
  walk(node);
  return [...found];
}
