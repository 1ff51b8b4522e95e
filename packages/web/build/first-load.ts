import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What the start page of a built site needs before it shows: the modules in it, and the bytes of its scripts after gzip. */
export interface FirstLoad {
  readonly scripts: readonly string[];
  readonly gzip: number;
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/**
 * Follows the entry of the site built into the folder `dist` through every import that is not put off, by the list
 * the build leaves of its parts. What loads later by `import()` is no part of it.
 */
export function firstLoad(dist: string): FirstLoad {
  // The build wrote the list itself, in this shape.
  const parts = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')) as Readonly<Record<string, Chunk>>;
  const waiting = ['index.html'];
  const seen = new Set<string>();
  const scripts: string[] = [];
  let gzip = 0;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const part = parts[name];
    if (!part) throw new Error(`the site has no part ${name}`);
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...(part.imports ?? []));
    scripts.push(part.file);
    gzip += gzipSync(readFileSync(`${dist}/${part.file}`), { level: 9 }).byteLength;
  }
  return { scripts, gzip };
}
