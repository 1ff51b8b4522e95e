import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

/** Names under which this machine calls itself. Whoever asks by another name was led here by somebody else's DNS. */
const ownNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Refuses requests that a page of another site makes a browser send. @throws Problem */
export function refuseStrangers(request: FastifyRequest): void {
  const { host, origin } = request.headers;
  const name = (host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  if (!ownNames.has(name)) throw new Problem('misdirected');
  if (origin !== undefined && origin.toLowerCase() !== `http://${(host ?? '').toLowerCase()}`)
    throw new Problem('crossSite');
  const site = request.headers['sec-fetch-site'];
  const navigates = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  const ofApi = request.url.startsWith('/api/');
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && (ofApi || !navigates))
    throw new Problem('crossSite');
}

/** Sent with every answer: nothing is framed, sniffed, cached, shared with another origin or told to it. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
};
