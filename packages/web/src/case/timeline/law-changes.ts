import { isoOf, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import { citedBy, expressionsOf, partsOf, type AnyNorm, type Boundary, type Finding, type Node } from '@zhargy/logic';

/** A day on which the law changed for some norm that speaks in the case. */
export interface LawChange {
  readonly on: string;
  /** For a date known from the adoption or a redaction alone: the first day the new text is known to be in effect. */
  readonly provenBy: string | undefined;
  /** The amending act, as the sources name it; empty where they do not. */
  readonly law: string;
  readonly norms: readonly string[];
}

const found = new Map<string, readonly Boundary[]>();

/** Every boundary of the texts a norm cites and of the versions inside it, each day and act once. */
export function boundariesOf(norm: AnyNorm): readonly Boundary[] {
  const known = found.get(norm.id);
  if (known) return known;
  const all = new Map<string, Boundary>();
  const add = (boundary: Boundary | undefined): void => {
    if (boundary) all.set(`${boundary.on} ${boundary.law}`, boundary);
  };
  for (const { cite } of citedBy(norm)) {
    add(cite.from);
    add(cite.to);
  }
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'byVersion') for (const version of node.args.line.versions) add(version.from);
    partsOf(node).forEach(walk);
  };
  for (const { node } of Object.values(expressionsOf(norm))) walk(node);
  const boundaries = [...all.values()];
  found.set(norm.id, boundaries);
  return boundaries;
}

/** Changes of the law inside a span of days that a norm speaking in the case knows; those of silent norms are left out. */
export function lawChanges(
  findings: readonly Pick<Finding, 'norm' | 'status'>[],
  span: { readonly from: Day; readonly to: Day },
  normById: (id: string) => AnyNorm | undefined = law.norm,
): readonly LawChange[] {
  const live = new Set(findings.filter(({ status }) => status !== 'notApplicable').map(({ norm }) => norm));
  const byDay = new Map<
    string,
    { readonly boundary: Boundary; readonly laws: Set<string>; readonly norms: Set<string> }
  >();
  for (const id of live) {
    const norm = normById(id);
    for (const boundary of norm ? boundariesOf(norm) : []) {
      // A change on the first day of the span changes nothing within it, unless its date is in doubt.
      const last = boundary.mark === 'effective' ? boundary.on : boundary.provenBy;
      if (last <= span.from || boundary.on > span.to) continue;
      const key = `${boundary.on} ${boundary.mark === 'effective' ? '' : boundary.provenBy}`;
      const one = byDay.get(key) ?? { boundary, laws: new Set<string>(), norms: new Set<string>() };
      byDay.set(key, one);
      if (boundary.law !== '') one.laws.add(boundary.law);
      one.norms.add(id);
    }
  }
  return [...byDay.values()]
    .map(({ boundary, laws, norms }) => ({
      on: isoOf(boundary.on),
      provenBy:
        boundary.mark === 'effective' || boundary.provenBy === boundary.on ? undefined : isoOf(boundary.provenBy),
      law: [...laws].toSorted().join('; '),
      norms: [...norms].toSorted(),
    }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
