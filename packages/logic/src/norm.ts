import type { Day, Moment } from '@zhargy/calendar';
import type { ActKind } from './act.ts';
import type { Citation } from './citation.ts';
import type { AnyFormula, Formula, Inputs, Params } from './formula.ts';
import { expr, type Cond, type Dispute, type Expr } from './node.ts';
import type { Subjects } from './subjects.ts';
import type { Text } from './text.ts';

/** What every norm has. `says` is the norm in our own words; `cite` keeps it alive while one of its texts stands. */
interface Common<S> {
  readonly id: string;
  readonly for: Subjects<S>;
  readonly cite: readonly Citation[];
  readonly says: Text;
  /** The circumstances without which the norm does not speak at all. */
  when?(subjects: S): Cond;
  readonly except?: readonly Exception<S>[];
  /** For a norm with a time limit: what people are told of it beside its dates. No evaluation reads it. */
  readonly term?: TermNotes;
}

/** What starts a time limit, where the place of the fact does not say it well, and what stops or restarts it. */
export interface TermNotes {
  readonly starts?: Text;
  readonly stops?: readonly { readonly says: Text; readonly cite: readonly Citation[] }[];
}

/** A prioritised default: when it applies the norm does not. */
export interface Exception<S> {
  readonly id: string;
  readonly cite: readonly Citation[];
  readonly says: Text;
  when(subjects: S): Cond;
  /** `mustBeShown`: not live while unknown, and the result says so. `mustBeExcluded`: the norm is unknown until excluded. */
  readonly unknownMeans: 'mustBeShown' | 'mustBeExcluded';
}

interface Governing {
  readonly governs: readonly ActKind[] | ActKind;
  /** What to do when it is not met. */
  readonly cure: Text;
}

/** An act is lawful only if. */
export interface Requirement<S> extends Common<S>, Governing {
  readonly kind: 'requirement';
  holds(subjects: S): Cond;
}
/** An act is excluded if. */
export interface Bar<S> extends Common<S>, Governing {
  readonly kind: 'bar';
  bars(subjects: S): Cond;
}
/** Who may do what when. */
export interface Power<S> extends Common<S>, Governing {
  readonly kind: 'power';
  holds(subjects: S): Cond;
}
/** What a decision may not do. */
export interface Limit<S> extends Common<S>, Governing {
  readonly kind: 'limit';
  holds(subjects: S): Cond;
}
/** What a document must hold. */
export interface Content<S> extends Common<S>, Governing {
  readonly kind: 'content';
  holds(subjects: S): Cond;
}
/** When …, who must do what, by when, and what meets it. */
export interface Duty<S> extends Common<S> {
  readonly kind: 'duty';
  readonly who: Text;
  readonly cure: Text;
  /** The last day (its end) on which the duty can be met; none when the law names no term. */
  by?(subjects: S): Expr<Day>;
  /** True when it was done, whenever that was. */
  done(subjects: S): Cond;
  /** True when it was done within the term (or done at all where there is no term). */
  doneInTime(subjects: S): Cond;
}
/** What follows by force of law. */
export interface Consequence<S> extends Common<S> {
  readonly kind: 'consequence';
  follows(subjects: S): Cond;
}
/** A quantity of the case, by a formula. */
export interface Quantity<S> extends Common<S> {
  readonly kind: 'formula';
  readonly formula: AnyFormula;
  value(subjects: S): Expr<unknown>;
}
/** Text no machine can apply; says why. */
export interface Guidance {
  readonly kind: 'guidance';
  readonly id: string;
  readonly cite: readonly Citation[];
  readonly says: Text;
  readonly why: Text;
  readonly governs?: readonly ActKind[] | ActKind;
}

/** One outcome of a decision. Each condition that is absent is false. */
export interface Option<S> {
  readonly says: Text;
  readonly cite: readonly Citation[];
  must?(subjects: S): Cond;
  may?(subjects: S): Cond;
  mustNot?(subjects: S): Cond;
}
/** A choice the law gives among outcomes of one act. */
export interface Decision<S> extends Common<S> {
  readonly kind: 'decision';
  readonly governs: ActKind;
  readonly options: Readonly<Record<string, Option<S>>>;
  /** Pairs that may both be open, and the text that leaves the choice, or the reading that does. */
  readonly choices: readonly {
    readonly between: readonly [string, string];
    readonly cite: readonly Citation[];
    readonly dispute?: Dispute;
  }[];
  /** The recorded outcome of the act under judgment, as the case file states it. */
  outcome(subjects: S): Expr<string>;
  readonly cure: Text;
}

/** A cited, versioned notion with arguments, that norms use. */
export interface Definition {
  readonly kind: 'definition';
  readonly id: string;
  readonly cite: readonly Citation[];
  readonly says: Text;
}

type Judged<S> = Requirement<S> | Bar<S> | Power<S> | Limit<S> | Content<S>;
export type AnyNorm =
  | Judged<unknown>
  | Duty<unknown>
  | Consequence<unknown>
  | Quantity<unknown>
  | Decision<unknown>
  | Guidance
  | Definition;
export type NormKind = AnyNorm['kind'];

type Spec<N> = Omit<N, 'kind'>;

export const requirement = <S>(spec: Spec<Requirement<S>>): Requirement<S> =>
  Object.freeze({ kind: 'requirement', ...spec });
export const bar = <S>(spec: Spec<Bar<S>>): Bar<S> => Object.freeze({ kind: 'bar', ...spec });
export const power = <S>(spec: Spec<Power<S>>): Power<S> => Object.freeze({ kind: 'power', ...spec });
export const limit = <S>(spec: Spec<Limit<S>>): Limit<S> => Object.freeze({ kind: 'limit', ...spec });
export const content = <S>(spec: Spec<Content<S>>): Content<S> => Object.freeze({ kind: 'content', ...spec });
export const duty = <S>(spec: Spec<Duty<S>>): Duty<S> => Object.freeze({ kind: 'duty', ...spec });
export const consequence = <S>(spec: Spec<Consequence<S>>): Consequence<S> =>
  Object.freeze({ kind: 'consequence', ...spec });
export const decision = <S>(spec: Spec<Decision<S>>): Decision<S> => Object.freeze({ kind: 'decision', ...spec });
export const guidance = (spec: Spec<Guidance>): Guidance => Object.freeze({ kind: 'guidance', ...spec });

/** A formula applied to the case: one finding with the value and its working for each binding. */
export const quantity = <S, P extends Params, T>(
  spec: Omit<Quantity<S>, 'kind' | 'formula' | 'value' | 'cite' | 'says'> & {
    readonly formula: Formula<P, T>;
    from(subjects: S): { readonly [K in keyof P]: Expr<Inputs<P>[K]> };
    readonly cite?: readonly Citation[];
    readonly says?: Text;
  },
): Quantity<S> => {
  const { from, formula, ...rest } = spec;
  return Object.freeze({
    kind: 'formula',
    cite: formula.cite,
    says: formula.says,
    ...rest,
    formula: formula as unknown as AnyFormula, // kept for listing and calling by name; its inputs are checked when read
    value: (subjects: S) => formula.of(from(subjects)),
  });
};

/**
 * A notion with arguments. Calling it gives an expression that names and cites the notion; a notion that reaches
 * itself through its own text is refused at once.
 */
export function definition<A extends readonly unknown[], T>(
  spec: Spec<Definition> & { readonly is: (...args: A) => Expr<T> },
): Definition & ((...args: A) => Expr<T>) {
  let building = false;
  const call = (...args: A): Expr<T> => {
    if (building) throw new RangeError(`definition ${spec.id} uses itself`);
    building = true;
    try {
      return expr({ kind: 'use', args: { name: spec.id, cite: spec.cite, of: spec.is(...args).node } });
    } finally {
      building = false;
    }
  };
  return Object.assign(call, { kind: 'definition' as const, id: spec.id, cite: spec.cite, says: spec.says });
}

/** The moment a duty names as its end, as a day. */
export type DeadlineOf = (moment: Expr<Moment>) => Expr<Day>;
