import {
  expressionsOf,
  partsOf,
  type AnyNorm,
  type Assessment,
  type Dispute,
  type Node,
  type NodeOf,
} from '@zhargy/logic';

/** What a norm holds beside its own words. */
export interface InsideNorm {
  readonly grounds: readonly NodeOf<'ground'>['args'][];
  readonly disputes: readonly Dispute[];
  /** Judgments it waits for: only the person named can give them. */
  readonly assessments: readonly Assessment[];
}

/** The grounds, disputes and judgments inside the expressions of a norm, each once. */
export function insideOf(norm: AnyNorm): InsideNorm {
  const grounds = new Map<string, NodeOf<'ground'>['args']>();
  const disputes = new Map<string, Dispute>();
  const assessments = new Map<string, Assessment>();
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'ground') grounds.set(node.args.id, node.args);
    if (node.kind === 'reading') disputes.set(node.args.dispute.id, node.args.dispute);
    if (node.kind === 'assessment') assessments.set(node.args.what.id, node.args.what);
    partsOf(node).forEach(walk);
  };
  for (const { node } of Object.values(expressionsOf(norm))) walk(node);
  if (norm.kind === 'decision') for (const { dispute } of norm.choices) if (dispute) disputes.set(dispute.id, dispute);
  return { grounds: [...grounds.values()], disputes: [...disputes.values()], assessments: [...assessments.values()] };
}
