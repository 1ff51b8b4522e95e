import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languages, type Lang } from '@zhargy/logic';
import * as z from 'zod';
import { languageOf } from './language.ts';
import { JsonText, turn } from '../judge/judge.ts';
import { Problem, problemBody } from './problem.ts';
import { readJson, readQuery } from './read-request.ts';
import type { Carries, Plain, Route, Surroundings } from './route.ts';

/** How much a request may bring, in bytes. */
const limits: Readonly<Record<Carries['is'], number>> = {
  // A little more than a case file may have, so that the reader of case files says what is too large.
  caseFile: 2_100_000,
  json: 8_000_000,
  journal: 64_000_000,
};
const mediaTypes: Readonly<Record<Carries['is'], readonly string[]>> = {
  caseFile: ['application/json', 'application/yaml', 'application/x-yaml', 'text/yaml'],
  json: ['application/json'],
  journal: ['application/jsonl', 'application/x-ndjson'],
};

/** The language of an answer: the parameter of the query where it names one, else what the browser asks for. */
function askedLanguage(request: FastifyRequest): Lang {
  const asked = new URLSearchParams(searchOf(request)).get('lang');
  return languages.find((lang) => lang === asked) ?? languageOf(request.headers['accept-language']);
}
const searchOf = (request: FastifyRequest): string => {
  const from = request.url.indexOf('?');
  return from < 0 ? '' : request.url.slice(from + 1);
};

/** Answers with a problem in the language of the viewer. */
export function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const lang = askedLanguage(request);
  const body = problemBody(problem, lang);
  return reply
    .code(body.status)
    .header('content-language', lang)
    .header('vary', 'Accept-Language')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

export interface RegisterOptions {
  readonly around: () => Omit<Surroundings, 'lang'>;
  /** Looks at each answer before it is sent: for tests, which hold it against the documented schema. */
  readonly sees?: ((route: Route, answer: unknown) => void) | undefined;
}

/** Lets the server answer a route: its parameters and body are read by the schemas that document it. */
export function register(app: FastifyInstance, route: Route, { around, sees }: RegisterOptions): void {
  const { carries } = route;
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...(carries ? { bodyLimit: limits[carries.is] } : {}),
    handler: async (request, reply) => {
      const lang = askedLanguage(request);
      const query = readQuery(searchOf(request), route.query);
      const body = carries ? bodyOf(request, carries) : undefined;
      if (route.judges) await turn();
      const path = request.params as Readonly<Record<string, string>>; // texts between slashes
      const answer: unknown = await route.run({ path, query, body }, { ...around(), lang });
      sees?.(route, answer);
      reply.code(route.answer.status).header('content-language', lang).header('vary', 'Accept-Language');
      if (route.answer.is instanceof z.ZodType)
        return reply
          .type('application/json; charset=utf-8')
          .send(answer instanceof JsonText ? answer.text : JSON.stringify(answer));
      const plain = answer as Plain; // as the route declares
      if ('text' in plain) return reply.type(`${plain.mediaType}; charset=utf-8`).send(plain.text);
      return reply
        .type(plain.mediaType === 'text/html' ? 'text/html; charset=utf-8' : plain.mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(plain.fileName)}`)
        .send(Buffer.from(plain.bytes.buffer, plain.bytes.byteOffset, plain.bytes.byteLength));
    },
  });
}

function bodyOf(request: FastifyRequest, carries: Carries): unknown {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes[carries.is].includes(type))
    throw new Problem('mediaType', [
      { code: 'notAllowed', path: 'content-type', found: type, expected: mediaTypes[carries.is].join(' | ') },
    ]);
  return carries.is === 'json' ? readJson(request.body, carries.schema) : (request.body ?? new Uint8Array());
}
