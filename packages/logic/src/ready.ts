import type { ActKind } from './act.ts';
import type { Lowered, Lowering } from './lower.ts';
import type { AnyNorm, Exception, NormKind } from './norm.ts';
import type { Args, Cond, Dispute, Expr, Node } from './node.ts';
import { partsOf } from './node.ts';
import type { Citation } from './citation.ts';
import type { Subjects } from './subjects.ts';

/** A norm lowered for evaluation. */
export interface Ready {
  readonly norm: AnyNorm;
  readonly id: string;
  readonly kind: NormKind;
  readonly cite: readonly Citation[];
  readonly subjects: Subjects<unknown>;
  readonly governs: readonly ActKind[];
  readonly when: Lowered | undefined;
  readonly except: readonly { readonly spec: Exception<unknown>; readonly when: Lowered }[];
  readonly parts: Readonly<Record<string, Lowered>>;
  readonly grounds: readonly { readonly args: Args['ground']; readonly run: Lowered }[];
  readonly options: readonly {
    readonly name: string;
    readonly must?: Lowered;
    readonly may?: Lowered;
    readonly mustNot?: Lowered;
  }[];
  readonly disputes: readonly Dispute[];
}

type Body = (subjects: never) => Expr<unknown>;

/** The expressions of a norm by role, for lowering and for analysis; nothing for guidance and definitions. */
export function expressionsOf(norm: AnyNorm): Readonly<Record<string, Expr<unknown>>> {
  if (norm.kind === 'guidance' || norm.kind === 'definition') return {};
  const subjects = norm.for.facts as never; // each norm was typed with exactly these subjects
  const found: Record<string, Expr<unknown>> = {};
  const add = (name: string, body: Body | undefined): void => {
    if (body) found[name] = body(subjects);
  };
  add('when', norm.when);
  for (const [i, exception] of (norm.except ?? []).entries()) add(`except.${i}`, exception.when);
  if (norm.kind === 'bar') add('bars', norm.bars);
  else if (norm.kind === 'duty') {
    add('by', norm.by);
    add('done', norm.done);
    add('doneInTime', norm.doneInTime);
  } else if (norm.kind === 'consequence') add('follows', norm.follows);
  else if (norm.kind === 'formula') add('value', norm.value);
  else if (norm.kind === 'decision') {
    add('outcome', norm.outcome);
    for (const [name, option] of Object.entries(norm.options)) {
      add(`option.${name}.must`, option.must);
      add(`option.${name}.may`, option.may);
      add(`option.${name}.mustNot`, option.mustNot);
    }
  } else add('holds', norm.holds);
  return found;
}

export function makeReady(norm: AnyNorm, to: Lowering): readonly Ready[] {
  if (norm.kind === 'guidance' || norm.kind === 'definition') return [];
  const expressions = expressionsOf(norm);
  const parts: Record<string, Lowered> = {};
  for (const [name, e] of Object.entries(expressions)) parts[name] = to.lower(e.node);
  for (const subject of norm.for.list) {
    to.slot(subject.relation.member);
    to.slot(subject.relation.source.of);
  }
  const nodes = new Set<Node>();
  const walk = (node: Node): void => {
    if (nodes.has(node)) return;
    nodes.add(node);
    for (const part of partsOf(node)) walk(part);
  };
  for (const e of Object.values(expressions)) walk(e.node);
  const governs =
    'governs' in norm
      ? Array.isArray(norm.governs)
        ? (norm.governs as readonly ActKind[])
        : [norm.governs as ActKind]
      : [];
  const part = (name: string): Lowered | undefined => parts[name];
  return [
    {
      norm,
      id: norm.id,
      kind: norm.kind,
      cite: norm.cite,
      subjects: norm.for,
      governs,
      when: part('when'),
      except: (norm.except ?? []).flatMap((spec, i) => {
        const when = part(`except.${i}`);
        return when ? [{ spec: spec as Exception<unknown>, when }] : [];
      }),
      parts,
      grounds: [...nodes].flatMap((n) => (n.kind === 'ground' ? [{ args: n.args, run: to.lower(n.args.of) }] : [])),
      options:
        norm.kind === 'decision'
          ? Object.keys(norm.options).map((name) => {
              const must = part(`option.${name}.must`);
              const may = part(`option.${name}.may`);
              const mustNot = part(`option.${name}.mustNot`);
              return { name, ...(must ? { must } : {}), ...(may ? { may } : {}), ...(mustNot ? { mustNot } : {}) };
            })
          : [],
      disputes: [...new Set([...nodes].flatMap((n) => (n.kind === 'reading' ? [n.args.dispute] : [])))],
    },
  ];
}

/** Conditions only, for the analyser. */
export type Conditions = Readonly<Record<string, Cond>>;
