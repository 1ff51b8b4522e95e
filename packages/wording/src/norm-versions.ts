import { addDays, type Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import {
  citationJson,
  citedBy,
  expressionsOf,
  partsOf,
  type AnyNorm,
  type Boundary,
  type Citation,
  type Lang,
  type Node,
  type Text,
} from '@zhargy/logic';
import { normOutline } from './norm-outline.ts';

/** A day from which a norm, or a text it rests on, reads otherwise. */
export interface NormBoundary {
  readonly on: Day;
  /** How well the day is known; between `on` and `provenBy` of what is not `effective` both texts are possible. */
  readonly mark: Boundary['mark'];
  readonly provenBy: Day;
  /** The amending acts, as the norms name them. */
  readonly laws: readonly string[];
  /** Provisions that begin to stand, or cease to. */
  readonly begins: readonly Citation[];
  readonly ends: readonly Citation[];
  /** Texts of from then on that nobody read, each with the reason. */
  readonly unread: readonly Text[];
}

/** A stretch of time for which part of a norm has no text that was read, or has two possible ones. */
export interface NormStretch {
  readonly is: 'unread' | 'doubtful';
  readonly from: Day;
  /** The first day after it; absent where it lasts. */
  readonly to?: Day;
  readonly why?: Text;
}

interface Growing {
  readonly boundary: Boundary;
  readonly laws: Set<string>;
  readonly begins: Map<string, Citation>;
  readonly ends: Map<string, Citation>;
  readonly unread: Set<Text>;
}

/** The days from which a norm reads otherwise, in order of time, and the stretches nobody can vouch for. */
export function versionsOf(norm: AnyNorm): {
  readonly boundaries: readonly NormBoundary[];
  readonly stretches: readonly NormStretch[];
} {
  const found = new Map<string, Growing>();
  const stretches = new Map<string, NormStretch>();
  const at = (boundary: Boundary): Growing => {
    const key = `${boundary.on} ${boundary.mark} ${boundary.provenBy}`;
    const growing = found.get(key) ?? {
      boundary,
      laws: new Set(),
      begins: new Map(),
      ends: new Map(),
      unread: new Set(),
    };
    found.set(key, growing);
    if (boundary.law !== '') growing.laws.add(boundary.law);
    return growing;
  };
  for (const { cite } of citedBy(norm)) {
    const { instrument, provision } = citationJson(cite);
    const from = cite.from ?? cite.instrument.inForce.from;
    const to = cite.to ?? cite.instrument.inForce.to;
    at(from).begins.set(`${instrument} ${provision}`, cite);
    if (to) at(to).ends.set(`${instrument} ${provision}`, cite);
  }
  for (const { versions } of timelinesIn(norm))
    for (const [i, version] of versions.entries()) {
      const growing = at(version.from);
      const next = versions[i + 1]?.from.on;
      if (!('unread' in version)) continue;
      growing.unread.add(version.unread);
      stretches.set(`${version.from.on} ${next ?? ''} ${version.unread.en}`, {
        is: 'unread',
        from: version.from.on,
        ...(next === undefined ? {} : { to: next }),
        why: version.unread,
      });
    }
  const boundaries = [...found.values()]
    .map(({ boundary: { on, mark, provenBy }, laws, begins, ends, unread }) => ({
      on,
      mark,
      provenBy,
      laws: [...laws],
      begins: [...begins.values()],
      ends: [...ends.values()],
      unread: [...unread],
    }))
    .toSorted((a, b) => a.on - b.on || a.provenBy - b.provenBy);
  for (const { on, mark, provenBy } of boundaries)
    if (mark !== 'effective' && provenBy > on)
      stretches.set(`doubtful ${on} ${provenBy}`, { is: 'doubtful', from: on, to: provenBy });
  return { boundaries, stretches: [...stretches.values()].toSorted((a, b) => a.from - b.from) };
}

/** Every line of versions inside the expressions of a norm, each once. */
function timelinesIn(norm: AnyNorm): readonly Extract<Node, { kind: 'byVersion' }>['args']['line'][] {
  const lines = new Set<Extract<Node, { kind: 'byVersion' }>['args']['line']>();
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'byVersion') lines.add(node.args.line);
    partsOf(node).forEach(walk);
  };
  for (const { node } of Object.values(expressionsOf(norm))) walk(node);
  return [...lines];
}

/** Lines of the outline of a norm that stand only before a boundary, and only after it. */
export interface ChangedLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Notions the norm names, whose own text changes there: ids of definitions. */
  readonly notions: readonly string[];
}

/** How the outline of a norm differs between the day before a boundary and the day its new text is proven in effect. */
export function changedLines(norm: AnyNorm, boundary: Pick<NormBoundary, 'on' | 'provenBy'>, lang: Lang): ChangedLines {
  const was = linesOn(norm, addDays(boundary.on, -1), lang);
  const is = linesOn(norm, boundary.provenBy, lang);
  return {
    before: [...was].filter((line) => !is.has(line)),
    after: [...is].filter((line) => !was.has(line)),
    notions: notionsChanged(norm, boundary.on),
  };
}

function notionsChanged(norm: AnyNorm, on: Day): readonly string[] {
  const changes = new Map<Node, boolean>();
  const changesIn = (node: Node): boolean => {
    const known = changes.get(node);
    if (known !== undefined) return known;
    const own = node.kind === 'byVersion' && node.args.line.versions.some((version) => version.from.on === on);
    // Every part is looked at, so that each notion inside is told of.
    const found = partsOf(node).map(changesIn).includes(true) || own;
    changes.set(node, found);
    return found;
  };
  for (const { node } of Object.values(expressionsOf(norm))) changesIn(node);
  const names = [...changes].flatMap(([node, found]) =>
    found && node.kind === 'use' && law.norm(node.args.name) ? [node.args.name] : [],
  );
  return [...new Set(names)];
}

const linesOn = (norm: AnyNorm, on: Day, lang: Lang): ReadonlySet<string> =>
  new Set(normOutline(norm, lang, { on, spoken: true }).flatMap((part) => part.lines.map((line) => line.text)));
