import { dayOf } from '@zhargy/calendar';
import { deskOf, type JournalStore } from '@zhargy/desk';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { refuseStrangers, safeHeaders } from './http/guard.ts';
import { Problem, type ProblemCode } from './http/problem.ts';
import { answerProblem, register, type RegisterOptions } from './http/register.ts';
import { judgeHere, type Judge } from './judge/judge.ts';
import { routes } from './routes/index.ts';
import { serveSite } from './site/serve-site.ts';
import type { Site } from './site/site-files.ts';

/** One answered request, without anything of what it said: the route as documented, not the address asked. */
export interface LogLine {
  readonly at: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** For a mistake of the server: its kind and the places in the program, never its message. */
  readonly failure?: string;
}

export interface ServerOptions {
  readonly store: JournalStore;
  /** The moment; the clock of the machine where it is left out. */
  readonly clock?: () => Temporal.Instant;
  readonly log?: (line: LogLine) => void;
  readonly sees?: RegisterOptions['sees'];
  /** What answers questions about whole cases; the thread that listens where it is left out. */
  readonly judge?: Judge;
  /** The built pages, served beside the API; without them `/` leads to the documentation. */
  readonly site?: Site | undefined;
}

/** The server, not yet listening. */
export function serverOf({
  store,
  clock = () => Temporal.Now.instant(),
  log,
  sees,
  site,
  judge = judgeHere,
}: ServerOptions): FastifyInstance {
  const desk = deskOf({
    store,
    now: () => clock().toString({ fractionalSecondDigits: 3 }),
    newId: () => randomUUID(),
  });
  const today = () => {
    const day = dayOf(clock().toZonedDateTimeISO('Asia/Almaty').toPlainDate().toString());
    if (day === undefined) throw new RangeError('the clock shows no date');
    return day;
  };
  const app = Fastify({
    logger: false,
    bodyLimit: 1,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 300 },
    // A path that cannot be decoded is nothing the server has.
    frameworkErrors: (_error, request, reply) => void answerProblem(new Problem('notFound'), request, reply),
  });
  const failures = new WeakMap<object, string>();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(safeHeaders);
    try {
      refuseStrangers(request);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error('refused'));
    }
  });
  app.addHook('onResponse', (request, reply, done) => {
    const failure = failures.get(request);
    log?.({
      at: clock().toString({ fractionalSecondDigits: 3 }),
      method: request.method,
      route: request.routeOptions.url ?? '-',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(failure === undefined ? {} : { failure }),
    });
    done();
  });
  app.setNotFoundHandler((request, reply) => answerProblem(new Problem('notFound'), request, reply));
  app.setErrorHandler<FastifyError | Problem>((error, request, reply) => {
    const problem = error instanceof Problem ? error : new Problem(byStatus(error));
    if (problem.code === 'failed') failures.set(request, placesOf(error));
    return answerProblem(problem, request, reply);
  });
  const around = () => ({ today: today(), desk, judge });
  for (const route of routes) register(app, route, { around, sees });
  if (site) serveSite(app, site);
  else app.get('/', (_request, reply) => reply.redirect('/api', 303));
  // A list of cases that does not fit the journals is made anew before anybody sees it.
  app.addHook('onReady', async () => {
    const [ids, listed] = [await store.caseIds(), await store.summaries()];
    if (ids.length !== listed.length) await desk.rebuild();
  });
  app.addHook('onClose', async () => {
    await judge.close();
    await desk.close();
  });
  return app;
}

/** What the framework itself refuses. */
function byStatus(error: FastifyError): ProblemCode {
  if (error.statusCode === 413) return 'tooLarge';
  if (error.statusCode === 415) return 'mediaType';
  return error.statusCode !== undefined && error.statusCode < 500 ? 'badRequest' : 'failed';
}

/** The kind of an error and where it arose; its message may hold what somebody sent. */
const placesOf = (error: Error): string =>
  [
    error.name,
    ...(error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  ].join('\n');
