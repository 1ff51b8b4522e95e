// Builds the workspace where it is not built or its sources have changed, and serves it on this machine.
// What follows `npm start --` goes to `zhargy serve`: --port, --store, --lang.
import { spawnSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { siteStands } from '../packages/web/build/standing-site.ts';

enableCompileCache();
if (!siteStands()) {
  process.stdout.write('building the workspace …\n');
  // In a process of its own: what builds needs much more memory than what serves.
  const builder = fileURLToPath(new URL('../packages/web/build/stand-site.ts', import.meta.url));
  const built = spawnSync(process.execPath, [builder], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const { main } = await import('../packages/cli/src/main.ts');
process.exitCode = await main(['serve', ...process.argv.slice(2)]);
