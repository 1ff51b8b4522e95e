import { caseSchema } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';
import * as z from 'zod';
import { problems, problemSchema } from '../http/problem.ts';
import type { Route } from '../http/route.ts';
import { exampleFile, exampleJournal, exampleText } from '../routes/example-bodies.ts';
import { aboutText, groupText } from './words.ts';

/** A JSON Schema, or a piece of the document: plain data. */
export type Piece = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 description of the routes, made from the schemas that read their requests. */
export function openApi(routes: readonly Route[], lang: Lang): Piece {
  const schemas = componentsOf(routes);
  const operations = routes.map((route) => [route, operation(route, schemas, lang)] as const);
  const paths: Record<string, Record<string, Piece>> = {};
  for (const [route, described] of operations)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: described };
  return {
    openapi: '3.1.0',
    info: { title: 'Zhargy', version: law.version, description: aboutText[lang] },
    tags: [...new Set(routes.map((route) => route.group))].map((group) => ({
      name: group,
      description: groupText[group][lang],
    })),
    paths,
    components: { schemas: schemas.named },
  };
}

interface Components {
  /** Schemas that have a name, for `components`. */
  readonly named: Piece;
  /** A schema as it stands in an operation: by its name, or written out. */
  readonly of: (schema: z.ZodType) => unknown;
}

const uri = (id: string): string => `#/components/schemas/${id}`;

function componentsOf(routes: readonly Route[]): Components {
  const all = [
    problemSchema,
    ...routes.flatMap(({ answer, carries }) => [
      ...(answer.is instanceof z.ZodType ? [answer.is] : []),
      ...(carries?.is === 'json' ? [carries.schema] : []),
    ]),
  ];
  // Every schema gets a name for the conversion; those that have none of their own are put back in their places.
  const registry = z.registry<{ id: string }>();
  const names = new Map<z.core.$ZodType, string>();
  const name = (schema: z.core.$ZodType, id: string): void => {
    if (names.has(schema)) return;
    names.set(schema, id);
    registry.add(schema, { id });
  };
  for (const [id, schema] of namedIn(all)) name(schema, id);
  name(caseSchema, 'CaseFile');
  for (const [i, schema] of all.entries()) name(schema, `inline${i}`);
  const { schemas } = z.toJSONSchema(registry, { uri, unrepresentable: 'any', io: 'input' });
  const clean = Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema)]));
  return {
    named: Object.fromEntries(Object.entries(clean).filter(([id]) => !id.startsWith('inline'))),
    of: (schema) => {
      const id = names.get(schema) ?? '';
      return id.startsWith('inline') ? clean[id] : { $ref: uri(id) };
    },
  };
}

/** Every schema reachable from some others that was given a name. */
function namedIn(schemas: readonly z.core.$ZodType[]): ReadonlyMap<string, z.core.$ZodType> {
  const found = new Map<string, z.core.$ZodType>();
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof z.core.$ZodType) {
      const id = z.globalRegistry.get(value)?.id;
      if (id !== undefined) found.set(id, value);
      walk(value._zod.def);
    } else for (const inner of Object.values(value)) walk(inner);
  };
  for (const schema of schemas) walk(schema);
  return found;
}

/** The conversion marks each schema with its address, which the place in the document says already. */
const withoutIds = ({ $id: _id, $schema: _schema, id: _name, ...rest }: Piece): Piece => rest;

function operation(route: Route, components: Components, lang: Lang): Piece {
  const { status, is } = route.answer;
  const content =
    is instanceof z.ZodType
      ? { 'application/json': { schema: components.of(is) } }
      : Object.fromEntries(
          [is.mediaType, ...(is.also ?? [])].map((type) => [
            type,
            { schema: /^text|json/.test(type) ? { type: 'string' } : { type: 'string', contentMediaType: type } },
          ]),
        );
  const failed = Map.groupBy(route.problems, (code) => problems[code].status);
  return {
    operationId: route.id,
    summary: route.says[lang],
    tags: [route.group],
    parameters: parametersOf(route, lang),
    ...(route.carries
      ? { requestBody: { required: true, content: bodyOf(route.carries, route.example, components) } }
      : {}),
    responses: {
      [String(status)]: { description: route.says[lang], content },
      ...Object.fromEntries(
        [...failed].map(([number, codes]) => [
          String(number),
          {
            description: codes.map((code) => `${code}: ${problems[code].says[lang]}`).join('; '),
            content: { 'application/problem+json': { schema: components.of(problemSchema) } },
          },
        ]),
      ),
    },
  };
}

function bodyOf(carries: NonNullable<Route['carries']>, example: unknown, components: Components): Piece {
  if (carries.is === 'journal') return { 'application/jsonl': { schema: { type: 'string' }, example: exampleJournal } };
  if (carries.is === 'json')
    return {
      'application/json': { schema: components.of(carries.schema), ...(example === undefined ? {} : { example }) },
    };
  return {
    'application/json': { schema: { $ref: uri('CaseFile') }, example: exampleFile },
    'application/yaml': { schema: { type: 'string' }, example: exampleText },
  };
}

/** Parameters of the path, then of the query, then the language. */
export function parametersOf(route: Route, lang: Lang): readonly Piece[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...(route.inPath?.[name] === undefined ? {} : { example: route.inPath[name] }),
  }));
  const { properties = {}, required = [] } = z.toJSONSchema(route.query, { io: 'input', unrepresentable: 'any' });
  const inQuery = Object.entries(properties).map(([name, schema]) => {
    const { says, ...rest } = typeof schema === 'object' ? schema : {};
    const description = (says as Text | undefined)?.[lang]; // kept there by `said`
    return {
      name,
      in: 'query',
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
  return [
    ...inPath,
    ...inQuery,
    { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' } },
  ];
}
