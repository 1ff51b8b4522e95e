import type { ActKind } from './act.ts';
import type { Renaming } from './canon.ts';
import type { Lowered, Lowering } from './lower.ts';
import type { AnyNorm, Exception, NormKind } from './norm.ts';
import type { Args, Dispute, Expr, Node } from './node.ts';
import { partsOf } from './node.ts';
import type { Day } from '@zhargy/calendar';
import { citationJson, type CitationJson } from './citation.ts';
import { textsByDay, type TextsOn } from './texts.ts';
import type { Subjects } from './subjects.ts';

/** One subject ready to be bound: where its list is, where it goes, and which members belong. */
export interface BoundSubject {
  readonly name: string;
  readonly owner: number;
  readonly field: string;
  readonly slot: number;
  readonly guard: Lowered;
  readonly key: Lowered | undefined;
}

const known = new WeakMap<
  Lowering,
  Map<Subjects<unknown>, { readonly list: readonly BoundSubject[]; readonly names: Renaming }>
>();
const equal = new WeakMap<Lowering, Map<string, readonly BoundSubject[]>>();

/** Subjects with their variables in place; equal subjects are one list, so that they are bound once. */
export function bindSubjects(
  subjects: Subjects<unknown>,
  to: Lowering,
): { readonly list: readonly BoundSubject[]; readonly names: Renaming } {
  const bound =
    known.get(to) ?? new Map<Subjects<unknown>, { readonly list: readonly BoundSubject[]; readonly names: Renaming }>();
  known.set(to, bound);
  const before = bound.get(subjects);
  if (before) return before;
  const { relations, names } = to.canon.subjects(subjects.list.map((s) => s.relation));
  const made = relations.map((relation, i): BoundSubject => ({
    name: subjects.list[i]?.name ?? relation.member.name,
    owner: to.slot(relation.source.of),
    field: relation.source.field,
    slot: to.slot(relation.member),
    guard: to.lower({ kind: 'and', args: { parts: relation.guards } }),
    key: relation.key ? to.lower(relation.key) : undefined,
  }));
  const same = equal.get(to) ?? new Map<string, readonly BoundSubject[]>();
  equal.set(to, same);
  const key = made.map((s) => `${s.name}@${s.slot}`).join(' ');
  const list = same.get(key) ?? made;
  same.set(key, list);
  const found = { list, names };
  bound.set(subjects, found);
  return found;
}

/** A norm lowered for evaluation. */
export interface Ready {
  readonly norm: AnyNorm;
  readonly id: string;
  readonly kind: NormKind;
  /** Its citations, by law date. */
  readonly texts: (on: Day | undefined) => TextsOn;
  readonly subjects: readonly BoundSubject[];
  readonly governs: readonly ActKind[];
  /**
   * Whether it speaks at all, and what it says then: each lowered when it is first asked for. A case that has none of
   * its subjects never asks; one to which it does not apply never asks what it says.
   */
  readonly conditions: Conditions;
  readonly body: Body;
}

/** What shows in a finding beside the answer: the grounds inside some expressions, and the disputes they turn on. */
export interface Inside {
  readonly grounds: readonly {
    readonly args: Args['ground'];
    readonly cite: readonly CitationJson[];
    readonly run: Lowered;
  }[];
  readonly disputes: readonly Dispute[];
}

/** The circumstances without which a norm does not speak, and its exceptions. */
export interface Conditions extends Inside {
  readonly when: Lowered | undefined;
  readonly except: readonly { readonly spec: Exception<unknown>; readonly when: Lowered }[];
}

/** What a norm says when it speaks. Its grounds and disputes are those of its conditions as well. */
export interface Body extends Inside {
  readonly parts: Readonly<Record<string, Lowered>>;
  readonly options: readonly {
    readonly name: string;
    readonly must?: Lowered;
    readonly may?: Lowered;
    readonly mustNot?: Lowered;
  }[];
}

type Stated = (subjects: never) => Expr<unknown>;

type Statements = Readonly<Record<string, () => Expr<unknown>>>;

/** The expressions of a norm by role, for analysis; nothing for guidance and definitions. */
export const expressionsOf = (norm: AnyNorm): Readonly<Record<string, Expr<unknown>>> =>
  Object.fromEntries(
    [...Object.entries(conditionsStated(norm)), ...Object.entries(bodyStated(norm))].map(([name, state]) => [
      name,
      state(),
    ]),
  );

/** Collects statements about the subjects of a norm without making their expressions yet. */
function statements(norm: AnyNorm): {
  readonly found: Statements;
  add(name: string, stated: Stated | undefined): void;
} {
  const found: Record<string, () => Expr<unknown>> = {};
  const subjects = ('for' in norm ? norm.for.facts : {}) as never; // each norm was typed with exactly these subjects
  return {
    found,
    add: (name, stated) => {
      if (stated) found[name] = () => stated(subjects);
    },
  };
}

function conditionsStated(norm: AnyNorm): Statements {
  if (norm.kind === 'guidance' || norm.kind === 'definition') return {};
  const { found, add } = statements(norm);
  add('when', norm.when);
  for (const [i, exception] of (norm.except ?? []).entries()) add(`except.${i}`, exception.when);
  return found;
}

function bodyStated(norm: AnyNorm): Statements {
  if (norm.kind === 'guidance' || norm.kind === 'definition') return {};
  const { found, add } = statements(norm);
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

/** The kinds of acts a norm governs; none for one that is about the case itself. */
export const actsGoverned = (norm: AnyNorm): readonly ActKind[] =>
  'governs' in norm
    ? Array.isArray(norm.governs)
      ? (norm.governs as readonly ActKind[])
      : [norm.governs as ActKind]
    : [];

export function makeReady(norm: AnyNorm, to: Lowering): readonly Ready[] {
  if (norm.kind === 'guidance' || norm.kind === 'definition') return [];
  const { list: subjects, names } = bindSubjects(norm.for as Subjects<unknown>, to); // any subjects will do: they are only bound
  let conditions: Conditions | undefined;
  let body: Body | undefined;
  return [
    {
      norm,
      id: norm.id,
      kind: norm.kind,
      texts: textsByDay(norm.cite),
      subjects,
      governs: actsGoverned(norm),
      get conditions() {
        return (conditions ??= conditionsOf(norm, names, to));
      },
      get body() {
        return (body ??= bodyOf(norm, names, to, this.conditions));
      },
    },
  ];
}

/** Lowers statements, and finds what stands inside them. */
function lowered(
  stated: Statements,
  names: Renaming,
  to: Lowering,
): Inside & { readonly parts: Readonly<Record<string, Lowered>> } {
  const parts: Record<string, Lowered> = {};
  const nodes = new Set<Node>();
  const walk = (node: Node): void => {
    if (nodes.has(node)) return;
    nodes.add(node);
    for (const part of partsOf(node)) walk(part);
  };
  for (const [name, state] of Object.entries(stated)) {
    const node = to.canon.within(names, state().node);
    parts[name] = to.lower(node);
    walk(node);
  }
  return {
    parts,
    grounds: [...nodes].flatMap((n) =>
      n.kind === 'ground' ? [{ args: n.args, cite: n.args.cite.map(citationJson), run: to.lower(n.args.of) }] : [],
    ),
    disputes: [...new Set([...nodes].flatMap((n) => (n.kind === 'reading' ? [n.args.dispute] : [])))],
  };
}

function conditionsOf(norm: AnyNorm, names: Renaming, to: Lowering): Conditions {
  const { parts, grounds, disputes } = lowered(conditionsStated(norm), names, to);
  const exceptions = 'except' in norm ? (norm.except ?? []) : [];
  return {
    grounds,
    disputes,
    when: parts['when'],
    except: exceptions.flatMap((spec, i) => {
      const when = parts[`except.${i}`];
      return when ? [{ spec: spec as Exception<unknown>, when }] : [];
    }),
  };
}

function bodyOf(norm: AnyNorm, names: Renaming, to: Lowering, conditions: Conditions): Body {
  const { parts, grounds, disputes } = lowered(bodyStated(norm), names, to);
  const option = (name: string): Body['options'][number] => {
    const must = parts[`option.${name}.must`];
    const may = parts[`option.${name}.may`];
    const mustNot = parts[`option.${name}.mustNot`];
    return { name, ...(must ? { must } : {}), ...(may ? { may } : {}), ...(mustNot ? { mustNot } : {}) };
  };
  const known = new Set(conditions.grounds.map((g) => g.args));
  return {
    parts,
    grounds: [...conditions.grounds, ...grounds.filter((g) => !known.has(g.args))],
    disputes: [...new Set([...conditions.disputes, ...disputes])],
    options: norm.kind === 'decision' ? Object.keys(norm.options).map(option) : [],
  };
}
