import type { CaseFile } from '@zhargy/casefile';
import { stable } from '@zhargy/logic';
import type { Proof, Statement } from './entry.ts';
import type { Decision } from './fold.ts';
import { placeKey, standingAt, type Place } from './place.ts';
import { statementsOf } from './statements.ts';

/** A place and the document that proves what stands there, and in everything below it. */
export interface Proven {
  readonly path: Place;
  readonly proof: Proof;
}

/** A case as somebody left it and wants it kept. */
export interface CaseToSave {
  readonly title: string;
  /** A valid case file in its full form. */
  readonly file: CaseFile;
  readonly decisions: readonly Pick<Decision, 'finding' | 'decision' | 'reason'>[];
  readonly proven: readonly Proven[];
}

/** What a case file states, ready to be compared with what a journal has. */
export interface States {
  readonly statements: ReadonlyMap<string, Statement>;
  /** The members of lists, by the keys of their places. */
  readonly members: ReadonlySet<string>;
}

export function statesOf(file: CaseFile): States {
  const statements = new Map(statementsOf(file).map((statement) => [placeKey(statement.at), statement]));
  const members = new Set<string>();
  for (const { at } of statements.values()) for (const member of memberPlaces(at)) members.add(placeKey(member));
  return { statements, members };
}

/** The places of the members of lists that a place lies in, itself too, from the outermost. */
export const memberPlaces = (at: Place): readonly Place[] =>
  at.map((_, i) => at.slice(0, i + 1)).filter((part) => standingAt(part)?.is === 'entity');

const within = (at: Place, whole: Place): boolean =>
  whole.length <= at.length && whole.every((step, i) => step === at[i]);

/** The document that proves a place: the last one given for it or for something it lies in. */
export const proofFor = (proven: readonly Proven[], at: Place): Proof | undefined =>
  proven.findLast(({ path }) => within(at, path))?.proof;

/** What tells one source of statements from another: the document, else the author. */
export const sourceOf = (proof: Proof | undefined, by: string): string =>
  stable(proof ? ['document', proof.id] : ['author', by]);
