import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSingle, buildSite } from '../build/build.ts';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const kept = fileURLToPath(new URL('../../../node_modules/.cache/zhargy-web/', import.meta.url));

/** A name for the state of everything the pages are built of. */
function stateOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(['*/src/**/*.{ts,tsx,css,json}', '*/package.json', 'web/build/*.ts', 'web/index.html'], {
    cwd: packages,
  });
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(packages + file));
  return hash.digest('hex').slice(0, 16);
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Holds the right to build, which is one process's at a time; a right left over by a process that died lapses. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(kept, { recursive: true });
  const right = `${kept}building`;
  for (;;) {
    try {
      mkdirSync(right);
      break;
    } catch {
      const since = statSync(right, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > 180_000) rmSync(right, { recursive: true, force: true });
      else await pause(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(right, { recursive: true, force: true });
  }
}

/** Builds into a folder named after the state of the sources, or finds it built by another test of the run. */
async function once(kind: string, build: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = `${kept}${kind}-${stateOfSources()}`;
  if (existsSync(folder)) return folder;
  return alone(async () => {
    if (existsSync(folder)) return folder;
    const unfinished = `${kept}unfinished-${kind}`;
    rmSync(unfinished, { recursive: true, force: true });
    await build(unfinished);
    renameSync(unfinished, folder);
    const before = readdirSync(kept)
      .filter((name) => name.startsWith(`${kind}-`))
      .toSorted((a, b) => statSync(kept + b).mtimeMs - statSync(kept + a).mtimeMs);
    for (const old of before.slice(6)) rmSync(kept + old, { recursive: true, force: true });
    return folder;
  });
}

let file: Promise<string> | undefined;
let site: Promise<string> | undefined;

/** The one file, built once for all tests of a run. */
export const builtFile = (): Promise<string> =>
  (file ??= once('single', buildSingle).then((folder) => `${folder}/zhargy.html`));

/** The folder of the pages for a server of files, built once for all tests of a run. */
export const builtSite = (): Promise<string> => (site ??= once('site', buildSite));
