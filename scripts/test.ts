// Runs every check in turn and the tests last, so that the runner's own summary closes the output.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'oxlint', '--type-aware', '--quiet', 'packages', 'tests', 'scripts'],
  [
    'tests',
    process.execPath,
    '--test',
    '--test-isolation=none',
    'packages/**/*.test.ts',
    'tests/*.test.ts',
  ],
];

for (const [name, command, ...args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`${name} failed\n`);
    process.exit(1);
  }
}
