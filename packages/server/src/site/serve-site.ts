import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.ts';
import { codingFor, type Site, type SiteFile } from './site-files.ts';

/** What the pages may do: their own code, style, fonts and engine, the API beside them, and nothing from elsewhere. */
const policy = (nonce?: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `worker-src 'self'`,
    // The controls write one style of their own into the page; it carries the nonce of this answer.
    nonce === undefined ? `style-src 'self'` : `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
const aYear = 31_536_000;

/** Answers with the files of the pages, found by the whole of their name. */
export function serveSite(app: FastifyInstance, site: Site): void {
  const page = (reply: FastifyReply, file: SiteFile): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    const text = new TextDecoder().decode(file.variants.get('identity')?.());
    return reply
      .header('content-security-policy', policy(nonce))
      .type(file.mediaType)
      .send(text.replace('</head>', `<meta property="csp-nonce" nonce="${nonce}" /></head>`));
  };
  const send = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const [path = ''] = request.url.split('?');
    const name = path === '/' ? 'index.html' : path.slice(1);
    const file = site.get(name);
    if (!file) throw new Problem('notFound');
    if (name === 'index.html') return page(reply, file);
    const coding = codingFor(file, request.headers['accept-encoding']);
    // Each coding is another sequence of bytes, and has another tag.
    const etag = coding === 'identity' ? file.etag : `${file.etag.slice(0, -1)}-${coding}"`;
    // The engine beside the page is bound by what its own file says.
    reply
      .header('content-security-policy', policy())
      .header('cache-control', file.lasting ? `private, max-age=${aYear}, immutable` : 'no-cache')
      .header('etag', etag)
      .header('vary', 'Accept-Encoding');
    if (known(request.headers['if-none-match'], etag)) return reply.code(304).send();
    if (coding !== 'identity') reply.header('content-encoding', coding);
    return reply.type(file.mediaType).send(Buffer.from(file.variants.get(coding)?.() ?? new Uint8Array()));
  };
  app.get('/', send);
  app.get('/*', send);
}

/** Whether the one who asks has these bytes already. */
const known = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');
