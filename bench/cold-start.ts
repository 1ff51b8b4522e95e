import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';

const program = fileURLToPath(new URL('../packages/cli/bin/zhargy.ts', import.meta.url));
const example = fileURLToPath(new URL('../examples/three-accused.yaml', import.meta.url));

/** Milliseconds of one start of the command line, from spawn to end. */
function start(args: readonly string[], env: Readonly<Record<string, string>>): number {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  if (status === null || status === 3) throw new Error(`the command line ended with ${status}`);
  return performance.now() - begun;
}

/** The median of seven starts of `help` and of `check` on an example, with the compile cache warm and with none. */
export function coldStart(): string {
  const cache = mkdtempSync(join(tmpdir(), 'zhargy-bench-'));
  try {
    const rows = [['help'], ['check', example, '--now', '2026-07-01']].map((args) => {
      start(args, { NODE_COMPILE_CACHE: cache });
      // In turn, so that whatever else the machine does weighs on both alike.
      const pairs = Array.from(
        { length: 7 },
        () => [start(args, { NODE_COMPILE_CACHE: cache }), start(args, { NODE_DISABLE_COMPILE_CACHE: '1' })] as const,
      );
      const warm = median(pairs.map(([a]) => a));
      const without = median(pairs.map(([, b]) => b));
      return `${`zhargy ${args[0]}`.padEnd(13)} ${warm.toFixed(0)} ms with the compile cache, ${without.toFixed(0)} ms without: ${(without / warm).toFixed(2)} ×`;
    });
    return rows.join('\n');
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
