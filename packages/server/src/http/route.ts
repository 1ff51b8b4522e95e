import type { Day } from '@zhargy/calendar';
import type { Desk } from '@zhargy/desk';
import type { Lang, Text } from '@zhargy/logic';
import type * as z from 'zod';
import type { Judge } from '../judge/judge.ts';
import type { ProblemCode } from './problem.ts';

/** What a handler is given beside the request. */
export interface Surroundings {
  readonly lang: Lang;
  /** Today in Almaty. */
  readonly today: Day;
  readonly desk: Desk;
  /** What answers questions about whole cases. */
  readonly judge: Judge;
}

/** What a request carries: nothing, JSON of a schema, or bytes that are read by their own reader. */
export type Carries =
  | { readonly is: 'json'; readonly schema: z.ZodType }
  | { readonly is: 'caseFile' }
  | { readonly is: 'journal' };

/** An answer that is not JSON: text, or the bytes of a file with its name. */
export type Plain =
  | { readonly mediaType: string; readonly text: string }
  | { readonly mediaType: string; readonly bytes: Uint8Array; readonly fileName: string };

/**
 * One endpoint: the same schemas read its requests and write its documentation. `Route` is what the server works with;
 * {@link route} keeps the types of one together.
 */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** With `{name}` for what stands in the path: "/api/norms/{id}". */
  readonly path: string;
  readonly id: string;
  readonly group: Group;
  readonly says: Text;
  readonly query: z.ZodObject;
  readonly carries: Carries | undefined;
  /** A body that is taken, and what stands in its path: documentation, and a test that sends it. */
  readonly example?: unknown;
  readonly inPath?: Readonly<Record<string, string>>;
  readonly answer: {
    readonly status: 200 | 201;
    readonly is: z.ZodType | { readonly mediaType: string; readonly also?: readonly string[] };
  };
  readonly problems: readonly ProblemCode[];
  /** Long work on the thread that listens: such requests take turns, so that none keeps a new one from being heard. */
  readonly judges?: true;
  run(
    request: { readonly path: Readonly<Record<string, string>>; readonly query: unknown; readonly body: unknown },
    around: Surroundings,
  ): Promise<unknown> | Plain | object;
}

export type Group = 'caseFile' | 'documents' | 'short' | 'law' | 'cases' | 'about';

interface Spec<Q extends z.ZodObject, B> extends Omit<Route, 'query' | 'run' | 'problems'> {
  readonly query: Q;
  readonly problems?: readonly ProblemCode[];
  run(
    request: { readonly path: Readonly<Record<string, string>>; readonly query: z.output<Q>; readonly body: B },
    around: Surroundings,
  ): Promise<unknown> | Plain | object;
}

/** An endpoint that carries nothing. */
export const reading = <Q extends z.ZodObject>(spec: Omit<Spec<Q, undefined>, 'method' | 'carries'>): Route =>
  route<Q, undefined>({ ...spec, method: 'GET', carries: undefined });

/** An endpoint that takes JSON of a schema. */
export const taking = <Q extends z.ZodObject, S extends z.ZodType>(
  schema: S,
  spec: Omit<Spec<Q, z.output<S>>, 'method' | 'carries'>,
): Route => route<Q, z.output<S>>({ ...spec, method: 'POST', carries: { is: 'json', schema } });

/** An endpoint that takes the bytes of a case file or of an exported journal. */
export const takingBytes = <Q extends z.ZodObject>(
  is: 'caseFile' | 'journal',
  spec: Omit<Spec<Q, Uint8Array>, 'method' | 'carries'>,
): Route => route<Q, Uint8Array>({ ...spec, method: 'POST', carries: { is } });

function route<Q extends z.ZodObject, B>(spec: Spec<Q, B>): Route {
  // The server reads query and body by the schemas of this same route before it runs it.
  return { ...spec, problems: spec.problems ?? [] } as Route;
}
