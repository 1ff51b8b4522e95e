import type { Json, Text } from '@zhargy/logic';
import type { Confidence } from '../proposal.ts';
import type { Span } from './doc.ts';
import type { WhyCode } from './why.ts';

/** Lists of the case file papers are read into. */
export type ListName = 'persons' | 'roles' | 'offences' | 'charges' | 'agreements' | 'custody' | 'acts';

/** An entity found in a paper, before it has an id. Told from others by being this object. */
export interface EntityDraft {
  readonly list: ListName;
  readonly title: Text;
}
/** A value, or the entities it will point to once they have ids. */
export type DraftValue =
  | { readonly json: Json }
  | { readonly ref: EntityDraft }
  | { readonly refs: readonly EntityDraft[] };

export interface LinkDraft {
  readonly field: readonly string[];
  readonly value: DraftValue;
}
/** A fact found in a paper. */
export interface FactDraft extends LinkDraft {
  /** The entity; absent for facts of the case itself, whose field begins with the name of their group. */
  readonly of?: EntityDraft;
  readonly along?: readonly LinkDraft[];
  readonly spans: readonly [Span, ...Span[]];
  readonly sure: Confidence;
  readonly why: WhyCode;
}

export const json = (value: Json): DraftValue => ({ json: value });
export const ref = (entity: EntityDraft): DraftValue => ({ ref: entity });
export const refs = (entities: readonly EntityDraft[]): DraftValue => ({ refs: entities });

const order: readonly Confidence[] = ['guess', 'likely', 'certain'];
/** The less sure of two. */
export const lesser = (a: Confidence, b: Confidence): Confidence =>
  order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'guess';
/** The surer of two. */
export const greater = (a: Confidence, b: Confidence): Confidence =>
  order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'guess';
