import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file of the built pages, as it is sent. */
export interface SiteFile {
  readonly mediaType: string;
  readonly etag: string;
  /** Whether its name changes with what it holds. */
  readonly lasting: boolean;
  /** Its bytes, and the same compressed beforehand, by the name of the coding. */
  readonly variants: ReadonlyMap<'br' | 'gzip' | 'identity', () => Uint8Array>;
}

/** The files of the pages by their address, "assets/index-1a2b.js". Nothing else is ever read for a request. */
export type Site = ReadonlyMap<string, SiteFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const endings = { br: '.br', gzip: '.gz' } as const;

/**
 * The built pages in a folder; nothing where there are none. The list is made once: a file that comes later is not
 * served. `keeps`: the server keeps cases, and its pages are told so.
 */
export function siteIn(folder: string, { keeps }: { readonly keeps: boolean }): Site | undefined {
  const site = new Map<string, SiteFile>();
  const names = globSync('**/*', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')));
  const there = new Set(names);
  for (const name of names) {
    const mediaType = mediaTypes[extname(name)];
    const path = join(folder, name);
    if (mediaType === undefined || !statSync(path).isFile()) continue;
    const isPage = name === 'index.html';
    const bytes = isPage ? told(readFileSync(path, 'utf8'), keeps) : readFileSync(path);
    const variants = new Map<'br' | 'gzip' | 'identity', () => Uint8Array>();
    for (const [coding, ending] of Object.entries(endings) as ['br' | 'gzip', string][])
      // The two names above.
      if (!isPage && there.has(name + ending)) variants.set(coding, () => readFileSync(path + ending));
    variants.set('identity', isPage ? () => bytes : () => readFileSync(path));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    site.set(name, { mediaType, etag, lasting: /^assets\/.+-[\w-]{8,}\.\w+$/.test(name), variants });
  }
  return site.has('index.html') ? site : undefined;
}

/** The page itself, which is told whether the server keeps cases: it need not ask. */
function told(page: string, keeps: boolean): Uint8Array {
  const mark = keeps ? '<meta name="zhargy-cases" content="server" />' : '';
  return new TextEncoder().encode(page.replace('</head>', `${mark}</head>`));
}

/** The best coding somebody takes, of those there are. */
export function codingFor(file: SiteFile, accepted: string | undefined): 'br' | 'gzip' | 'identity' {
  const taken = new Map(
    (accepted ?? '')
      .slice(0, 500)
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
        return [name, weight === undefined ? 1 : Number(weight)] as const;
      }),
  );
  const takes = (name: string): boolean => (taken.get(name) ?? taken.get('*') ?? 0) > 0;
  return (['br', 'gzip'] as const).find((coding) => file.variants.has(coding) && takes(coding)) ?? 'identity';
}
