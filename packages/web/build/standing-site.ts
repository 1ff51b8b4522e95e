import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));
/** Where the pages stand that a server of this checkout gives out. */
export const siteFolder = fileURLToPath(new URL('../dist', import.meta.url));
const stamp = `${siteFolder}/.state`;

/** A name for the state of everything the pages are built of. */
function stateOfSources(): string {
  const hash = createHash('sha256');
  const parts = ['*/src/**/*.{ts,tsx,css,json}', '*/package.json', 'web/build/*.ts', 'web/index.html'];
  const files = globSync(parts, { cwd: packages, exclude: ['**/*.test.ts', '**/testing/**'] });
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(packages + file));
  return hash.digest('hex');
}

/** Whether the pages stand there as their sources are now. */
export const siteStands = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOfSources();

/** Notes for which state of the sources the pages were built. */
export const noteSite = (): void => writeFileSync(stamp, stateOfSources());
