import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { builtSite } from './built.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
/** What a careful server of files allows these pages. */
const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `worker-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `font-src 'self' data:`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
].join('; ');

/** Serves the built site on a port of its own until it is closed. */
export async function servedSite(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = await builtSite();
  const server = createServer((request, response) => {
    const asked = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = folder + (asked === '/' ? '/index.html' : asked);
    const type = types[extname(file)];
    if (type === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
