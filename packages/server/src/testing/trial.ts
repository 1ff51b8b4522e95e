import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { memoryStore, type JournalStore } from '@zhargy/desk';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Route } from '../http/route.ts';
import { serverOf, type LogLine } from '../server.ts';

/** A server for a test: its clock stands, and every answer is held against the schema that documents it. */
export interface Trial {
  readonly app: FastifyInstance;
  readonly log: LogLine[];
  readonly seen: Set<string>;
  clock: string;
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  post(url: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body read as JSON; a test says what it expects in it. */
  readonly json: Anything;
}
/** The names in answers at which tests look. */
type Name =
  | 'about'
  | 'act'
  | 'at'
  | 'availability'
  | 'because'
  | 'broken'
  | 'candidates'
  | 'case'
  | 'cases'
  | 'charges'
  | 'cite'
  | 'code'
  | 'conflict'
  | 'conflicts'
  | 'count'
  | 'counts'
  | 'cure'
  | 'deadlines'
  | 'decision'
  | 'disputes'
  | 'empty'
  | 'encoding'
  | 'entities'
  | 'entries'
  | 'entry'
  | 'expected'
  | 'faults'
  | 'file'
  | 'finding'
  | 'findings'
  | 'formulas'
  | 'from'
  | 'given'
  | 'id'
  | 'instruments'
  | 'interviews'
  | 'kind'
  | 'label'
  | 'last'
  | 'lawVersion'
  | 'line'
  | 'missing'
  | 'name'
  | 'norm'
  | 'norms'
  | 'notes'
  | 'path'
  | 'person'
  | 'persons'
  | 'places'
  | 'plea'
  | 'proof'
  | 'provenance'
  | 'provision'
  | 'replies'
  | 'says'
  | 'seq'
  | 'stale'
  | 'status'
  | 'texts'
  | 'type'
  | 'value'
  | 'ways'
  | 'wrongType';
/** JSON of which a test looks at a part: an object by these names, or a list. What is not there fails the test. */
export interface Anything extends Readonly<Record<Name, Anything>> {
  readonly 0?: Anything;
  readonly length: number;
  map<T>(to: (one: Anything) => T): T[];
  flatMap<T>(to: (one: Anything) => readonly T[]): T[];
  filter(holds: (one: Anything) => unknown): Anything;
  find(holds: (one: Anything) => unknown): Anything | undefined;
  some(holds: (one: Anything) => unknown): boolean;
  every(holds: (one: Anything) => unknown): boolean;
}

export function trial(store: JournalStore = memoryStore()): Trial {
  const log: LogLine[] = [];
  const seen = new Set<string>();
  const sees = (route: Route, answer: unknown): void => {
    seen.add(route.id);
    if (!(route.answer.is instanceof z.ZodType)) return;
    const result = route.answer.is.safeParse(JSON.parse(JSON.stringify(answer)));
    assert.ok(result.success, `${route.id}: ${result.success ? '' : z.prettifyError(result.error)}`);
  };
  const made: Trial = {
    app: serverOf({ store, clock: () => Temporal.Instant.from(made.clock), log: (line) => log.push(line), sees }),
    log,
    seen,
    clock: '2026-07-01T07:00:00.000Z',
    get: (url, headers = {}) => ask('GET', url, undefined, headers),
    post: (url, body, headers = {}) => ask('POST', url, body, headers),
  };
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answered> => {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const answer = await made.app.inject({
      method,
      url,
      headers: {
        host: '127.0.0.1:4180',
        ...(body === undefined ? {} : { 'content-type': raw ? 'application/yaml' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: raw ? Buffer.from(body) : JSON.stringify(body) }),
    });
    const isJson = String(answer.headers['content-type']).includes('json;');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      json: (isJson ? JSON.parse(answer.payload) : {}) as Anything, // looked at by the test
    };
  };
  return made;
}

export const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), 'utf8');

/** The faults an answer tells, each as "code path". */
export const told = ({ json }: Answered): readonly string[] =>
  json['faults'].map((fault) => `${String(fault['code'])} ${String(fault['path'])}`);
