import {
  engineOf,
  expressionsOf,
  listComplete,
  partsOf,
  stable,
  citationJson,
  type ActKind,
  type AnyFormula,
  type AnyNorm,
  type Dispute,
  type Engine,
  type Json,
  type Lang,
  type Node,
  type Text,
} from '@zhargy/logic';
import { chapters } from './chapters.ts';

/** The whole law of this version: what can be done, what governs it, and the engine over both. */
export interface RuleSet {
  /** Names the rule set: the same norms, texts and citations give the same name. */
  readonly version: string;
  readonly acts: readonly ActKind[];
  readonly norms: readonly AnyNorm[];
  readonly formulas: readonly AnyFormula[];
  readonly disputes: readonly Dispute[];
  readonly engine: Engine;
  norm(id: string): AnyNorm | undefined;
  actName(id: string, lang: Lang): string;
  /** What a presumption, a judgment or an unverified mark of a finding says, where the norms name it. */
  says(id: string): Text | undefined;
}

const acts = chapters.flatMap((chapter) => chapter.acts);
const norms = chapters.flatMap((chapter) => chapter.norms);
const formulas = unique([
  ...chapters.flatMap((chapter) => chapter.formulas),
  ...norms.flatMap((n) => (n.kind === 'formula' ? [n.formula] : [])),
]);
const disputes = unique(chapters.flatMap((chapter) => chapter.disputes));
const byId = new Map(norms.map((n) => [n.id, n]));
const actById = new Map(acts.map((a) => [a.id, a]));
const version = fingerprint(
  norms.map((n) => ({
    id: n.id,
    kind: n.kind,
    says: { ...n.says },
    cite: n.cite.map((x) => ({ ...citationJson(x) })),
  })),
);

export const law: RuleSet = {
  version,
  acts,
  norms,
  formulas,
  disputes,
  engine: engineOf(acts, norms, version),
  norm: (id) => byId.get(id),
  says: (id) => saidBy().get(id),
  actName: (id, lang) => actById.get(id)?.says[lang] ?? id,
};

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** FNV-1a over stable JSON, 64 bits: a name for equality, not a protection against forgery. */
function fingerprint(data: Json): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of stable(data))
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

let said: ReadonlyMap<string, Text> | undefined;

/** The words of everything named inside expressions, gathered when first asked for. */
function saidBy(): ReadonlyMap<string, Text> {
  if (said) return said;
  const found = new Map<string, Text>([[listComplete.id, listComplete.says]]);
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'presume' || node.kind === 'mark') found.set(node.args.what.id, node.args.what.says);
    if (node.kind === 'assessment') found.set(node.args.what.id, node.args.what.asks);
    for (const part of partsOf(node)) walk(part);
  };
  for (const norm of norms) {
    for (const e of Object.values(expressionsOf(norm))) walk(e.node);
    if ('except' in norm) for (const exception of norm.except ?? []) found.set(`no.${exception.id}`, exception.says);
  }
  said = found;
  return found;
}
