import { addDays, theDay, type Day } from '@zhargy/calendar';
import { citedBy, expressionsOf, partsOf, standsOn, type AnyNorm, type Boundary, type Node } from '@zhargy/logic';
import { pleaNorms } from './plea-chapter.ts';

/** A day from which a norm reads otherwise. */
export interface ChangeOfLaw {
  readonly norm: AnyNorm;
  /** The amending acts. */
  readonly laws: readonly string[];
  /** The last day on which the older text certainly stood, and the first on which the newer one certainly does. */
  readonly was: Day;
  readonly is: Day;
  /**
   * `begins`, `ends`: the norm itself; `text`: what it says; `unread`: the text on one side was not read, so that the two
   * cannot be compared; `joins`: a citation alone, of a norm that rests on another text as well; `before`: a text inside a
   * norm that did not stand yet, or stands no more.
   */
  readonly kind: 'begins' | 'ends' | 'text' | 'unread' | 'joins' | 'before';
  /** Not the day of the question or of the act chooses the version, but that of an event of the case. */
  readonly ofEvent: boolean;
}

type Version = Extract<Node, { kind: 'byVersion' }>['args']['line']['versions'][number];

/** One version after another; `ofEvent`: an event of the case chooses between them. */
interface Step {
  readonly before: Version | undefined;
  readonly after: Version;
  readonly ofEvent: boolean;
}

interface Growing {
  readonly boundary: Boundary;
  readonly laws: Set<string>;
  readonly versions: Step[];
}

/** The code of 2014 is the first text compared: what stood before it was another code. */
const codeBegins = theDay('2015-01-01');

/** Whether one of the texts a norm cites itself certainly stood on a day, or may have; it lives while one of them does. */
const stood = (norm: AnyNorm, on: Day): boolean => norm.cite.some((cite) => standsOn(cite, on) === true);
const mayStand = (norm: AnyNorm, on: Day): boolean => norm.cite.some((cite) => standsOn(cite, on) !== false);

/**
 * Every change of the texts that norms of the plea chapter are made of, after the code itself began. A notion changes in
 * the norms that use it.
 */
export function changesOfLaw(norms: readonly AnyNorm[] = pleaNorms): readonly ChangeOfLaw[] {
  return norms.filter(({ kind }) => kind !== 'guidance' && kind !== 'definition').flatMap(boundariesOf);
}

/** Every change of the texts a norm is made of, in order of time. */
export function boundariesOf(norm: AnyNorm): readonly ChangeOfLaw[] {
  const found = new Map<string, Growing>();
  const at = (boundary: Boundary): Growing => {
    const key = `${String(boundary.on)} ${String(boundary.provenBy)}`;
    const growing = found.get(key) ?? { boundary, laws: new Set(), versions: [] };
    found.set(key, growing);
    if (boundary.law !== '') growing.laws.add(boundary.law);
    return growing;
  };
  for (const { cite } of citedBy(norm)) {
    const to = cite.to ?? cite.instrument.inForce.to;
    at(cite.from ?? cite.instrument.inForce.from);
    if (to) at(to);
  }
  for (const { node } of Object.values(expressionsOf(norm)))
    eachVersion(node, (line, ofEvent) => {
      for (const [i, after] of line.versions.entries())
        at(after.from).versions.push({ before: line.versions[i - 1], after, ofEvent });
    });
  return [...found.values()]
    .filter(({ boundary }) => boundary.on > codeBegins)
    .map(({ boundary, laws, versions }) => {
      const was = addDays(boundary.on, -1);
      const is = boundary.provenBy;
      const kind = kindOf(norm, was, is, versions);
      const compared = versions.filter(isCompared);
      return {
        norm,
        laws: [...laws],
        was,
        is,
        kind,
        ofEvent: compared.length > 0 && compared.every((v) => v.ofEvent),
      } as const;
    })
    .toSorted((a, b) => a.was - b.was || a.is - b.is);
}

/** Both texts were read. */
const isCompared = ({ before, after }: Step): boolean =>
  before !== undefined && !('unread' in before) && !('unread' in after);

function kindOf(norm: AnyNorm, was: Day, is: Day, versions: readonly Step[]): ChangeOfLaw['kind'] {
  const before = mayStand(norm, was);
  if (!before && stood(norm, is)) return 'begins';
  if (before && !mayStand(norm, is)) return 'ends';
  if (versions.length === 0) return 'joins';
  if (!before || !stood(norm, is)) return 'before';
  return versions.some(isCompared) ? 'text' : 'unread';
}

/** Every line of versions inside an expression, with whether another day than that of the law chooses among them. */
function eachVersion(
  root: Node,
  found: (line: Extract<Node, { kind: 'byVersion' }>['args']['line'], ofEvent: boolean) => void,
): void {
  const seen = { plain: new Set<Node>(), shifted: new Set<Node>() };
  const walk = (node: Node, shifted: boolean): void => {
    const before = shifted ? seen.shifted : seen.plain;
    if (before.has(node)) return;
    before.add(node);
    if (node.kind === 'byVersion') found(node.args.line, shifted || node.args.on.kind !== 'lawDay');
    const below = shifted || node.kind === 'underLaw' || node.kind === 'at';
    for (const part of partsOf(node)) walk(part, below);
  };
  walk(root, false);
}
