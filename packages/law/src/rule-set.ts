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
  /** What a presumption, a judgment or an unverified mark of a finding says; `by`: the norm of that finding. */
  says(id: string, by?: string): Text | undefined;
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
  says: wordsOf,
  actName: (id, lang) => actById.get(id)?.says[lang] ?? id,
};

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Two FNV-1a hashes of 32 bits over stable JSON: a name for equality, not a protection against forgery. */
function fingerprint(data: Json): string {
  const text = stable(data);
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 16), 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The words of what is named inside the expressions of each norm, gathered norm by norm when first asked for. */
const said = new Map<string, Text>([[listComplete.id, listComplete.says]]);
const walked = new Set<string>();
const seen = new Set<Node>();

function wordsOf(id: string, by: string | undefined): Text | undefined {
  const met = law.engine.words.get(id);
  if (met) return met;
  const first = by === undefined ? undefined : byId.get(by);
  if (first) gather(first);
  if (said.has(id)) return said.get(id);
  for (const norm of norms) {
    gather(norm);
    if (said.has(id)) return said.get(id);
  }
  return undefined;
}

function gather(norm: AnyNorm): void {
  if (walked.has(norm.id)) return;
  walked.add(norm.id);
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'presume' || node.kind === 'mark') said.set(node.args.what.id, node.args.what.says);
    if (node.kind === 'assessment') said.set(node.args.what.id, node.args.what.asks);
    for (const part of partsOf(node)) walk(part);
  };
  for (const e of Object.values(expressionsOf(norm))) walk(e.node);
  if ('except' in norm) for (const exception of norm.except ?? []) said.set(`no.${exception.id}`, exception.says);
}
