// npm writes the packages' funding addresses into the lock; the lock is to name no host, so they are taken out again.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Lock = { packages: Record<string, { funding?: unknown }> };

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
// The file is npm's own; the test of the lock checks what matters of it.
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
for (const entry of Object.values(lock.packages)) delete entry.funding;
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
